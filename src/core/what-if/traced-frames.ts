import type { Measured } from '../measured.ts';
import type { Interval } from '../metrics/packet-metrics.ts';
import type { FrameTrace } from '../report/schema.ts';

/** One voice frame as a jitter buffer sees it. */
export interface TracedFrame {
  readonly sentMs: number;
  /** When it was spoken, by its RTP timestamp, on the clock of `sentMs`: a frame sent as early as any lately was sent at once. */
  readonly spokenMs: number;
  /** Null: it never came. */
  readonly receivedMs: Measured;
  /** False in a second that something other than the line disturbed: a buffer learns nothing from it. */
  readonly quiet: boolean;
  /** Quiet, and sent in the measured window. */
  readonly counted: boolean;
}

/** The frames that say when this computer usually sends, 2 s, as in pacing.ts: so neither a drifting sound clock nor a pause of it counts. */
const USUAL_FRAMES = 100;

/**
 * The frames of a trace in the order sent, on one clock.
 * @param quiet the whole call without its busy seconds
 * @param measured the measured window
 */
export function tracedFrames(
  trace: FrameTrace,
  quiet: readonly Interval[],
  measured: Interval,
): readonly TracedFrame[] {
  const lags: number[] = [];
  let last: Measured = null;
  let rtpMs = 0;
  return trace.sentMs.flatMap((sentMs, row) => {
    const rtpTimestamp = trace.rtpTimestamps[row];
    const receivedMs = trace.receivedMs[row];
    if (rtpTimestamp === undefined || receivedMs === undefined) return [];
    // Signed 32-bit difference, so that a wrapped timestamp is a small step.
    rtpMs += last === null ? 0 : (((rtpTimestamp - last) | 0) * 1000) / trace.clockRateHz;
    last = rtpTimestamp;
    lags.push(sentMs - rtpMs);
    if (lags.length > USUAL_FRAMES) lags.shift();
    const isQuiet = quiet.some((part) => isWithin(part, sentMs));
    return {
      sentMs,
      spokenMs: rtpMs + Math.min(...lags),
      receivedMs,
      quiet: isQuiet,
      counted: isQuiet && isWithin(measured, sentMs),
    };
  });
}

function isWithin({ fromMs, toMs }: Interval, atMs: number): boolean {
  return atMs >= fromMs && atMs < toMs;
}
