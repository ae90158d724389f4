import { expect, test } from '@playwright/test';
import { beforeAfter, ENOUGH_DAYS_A_SIDE, MATTERS } from '../../../../src/core/trends/before-after.ts';
import type { TestRow } from '../../../../src/core/trends/columns.ts';
import { METRICS, SIDES } from '../../../../src/core/trends/figures.ts';
import { createRandom } from '../../../support/lab/impairment/random.ts';
import { historyPlan, ROUGH_NOISE, USUAL_NOISE } from '../../../support/trends/history-plan.ts';
import { madeHistory } from '../../../support/trends/made-history.ts';
import {
  bookQuantile,
  DAY_MS,
  fortnight,
  HOUR_MS,
  MONDAY_MS,
  numbersIn,
  row,
  scoresOf,
  shuffled,
  unscored,
  wholeOf,
} from './made.ts';

const MOS = { metric: 'mos', side: 'worse' } as const;
const UNTIL_MS = Date.UTC(2026, 10, 22);

function compared(rows: readonly TestRow[], atMs: number, windowDays?: number) {
  const { columns, all } = wholeOf(rows);
  return beforeAfter(columns, all, atMs, windowDays === undefined ? MOS : { ...MOS, windowDays });
}

/** Tests at one hour of each day, of MOS by day. */
function daily(hour: number, days: readonly number[], mosOf: (day: number) => number): readonly TestRow[] {
  return days.map((day) => row({ startedAt: MONDAY_MS + day * DAY_MS + hour * HOUR_MS, mos: mosOf(day) }));
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

test.describe('whatever the tests', () => {
  test('sides have the tests, days and medians of their own', () => {
    const rows = fortnight(1);
    const atMs = rows[300]?.summary.startedAt ?? 0;
    const { before, after } = compared(rows, atMs);
    const own = (isIn: (at: number) => boolean) => rows.filter(({ summary }) => isIn(summary.startedAt));
    const [early, late] = [own((at) => at < atMs), own((at) => at >= atMs)].map(scoresOf);
    expect([before.count, before.median]).toEqual([early?.length, bookQuantile(early ?? [], 0.5)]);
    expect([after.count, after.median]).toEqual([late?.length, bookQuantile(late ?? [], 0.5)]);
  });

  test('the order they were stored in changes nothing, and no figure is NaN', () => {
    const rows = fortnight(2);
    const times = [-1, 0, 1, 100, 400, rows.length - 1].map((i) => rows[i]?.summary.startedAt ?? 0);
    for (const atMs of times) {
      for (const metric of METRICS) {
        for (const side of SIDES) {
          const [one, other] = [wholeOf(rows), wholeOf(shuffled(rows))];
          const result = beforeAfter(one.columns, one.all, atMs, { metric, side });
          expect(beforeAfter(other.columns, other.all, atMs, { metric, side })).toEqual(result);
          expect(numbersIn(result).every(Number.isFinite)).toBe(true);
        }
      }
    }
  });

  test('time turned round turns the sign, and everything shifted by a constant changes no difference', () => {
    const random = createRandom(1);
    const mos = range(0, 28).map(() => 3.5 + Math.round(random() * 32) / 64);
    const there = compared(
      daily(12, range(0, 28), (day) => mos[day] ?? 0),
      MONDAY_MS + 14 * DAY_MS,
    );
    // Day 27 - n has the weekday of day 6 - n.
    const back = compared(
      daily(12, range(0, 28), (day) => mos[27 - day] ?? 0),
      MONDAY_MS + 14 * DAY_MS,
    );
    const lower = compared(
      daily(12, range(0, 28), (day) => (mos[day] ?? 0) - 1),
      MONDAY_MS + 14 * DAY_MS,
    );
    expect(lower.difference).toBeCloseTo(there.difference ?? Number.NaN, 5);
    expect(lower.high).toBeCloseTo(there.high ?? Number.NaN, 5);
    expect(Math.sign(back.difference ?? 0)).toBe(-Math.sign(there.difference ?? 0));
  });
});

test('hours are compared with their like: more tests in the bad hours after the change are no change', () => {
  const good = (days: readonly number[]) => daily(9, days, (day) => 4.2 + (day % 3) * 0.01);
  const bad = (days: readonly number[]) => daily(20, days, (day) => 3.2 + (day % 2) * 0.01);
  const often = (days: readonly number[]) =>
    [0, 10, 20, 30].flatMap((minutes) =>
      bad(days).map(({ summary, annotation }) => ({
        summary: { ...summary, startedAt: summary.startedAt + minutes * 60_000 },
        annotation,
      })),
    );
  const rows = [...good(range(0, 28)), ...bad(range(0, 14)), ...often(range(14, 28))];
  const { before, after, difference, isReal } = compared(rows, MONDAY_MS + 14 * DAY_MS);
  expect((before.median ?? 0) - (after.median ?? 0)).toBeGreaterThan(0.4);
  expect(Math.abs(difference ?? 1)).toBeLessThan(0.01);
  expect(isReal).toBe(false);
});

test('where hours have nothing in common nobody can tell, and that is said', () => {
  const rows = [...daily(9, range(0, 14), () => 4.2), ...daily(20, range(14, 28), () => 3.2)];
  expect(compared(rows, MONDAY_MS + 14 * DAY_MS)).toMatchObject({
    difference: null,
    low: null,
    high: null,
    isReal: null,
    unknownBecause: 'other-hours',
  });
});

test('too few days are said by their side, however many tests they have', () => {
  const rows = daily(9, range(0, 30), (day) => (day < 4 || day > 20 ? 4.2 : 3) + (day % 2) * 0.01);
  expect(compared(rows, MONDAY_MS + 4 * DAY_MS)).toMatchObject({ isReal: null, unknownBecause: 'few-days-before' });
  expect(compared(rows, MONDAY_MS + 26 * DAY_MS)).toMatchObject({ isReal: null, unknownBecause: 'few-days-after' });
  const enough = compared(rows, MONDAY_MS + ENOUGH_DAYS_A_SIDE * DAY_MS);
  expect([enough.before.days, enough.unknownBecause]).toEqual([ENOUGH_DAYS_A_SIDE, null]);
  expect(compared([], MONDAY_MS)).toMatchObject({ difference: null, isReal: null, unknownBecause: 'few-days-before' });
  const failed = range(0, 28).map((day) => unscored('dropped', MONDAY_MS + day * DAY_MS, 1));
  expect(compared(failed, MONDAY_MS + 14 * DAY_MS).before).toEqual({ count: 0, days: 0, median: null });
});

test('a clear difference that is too small to matter is not called real', () => {
  const after = (drop: number) =>
    compared(
      daily(9, range(0, 28), (day) => (day < 14 ? 4.2 : 4.2 - drop) + (day % 2) * 0.001),
      MONDAY_MS + 14 * DAY_MS,
    );
  expect(after(MATTERS.mos * 0.9).high).toBeLessThan(0);
  expect(after(MATTERS.mos * 0.9).isReal).toBe(false);
  expect(after(MATTERS.mos * 1.1).isReal).toBe(true);
});

test('only so many days on each side count', () => {
  const rows = daily(9, range(0, 90), (day) => (day < 20 ? 2 : 4.2) + (day % 2) * 0.01);
  expect(compared(rows, MONDAY_MS + 60 * DAY_MS)).toMatchObject({
    before: { days: 28 },
    after: { days: 28 },
    isReal: false,
  });
  expect(compared(rows, MONDAY_MS + 60 * DAY_MS, 60).before.days).toBe(60);
  expect(() => compared(rows, MONDAY_MS, 0)).toThrow(/^windowDays: expected a number above 0, got 0$/);
  expect(() => compared(rows, Number.NaN)).toThrow(/^atMs: expected a finite number, got NaN$/);
});

/** Ranges of a hundred histories (not those that the belief in like-with-like.ts was chosen by), at a moment at which something changed by so much, or nothing. */
function ranges(drop: number, days: number, rough: boolean) {
  const planted = drop === 0 ? ({ kind: 'none' } as const) : ({ kind: 'step', drop, at: 0.5, of: 'both' } as const);
  return range(1001, 1101).map((seed) => {
    const noise = rough ? ROUGH_NOISE : USUAL_NOISE;
    const plan = historyPlan(seed, { days: 2 * days, everyMin: 90, untilMs: UNTIL_MS, noise, planted });
    return compared(madeHistory(plan), UNTIL_MS - days * DAY_MS);
  });
}

for (const [name, days, rough] of [
  ['a week', 7, false],
  ['four weeks', 28, false],
  ['four weeks of a rough line', 28, true],
] as const) {
  test(`of ${name} on each side, ranges hold the truth as often as they say`, () => {
    const held = ranges(0, days, rough).filter(({ low, high }) => (low ?? 1) <= 0 && (high ?? -1) >= 0).length;
    // 95 of 100, less twice what chance moves a count of 100: 2 sqrt(100 0.95 0.05) = 4.4.
    expect(held).toBeGreaterThanOrEqual(90);
  });
}

test('a change of 0.3 is called real after four weeks, and no change is not', () => {
  const real = (drop: number) => ranges(drop, 28, false).filter(({ isReal }) => isReal === true).length;
  expect(real(0.3)).toBeGreaterThanOrEqual(95);
  expect(real(0)).toBeLessThanOrEqual(5);
});
