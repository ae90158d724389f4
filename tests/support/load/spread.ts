import { quantile } from '../../../src/core/metrics/statistics.ts';

/** A figure that was taken several times in one run. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly values: readonly number[];
}

/** Throws a RangeError without a value: a bench that measured nothing must not print a figure. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const [median, min, max] = [quantile(sorted, 0.5), sorted[0], sorted.at(-1)];
  if (median === null || min === undefined || max === undefined || values.some((value) => !Number.isFinite(value))) {
    throw new RangeError(`values: expected at least one finite number, got [${values.join(', ')}]`);
  }
  return { median, min, max, values };
}

/**
 * B against A, pair by pair: the two of a pair ran one after the other, so that what else the machine did weighs on both alike.
 * Throws a RangeError when the lists differ in length.
 */
export function ratios(b: readonly number[], a: readonly number[]): Spread {
  if (a.length !== b.length) throw new RangeError(`pairs: expected as many of both, got ${b.length} and ${a.length}`);
  return spreadOf(b.map((value, i) => value / (a[i] ?? Number.NaN)));
}

/** Least-squares slope of y over x. Throws a RangeError for fewer than two points. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  if (points.length < 2) throw new RangeError(`points: expected two or more, got ${points.length}`);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const sumOf = (of: (dx: number, dy: number) => number) =>
    points.reduce((sum, [x, y]) => sum + of(x - meanX, y - meanY), 0);
  return sumOf((dx, dy) => dx * dy) / sumOf((dx) => dx * dx);
}
