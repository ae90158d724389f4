import type { Measured } from '../measured.ts';
import type { Frame, FrameLog } from './frame-log.ts';

/** Writes `jitterMs` into each frame of a log as it arrives, once the RTP clock rate is known. */
export interface JitterMeter {
  /** Goes on from the last arrival it has seen. */
  readonly advance: (log: FrameLog, clockRateHz: Measured) => void;
}

/**
 * RFC 3550 6.4.1 interarrival jitter, in ms, each stream (SSRC) for itself.
 *
 * Sender pacing counts, as the RFC has it: the spacing of RTP timestamps is compared with the spacing of arrivals.
 */
export function createJitterMeter(): JitterMeter {
  const lastOf = new Map<number, Frame>();
  let seen = 0;
  return {
    advance({ arrivals }, clockRateHz) {
      if (clockRateHz === null || clockRateHz <= 0) return;
      for (; seen < arrivals.length; seen += 1) {
        const frame = arrivals[seen];
        if (!frame) return;
        frame.jitterMs = jitterAfter(frame, lastOf.get(frame.ssrc), clockRateHz);
        lastOf.set(frame.ssrc, frame);
      }
    },
  };
}

function jitterAfter(frame: Frame, last: Frame | undefined, clockRateHz: number): number {
  if (!last || last.receivedMs === null || frame.receivedMs === null) return 0;
  // Signed 32-bit difference, so that a wrapped timestamp is a small step and not 2^32 of them.
  const steps = (frame.rtpTimestamp - last.rtpTimestamp) | 0;
  const difference = frame.receivedMs - last.receivedMs - (steps * 1000) / clockRateHz;
  const before = last.jitterMs ?? 0;
  return before + (Math.abs(difference) - before) / 16;
}
