import { expect, test } from '@playwright/test';
import type { LoadFigures } from '../../../support/load/measure-load.ts';
import { addedJitterMs, canBeJudged, holds, type RelayRun } from '../../../support/load/relay-runs.ts';

const FIGURES: LoadFigures = {
  calls: 10,
  relayCpuMsPerS: 30,
  lossRatio: 0,
  jitterMedianMs: 0.1,
  jitterP95Ms: 0.2,
  delayMedianMs: 0.3,
  delayP95Ms: 0.5,
  delayP99Ms: 1,
  generatorCpuMsPerS: 100,
  generatorLoopP99Ms: 1,
};

/** Rounds of ten calls: the jitter of direct calls and of those through coturn in each, and how much of the latter was lost. */
function runsOf(direct: readonly number[], coturn: readonly (number | null)[], lossRatio = 0): RelayRun[] {
  const run = (name: RelayRun['name'], round: number, jitterP95Ms: number | null, ratio: number): RelayRun => {
    const figures = jitterP95Ms === null ? null : { ...FIGURES, jitterP95Ms, lossRatio: ratio };
    return { name, calls: 10, round, figures, failure: figures ? null : 'refused' };
  };
  return [
    ...direct.map((jitterMs, round) => run('direct', round, jitterMs, 0)),
    ...coturn.map((jitterMs, round) => run('coturn', round, jitterMs, lossRatio)),
  ];
}

test('what a server adds is held against the direct calls of the same round', () => {
  const added = addedJitterMs(runsOf([0.2, 3, 0.2], [0.3, 3.1, 0.3]), 'coturn', 10);
  expect(added.map((ms) => ms.toFixed(6))).toEqual(Array(3).fill('0.100000'));
  expect(addedJitterMs(runsOf([0.2], [0.3]), 'embedded', 10)).toEqual([]);
});

test('a server holds as long as the median round adds under 1 ms, and never holds more by adding more', () => {
  const verdicts = [0, 0.5, 0.999, 1, 2].map((ms) => holds(runsOf([1, 1, 1], [1 + ms, 1 + ms, 1 + ms]), 'coturn', 10));
  expect(verdicts).toEqual([true, true, true, false, false]);
  expect(holds(runsOf([1, 1, 1], [9, 1, 1]), 'coturn', 10), 'one bad round of three').toBe(true);
});

test('a server that loses, that failed once, or that was not tried does not hold', () => {
  expect(holds(runsOf([0.2], [0.2], 0.001), 'coturn', 10)).toBe(false);
  expect(holds(runsOf([0.2, 0.2], [0.2, null]), 'coturn', 10)).toBe(false);
  expect(holds(runsOf([0.2], [0.2]), 'coturn', 50)).toBe(false);
});

test('where direct calls are late themselves, or were not placed, nothing is said', () => {
  expect(canBeJudged(runsOf([0.2, 5, 0.3], []), 10)).toBe(true);
  expect(canBeJudged(runsOf([1, 1, 0.3], []), 10)).toBe(false);
  expect(canBeJudged(runsOf([], [0.2]), 10)).toBe(false);
});
