import type { Measured } from '../measured.ts';
import { quantile } from '../metrics/statistics.ts';

/** Up to so many values sorting is as quick; and at most so many bins: both our choices. */
const FEW = 64;
const MOST_BINS = 2048;

/**
 * Quantiles as `quantile` has them, exactly, without sorting all: values are counted in bins of equal width, and only those of the bins in
 * which a quantile lies are sorted. All null for no values.
 * @param values without NaN, in any order; left as they are
 * @param shares ascending, 0..1
 */
export function quantilesOf(values: Float32Array, shares: readonly number[]): readonly Measured[] {
  if (values.length <= FEW) {
    const sorted = values.slice().sort();
    return shares.map((share) => quantile(sorted, share));
  }
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  if (least === greatest) return shares.map(() => least);
  const bins = Math.min(MOST_BINS, values.length);
  const perUnit = (bins - 1) / (greatest - least);
  const binOf = new Uint16Array(values.length);
  const ends = new Uint32Array(bins);
  for (let i = 0; i < values.length; i++) {
    const bin = (((values[i] ?? 0) - least) * perUnit) | 0;
    binOf[i] = bin;
    ends[bin] = (ends[bin] ?? 0) + 1;
  }
  for (let bin = 1; bin < bins; bin++) ends[bin] = (ends[bin] ?? 0) + (ends[bin - 1] ?? 0);
  return picked(values, binOf, ends, shares);
}

/** @param ends of each bin, how many values it and those below it hold */
function picked(
  values: Float32Array,
  binOf: Uint16Array,
  ends: Uint32Array,
  shares: readonly number[],
): readonly Measured[] {
  const bins = ends.length;
  const isWanted = new Uint8Array(bins);
  const places = shares.map((share) => (values.length - 1) * share);
  for (const place of places) {
    isWanted[binAt(ends, Math.floor(place))] = 1;
    isWanted[binAt(ends, Math.ceil(place))] = 1;
  }
  const wanted = new Float32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if (isWanted[binOf[i] ?? 0] === 1) wanted[count++] = values[i] ?? 0;
  }
  const sorted = wanted.subarray(0, count).sort();
  const left = new Uint32Array(bins);
  for (let bin = 1; bin < bins; bin++) {
    const below = (ends[bin - 1] ?? 0) - (ends[bin - 2] ?? 0);
    left[bin] = (left[bin - 1] ?? 0) + (isWanted[bin - 1] === 1 ? 0 : below);
  }
  const valueAt = (place: number) => sorted[place - (left[binAt(ends, place)] ?? 0)] ?? 0;
  return places.map((place) => {
    const below = valueAt(Math.floor(place));
    return below + (valueAt(Math.ceil(place)) - below) * (place - Math.floor(place));
  });
}

/** The bin that holds the value at `place` of the sorted ones: binary search. */
function binAt(ends: Uint32Array, place: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
