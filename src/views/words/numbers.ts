import type { Measured } from '../../core/measured.ts';

/** What stands on screen where a figure was not measured; never 0, never a dash that could be read as one. */
export const NOT_MEASURED = 'not measured';

/** Never cut off: 3.96 reads 4.0. One decimal on cards, two in tables. */
export function mosText(mos: Measured, decimals: 1 | 2): string {
  return mos === null ? NOT_MEASURED : mos.toFixed(decimals);
}

/** A level that scores are held to: "4.0", "3.75". */
export function levelText(mos: number): string {
  return mos.toFixed(Number(mos.toFixed(1)) === mos ? 1 : 2);
}

/** "−0.83": points a cause took from the score, with a true minus sign; what rounds to nothing has none. */
export function pointsTakenText(points: Measured): string {
  if (points === null) return NOT_MEASURED;
  const shown = Math.abs(points).toFixed(2);
  if (Number(shown) === 0) return shown;
  return `${points > 0 ? '−' : '+'}${shown}`;
}

/** 0 ms, 1.2 ms, 24 ms, 1,240 ms. */
export function millisecondsText(ms: Measured): string {
  if (ms === null) return NOT_MEASURED;
  return `${grouped(ms, ms !== 0 && Math.abs(ms) < 9.95 ? 1 : 0)} ms`;
}

/** A ratio 0..1 as a percentage; a little is never rounded down to nothing, nor almost all up to all. */
export function percentText(ratio: Measured): string {
  if (ratio === null) return NOT_MEASURED;
  const percent = ratio * 100;
  if (percent === 0) return '0%';
  if (percent < 0.05) return 'under 0.1%';
  if (percent < 9.95) return `${percent.toFixed(1)}%`;
  if (percent < 100 && percent > 99.5) return 'over 99%';
  return `${percent.toFixed(0)}%`;
}

export function countText(count: Measured): string {
  return count === null ? NOT_MEASURED : grouped(count, 0);
}

export function kilobitsText(bitsPerSecond: Measured): string {
  return bitsPerSecond === null ? NOT_MEASURED : `${grouped(bitsPerSecond / 1000, 0)} kbit/s`;
}

/** A ratio that is at least 1, such as the burst ratio. */
export function timesText(times: Measured): string {
  return times === null ? NOT_MEASURED : times.toFixed(2);
}

/** "1 second", "17 seconds": whole seconds, as people say them. */
export function secondsText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds === 1 ? '1 second' : `${grouped(seconds, 0)} seconds`;
}

/** 0:05, 1:00: a place in the call. */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function megabytesText(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function grouped(value: number, decimals: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
