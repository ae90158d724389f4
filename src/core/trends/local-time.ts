import type { TestColumns } from './columns.ts';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** 1 January 1970 was a Thursday: with Monday as 0, day 0 is 3 (ECMA-262 21.4.1.5 has Sunday as 0, and 4). */
const WEEKDAY_OF_DAY_0 = 3;

/** Days since 1 January 1970 on the wall clock of the test; of UTC where that clock is not known. */
export function dayAt({ startedAt, utcOffsetMin }: TestColumns, row: number): number {
  const offsetMin = utcOffsetMin[row] ?? Number.NaN;
  return Math.floor(((startedAt[row] ?? 0) + (Number.isNaN(offsetMin) ? 0 : offsetMin * 60_000)) / DAY_MS);
}

/** Hour 0 to 23 on the wall clock of the test; -1 where that clock is not known. */
export function hourAt({ startedAt, utcOffsetMin }: TestColumns, row: number): number {
  const offsetMin = utcOffsetMin[row] ?? Number.NaN;
  if (Number.isNaN(offsetMin)) return -1;
  const localMs = (startedAt[row] ?? 0) + offsetMin * 60_000;
  return Math.floor((localMs - Math.floor(localMs / DAY_MS) * DAY_MS) / HOUR_MS);
}

/** 0 is Monday. */
export function weekdayOf(day: number): number {
  return (((day + WEEKDAY_OF_DAY_0) % 7) + 7) % 7;
}

/** Saturday and Sunday. Our choice of what is no working day: it is so where most call centers are, and holidays are not known. */
export function isWeekend(day: number): boolean {
  return weekdayOf(day) >= 5;
}
