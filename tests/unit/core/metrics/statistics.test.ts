import { expect, test } from '@playwright/test';
import { increase, mean, quantile, ratio } from '../../../../src/core/metrics/statistics.ts';
import { seeded } from '../../../support/calls/made-frames.ts';

test('quantiles never fall as p rises, and stay between the smallest and the largest value', () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const random = seeded(seed);
    const values = Array.from({ length: 1 + Math.floor(random() * 40) }, () => random() * 100).sort((a, b) => a - b);
    let last = Number.NEGATIVE_INFINITY;
    for (let p = 0; p <= 1; p += 0.1) {
      const q = quantile(values, p) ?? Number.NaN;
      expect(q).toBeGreaterThanOrEqual(last);
      last = q;
    }
    expect(quantile(values, 0)).toBe(values[0]);
    expect(quantile(values, 1)).toBe(values.at(-1));
  }
});

test('quantile between two values is linear', () => {
  expect(quantile([10, 20, 30, 40], 0.5)).toBe(25);
  expect(quantile([1], 0.95)).toBe(1);
});

test('nothing in, nothing out: never zero, never NaN', () => {
  expect(quantile([], 0.5)).toBeNull();
  expect(mean([])).toBeNull();
  expect(ratio(null, 5)).toBeNull();
  expect(ratio(5, null)).toBeNull();
  expect(ratio(0, 0)).toBeNull();
  expect(ratio(1, -1)).toBeNull();
  expect(increase(null, 5)).toBeNull();
  expect(increase(undefined, 5)).toBeNull();
  expect(increase(3, null)).toBeNull();
  expect(ratio(0, 4)).toBe(0);
  expect(increase(5, 3)).toBe(-2);
});
