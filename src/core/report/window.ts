import type { CallRecord } from '../metrics/call-record.ts';
import type { Interval } from '../metrics/packet-metrics.ts';

/**
 * The first seconds of voice are not scored: the jitter buffer settles and Opus has not yet been told of any loss, so that
 * its in-band FEC is still off (emodel 3.4). One window for every figure, so that they speak of the same packets.
 */
export const WARM_UP_MS = 3000;

/** While the call runs, a frame younger than this may still be on its way; our choice, twice a slow line's loop. */
const SETTLE_MS = 1000;

export interface CallWindow {
  /** Both directions had been heard. */
  readonly mediaFromMs: number;
  /** What the call's figures are counted over. */
  readonly measured: Interval;
  /** Whole seconds of voice, warm-up included. */
  readonly seconds: readonly Interval[];
}

/** The stretch of a call that its figures speak of; null before any voice. */
export function callWindow({ media, endMs, latestMs }: CallRecord): CallWindow | null {
  if (!media || latestMs === null) return null;
  const toMs = Math.max(media.atMs, endMs ?? latestMs - SETTLE_MS);
  const fromMs = Math.min(toMs, media.atMs + WARM_UP_MS);
  const count = Math.floor((toMs - media.atMs) / 1000);
  const seconds = Array.from({ length: count }, (_, i) => ({
    fromMs: media.atMs + i * 1000,
    toMs: media.atMs + (i + 1) * 1000,
  }));
  return { mediaFromMs: media.atMs, measured: { fromMs, toMs }, seconds };
}
