import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { test } from '../../support/fixtures.ts';
import { residentBytes } from '../../support/load/process-cpu.ts';
import { chromiumPid, cpuByProcess, rendererPids, totalOf } from './chromium-cpu.ts';
import { heapTables, type LongCall, type MinuteReading } from './heap-tables.ts';
import { type MainThread, mainThreadOf } from './in-page.ts';
import type { BenchCall } from './page/bench-calls.ts';
import { QUICK, saveSection } from './results.ts';

/** `npm run bench:cost -- -g heap`: memory and processor time over a call of ten minutes. Asserts nothing. */
const MINUTES = QUICK ? 5 : 10;
/** To try the bench itself, a minute passes quickly. */
const MINUTE_MS = QUICK ? 4000 : 60_000;
/** The bare call is only there to tell what Chromium itself keeps. */
const BARE_MINUTES = 3;

type InPage = typeof import('./page/entry.ts');
const MODULE = '/lab/bench-calls.js';

test('memory over ten minutes', async ({ browser, lab }) => {
  test.setTimeout((MINUTES + BARE_MINUTES) * MINUTE_MS + 120_000);
  const bare = await longCall(browser, lab.url, 'bare', BARE_MINUTES);
  await lab.clearLog();
  const probe = await longCall(browser, lab.url, 'probe', MINUTES);
  const software = `Chromium ${browser.version()}`;
  await saveSection('heap', { software, tables: heapTables(bare, probe, MINUTE_MS), figures: { bare, probe } });
});

async function longCall(browser: Browser, url: string, kind: BenchCall, minutes: number): Promise<LongCall> {
  const page = await browser.newPage();
  await page.goto(`${url}/lab/lab.html`);
  const [pid, thread] = [await chromiumPid(browser), await mainThreadOf(page)];
  await page.evaluate(async ([module, ...call]) => ((await import(module)) as InPage).startLongCall(...call), [
    MODULE,
    kind,
    minutes,
    MINUTE_MS,
  ] as const);
  const readings: MinuteReading[] = [];
  const fromMs = performance.now();
  // Read in the middle of each minute, so that neither set-up nor end is in a reading.
  for (let minute = 0; minute < minutes; minute += 1) {
    await sleep(fromMs + (minute + 0.5) * MINUTE_MS - performance.now());
    readings.push(await read(page, thread, pid));
  }
  const figures = await page.evaluate(async (module) => ((await import(module)) as InPage).longCallFigures(), MODULE);
  const keptHeapBytes = kind === 'probe' ? await keepSamples(page, thread, minutes) : [];
  await page.close();
  return { kind, readings, figures, keptHeapBytes };
}

async function read(page: Page, thread: MainThread, pid: number): Promise<MinuteReading> {
  const now = () => page.evaluate(() => performance.now());
  const atMs = performance.now();
  const cpuMs = totalOf(await cpuByProcess(pid));
  const busy = await thread.busyMs();
  const fromPageMs = await now();
  await thread.collectGarbage();
  const toPageMs = await now();
  const heapBytes = await thread.heapBytes();
  const renderers = await Promise.all((await rendererPids(pid)).map(residentBytes));
  const memoryBytes = renderers.reduce((sum, bytes) => sum + bytes, 0);
  return { atMs, cpuMs, mainThreadMs: busy.taskMs, heapBytes, memoryBytes, collected: { fromPageMs, toPageMs } };
}

/** The heap with the samples of no minute, of one, of two and so on. */
async function keepSamples(page: Page, thread: MainThread, minutes: number): Promise<number[]> {
  const heaps: number[] = [];
  for (let i = 0; i <= minutes; i += 1) {
    if (i > 0) await page.evaluate(async (module) => ((await import(module)) as InPage).keepAnotherPart(), MODULE);
    await thread.collectGarbage();
    heaps.push(await thread.heapBytes());
  }
  return heaps;
}
