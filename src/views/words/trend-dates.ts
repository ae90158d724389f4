import type { TimeTick } from '../trends/axes.ts';
import { dateFormat } from './date-format.ts';
import { UNIT_WORDS } from './en/units.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What stands under an axis of time: hours within a day or two, days within a year, else months. */
export function tickTexts(ticks: readonly TimeTick[], spanMs: number): readonly string[] {
  const format = dateFormat(optionsFor(spanMs));
  return ticks.map(({ atMs }) => format.format(atMs));
}

function optionsFor(spanMs: number): Intl.DateTimeFormatOptions {
  if (spanMs <= 1.2 * DAY_MS) return { hour: '2-digit', minute: '2-digit' };
  if (spanMs <= 3 * DAY_MS) return { weekday: 'short', hour: '2-digit', minute: '2-digit' };
  if (spanMs <= 330 * DAY_MS) return { day: 'numeric', month: 'short' };
  return { month: 'short', year: 'numeric' };
}

/** "Sat 21 Nov, 12:00 to 18:00", "21 to 23 Nov 2026": as short as it stays clear. `toMs` is excluded. */
export function stretchText(fromMs: number, toMs: number): string {
  // A day may have 23 hours, and then stretches of equal length begin beside midnight: an hour inwards both ends are of the days meant.
  const ofDays = toMs - fromMs >= DAY_MS - HOUR_MS;
  const format = dateFormat(ofDays ? DAYS : HOURS);
  const text = ofDays ? format.formatRange(fromMs + HOUR_MS, toMs - 2 * HOUR_MS) : format.formatRange(fromMs, toMs);
  return text.replace(/\s*–\s*/u, UNIT_WORDS.dateDash);
}

const DAYS: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const HOURS: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
};

/** "18:42". */
export function timeOfDayText(atMs: number): string {
  return dateFormat({ hour: '2-digit', minute: '2-digit' }).format(atMs);
}
