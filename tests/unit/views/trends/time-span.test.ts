import { expect, test } from '@playwright/test';
import { RANGES } from '../../../../src/views/trends/history-query.ts';
import { rangeFromMs, startOfToday, timeSpan } from '../../../../src/views/trends/time-span.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NOW = new Date('2026-11-22T18:40:00').getTime();

test('every span holds first and last test and now, in at most sixty whole stretches', () => {
  for (const ageDays of [0, 0.3, 1, 2, 6.9, 30, 89, 400, 1100, 6000]) {
    for (const count of [1, 2, 9, 30, 500, 100_000]) {
      const first = NOW - ageDays * DAY_MS;
      const { fromMs, toMs, buckets } = timeSpan(first, NOW - 60_000, count, NOW);
      const what = `${ageDays} days, ${count} tests`;
      expect(fromMs, what).toBeLessThanOrEqual(first);
      expect(first - fromMs, what).toBeLessThan(DAY_MS);
      expect(toMs, what).toBeGreaterThan(NOW);
      expect(buckets, what).toBeGreaterThanOrEqual(1);
      expect(buckets, what).toBeLessThanOrEqual(60);
      const stretch = (toMs - fromMs) / buckets;
      expect(stretch % HOUR_MS, what).toBe(0);
      // About one stretch at most is still to come.
      expect(toMs - NOW, what).toBeLessThanOrEqual(stretch + DAY_MS + 2 * HOUR_MS);
      if (buckets > 1) expect(count / buckets, what).toBeGreaterThanOrEqual(2.5);
    }
  }
});

test('a clock that went ahead does not hide its tests', () => {
  expect(timeSpan(NOW, NOW + 10 * DAY_MS, 20, NOW).toMs).toBeGreaterThan(NOW + 10 * DAY_MS);
});

test('a range begins at a midnight and has today in it', () => {
  for (const range of RANGES) {
    const from = rangeFromMs(range, NOW);
    if (range === 'all') expect(from).toBeNull();
    else expect(new Date(from ?? 0).getHours()).toBe(0);
  }
  expect(rangeFromMs('7d', NOW)).toBe(new Date('2026-11-16T00:00:00').getTime());
  expect(startOfToday(NOW)).toBe(new Date('2026-11-22T00:00:00').getTime());
});
