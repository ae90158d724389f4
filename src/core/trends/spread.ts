import type { Measured } from '../measured.ts';
import { quantilesOf } from './quantiles.ts';

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

/** @param values in any order, without NaN */
export function spreadOf(values: Float32Array): Spread {
  const [low = null, quartile1 = null, median = null, quartile3 = null, high = null] = quantilesOf(values, SHARES);
  return { low, quartile1, median, quartile3, high };
}

const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9];

export function medianOf(values: Float32Array): Measured {
  return quantilesOf(values, [0.5])[0] ?? null;
}

/** Figures by the group they belong to. */
export interface GroupedFigures {
  readonly figuresOf: (group: number) => Float32Array;
}

/**
 * Counting sort: one array for all, no object a value.
 * @param groupOf the group of place i, `groups` for none
 * @param values NaN belongs to no group
 */
export function groupFigures(values: Float32Array, groupOf: Uint8Array | Uint16Array, groups: number): GroupedFigures {
  const ends = new Uint32Array(groups + 1);
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) continue;
    const group = groupOf[i] ?? groups;
    ends[group] = (ends[group] ?? 0) + 1;
  }
  let sum = 0;
  for (let group = 0; group <= groups; group++) {
    const count = ends[group] ?? 0;
    ends[group] = sum;
    sum += count;
  }
  const starts = ends.slice();
  const grouped = new Float32Array(sum);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const group = groupOf[i] ?? groups;
    const place = ends[group] ?? 0;
    grouped[place] = value;
    ends[group] = place + 1;
  }
  return { figuresOf: (group) => grouped.subarray(starts[group], ends[group]) };
}
