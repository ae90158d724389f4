import type { Measured } from '../measured.ts';
import { expectFinite, expectNumber } from '../score/expect-number.ts';
import type { TestColumns } from './columns.ts';
import { type FigureName, figuresAt } from './figures.ts';
import { placeFrom } from './filter.ts';
import { atOnce, type Steps } from './pieces.ts';
import { countResults, type ResultCounts } from './results.ts';
import { spreadOf } from './spread.ts';

export interface TrendOptions extends FigureName {
  /** Epoch milliseconds, included. */
  readonly fromMs: number;
  /** Excluded. */
  readonly toMs: number;
  /** Equal stretches of time, 1 to 2000. */
  readonly buckets: number;
}

export interface TrendPoint {
  readonly fromMs: number;
  readonly toMs: number;
  /** Tests with a figure; how the others ended is in `results`. */
  readonly count: number;
  /** 10 % of the figures lie below. */
  readonly low: Measured;
  readonly median: Measured;
  /** 10 % of the figures lie above. */
  readonly high: Measured;
  readonly results: ResultCounts;
}

export interface TrendDot {
  readonly atMs: number;
  readonly value: number;
  readonly row: number;
}

export interface Trend {
  readonly points: readonly TrendPoint[];
  /** Every figure by itself, where they are at most `MOST_DOTS`. */
  readonly dots: readonly TrendDot[] | null;
}

/** More dots than this are a smear, and elements by the thousand make a slow page; our choice. */
export const MOST_DOTS = 500;
/** More stretches than a wide screen has pixels tell nothing; our choice. */
const MOST_BUCKETS = 2000;

/**
 * A figure over time. Units as in `figuresAt`.
 * @param rows ascending, as `selectRows` gives them; those outside of the time are left out
 * @throws {RangeError | TypeError} "toMs: expected a number of at least 5, got 4", and so on
 */
export function trendOf(columns: TestColumns, rows: Uint32Array, options: TrendOptions): Trend {
  return atOnce(trendSteps(columns, rows, options));
}

/** {@link trendOf}, stretch by stretch. */
export function* trendSteps(columns: TestColumns, rows: Uint32Array, options: TrendOptions): Steps<Trend> {
  const fromMs = expectFinite('fromMs', options.fromMs);
  const toMs = expectNumber('toMs', options.toMs, fromMs);
  const buckets = expectNumber('buckets', options.buckets, 1, MOST_BUCKETS);
  if (!Number.isInteger(buckets)) throw new RangeError(`buckets: expected a whole number, got ${buckets}`);
  const edgeMs = (bucket: number) => fromMs + ((toMs - fromMs) * bucket) / buckets;
  const values = figuresAt(columns, rows, options);
  const scratch = new Float32Array(rows.length);
  const dots: TrendDot[] = [];
  let place = placeFrom(columns, rows, fromMs);
  const points: TrendPoint[] = [];
  for (let bucket = 0; bucket < buckets; bucket++) {
    yield;
    const first = place;
    const endMs = bucket === buckets - 1 ? toMs : edgeMs(bucket + 1);
    place = Math.max(first, placeFrom(columns, rows, endMs));
    let count = 0;
    for (let i = first; i < place; i++) {
      const value = values[i] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      scratch[count++] = value;
      const row = rows[i] ?? 0;
      if (dots.length <= MOST_DOTS) dots.push({ atMs: columns.startedAt[row] ?? 0, value, row });
    }
    const { low, median, high } = spreadOf(scratch.subarray(0, count));
    const results = countResults(columns, rows, first, place);
    points.push({ fromMs: edgeMs(bucket), toMs: endMs, count, low, median, high, results });
  }
  return { points, dots: dots.length <= MOST_DOTS ? dots : null };
}
