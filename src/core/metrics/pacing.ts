import type { Measured } from '../measured.ts';
import type { Frame, FrameLog } from './frame-log.ts';
import type { Interval } from './packet-metrics.ts';

/** Finds the stretches in which this computer spoke late, from the frames as they were sent. */
export interface PacingMeter {
  /** Goes on from the last frame it has seen; returns the stretches found since. */
  readonly advance: (log: FrameLog, clockRateHz: Measured) => readonly Interval[];
}

/**
 * How much later than its speech a frame may be sent. Our choice: browsers capture in steps of 10 ms, and a frame and a half beyond
 * that is what a jitter buffer that has seen a clean line cannot cover any more (concealment was seen from 50 ms on).
 */
const LATE_MS = 30;
/**
 * Frames the usual moment of sending is taken from, 2 s. Our choice: longer and the drift of the sound clock would count, shorter and
 * a stall would become the usual.
 */
const USUAL_FRAMES = 100;

/**
 * A frame's RTP timestamp says when its speech was captured, on the sound card's clock. The least of (sent - captured) over the
 * last frames is what this computer usually needs; a frame that took much longer was held up before it ever reached the line.
 */
export function createPacingMeter(): PacingMeter {
  let seen = 0;
  let last: Frame | null = null;
  let spokenMs = 0;
  const lags: number[] = [];
  return {
    advance({ frames }, clockRateHz) {
      const late: Interval[] = [];
      if (clockRateHz === null || clockRateHz <= 0) return late;
      for (; seen < frames.length; seen += 1) {
        const frame = frames[seen];
        if (!frame) break;
        if (last !== null && frame.ssrc !== last.ssrc) lags.length = 0;
        // Signed 32-bit difference, so that a wrapped timestamp is a small step.
        spokenMs += last === null ? 0 : (((frame.rtpTimestamp - last.rtpTimestamp) | 0) * 1000) / clockRateHz;
        last = frame;
        const lagMs = frame.sentMs - spokenMs;
        lags.push(lagMs);
        if (lags.length > USUAL_FRAMES) lags.shift();
        const excessMs = lagMs - Math.min(...lags);
        if (excessMs > LATE_MS) late.push({ fromMs: frame.sentMs - excessMs, toMs: frame.sentMs });
      }
      return late;
    },
  };
}
