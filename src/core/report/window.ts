import { DIRECTIONS } from '../direction.ts';
import type { CallRecord } from '../metrics/call-record.ts';
import type { Interval } from '../metrics/packet-metrics.ts';
import { quantile } from '../metrics/statistics.ts';

/**
 * The first seconds of voice are not scored: the jitter buffer settles and Opus has not yet been told of any loss, so that
 * its in-band FEC is still off (emodel 3.4). One window for every figure, so that they speak of the same packets.
 */
export const WARM_UP_MS = 3000;

/**
 * While the call runs, a frame younger than this may still be on its way. Our choice: twice what nineteen of twenty lately took, a
 * tenth of a second for the tap's own reports on top, and no more than a second.
 */
const SETTLE_MS = { least: 100, perDelay: 2, most: 1000 } as const;
/** How many of a direction's newest arrivals say what the line takes at present; our choice, 4 s of one voice. */
const RECENT_FRAMES = 200;

function settleMs({ logs, media }: CallRecord): number {
  if (media?.instrument !== 'packet-tap') return SETTLE_MS.most;
  const slowest = DIRECTIONS.map((direction) => {
    const delays = logs[direction].arrivals
      .slice(-RECENT_FRAMES)
      .map(({ receivedMs, sentMs }) => (receivedMs ?? sentMs) - sentMs);
    return (
      quantile(
        delays.sort((a, b) => a - b),
        0.95,
      ) ?? SETTLE_MS.most
    );
  });
  return Math.min(SETTLE_MS.most, SETTLE_MS.least + SETTLE_MS.perDelay * Math.max(...slowest));
}

export interface CallWindow {
  /** Both directions had been heard. */
  readonly mediaFromMs: number;
  /** What the call's figures are counted over. */
  readonly measured: Interval;
  /** Whole seconds of voice, warm-up included. */
  readonly seconds: readonly Interval[];
  /** Length of each of them. */
  readonly stepMs: number;
}

/** The stretch of a call that its figures speak of; null before any voice. */
export function callWindow(record: CallRecord): CallWindow | null {
  const { media, endMs, idleEndMs, latestMs, measureFromMs } = record;
  if (!media || latestMs === null) return null;
  const newestMs = endMs ?? latestMs - settleMs(record);
  const toMs = Math.max(media.atMs, Math.min(newestMs, idleEndMs ?? newestMs));
  const fromMs = Math.min(toMs, measureFromMs ?? media.atMs + WARM_UP_MS);
  const count = Math.floor((toMs - media.atMs) / 1000);
  const seconds = Array.from({ length: count }, (_, i) => ({
    fromMs: media.atMs + i * 1000,
    toMs: media.atMs + (i + 1) * 1000,
  }));
  return { mediaFromMs: media.atMs, measured: { fromMs, toMs }, seconds, stepMs: 1000 };
}
