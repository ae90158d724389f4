import { test } from '../../support/fixtures.ts';
import { readProcess } from '../../support/load/process-cpu.ts';
import { spreadOf } from '../../support/load/spread.ts';
import { simulateCall, startWatching } from '../../support/watch/simulated-stats.ts';
import { type Softphones, startSoftphones } from '../../support/watch/softphones-in-page.ts';
import { chromiumPid, rendererPids } from '../cost/chromium-cpu.ts';
import { writeResult } from '../results.ts';

/** `npm run bench:watch`: what watching ten calls at once costs beside not watching them. Asserts nothing. */
const CALLS = 10;
const STRETCH_MS = 10_000;
const PAIRS = 3;
/** Of a call so long that its rows are as many as they get. */
const LONG_SECONDS = 3000;
const TIMED_POLLS = 300;

interface InPage {
  readonly startSoftphones: () => Promise<Softphones>;
  phones: Softphones[];
  stop: () => Promise<unknown>;
}

test('ten calls watched, beside the same unwatched', async ({ browser, lab: _, labPage }) => {
  await labPage.evaluate(`globalThis.startSoftphones = ${startSoftphones}`);
  await labPage.evaluate(async (calls) => {
    const all = globalThis as unknown as InPage;
    all.phones = [];
    for (let i = 0; i < calls; i += 1) all.phones.push(await all.startSoftphones());
  }, CALLS);
  const browserPid = await chromiumPid(browser);
  const session = await labPage.context().newCDPSession(labPage);
  await session.send('Performance.enable');
  const used = async () => {
    const pids = await rendererPids(browserPid);
    const readings = await Promise.all(pids.map((pid) => readProcess(pid)));
    const { metrics } = await session.send('Performance.getMetrics');
    const taskS = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    return { processMs: readings.reduce((sum, { cpuMs }) => sum + cpuMs, 0), taskMs: taskS * 1000 };
  };
  const stretch = async () => {
    const before = await used();
    await labPage.waitForTimeout(STRETCH_MS);
    const after = await used();
    const share = (ms: number) => (ms / STRETCH_MS) * 100;
    return { process: share(after.processMs - before.processMs), task: share(after.taskMs - before.taskMs) };
  };
  await labPage.waitForTimeout(3000);
  const more = { process: [] as number[], task: [] as number[] };
  const alone: number[] = [];
  for (let i = 0; i < PAIRS; i += 1) {
    const unwatched = await stretch();
    await labPage.evaluate(async () => {
      const library = '/lab/callprobe.js';
      const { watchCall } = (await import(library)) as typeof import('../../../src/index.ts');
      const all = globalThis as unknown as InPage;
      const leaving = new AbortController();
      const watches = all.phones.map(async ({ near }) => {
        for await (const event of watchCall(near, { signal: leaving.signal })) if (event.type === 'report') return;
      });
      all.stop = () => {
        leaving.abort();
        return Promise.all(watches);
      };
    });
    const watched = await stretch();
    await labPage.evaluate(() => (globalThis as unknown as InPage).stop());
    alone.push(unwatched.process);
    more.process.push(watched.process - unwatched.process);
    more.task.push(watched.task - unwatched.task);
  }
  const [fold, folded] = [foldMsPerSecond(false), foldMsPerSecond(true)];
  const text = (values: readonly number[]) => {
    const { median, min, max } = spreadOf(values);
    return `${median.toFixed(1)} (${min.toFixed(1)} to ${max.toFixed(1)})`;
  };
  const table = [
    `| ten calls at once, ${PAIRS} pairs of ${STRETCH_MS / 1000} s | % of one core |`,
    '|---|---:|',
    `| the page’s process, unwatched | ${text(alone)} |`,
    `| watching: more of the page’s process (/proc) | ${text(more.process)} |`,
    `| watching: more of the page’s own thread (TaskDuration) | ${text(more.task)} |`,
    `| the fold alone, in Node, of ten calls ${LONG_SECONDS / 60} minutes old | ${(fold * CALLS * 0.1).toFixed(2)} |`,
    `| the same for a host that reads the report of each second | ${(folded * CALLS * 0.1).toFixed(2)} |`,
    '',
  ].join('\n');
  writeResult('watch.md', table);
  writeResult(
    'watch.json',
    `${JSON.stringify({ alone, more, foldMsPerSecond: fold, withReportMsPerSecond: folded }, null, 2)}\n`,
  );
  console.log(table);
});

/** Of each second of one call: a poll taken in, the newest scores, and the report where the host reads it. */
function foldMsPerSecond(readsReport: boolean): number {
  const call = simulateCall();
  const watching = startWatching();
  for (let i = 0; i < LONG_SECONDS; i += 1) watching.poll(call.second({ lostDown: i % 3 }), i * 1000);
  watching.running();
  const polls = Array.from({ length: TIMED_POLLS }, (_, i) => call.second({ lostDown: i % 3 }));
  const startMs = performance.now();
  polls.forEach((raw, i) => {
    watching.poll(raw, (LONG_SECONDS + i) * 1000);
    watching.assessment.newest();
    if (readsReport) watching.running();
  });
  return (performance.now() - startMs) / TIMED_POLLS;
}
