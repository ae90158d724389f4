import { expect, test } from '@playwright/test';
import { quantilesOf } from '../../../../src/core/trends/quantiles.ts';
import { createRandom } from '../../../support/lab/impairment/random.ts';
import { bookQuantile } from './made.ts';

const SHARES = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];
const LENGTHS = [1, 2, 3, 511, 512, 513, 2000, 5001];

/** Even, crowded with a long tail, a few values over and over, and nearly all the same. */
const SHAPES: readonly ((random: () => number) => number)[] = [
  (random) => random() * 4,
  (random) => Math.abs(Math.log(1 - random())) ** 3,
  (random) => Math.floor(random() * 5) / 10,
  (random) => (random() < 0.999 ? 0 : 1e6),
  (random) => -5 + random() * 1e-6,
];

test('they are those of all values sorted, whatever the values, and leave them as they are', () => {
  for (const shape of SHAPES) {
    for (const length of LENGTHS) {
      const random = createRandom(length);
      const values = Float32Array.from({ length }, () => shape(random));
      const before = values.slice();
      const wanted = SHARES.map((share) => bookQuantile([...before], share));
      expect(quantilesOf(values, SHARES)).toEqual(wanted);
      expect(values.every((value, i) => value === before[i])).toBe(true);
    }
  }
});

test('of no values there are none, and of one value over and over it is that', () => {
  expect(quantilesOf(new Float32Array(0), [0.1, 0.5])).toEqual([null, null]);
  expect(quantilesOf(new Float32Array(3000).fill(2.5), [0.1, 0.5])).toEqual([2.5, 2.5]);
});
