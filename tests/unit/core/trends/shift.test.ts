import { expect, test } from '@playwright/test';
import type { TestRow } from '../../../../src/core/trends/columns.ts';
import { LONGEST_SILENCE_MS, shiftSummary } from '../../../../src/core/trends/shift.ts';
import {
  bookQuantile,
  fortnight,
  MONDAY_MS,
  numbersIn,
  row,
  SEEDS,
  scoresOf,
  shuffled,
  unscored,
  wholeOf,
} from './made.ts';

const QUARTER_MS = 15 * 60_000;

function shiftOf(rows: readonly TestRow[]) {
  const { columns, all } = wholeOf(rows);
  return shiftSummary(columns, all);
}

/** A test every quarter of an hour. */
function shift(...tests: readonly (number | 'dropped' | 'set-up-failed' | 'stopped')[]): readonly TestRow[] {
  return tests.map((one, i) =>
    typeof one === 'number'
      ? row({ startedAt: MONDAY_MS + i * QUARTER_MS, mos: one })
      : unscored(one, MONDAY_MS + i * QUARTER_MS, 4.3),
  );
}

test('whatever the tests, it says what counting them one by one says', () => {
  for (const seed of SEEDS) {
    const rows = fortnight(seed);
    const scores = scoresOf(rows);
    const summary = shiftOf(rows);
    expect(summary).toMatchObject({
      tests: rows.length,
      scored: scores.length,
      meetsTarget: scores.filter((mos) => mos >= 4).length,
      median: bookQuantile(scores, 0.5),
      worst: { mos: Math.min(...scores) },
    });
    expect(shiftOf(shuffled(rows))).toEqual(summary);
    expect(numbersIn(summary).every(Number.isFinite)).toBe(true);
  }
});

test('the longest good stretch is ended by a bad test, a dropped call and one that never came about', () => {
  for (const end of [3.9, 'dropped', 'set-up-failed'] as const) {
    const { longestGood } = shiftOf(shift(4.2, 4.1, end, 4.0, 4.2, 4.3, end, 4.2));
    expect(longestGood).toEqual({ fromMs: MONDAY_MS + 3 * QUARTER_MS, toMs: MONDAY_MS + 5 * QUARTER_MS, tests: 3 });
  }
});

test('a test that a person stopped neither ends it nor is part of it', () => {
  const { longestGood } = shiftOf(shift(4.2, 'stopped', 4.2));
  expect(longestGood).toEqual({ fromMs: MONDAY_MS, toMs: MONDAY_MS + 2 * QUARTER_MS, tests: 2 });
});

test('over a longer silence nobody knows', () => {
  const two = (apartMs: number) =>
    shiftOf([row({ startedAt: MONDAY_MS }), row({ startedAt: MONDAY_MS + apartMs })]).longestGood;
  expect(two(LONGEST_SILENCE_MS)?.tests).toBe(2);
  expect(two(LONGEST_SILENCE_MS + 1)).toEqual({ fromMs: MONDAY_MS, toMs: MONDAY_MS, tests: 1 });
});

test('without a test, or without a score, there is no worst and no good stretch', () => {
  const nothing = { scored: 0, meetsTarget: 0, median: null, worst: null, longestGood: null };
  expect(shiftOf([])).toMatchObject({ tests: 0, ...nothing });
  expect(shiftOf(shift('dropped', 'stopped'))).toMatchObject({
    tests: 2,
    ...nothing,
    results: { dropped: 1, stopped: 1 },
  });
});

test('of two worst tests the earlier is named', () => {
  expect(shiftOf(shift(4.2, 3, 3)).worst).toEqual({ atMs: MONDAY_MS + QUARTER_MS, mos: 3, row: 1 });
});

test('what meets the target depends on the target, and a stretch of good tests with it', () => {
  const { columns, all } = wholeOf(shift(4.3, 3.9, 3.9, 3.4));
  expect(shiftSummary(columns, all)).toMatchObject({ meetsTarget: 1, targetMos: 4, longestGood: { tests: 1 } });
  expect(shiftSummary(columns, all, 3.9)).toMatchObject({ meetsTarget: 3, targetMos: 3.9, longestGood: { tests: 3 } });
  expect(shiftSummary(columns, all, 4.4)).toMatchObject({ meetsTarget: 0, longestGood: null });
});
