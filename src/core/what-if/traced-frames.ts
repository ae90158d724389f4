import type { Measured } from '../measured.ts';
import type { Interval } from '../metrics/packet-metrics.ts';
import { createSpokenClock } from '../metrics/spoken-clock.ts';
import type { FrameTrace } from '../report/schema.ts';

/** One voice frame as a jitter buffer sees it. */
export interface TracedFrame {
  readonly sentMs: number;
  /** When it was spoken, on the clock of `sentMs` (spoken-clock.ts): neither a drifting sound clock nor a pause of it counts. */
  readonly spokenMs: number;
  /** Null: it never came. */
  readonly receivedMs: Measured;
  /** False in a second that something other than the line disturbed: a buffer learns nothing from it. */
  readonly quiet: boolean;
  /** Quiet, and sent in the measured window. */
  readonly counted: boolean;
}

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
  const clock = createSpokenClock();
  return trace.sentMs.flatMap((sentMs, row) => {
    const rtpTimestamp = trace.rtpTimestamps[row];
    const receivedMs = trace.receivedMs[row];
    if (rtpTimestamp === undefined || receivedMs === undefined) return [];
    const isQuiet = quiet.some((part) => isWithin(part, sentMs));
    return {
      sentMs,
      spokenMs: clock.spokenMs(rtpTimestamp, sentMs, trace.clockRateHz),
      receivedMs,
      quiet: isQuiet,
      counted: isQuiet && isWithin(measured, sentMs),
    };
  });
}

function isWithin({ fromMs, toMs }: Interval, atMs: number): boolean {
  return atMs >= fromMs && atMs < toMs;
}
