import { expect, test } from '@playwright/test';
import { METRICS, SIDES } from '../../../../src/core/trends/figures.ts';
import { heatmapOf } from '../../../../src/core/trends/heatmap.ts';
import {
  bookQuantile,
  DAY_MS,
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
const cellAt = (map: ReturnType<typeof heatmapOf>, weekday: number, hour: number) => map.cells[weekday * 24 + hour];

test.describe('whatever the tests', () => {
  test('each is in the cell of its own wall clock, across a clock change', () => {
    for (const seed of SEEDS) {
      const rows = fortnight(seed);
      const { columns, all } = wholeOf(rows);
      const map = heatmapOf(columns, all, MOS);
      const placed = rows.filter(({ summary }) => summary.utcOffsetMin !== null);
      const own = (weekday: number, hour: number) =>
        placed.filter(({ summary }) => {
          // getUTC* of the local time, so that this machine's zone plays no part.
          const local = new Date(summary.startedAt + (summary.utcOffsetMin ?? 0) * 60_000);
          return (local.getUTCDay() + 6) % 7 === weekday && local.getUTCHours() === hour;
        });
      const wanted = map.cells.map((_, i) => {
        const tests = own(Math.floor(i / 24), i % 24);
        const scores = scoresOf(tests);
        const failed = tests.filter(({ summary }) => ['dropped', 'set-up-failed'].includes(summary.result)).length;
        const bad = scores.length === 0 ? null : scores.filter((mos) => mos < 3.5).length / scores.length;
        return [Math.floor(i / 24), i % 24, scores.length, bookQuantile(scores, 0.5), bad, failed];
      });
      const got = map.cells.map((cell) => [
        cell.weekday,
        cell.hour,
        cell.count,
        cell.median,
        cell.badRatio,
        cell.failed,
      ]);
      expect(got).toEqual(wanted);
      expect(map.unplaced).toBe(rows.length - placed.length);
    }
  });

  test('the order they were stored in changes nothing, and no figure is NaN', () => {
    for (const metric of METRICS) {
      for (const side of SIDES) {
        const [one, other] = [wholeOf(fortnight(1)), wholeOf(shuffled(fortnight(1)))];
        const map = heatmapOf(one.columns, one.all, { metric, side });
        expect(heatmapOf(other.columns, other.all, { metric, side })).toEqual(map);
        expect(numbersIn(map).every(Number.isFinite)).toBe(true);
      }
    }
  });
});

test('nothing is 168 empty cells that are not enough', () => {
  const { columns, all } = wholeOf([]);
  const { cells, unplaced } = heatmapOf(columns, all, MOS);
  expect([cells.length, unplaced]).toEqual([168, 0]);
  expect(new Set(cells.map((cell) => JSON.stringify({ ...cell, weekday: 0, hour: 0 })))).toEqual(
    new Set([
      JSON.stringify({
        weekday: 0,
        hour: 0,
        count: 0,
        days: 0,
        median: null,
        badRatio: null,
        failed: 0,
        isEnough: false,
      }),
    ]),
  );
});

test('six tests on two days are enough; on one day they are not, nor are five', () => {
  const at = (weeks: readonly number[]) => {
    const rows = weeks.map((week, i) => row({ startedAt: MONDAY_MS + week * 7 * DAY_MS + 9 * HOUR_MS + i * 1000 }));
    const { columns, all } = wholeOf(rows);
    return cellAt(heatmapOf(columns, all, MOS), 0, 9);
  };
  expect(at([0, 0, 0, 0, 0, 1])).toMatchObject({ count: 6, days: 2, isEnough: true });
  expect(at([0, 0, 0, 0, 0, 0])).toMatchObject({ count: 6, days: 1, isEnough: false });
  expect(at([0, 1, 2, 3, 4])).toMatchObject({ count: 5, days: 5, isEnough: false });
});

test('a clock behind UTC puts the small hours of Monday on Sunday, and one before 1970 counts too', () => {
  const rows = [
    row({ startedAt: MONDAY_MS + HOUR_MS, utcOffsetMin: -90 }),
    // Wednesday 31 December 1969, 23:00.
    row({ startedAt: -HOUR_MS, utcOffsetMin: 0 }),
  ];
  const { columns, all } = wholeOf(rows);
  const map = heatmapOf(columns, all, MOS);
  expect(cellAt(map, 6, 23)?.count).toBe(1);
  expect(cellAt(map, 2, 23)?.count).toBe(1);
});

test('a call that failed is counted as that, and never as a score', () => {
  const rows = [
    unscored('dropped', MONDAY_MS, 1.2),
    unscored('set-up-failed', MONDAY_MS + 1),
    unscored('stopped', MONDAY_MS + 2),
  ];
  const { columns, all } = wholeOf(rows);
  expect(cellAt(heatmapOf(columns, all, MOS), 0, 0)).toMatchObject({
    count: 0,
    median: null,
    badRatio: null,
    failed: 2,
  });
});
