import type { Measured } from '../../core/measured.ts';
import { dateFormat } from './date-format.ts';
import { UNIT_WORDS } from './en/units.ts';

/** "Saturday 21 November 2026 at 18:42", in the reader's own time zone. `atMs` is epoch milliseconds UTC. */
export function longDateText(atMs: number): string {
  return dateFormat({ dateStyle: 'full', timeStyle: 'short' }).format(atMs);
}

/** "Sat 21 Nov, 18:42"; the year only when it is not the year of `nowMs`. */
export function shortDateText(atMs: Measured, nowMs: number): string {
  if (atMs === null) return UNIT_WORDS.unknownDate;
  const sameYear = new Date(atMs).getFullYear() === new Date(nowMs).getFullYear();
  return dateFormat(sameYear ? SHORT : { ...SHORT, year: 'numeric' }).format(atMs);
}

const SHORT = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;

/** For `<time datetime>`. */
export function machineDate(atMs: number): string {
  return new Date(atMs).toISOString();
}

/** The same by the clock of a place: "Saturday 21 November 2026 at 12:42 GMT-5". Null for a time zone (IANA) that nobody knows. */
export function thereDateText(atMs: number, timeZone: string): string | null {
  try {
    return dateFormat({ ...THERE, timeZone }).format(atMs);
  } catch {
    return null;
  }
}

const THERE = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;
