import { expect, test } from '@playwright/test';
import { ratios, slopeOf, spreadOf } from '../../../support/load/spread.ts';

test('the median lies between the least and the most, whatever the order', () => {
  expect(spreadOf([5, 1, 3])).toEqual({ median: 3, min: 1, max: 5, values: [5, 1, 3] });
  expect(spreadOf([4, 2])).toMatchObject({ median: 3, min: 2, max: 4 });
});

test('a ratio is that of a pair, so that what weighs on both takes no part', () => {
  const a = [100, 200, 400];
  expect(ratios([110, 220, 440], a).values.map((value) => value.toFixed(9))).toEqual(Array(3).fill('1.100000000'));
  expect(ratios(a, a)).toMatchObject({ median: 1, min: 1, max: 1 });
});

test('no figure comes of nothing', () => {
  expect(() => spreadOf([])).toThrow('values: expected at least one finite number, got []');
  expect(() => spreadOf([1, Number.NaN])).toThrow('values: expected at least one finite number, got [1, NaN]');
  expect(() => ratios([1], [0])).toThrow(/^values: expected at least one finite number/);
  expect(() => ratios([1], [1, 2])).toThrow('pairs: expected as many of both, got 1 and 2');
  expect(() => slopeOf([[1, 1]])).toThrow('points: expected two or more, got 1');
});

test('the slope is that of the line, and errors to both sides leave it alone', () => {
  const points = [0, 1, 2, 3].map((x) => [x, 7 - 3 * x] as const);
  expect(slopeOf(points)).toBeCloseTo(-3, 12);
  expect(slopeOf(points.map(([x, y], i) => [x, y + (i === 0 || i === 3 ? 1 : -1)] as const))).toBeCloseTo(-3, 12);
  expect(slopeOf([2, 5, 9].map((x) => [x, 4] as const))).toBe(0);
});
