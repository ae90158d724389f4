import type { TestColumns } from './columns.ts';

const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** 1 January 1970 was a Thursday: with Monday as 0, day 0 is 3 (ECMA-262 21.4.1.5 has Sunday as 0, and 4). */
const WEEKDAY_OF_DAY_0 = 3;

/** Stands for a wall clock that is not known. */
export const NO_CLOCK = -(2 ** 31);

/** Whole hours since 1 January 1970 on the wall clock of the test; `NO_CLOCK` where that is not known. */
export function localHoursAt({ startedAt, utcOffsetMin }: TestColumns, row: number): number {
  const offsetMin = utcOffsetMin[row] ?? Number.NaN;
  return Number.isNaN(offsetMin) ? NO_CLOCK : Math.floor(((startedAt[row] ?? 0) + offsetMin * MINUTE_MS) / HOUR_MS) | 0;
}

/** Days since 1 January 1970 on the wall clock of the test; of UTC where that clock is not known. */
export function dayAt(columns: TestColumns, row: number): number {
  const hours = localHoursAt(columns, row);
  return Math.floor(hours === NO_CLOCK ? (columns.startedAt[row] ?? 0) / DAY_MS : hours / 24) | 0;
}

/** Hour 0 to 23 on the wall clock of the test; -1 where that clock is not known. */
export function hourAt(columns: TestColumns, row: number): number {
  const hours = localHoursAt(columns, row);
  return hours === NO_CLOCK ? -1 : ((hours % 24) + 24) % 24;
}

/** Hours since Monday, midnight, 0 to 167. */
export function hourOfWeek(localHours: number): number {
  return ((((localHours | 0) + WEEKDAY_OF_DAY_0 * 24) % 168) + 168) % 168;
}

/** 0 is Monday. */
function weekdayOf(day: number): number {
  return ((((day | 0) + WEEKDAY_OF_DAY_0) % 7) + 7) % 7;
}

/** Saturday and Sunday. Our choice of what is no working day: it is so where most call centers are, and holidays are not known. */
export function isWeekend(day: number): boolean {
  return weekdayOf(day) >= 5;
}
