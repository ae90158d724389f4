import { expect, test } from '@playwright/test';
import { valueAxis } from '../../../../src/views/trends/axes.ts';
import { BOX_WIDTH, boxPaths } from '../../../../src/views/trends/box-geometry.ts';
import { bandStrips, nearest, TREND_WIDTH, trendPaths, xOf } from '../../../../src/views/trends/trend-geometry.ts';

const AXIS = valueAxis('mos', [1]);
const SPAN = { fromMs: 0, toMs: 300 };
const stretch = (i: number, median: number | null) => ({
  fromMs: i * 100,
  toMs: (i + 1) * 100,
  low: median === null ? null : median - 0.5,
  median,
  high: median === null ? null : median + 0.2,
});
const count = (path: string, command: string) => path.split(command).length - 1;

test('the median is one line, broken where nothing was measured', () => {
  const whole = trendPaths([stretch(0, 4), stretch(1, 3), stretch(2, 4)], [], AXIS, SPAN);
  expect(count(whole.median, 'M')).toBe(1);
  expect(count(whole.spread, 'z')).toBe(3);
  const broken = trendPaths([stretch(0, 4), stretch(1, null), stretch(2, 4)], [], AXIS, SPAN);
  expect(count(broken.median, 'M')).toBe(2);
  expect(count(broken.spread, 'z')).toBe(2);
  expect(trendPaths([stretch(0, null)], [], AXIS, SPAN)).toEqual({ spread: '', median: '', dots: '' });
});

test('every test has its point, later ones further right, better ones higher', () => {
  const { dots } = trendPaths(
    [],
    [
      { atMs: 0, value: 4.5 },
      { atMs: 150, value: 3 },
      { atMs: 300, value: 1 },
    ],
    AXIS,
    SPAN,
  );
  const points = [...dots.matchAll(/M([\d.]+) ([\d.]+)h0/gu)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(points).toEqual([
    [0, 0],
    [500, 42.9],
    [1000, 100],
  ]);
});

test('the bands cover the plot from top to bottom without a gap', () => {
  const strips = bandStrips(AXIS);
  expect(strips[0]?.from).toBe(0);
  expect(strips.at(-1)?.to).toBe(1);
  for (const [i, { from, to }] of strips.entries()) {
    expect(to).toBeGreaterThan(from);
    if (i > 0) expect(from).toBe(strips[i - 1]?.to);
  }
});

test('a moment lies on the axis where its time says, and the nearest place is found', () => {
  expect(xOf(0, SPAN)).toBe(0);
  expect(xOf(300, SPAN)).toBe(TREND_WIDTH);
  expect(xOf(5, { fromMs: 5, toMs: 5 })).toBe(0);
  expect(nearest([], 0.5)).toBe(-1);
  expect(nearest([0.1, 0.4, 0.9], 0)).toBe(0);
  expect(nearest([0.1, 0.4, 0.9], 0.6)).toBe(1);
  expect(nearest([0.1, 0.4, 0.9], 0.7)).toBe(2);
});

test('a box lies between its quartiles on the common axis; without figures there is none', () => {
  const paths = boxPaths({ low: 1, quartile1: 2, median: 3, quartile3: 4, high: 4.5 }, AXIS);
  expect(paths?.whisker.startsWith('M0 ')).toBe(true);
  expect(paths?.whisker).toContain(`H${BOX_WIDTH}`);
  const x = (path: string | undefined) => Number(/M([\d.]+)/u.exec(path ?? '')?.[1]);
  expect(x(paths?.box)).toBeLessThan(x(paths?.median));
  expect(boxPaths({ low: null, quartile1: null, median: null, quartile3: null, high: null }, AXIS)).toBeNull();
});
