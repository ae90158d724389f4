import type { Measured } from '../measured.ts';

/**
 * The `p`-quantile (0..1) of values sorted ascending, linear between neighbours (Hyndman and Fan type 7, what
 * spreadsheets and NumPy do). Null for no values.
 */
export function quantile(sorted: ArrayLike<number>, p: number): Measured {
  if (sorted.length === 0) return null;
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

/** Arithmetic mean, null for no values. */
export function mean(values: readonly number[]): Measured {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** `part / whole`, null where either is unknown or the whole is not positive. */
export function ratio(part: Measured, whole: Measured): Measured {
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}

/** `later - earlier` of a cumulative counter, null where either is unknown. */
export function increase(earlier: Measured | undefined, later: Measured | undefined): Measured {
  return earlier === null || earlier === undefined || later === null || later === undefined ? null : later - earlier;
}
