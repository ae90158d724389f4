import type { Measured } from '../measured.ts';
import type { Frame } from './frame-log.ts';
import type { Interval } from './packet-metrics.ts';
import { createSpokenClock, type SpokenClock } from './spoken-clock.ts';

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
/** A frame sent much later than its speech was held up before it ever reached the line. */
export function createPacingMeter(): PacingMeter {
  let waiting: readonly Frame[] = [];
  const streams = new Map<number, SpokenClock>();
  return {
    advance(sent, clockRateHz) {
      const late: Interval[] = [];
      waiting = waiting.length === 0 ? sent : [...waiting, ...sent];
      if (clockRateHz === null || clockRateHz <= 0) return late;
      for (const frame of waiting) {
        const clock = streams.get(frame.ssrc) ?? createSpokenClock();
        streams.set(frame.ssrc, clock);
        const spokenMs = clock.spokenMs(frame.rtpTimestamp, frame.sentMs, clockRateHz);
        if (frame.sentMs - spokenMs > LATE_MS) late.push({ fromMs: spokenMs, toMs: frame.sentMs });
      }
      waiting = [];
      return late;
    },
  };
}
