import type { RangeName } from './history-query.ts';

/** The time a trend shows, and into how many equal stretches it is cut. */
export interface TimeSpan {
  readonly fromMs: number;
  /** Excluded. */
  readonly toMs: number;
  readonly buckets: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const RANGE_DAYS: { readonly [range in RangeName]: number | null } = { '7d': 7, '30d': 30, '90d': 90, all: null };

/** Stretches have about so many tests at least, or their middle means little; and so many are told apart on a phone. Our choices. */
const TESTS_A_STRETCH = 5;
const MOST_STRETCHES = 60;

/** Midnight from which on tests are looked at; null: from the first. */
export function rangeFromMs(range: RangeName, nowMs: number): number | null {
  const days = RANGE_DAYS[range];
  return days === null ? null : midnight(nowMs, 1 - days);
}

/**
 * From the midnight before the first test to the midnight after now (or the last test, if a clock went ahead), in stretches of whole days;
 * of hours where it is two days at most. Days without tests at the beginning are not shown: nobody was there to test.
 * @param count tests to be shown
 */
export function timeSpan(firstMs: number, lastMs: number, count: number, nowMs: number): TimeSpan {
  const fromMs = midnight(firstMs, 0);
  const endMs = midnight(Math.max(nowMs, lastMs), 1);
  const hours = Math.max(1, Math.round((endMs - fromMs) / HOUR_MS));
  const unitMs = hours > 49 ? DAY_MS : HOUR_MS;
  const units = Math.max(1, Math.round((endMs - fromMs) / unitMs));
  const each = Math.min(
    units,
    Math.max(Math.ceil(units / MOST_STRETCHES), Math.ceil((units * TESTS_A_STRETCH) / Math.max(1, count))),
  );
  const buckets = Math.ceil(units / each);
  // The last stretch is as long as the others, so that none is a part of one; it reaches into what is still to come.
  return { fromMs, toMs: fromMs + buckets * each * unitMs, buckets };
}

/** Of the reader's own clock, `days` later. */
function midnight(atMs: number, days: number): number {
  const at = new Date(atMs);
  return new Date(at.getFullYear(), at.getMonth(), at.getDate() + days).getTime();
}

export function startOfToday(nowMs: number): number {
  return midnight(nowMs, 0);
}
