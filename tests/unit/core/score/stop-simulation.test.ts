import { expect, test } from '@playwright/test';
import { Z_SHOWN } from '../../../../src/core/score/confidence.ts';
import { Z_STOP } from '../../../../src/core/score/stop-rule.ts';
import { cleanPacketsNeeded, lossRatioAt, rangesAt } from '../../../support/simulation/line-mos.ts';
import { type Line, MOST_WRONG, simulateCell } from '../../../support/simulation/simulated-cell.ts';
import { QUICK_PLANS, type TestPlan } from '../../../support/simulation/simulated-test.ts';

/** The cells in which the bench found the rule wrong most often, and one clean and one bad line. */
const CELLS: readonly (readonly [plan: TestPlan, line: Line])[] = [
  [QUICK_PLANS.product, { lossRatio: lossRatioAt(3.95), burstRatio: 2, bad: 'one' }],
  [QUICK_PLANS.three, { lossRatio: lossRatioAt(3.95), burstRatio: 2, bad: 'one' }],
  [QUICK_PLANS.product, { lossRatio: lossRatioAt(4.05), burstRatio: 2, bad: 'both' }],
  [QUICK_PLANS.one, { lossRatio: lossRatioAt(4.05), burstRatio: 1.5, bad: 'both' }],
  [QUICK_PLANS.product, { lossRatio: lossRatioAt(4.35), burstRatio: 1, bad: 'both' }],
  [QUICK_PLANS.product, { lossRatio: 0.1, burstRatio: 2, bad: 'one' }],
];
const RUNS = 400;
/**
 * Of so few runs more than 2 % can be wrong by chance: three standard errors, 2.1 %, on top. The bench, with ten times as many, is held
 * to the 2 % themselves (tests/unit/bench).
 */
const MOST_WRONG_HERE = MOST_WRONG + 3 * Math.sqrt((MOST_WRONG * (1 - MOST_WRONG)) / RUNS);

const cellsAt = (z: number, cells = CELLS) => {
  const rangeOf = rangesAt(z);
  return cells.map(([plan, line]) => simulateCell(plan, line, { runs: RUNS, seed: 2, rangeOf }));
};

test('at most 2 % of the verdicts are wrong where the rule is most often', () => {
  const wrong = cellsAt(Z_STOP).map((cell) => cell.wrong);
  expect(Math.max(...wrong)).toBeLessThanOrEqual(MOST_WRONG_HERE);
});

test('the same would fail with the interval that is shown', () => {
  expect(Math.max(...cellsAt(Z_SHOWN).map((cell) => cell.wrong))).toBeGreaterThan(MOST_WRONG_HERE);
});

test('far from the target every test decides, and soon', () => {
  const [clean, bad] = cellsAt(Z_STOP, CELLS.slice(-2));
  expect(clean?.undecided).toBeLessThan(0.05);
  expect(clean?.medianS).toBeLessThanOrEqual(8);
  expect(bad?.undecided).toBe(0);
  expect(bad?.medianS).toBeLessThanOrEqual(6);
});

test('four voices without a loss pass at the second look, at the latest', () => {
  // 5 s of 200 packets/s, of 6 s of voice.
  expect(cleanPacketsNeeded(Z_STOP)).toBeLessThanOrEqual(1000);
});
