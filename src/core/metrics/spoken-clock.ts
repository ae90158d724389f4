import type { Measured } from '../measured.ts';

/** When each frame of one stream was spoken, on the clock of its sending. */
export interface SpokenClock {
  /** The next frame in the order sent. */
  readonly spokenMs: (rtpTimestamp: number, sentMs: number, clockRateHz: number) => number;
}

/**
 * Frames the usual moment of sending is taken from, 2 s. Our choice: longer and the drift of the sound clock would count, shorter and
 * a stall would become the usual.
 */
const USUAL_FRAMES = 100;

/**
 * A frame's RTP timestamp says when its speech was captured, on the sound card's clock. The least of (sent - captured) over the
 * last frames is what this computer usually needs; the frame that has it was sent at once.
 */
export function createSpokenClock(): SpokenClock {
  let last: Measured = null;
  let rtpMs = 0;
  const lags: number[] = [];
  return {
    spokenMs(rtpTimestamp, sentMs, clockRateHz) {
      // Signed 32-bit difference, so that a wrapped timestamp is a small step.
      rtpMs += last === null ? 0 : (((rtpTimestamp - last) | 0) * 1000) / clockRateHz;
      last = rtpTimestamp;
      lags.push(sentMs - rtpMs);
      if (lags.length > USUAL_FRAMES) lags.shift();
      return rtpMs + Math.min(...lags);
    },
  };
}
