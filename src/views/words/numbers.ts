import type { Measured } from '../../core/measured.ts';
import { UNIT_WORDS } from './en/units.ts';
import { locale } from './language.ts';

/** What stands on screen where a figure was not measured; never 0, never a dash that could be read as one. */
export function notMeasured(): string {
  return UNIT_WORDS.notMeasured;
}

/** Never cut off: 3.96 reads 4.0. One decimal on cards, two in tables. */
export function mosText(mos: Measured, decimals: 1 | 2): string {
  return mos === null ? notMeasured() : decimalText(mos, decimals);
}

/** A level that scores are held to: "4.0", "3.75". */
export function levelText(mos: number): string {
  return decimalText(mos, Number(mos.toFixed(1)) === mos ? 1 : 2);
}

/** "−0.83": points a cause took from the score, with a true minus sign; what rounds to nothing has none. */
export function pointsTakenText(points: Measured): string {
  if (points === null) return notMeasured();
  const shown = decimalText(Math.abs(points), 2);
  if (isNothing(points, 2)) return shown;
  return `${points > 0 ? '−' : '+'}${shown}`;
}

/** 0 ms, 1.2 ms, 24 ms, 1,240 ms. */
export function millisecondsText(ms: Measured): string {
  if (ms === null) return notMeasured();
  return `${grouped(ms, ms !== 0 && Math.abs(ms) < 9.95 ? 1 : 0)} ms`;
}

/** A ratio 0..1 as a percentage; a little is never rounded down to nothing, nor almost all up to all. */
export function percentText(ratio: Measured): string {
  if (ratio === null) return notMeasured();
  const percent = ratio * 100;
  if (percent === 0) return percentage(0, 0);
  if (percent < 0.05) return UNIT_WORDS.under(percentage(0.1, 1));
  if (percent < 9.95) return percentage(percent, 1);
  if (percent < 100 && percent > 99.5) return UNIT_WORDS.over(percentage(99, 0));
  return percentage(percent, 0);
}

export function countText(count: Measured): string {
  return count === null ? notMeasured() : grouped(count, 0);
}

export function kilobitsText(bitsPerSecond: Measured): string {
  return bitsPerSecond === null ? notMeasured() : `${grouped(bitsPerSecond / 1000, 0)} kbit/s`;
}

/** A ratio that is at least 1, such as the burst ratio. */
export function timesText(times: Measured): string {
  return times === null ? notMeasured() : decimalText(times, 2);
}

/** "1 second", "17 seconds": whole seconds, as people say them. */
export function secondsText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return UNIT_WORDS.seconds(seconds, grouped(seconds, 0));
}

/** From so long on a call is counted in minutes; our choice: the longest test of ours. */
const MINUTES_FROM_MS = 600_000;

/** How long a call was: "93 seconds", "20 min". */
export function durationText(ms: number): string {
  return ms < MINUTES_FROM_MS ? secondsText(ms) : UNIT_WORDS.minutes(Math.round(ms / 60_000));
}

/** 0:05, 1:00: a place in the call. */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function megabytesText(bytes: number): string {
  return UNIT_WORDS.megabytes(decimalText(bytes / 1e6, 1));
}

/** "10 MB", "2.5 MB": of an amount that was agreed on, and is mostly a whole number. */
export function wholeMegabytesText(bytes: number): string {
  return UNIT_WORDS.megabytes(plainText(asToFixed(bytes / 1e6, 1)));
}

/** So many decimals, not grouped: "3.5", "1240.0"; with a decimal comma where the language has one. */
export function decimalText(value: number, decimals: number): string {
  return write('plain', decimals, asToFixed(value, decimals));
}

/** As short as it can be, with at most three decimals: "1", "4.5". */
export function plainText(value: number): string {
  return write('plain', null, value);
}

/** Whether it reads as 0 with so many decimals. */
export function isNothing(value: number, decimals: number): boolean {
  return asToFixed(value, decimals) === 0;
}

/** "5%", "5.2%". */
export function percentage(percent: number, decimals: number): string {
  return write('percent', decimals, asToFixed(percent, decimals) / 100);
}

function grouped(value: number, decimals: number): string {
  return write('grouped', decimals, value);
}

/** Intl rounds 1.005 up, toFixed by what the number really is: the figures stand as they always stood. */
function asToFixed(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

type Way = 'plain' | 'grouped' | 'percent';

/** Made once for each locale and way of writing: making one takes longer than using it a hundred times. */
const made = new Map<string, Intl.NumberFormat>();

/** `decimals` is null where there may be up to three. */
function write(way: Way, decimals: number | null, value: number): string {
  const key = `${locale()} ${way} ${decimals}`;
  const format = made.get(key) ?? new Intl.NumberFormat(locale(), optionsOf(way, decimals));
  made.set(key, format);
  return format.format(value);
}

function optionsOf(way: Way, decimals: number | null): Intl.NumberFormatOptions {
  return {
    style: way === 'percent' ? 'percent' : 'decimal',
    useGrouping: way === 'grouped',
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 3,
  };
}
