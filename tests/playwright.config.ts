import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './support/run/browser.mjs';

const chromium = findChromium();
const inChromium = {
  browserName: 'chromium',
  // Left out, Playwright looks for its own and says how to install it.
  launchOptions: { args: chromiumArgs(), ...(chromium === null ? {} : { executablePath: chromium }) },
} as const;

/**
 * One runner for every level (see tests/README.md). `unit`, `replay` and `package` need no browser. `e2e` places calls and runs
 * alone (one worker), because a busy machine would show up as a bad network; what looks at screens and storage need not.
 * No retries: a test that fails once has found something.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  projects: [
    { name: 'unit', testDir: './unit', workers: 2 },
    { name: 'replay', testDir: './replay' },
    { name: 'browser', testDir: './browser', fullyParallel: true, workers: 2, use: inChromium },
    { name: 'e2e', testDir: './e2e', workers: 1, use: inChromium },
    { name: 'package', testDir: './package', timeout: 180_000 },
    // Not part of `npm test`: `npm run bench` and `npm run record`.
    { name: 'bench', testDir: './bench', workers: 1, timeout: 600_000, use: inChromium },
    { name: 'record', testDir: './record', workers: 1, use: inChromium },
  ],
});
