import type { TimeTick } from '../trends/axes.ts';

const DAY_MS = 86_400_000;

/** What stands under an axis of time: hours within a day or two, days within a year, else months. */
export function tickTexts(ticks: readonly TimeTick[], spanMs: number): readonly string[] {
  const format = new Intl.DateTimeFormat('en-GB', optionsFor(spanMs));
  return ticks.map(({ atMs }) => format.format(atMs));
}

function optionsFor(spanMs: number): Intl.DateTimeFormatOptions {
  if (spanMs <= 1.2 * DAY_MS) return { hour: '2-digit', minute: '2-digit' };
  if (spanMs <= 3 * DAY_MS) return { weekday: 'short', hour: '2-digit', minute: '2-digit' };
  if (spanMs <= 330 * DAY_MS) return { day: 'numeric', month: 'short' };
  return { month: 'short', year: 'numeric' };
}

/** "Sat 21 Nov, 12:00 to 18:00", "21 to 23 Nov", as short as it stays clear. `toMs` is excluded. */
export function stretchText(fromMs: number, toMs: number): string {
  const length = toMs - fromMs;
  // Less than a day and a bit: people think of hours.
  const options: Intl.DateTimeFormatOptions =
    length < 1.5 * DAY_MS
      ? { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }
      : { day: 'numeric', month: 'short', year: 'numeric' };
  return new Intl.DateTimeFormat('en-GB', options)
    .formatRange(fromMs, Math.max(fromMs, toMs - 1))
    .replace(' – ', ' to ')
    .replace('–', ' to ');
}

/** "18:42". */
export function timeOfDayText(atMs: number): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(atMs);
}
