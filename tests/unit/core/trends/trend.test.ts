import { expect, test } from '@playwright/test';
import { figureAt } from '../../../../src/core/trends/columns.ts';
import { METRICS, SIDES } from '../../../../src/core/trends/figures.ts';
import { resultCounts } from '../../../../src/core/trends/results.ts';
import { MOST_DOTS, type TrendOptions, trendOf } from '../../../../src/core/trends/trend.ts';
import {
  bookQuantile,
  fortnight,
  HOUR_MS,
  MONDAY_MS,
  numbersIn,
  row,
  SEEDS,
  scoresOf,
  shuffled,
  unscored,
  wholeOf,
} from './made.ts';

const MOS = { metric: 'mos', side: 'worse' } as const;

function spanOf(rows: Parameters<typeof wholeOf>[0]) {
  return { fromMs: rows[0]?.summary.startedAt ?? 0, toMs: (rows.at(-1)?.summary.startedAt ?? 0) + 1 };
}

test.describe('whatever the tests', () => {
  test('buckets share them: each has the quantiles of its own, and the counts add up', () => {
    for (const seed of SEEDS) {
      const rows = fortnight(seed);
      const { columns, all } = wholeOf(rows);
      for (const buckets of [1, 7, 48]) {
        const { points } = trendOf(columns, all, { ...MOS, ...spanOf(rows), buckets });
        const ownOf = (from: number, to: number) =>
          rows.filter(({ summary }) => summary.startedAt >= from && summary.startedAt < to);
        const wanted = points.map(({ fromMs, toMs }) => {
          const scores = scoresOf(ownOf(fromMs, toMs));
          return [scores.length, ...[0.1, 0.5, 0.9].map((share) => bookQuantile(scores, share))];
        });
        expect(points.map(({ count, low, median, high }) => [count, low, median, high])).toEqual(wanted);
        const tests = points.flatMap(({ results }) => Object.values(results)).reduce((a, b) => a + b, 0);
        expect(tests).toBe(rows.length);
        expect(points.slice(1).map(({ fromMs }) => fromMs)).toEqual(points.slice(0, -1).map(({ toMs }) => toMs));
      }
    }
  });

  test('the order they were stored in changes nothing', () => {
    const rows = fortnight(2);
    const options = { ...MOS, ...spanOf(rows), buckets: 20 };
    const [one, other] = [wholeOf(rows), wholeOf(shuffled(rows))];
    expect(trendOf(other.columns, other.all, options)).toEqual(trendOf(one.columns, one.all, options));
  });

  test('a further test that is worse than all never raises a median', () => {
    for (const seed of SEEDS) {
      const rows = fortnight(seed);
      const options = { ...MOS, ...spanOf(rows), buckets: 10 };
      const worse = rows
        .filter((_, i) => i % 50 === 0)
        .map(({ summary }) => row({ startedAt: summary.startedAt, mos: 1 }));
      const [one, other] = [wholeOf(rows), wholeOf([...rows, ...worse])];
      const before = trendOf(one.columns, one.all, options).points;
      const after = trendOf(other.columns, other.all, options).points;
      expect(after.filter(({ median }, i) => (median ?? 0) > (before[i]?.median ?? 5))).toEqual([]);
    }
  });

  test('no figure is NaN, whatever is looked at', () => {
    const rows = fortnight(3);
    const { columns, all } = wholeOf(rows);
    for (const metric of METRICS) {
      for (const side of SIDES) {
        const trend = trendOf(columns, all, { metric, side, ...spanOf(rows), buckets: 2000 });
        expect(numbersIn(trend).every(Number.isFinite)).toBe(true);
        expect(trend.points.some(({ count, median }) => count === 0 && median === null)).toBe(true);
      }
    }
  });
});

test('of loss, delay and jitter the worse direction is the greater, or the one that is known', () => {
  const rows = [
    row({ startedAt: MONDAY_MS, up: { delayMs: 10 }, down: { delayMs: 30 } }),
    row({ startedAt: MONDAY_MS + 1, up: { delayMs: 40 }, down: { delayMs: null } }),
    row({ startedAt: MONDAY_MS + 2, up: { delayMs: null }, down: { delayMs: 20 } }),
    row({ startedAt: MONDAY_MS + 3, up: { delayMs: null }, down: { delayMs: null } }),
  ];
  const { columns, all } = wholeOf(rows);
  const dots = (side: 'worse' | 'up' | 'down') =>
    trendOf(columns, all, { metric: 'delay', side, ...spanOf(rows), buckets: 1 }).dots?.map(({ value }) => value);
  expect(dots('worse')).toEqual([30, 40, 20]);
  expect(dots('up')).toEqual([10, 40]);
  expect(dots('down')).toEqual([30, 20]);
});

test('a test that was not scored is counted as what it is, and its figures are none', () => {
  const kinds = ['dropped', 'stopped', 'inconclusive', 'set-up-failed', 'examined'] as const;
  const rows = [row({ startedAt: MONDAY_MS }), ...kinds.map((kind, i) => unscored(kind, MONDAY_MS + i + 1, 1.5))];
  const { columns, all } = wholeOf(rows);
  const { points, dots } = trendOf(columns, all, { ...MOS, ...spanOf(rows), buckets: 1 });
  expect(points[0]).toMatchObject({ count: 1, low: 4.25, median: 4.25, high: 4.25 });
  const once = { scored: 1, dropped: 1, stopped: 1, inconclusive: 1, 'set-up-failed': 1, examined: 1 };
  expect(points[0]?.results).toEqual(once);
  expect(resultCounts(columns, all)).toEqual(once);
  expect(dots).toEqual([{ atMs: MONDAY_MS, value: 4.25, row: 0 }]);
  expect(figureAt(columns, 'mos', 1)).toBe(1.5);
});

test('dots are given up to their number, and none beyond', () => {
  const dotsOf = (count: number) => {
    const rows = Array.from({ length: count }, (_, i) => row({ startedAt: MONDAY_MS + i }));
    const { columns, all } = wholeOf(rows);
    return trendOf(columns, all, { ...MOS, fromMs: MONDAY_MS, toMs: MONDAY_MS + HOUR_MS, buckets: 4 }).dots;
  };
  expect(dotsOf(MOST_DOTS)).toHaveLength(MOST_DOTS);
  expect(dotsOf(MOST_DOTS + 1)).toBeNull();
  expect(dotsOf(0)).toEqual([]);
});

const WRONG: readonly (readonly [options: Partial<TrendOptions>, message: RegExp])[] = [
  [{ toMs: MONDAY_MS - 1 }, /^toMs: expected a number of at least \d+, got \d+$/],
  [{ fromMs: Number.NaN }, /^fromMs: expected a finite number, got NaN$/],
  [{ buckets: 0 }, /^buckets: expected a number from 1 to 2000, got 0$/],
  [{ buckets: 1.5 }, /^buckets: expected a whole number, got 1.5$/],
];

test('wrong options are refused by name', () => {
  const { columns, all } = wholeOf([row()]);
  for (const [options, message] of WRONG) {
    const good: TrendOptions = { ...MOS, fromMs: MONDAY_MS, toMs: MONDAY_MS + HOUR_MS, buckets: 3 };
    expect(() => trendOf(columns, all, { ...good, ...options })).toThrow(message);
  }
});
