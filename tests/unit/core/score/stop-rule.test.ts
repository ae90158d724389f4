import { expect, test } from '@playwright/test';
import { decide, type Look, type MosRange, mayStop } from '../../../../src/core/score/stop-rule.ts';
import { createRandom } from '../../../support/lab/impairment/random.ts';
import { expectEverywhere } from './sweeps.ts';

const TARGET = 4;

const random = createRandom(4);
const someRange = (): MosRange => {
  const [a, b] = [3.5 + random(), 3.5 + random()];
  return { low: Math.min(a, b), high: Math.max(a, b) };
};
const PAIRS = Array.from({ length: 2000 }, () => [someRange(), someRange()] as const);

const GOOD: MosRange = { low: 4.1, high: 4.3 };
const BAD: MosRange = { low: 3.1, high: 3.9 };
const UNSURE: MosRange = { low: 3.9, high: 4.1 };

test('either direction misses the target for both, and only both meet it', () => {
  expect(decide([GOOD, GOOD], TARGET)).toBe('meets-target');
  expect(decide([GOOD, BAD], TARGET)).toBe('misses-target');
  expect(decide([UNSURE, BAD], TARGET)).toBe('misses-target');
  expect(decide([GOOD, UNSURE], TARGET)).toBeNull();
  expect(decide([], TARGET)).toBeNull();
  // The target belongs to what meets it, as bands do.
  expect(decide([{ low: 4, high: 4 }], TARGET)).toBe('meets-target');
});

test('all three answers are among the made-up pairs', () => {
  const answers = new Set(PAIRS.map((pair) => decide(pair, TARGET)));
  expect(answers).toEqual(new Set(['meets-target', 'misses-target', null]));
});

test('which direction is which does not matter', () => {
  expectEverywhere('swapped', PAIRS, ([a, b]) => decide([a, b], TARGET) === decide([b, a], TARGET));
});

const WORTH = { 'misses-target': 0, undecided: 1, 'meets-target': 2 } as const;
const worthOf = (ranges: readonly MosRange[]) => WORTH[decide(ranges, TARGET) ?? 'undecided'];

test('a better line is never judged worse, a wider range never surer', () => {
  const better = ({ low, high }: MosRange, by: number) => ({ low: low + by, high: high + by });
  const wider = ({ low, high }: MosRange, by: number) => ({ low: low - by, high: high + by });
  for (const by of [0.01, 0.1, 0.4]) {
    expectEverywhere('better', PAIRS, ([a, b]) => worthOf([better(a, by), b]) >= worthOf([a, b]));
    expectEverywhere('wider', PAIRS, (pair) => {
      const then = decide(
        pair.map((range) => wider(range, by)),
        TARGET,
      );
      return then === null || then === decide(pair, TARGET);
    });
  }
});

const LOOK: Look = { heardMs: 5000, earliestMs: 5000, ranges: [GOOD, GOOD], targetMos: TARGET, outageEndedMs: null };

test('never before the earliest, whatever is seen', () => {
  expectEverywhere('too early', [[GOOD, GOOD], [BAD, BAD], ...PAIRS], (ranges) => {
    return !mayStop({ ...LOOK, ranges, heardMs: 4999 });
  });
  expect(mayStop(LOOK)).toBe(true);
  expect(mayStop({ ...LOOK, ranges: [GOOD, BAD] })).toBe(true);
});

test('never without an answer', () => {
  const stopped = PAIRS.filter((ranges) => mayStop({ ...LOOK, ranges }));
  expect(stopped).toEqual(PAIRS.filter((ranges) => decide(ranges, TARGET) !== null));
});

test('an outage within ten seconds keeps a line from passing, and from nothing else', () => {
  const after = (ms: number, ranges = LOOK.ranges) =>
    mayStop({ ...LOOK, ranges, heardMs: 20_000, outageEndedMs: 20_000 - ms });
  expect(after(0)).toBe(false);
  expect(after(9999)).toBe(false);
  expect(after(10_000)).toBe(true);
  expect(after(0, [GOOD, BAD])).toBe(true);
});
