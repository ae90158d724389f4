import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { test } from '../../support/fixtures.ts';
import type { Lab } from '../../support/lab/lab.ts';
import { chromiumPid, cpuByProcess, cpuByThread, increaseOf } from './chromium-cpu.ts';
import { mainThreadOf, placeInPage } from './in-page.ts';
import type { BenchCall } from './page/bench-calls.ts';
import { type MeasuredCall, probeTables } from './probe-tables.ts';
import { QUICK, saveSection } from './results.ts';
import { wireBytes } from './wire-bytes.ts';

/** `npm run bench:cost -- -g probe`: the probe beside the same bare call without tap and polls. Asserts nothing. */
const KINDS: readonly BenchCall[] = ['bare', 'tap', 'tap-and-polls', 'probe'];
const DURATION_MS = QUICK ? 6000 : 20_000;
const ROUNDS = QUICK ? 2 : 4;
/** Our choice: a new page's own work is over by then. */
const SETTLE_MS = 700;
/** Threads are read inside the call, since the tap's own ends with it. */
const FIRST_READING_MS = 1000;
const LAST_READING_MS = DURATION_MS - 300;

test('the probe beside a bare call', async ({ browser, lab }) => {
  test.setTimeout(ROUNDS * KINDS.length * (DURATION_MS + 10_000));
  const calls: MeasuredCall[] = [];
  // One call that is not counted: it fills caches on both sides.
  await measuredCall(browser, lab, 'probe', 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    // Each kind is first, last and between as often as the others.
    const order = KINDS.map((_, i) => KINDS[(i + round) % KINDS.length] ?? 'bare');
    for (const kind of order) calls.push(await measuredCall(browser, lab, kind, round));
  }
  const software = `Chromium ${browser.version()}`;
  await saveSection('probe', { software, tables: probeTables(calls, KINDS), figures: calls });
});

async function measuredCall(browser: Browser, lab: Lab, kind: BenchCall, round: number): Promise<MeasuredCall> {
  const pid = await chromiumPid(browser);
  const page = await browser.newPage();
  await page.goto(`${lab.url}/lab/lab.html`);
  const thread = await mainThreadOf(page);
  await page.waitForTimeout(SETTLE_MS);
  await thread.collectGarbage();
  await lab.clearLog();
  const before = { cpu: await cpuByProcess(pid), busy: await thread.busyMs() };
  const threads = threadsDuring(pid);
  const figures = await placeInPage(page, kind, DURATION_MS);
  const cpu = increaseOf(before.cpu, await cpuByProcess(pid));
  const busy = await thread.busyMs();
  const bytes = wireBytes(await lab.log());
  const threadCpu = await threads;
  await page.close();
  return {
    kind,
    round,
    ...figures,
    cpuMs: Object.fromEntries(cpu),
    threadCpuMsPerS: Object.fromEntries([...threadCpu].map(([name, ms]) => [name, ms / READING_S])),
    mainThreadMs: busy.taskMs - before.busy.taskMs,
    scriptMs: busy.scriptMs - before.busy.scriptMs,
    wire: bytes,
  };
}

const READING_S = (LAST_READING_MS - FIRST_READING_MS) / 1000;

async function threadsDuring(pid: number) {
  await sleep(FIRST_READING_MS);
  const first = await cpuByThread(pid);
  await sleep(LAST_READING_MS - FIRST_READING_MS);
  return increaseOf(first, await cpuByThread(pid));
}
