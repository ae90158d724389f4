import { expect, test } from '@playwright/test';
import { shareOf, timeTicks, valueAxis } from '../../../../src/views/trends/axes.ts';

const at = (text: string) => new Date(text).getTime();
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

test('a score’s axis is one of two: the usual part of the scale, or all of it where the worst scores are', () => {
  for (const values of [[], [2], [4.5, 3]]) expect(valueAxis('mos', values)).toMatchObject({ bottom: 2, top: 4.5 });
  expect(valueAxis('mos', [1.99, 4])).toMatchObject({ bottom: 1, top: 4.5 });
});

test('the target has a line of its own, and no other line comes near it', () => {
  expect(valueAxis('mos', []).ticks).toEqual([2, 3, 4]);
  expect(valueAxis('mos', [], 3.5).ticks).toEqual([2, 3, 3.5, 4]);
  for (let target = 2; target <= 4.5; target += 0.01) {
    const { ticks } = valueAxis('mos', [], target);
    expect(ticks).toContain(target);
    const gaps = ticks.slice(1).map((tick, i) => tick - (ticks[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0.3 - 1e-9);
  }
  expect(valueAxis('mos', [3], 1.5).ticks).toEqual([2, 3, 4]);
  expect(valueAxis('mos', [1], 1.5).ticks).toEqual([1.5, 2, 3, 4]);
});

test('any other axis begins at nothing and holds every value, with no more than half of it to spare', () => {
  for (let exponent = -2.5; exponent < 1; exponent += 0.01) {
    const value = 10 ** exponent;
    const { bottom, top, ticks } = valueAxis('loss', [value, value / 3]);
    expect(bottom).toBe(0);
    expect(top).toBeGreaterThanOrEqual(value * (1 - 1e-9));
    if (value > 0.01) expect(top).toBeLessThanOrEqual(value * 2.5 * (1 + 1e-9));
    expect(ticks.at(-1)).toBe(top);
  }
  expect(valueAxis('loss', []).top).toBe(0.01);
  expect(valueAxis('delay', [0.3]).top).toBe(10);
});

test('larger values stand higher, and nothing leaves the plot', () => {
  const axis = valueAxis('mos', [1]);
  expect(shareOf(4.5, axis)).toBe(0);
  expect(shareOf(1, axis)).toBe(1);
  expect(shareOf(4, axis)).toBeLessThan(shareOf(3.9, axis));
  expect(shareOf(9, axis)).toBe(0);
  expect(shareOf(0, axis)).toBe(1);
});

test('labels of time: one to six, evenly on the calendar, all within the time shown', () => {
  const fromMs = at('2026-03-02T07:13:00');
  for (let span = 2 * HOUR_MS; span < 20 * 365 * DAY_MS; span *= 1.07) {
    const ticks = timeTicks(fromMs, fromMs + span);
    expect(ticks.length, `${span / DAY_MS} days`).toBeGreaterThan(0);
    expect(ticks.length, `${span / DAY_MS} days`).toBeLessThanOrEqual(6);
    for (const { share } of ticks) expect(share >= 0 && share <= 1).toBe(true);
    for (const [i, { atMs }] of ticks.entries()) {
      expect(atMs).toBeGreaterThan(ticks[i - 1]?.atMs ?? 0);
      expect(new Date(atMs).getMinutes()).toBe(0);
      if (span > 5 * DAY_MS) expect(new Date(atMs).getHours()).toBe(0);
    }
  }
});

test('no time, no labels', () => {
  expect(timeTicks(5, 5)).toEqual([]);
  expect(timeTicks(5, 4)).toEqual([]);
});
