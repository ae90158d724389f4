import type { Measured } from '../measured.ts';

/** Where a range of MOS lies. `borderline`: on both sides of the target, and no time is left to find out. */
export type Decision = 'meets-target' | 'misses-target' | 'borderline';

export interface MosRange {
  readonly low: number;
  readonly high: number;
}

/**
 * How sure a look must be that ends a test early, as a quantile of the standard normal distribution: wider than the interval that is
 * shown, since every look is another chance to be wrong (emodel 6.4). The last look, at the limit, is one of them and no laxer.
 *
 * Our choice: of 2.6, 2.7, 2.8 ... the least at which at most 2 % of simulated tests end with a wrong verdict on every line up to a
 * burst ratio of 2 (`npm run bench:stop`). With emodel's 2.6 it was up to 5 %, most of them lines just below the target that happened
 * to lose next to nothing before the first looks. Without a loss a line passes after Z_STOP^2 (1 - p) / p packets, where p is the loss
 * at which its MOS is the target: 824 with Opus at 190 ms mouth to ear.
 */
export const Z_STOP = 3;

/** An outage of this length within the last `SETTLED_MS` says that the line is not the same all the time: wait (emodel 6.4). */
export const OUTAGE_MS = 200;
export const SETTLED_MS = 10_000;

/**
 * What two directions together say of a target: met only where both lie above it, missed as soon as one lies below.
 * Null: neither yet.
 */
export function decide(ranges: readonly MosRange[], targetMos: number): 'meets-target' | 'misses-target' | null {
  if (ranges.some(({ high }) => high < targetMos)) return 'misses-target';
  return ranges.length > 0 && ranges.every(({ low }) => low >= targetMos) ? 'meets-target' : null;
}

export interface Look {
  /** Voice heard so far, warm-up included, ms. */
  readonly heardMs: number;
  /** The earliest that a test may end, ms of voice. */
  readonly earliestMs: number;
  /** Both directions' range of MOS at `Z_STOP`. */
  readonly ranges: readonly MosRange[];
  readonly targetMos: number;
  /** When the newest outage of `OUTAGE_MS` or more ended, ms of voice; null without one. */
  readonly outageEndedMs: Measured;
}

/** True when a test may end at this look: it has its answer, and nothing says that a later answer would be another. */
export function mayStop({ heardMs, earliestMs, ranges, targetMos, outageEndedMs }: Look): boolean {
  if (heardMs < earliestMs) return false;
  const decision = decide(ranges, targetMos);
  if (decision === null) return false;
  return decision === 'misses-target' || outageEndedMs === null || heardMs - outageEndedMs >= SETTLED_MS;
}
