import { expect, test } from '@playwright/test';
import { berlinOffsetMin } from '../../support/trends/wall-clock.ts';

const HOUR_MS = 3_600_000;

test('made-up histories have the clock of Europe/Berlin, hour by hour around its changes and day by day between', () => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' });
  const byIntl = (atMs: number) =>
    format.formatToParts(atMs).find(({ type }) => type === 'timeZoneName')?.value === 'GMT+02:00' ? 120 : 60;
  const changes = [2023, 2024, 2025, 2026].flatMap((year) => [Date.UTC(year, 2, 25), Date.UTC(year, 9, 25)]);
  const hours = changes.flatMap((from) => Array.from({ length: 7 * 24 }, (_, hour) => from + hour * HOUR_MS));
  const days = Array.from({ length: 4 * 365 }, (_, day) => Date.UTC(2023, 0, 1) + day * 24 * HOUR_MS);
  const times = [...hours, ...days];
  expect(times.map(berlinOffsetMin)).toEqual(times.map(byIntl));
  expect(new Set(hours.map(berlinOffsetMin))).toEqual(new Set([60, 120]));
});
