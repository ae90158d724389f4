import { test } from '@playwright/test';
import { TARGET_MOS } from '../../../src/core/score/bands.ts';
import { Z_SHOWN } from '../../../src/core/score/confidence.ts';
import { Z_STOP } from '../../../src/core/score/stop-rule.ts';
import { type BenchTable, markdownOf } from '../../support/load/tables.ts';
import { coverageOf } from '../../support/simulation/coverage.ts';
import { cleanPacketsNeeded, lossRatioAt, rangesAt, SCORED_AS } from '../../support/simulation/line-mos.ts';
import { BURST_RATIOS, LOSS_RATIOS, simulateCell } from '../../support/simulation/simulated-cell.ts';
import { QUICK_PLANS, type TestPlan, THOROUGH_PLAN } from '../../support/simulation/simulated-test.ts';
import { writeResult } from '../results.ts';
import { type CoverageCell, coverageTable, percent, planTables, type StopResults } from './stop-tables.ts';

/** `npm run bench:stop`: how often the rule for stopping early is wrong, over simulated lines. No browser, no call; asserts nothing. */
const RUNS = 4000;
/** Not the one that `Z_STOP` was chosen with. */
const SEED = 20_261;

const COVERED = { packets: [800, 3000], lossRatios: [0.01, 0.02, 0.05], burstRatios: [1, 2, 3] } as const;

test('wrong verdicts of the rule for stopping early', () => {
  const plans: readonly (readonly [plan: TestPlan, z: number])[] = [
    [QUICK_PLANS.product, Z_STOP],
    [QUICK_PLANS.three, Z_STOP],
    [QUICK_PLANS.one, Z_STOP],
    [THOROUGH_PLAN, Z_SHOWN],
  ];
  const results: StopResults = {
    runs: RUNS,
    zStop: Z_STOP,
    scoredAs: SCORED_AS,
    targetLossRatio: lossRatioAt(TARGET_MOS),
    cleanPackets: cleanPacketsNeeded(Z_STOP),
    plans: plans.map(([plan, z]) => ({ name: plan.name, z, cells: cellsOf(plan, z) })),
    coverage: coverage(),
  };
  const tables = [...results.plans.flatMap(planTables), coverageTable(results.coverage)];
  for (const { title, rows, notes } of tables) {
    console.log(`\n${title}`);
    console.table(rows);
    for (const note of notes) console.log(`- ${note}`);
  }
  writeResult('stop.json', `${JSON.stringify(results, shortNumbers, 1)}\n`);
  writeResult('stop.md', page(results, tables));
});

function cellsOf(plan: TestPlan, z: number) {
  const rangeOf = rangesAt(z);
  return (['one', 'both'] as const).flatMap((bad) =>
    LOSS_RATIOS.flatMap((lossRatio) =>
      BURST_RATIOS.map((burstRatio) =>
        simulateCell(plan, { lossRatio, burstRatio, bad }, { runs: RUNS, seed: SEED, rangeOf }),
      ),
    ),
  );
}

function coverage(): readonly CoverageCell[] {
  const rangeOf = rangesAt(Z_SHOWN);
  const { packets, lossRatios, burstRatios } = COVERED;
  return burstRatios.flatMap((burstRatio) =>
    packets.flatMap((count) =>
      lossRatios.map((lossRatio) => {
        const of = { packets: count, lossRatio, burstRatio, runs: RUNS };
        return { ...of, ...coverageOf({ lossRatio, burstRatio }, count, { runs: RUNS, seed: SEED, rangeOf }) };
      }),
    ),
  );
}

function page({ scoredAs, targetLossRatio, cleanPackets, zStop }: StopResults, tables: readonly BenchTable[]): string {
  return [
    '# The rule for stopping early',
    '',
    `Made by \`npm run bench:stop\`: ${RUNS} simulated tests a cell, seed ${SEED}, no browser. Lines are Gilbert chains over all packets of a direction in the order sent,`,
    `scored as ${scoredAs.codec} at ${scoredAs.delayMs} ms mouth to ear with what was lost taken for what was concealed; the two directions are independent.`,
    `The target of ${TARGET_MOS} is ${percent(targetLossRatio, 2)} of loss. A line that loses nothing passes after ${cleanPackets} packets (z ${zStop}).`,
    '',
    'Wrong: the verdict says that the target is met and the line is below it, or the reverse. Undecided: borderline at the limit. A line whose every',
    'fault takes what several voices sent at one moment has that many times the burst ratio that one voice would see: with four voices it is in the columns on the right.',
    '',
    ...tables.map(markdownOf),
  ].join('\n');
}

/** A share of thousands of runs has no more digits than these. */
function shortNumbers(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e5) / 1e5 : value;
}
