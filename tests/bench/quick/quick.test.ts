import type { Page } from '@playwright/test';
import { DIRECTIONS } from '../../../src/core/direction.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import { test } from '../../support/fixtures.ts';
import type { ImpairmentPlan } from '../../support/lab/impairment/plan.ts';
import { writeResult } from '../results.ts';
import { type TimedTest, type VoicesRun, voicesTable, waitTable } from './quick-tables.ts';

/**
 * `npm run bench:quick`: how long a person waits for a verdict, and what several voices at once do to the figures. Asserts nothing.
 */
const ROUNDS = 3;

const near = { delayMs: 3, jitterMs: 1, keepOrder: true } as const;
const CLEAN: ImpairmentPlan = { seed: 1, legs: { up: { udp: near, tcp: near }, down: { udp: near, tcp: near } } };
const TENTH: ImpairmentPlan = {
  seed: 2,
  legs: { up: { udp: { ...near, lossRatio: 0.1 }, tcp: near }, down: { udp: near, tcp: near } },
};

interface Waited {
  readonly line: string;
  readonly plan: ImpairmentPlan;
  readonly mode: TimedTest['mode'];
  readonly tests: number;
}

const WAITED: readonly Waited[] = [
  { line: 'clean', plan: CLEAN, mode: 'quick', tests: 10 },
  { line: '10 % lost up', plan: TENTH, mode: 'quick', tests: 10 },
  // As long as planned, whatever the line: a few say it.
  { line: 'clean', plan: CLEAN, mode: 'thorough', tests: 3 },
];

const LINES: Readonly<Record<string, ImpairmentPlan>> = {
  clean: CLEAN,
  'random loss 3 %': { seed: 31, legs: { up: { udp: { lossRatio: 0.03 } }, down: { udp: { lossRatio: 0.03 } } } },
  'jitter 0 to 40 ms': {
    seed: 32,
    legs: { up: { udp: { jitterMs: 40, keepOrder: true } }, down: { udp: { jitterMs: 40, keepOrder: true } } },
  },
  'delay spikes': {
    seed: 33,
    legs: {
      up: { udp: { spikes: { everyMs: 500, minMs: 20, maxMs: 80 } } },
      down: { udp: { spikes: { everyMs: 500, minMs: 20, maxMs: 80 } } },
    },
  },
  'an outage of 0.3 s': {
    seed: 34,
    legs: {
      up: { udp: { outages: [{ fromMs: 8000, durationMs: 300 }] } },
      down: { udp: { outages: [{ fromMs: 8000, durationMs: 300 }] } },
    },
  },
};

/** From the call of `probeCall` to its report, as a page sees it. */
function timedTest(page: Page, mode: TimedTest['mode']): Promise<Omit<TimedTest, 'line'>> {
  return page.evaluate(async (wanted) => {
    const library = '/lab/callprobe.js';
    const { measureCall } = (await import(library)) as typeof import('../../../src/index.ts');
    const fromMs = performance.now();
    const { verdict, test: done } = await measureCall({ iceServers: '/ice-servers', mode: wanted });
    const waitedMs = performance.now() - fromMs;
    return { mode: wanted, waitedMs, decision: verdict.decision, streamsLeft: done.streamsLeft };
  }, mode);
}

function voicesCall(page: Page, voices: number): Promise<CallReport> {
  return page.evaluate(
    async ([module, count]) => {
      const { callWithVoices } = (await import(module)) as typeof import('../cost/page/entry.ts');
      return callWithVoices(count, 12_000);
    },
    ['/lab/bench-calls.js', voices] as const,
  );
}

test('the wait for a verdict', async ({ lab, labPage }) => {
  test.setTimeout(20 * 60_000);
  const timed: TimedTest[] = [];
  // The first call of a browser is its slowest, and a person's first: it is one of the ten.
  for (const { line, plan, mode, tests } of WAITED) {
    for (let i = 0; i < tests; i += 1) {
      await lab.setPlan(plan);
      const waited = { line, ...(await timedTest(labPage, mode)) };
      timed.push(waited);
      console.log(line, mode, waited.waitedMs.toFixed(0), waited.decision, waited.streamsLeft);
      await lab.clearLog();
    }
  }
  console.log(`\n${waitTable(timed)}\n`);
  writeResult('quick-waits.json', `${JSON.stringify(timed, null, 1)}\n`);
  writeResult('quick-waits.md', `${waitTable(timed)}\n`);
});

test('the same line with one voice and with four', async ({ lab, labPage }) => {
  test.setTimeout(20 * 60_000);
  const runs: VoicesRun[] = [];
  for (const [line, plan] of Object.entries(LINES)) {
    for (let round = 0; round < ROUNDS; round += 1) {
      // Each pair in turn first, so that what the machine does meanwhile falls on both.
      for (const voices of round % 2 === 0 ? [1, 4] : [4, 1]) {
        await lab.setPlan(plan);
        const report = await voicesCall(labPage, voices);
        await lab.clearLog();
        for (const direction of DIRECTIONS) {
          const { metrics, score } = report.directions[direction];
          const { lossRatio, delayMedianMs, jitterMs, concealedRatio } = metrics;
          runs.push({ line, voices, lossRatio, delayMedianMs, jitterMs, concealedRatio, mos: score.mos });
        }
      }
    }
    console.log(line, 'done');
  }
  console.log(`\n${voicesTable(runs)}\n`);
  writeResult('quick-voices.json', `${JSON.stringify(runs, null, 1)}\n`);
  writeResult('quick-voices.md', `${voicesTable(runs)}\n`);
});
