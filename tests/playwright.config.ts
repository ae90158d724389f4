import { defineConfig } from '@playwright/test';
import { inChromium, inChromiumShell, inFirefox } from './support/run/launch.ts';

/**
 * One runner for every level (see tests/README.md). `unit`, `replay` and `package` need no browser. Of the tests that place calls, those
 * in `alone` run one at a time, because a busy machine would show up as a bad network; what asks which packets were lost, how a call ended
 * and what the screens say need not.
 * No retries: a test that fails once has found something.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  forbidOnly: true,
  retries: 0,
  workers: 4,
  timeout: 60_000,
  // What must come, comes within this or never; a busy machine may take its time, and each look at a screen costs it more.
  expect: { timeout: 20_000 },
  reporter: [['list']],
  projects: [
    { name: 'unit', testDir: './unit', workers: 2 },
    { name: 'replay', testDir: './replay', workers: 2 },
    { name: 'browser', testDir: './browser', fullyParallel: true, workers: 3, use: inChromiumShell() },
    // Before the others it runs beside: one at a time, it would be the last to end.
    { name: 'firefox', testDir: './e2e/firefox', workers: 1, use: inFirefox() },
    { name: 'e2e', testDir: './e2e', testIgnore: ['alone/**', 'firefox/**'], workers: 3, use: inChromiumShell() },
    { name: 'alone', testDir: './e2e/alone', workers: 1, use: inChromiumShell() },
    { name: 'package', testDir: './package', workers: 1, timeout: 180_000 },
    // Not part of `npm test`: `npm run bench` and `npm run record`. Each recording says itself which browser it is made in.
    { name: 'bench', testDir: './bench', testIgnore: 'readme/**', workers: 1, timeout: 600_000, use: inChromium() },
    {
      name: 'bench-firefox',
      testDir: './bench/calibration',
      testMatch: 'calibration.test.ts',
      workers: 1,
      use: inFirefox(),
    },
    { name: 'bench-readme', testDir: './bench/readme' },
    { name: 'record', testDir: './record', workers: 1 },
  ],
});
