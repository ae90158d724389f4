import type { Measured } from '../measured.ts';
import type { Frame } from './frame-log.ts';

/** Writes `jitterMs` into each frame as it arrives; what came before the RTP clock rate was known, once it is. */
export interface JitterMeter {
  readonly advance: (arrived: readonly Frame[], clockRateHz: Measured) => void;
}

/**
 * RFC 3550 6.4.1 interarrival jitter, in ms, each stream (SSRC) for itself.
 *
 * Sender pacing counts, as the RFC has it: the spacing of RTP timestamps is compared with the spacing of arrivals.
 */
export function createJitterMeter(): JitterMeter {
  const lastOf = new Map<number, Frame>();
  let waiting: readonly Frame[] = [];
  return {
    advance(arrived, clockRateHz) {
      waiting = waiting.length === 0 ? arrived : [...waiting, ...arrived];
      if (clockRateHz === null || clockRateHz <= 0) return;
      for (const frame of waiting) {
        frame.jitterMs = jitterAfter(frame, lastOf.get(frame.ssrc), clockRateHz);
        lastOf.set(frame.ssrc, frame);
      }
      waiting = [];
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
