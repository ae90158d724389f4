import type { Measured } from '../measured.ts';
import type { Frame } from './frame-log.ts';
import type { Interval } from './packet-metrics.ts';

/** Finds the stretches in which this computer spoke late, from the frames as they were sent. */
export interface PacingMeter {
  /** Returns the stretches found in what was sent since; nothing before the RTP clock rate is known, and then all of it. */
  readonly advance: (sent: readonly Frame[], clockRateHz: Measured) => readonly Interval[];
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

interface Stream {
  last: Frame | null;
  spokenMs: number;
  readonly lags: number[];
}

/**
 * A frame's RTP timestamp says when its speech was captured, on the sound card's clock. The least of (sent - captured) over the
 * last frames is what this computer usually needs; a frame that took much longer was held up before it ever reached the line.
 */
export function createPacingMeter(): PacingMeter {
  let waiting: readonly Frame[] = [];
  const streams = new Map<number, Stream>();
  return {
    advance(sent, clockRateHz) {
      const late: Interval[] = [];
      waiting = waiting.length === 0 ? sent : [...waiting, ...sent];
      if (clockRateHz === null || clockRateHz <= 0) return late;
      for (const frame of waiting) {
        const stream = streams.get(frame.ssrc) ?? { last: null, spokenMs: 0, lags: [] };
        streams.set(frame.ssrc, stream);
        const { last, lags } = stream;
        // Signed 32-bit difference, so that a wrapped timestamp is a small step.
        stream.spokenMs += last === null ? 0 : (((frame.rtpTimestamp - last.rtpTimestamp) | 0) * 1000) / clockRateHz;
        stream.last = frame;
        const lagMs = frame.sentMs - stream.spokenMs;
        lags.push(lagMs);
        if (lags.length > USUAL_FRAMES) lags.shift();
        const excessMs = lagMs - Math.min(...lags);
        if (excessMs > LATE_MS) late.push({ fromMs: frame.sentMs - excessMs, toMs: frame.sentMs });
      }
      waiting = [];
      return late;
    },
  };
}
