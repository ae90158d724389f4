import type { Measured } from '../measured.ts';
import { quantile } from '../metrics/statistics.ts';

/** The distribution of some tests' figures; all null where there are none. */
export interface Spread {
  /** 10 % of the tests lie below. */
  readonly low: Measured;
  readonly quartile1: Measured;
  readonly median: Measured;
  readonly quartile3: Measured;
  /** 10 % of the tests lie above. */
  readonly high: Measured;
}

/**
 * From so many tests on a distribution is shown without "too few". Our choice: of six independent values the true median lies between
 * the least and the greatest in 97 of 100 cases (1 - 2 / 2^6), of five in 94.
 */
export const ENOUGH_TESTS = 6;

/** @param values in any order, without NaN; they are sorted in place */
export function spreadOf(values: Float32Array): Spread {
  values.sort();
  return {
    low: quantile(values, 0.1),
    quartile1: quantile(values, 0.25),
    median: quantile(values, 0.5),
    quartile3: quantile(values, 0.75),
    high: quantile(values, 0.9),
  };
}

/** Figures by the group they belong to: the values of each group side by side in one array. */
export interface GroupedFigures {
  readonly valuesOf: (group: number) => Float32Array;
}

/**
 * Counting sort: one array for all, no object a value.
 * @param groupOf the group of place i, `groups` or more for none
 * @param values NaN belongs to no group
 */
export function groupFigures(values: Float32Array, groupOf: ArrayLike<number>, groups: number): GroupedFigures {
  const ends = new Uint32Array(groups + 1);
  const isIn = (i: number) => !Number.isNaN(values[i]) && (groupOf[i] ?? groups) < groups;
  for (let i = 0; i < values.length; i++) {
    const group = groupOf[i] ?? groups;
    if (isIn(i)) ends[group] = (ends[group] ?? 0) + 1;
  }
  let sum = 0;
  for (let group = 0; group <= groups; group++) {
    const count = ends[group] ?? 0;
    ends[group] = sum;
    sum += count;
  }
  const starts = ends.slice();
  const sorted = new Float32Array(sum);
  for (let i = 0; i < values.length; i++) {
    if (!isIn(i)) continue;
    const group = groupOf[i] ?? groups;
    const place = ends[group] ?? 0;
    sorted[place] = values[i] ?? Number.NaN;
    ends[group] = place + 1;
  }
  return { valuesOf: (group) => sorted.subarray(starts[group], ends[group]) };
}
