import type { Measured } from '../measured.ts';
import type { FrameLog } from './frame-log.ts';

/**
 * RFC 3550 6.4.1 interarrival jitter after each arrival, in ms, keyed by frame index.
 *
 * Sender pacing counts, as the RFC has it: the spacing of RTP timestamps is compared with the spacing of arrivals.
 * Null where the RTP clock rate is unknown. Streams (SSRCs) have a jitter each.
 */
export function interarrivalJitter(log: FrameLog, clockRateHz: Measured): ReadonlyMap<number, number> | null {
  if (clockRateHz === null || clockRateHz <= 0) return null;
  const jitterAfter = new Map<number, number>();
  const streams = new Map<number, { rtpTimestamp: number; receivedMs: number; jitterMs: number }>();
  for (const index of log.arrivals) {
    const frame = log.frames[index];
    if (!frame || frame.receivedMs === null) continue;
    const last = streams.get(frame.ssrc);
    let jitterMs = 0;
    if (last) {
      // Signed 32-bit difference, so that a wrapped timestamp is a small step and not 2^32 of them.
      const steps = (frame.rtpTimestamp - last.rtpTimestamp) | 0;
      const difference = frame.receivedMs - last.receivedMs - (steps * 1000) / clockRateHz;
      jitterMs = last.jitterMs + (Math.abs(difference) - last.jitterMs) / 16;
    }
    streams.set(frame.ssrc, { rtpTimestamp: frame.rtpTimestamp, receivedMs: frame.receivedMs, jitterMs });
    jitterAfter.set(index, jitterMs);
  }
  return jitterAfter;
}
