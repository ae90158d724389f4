import type { Direction } from '../../../src/core/direction.ts';
import type { FrameTrace } from '../../../src/core/report/schema.ts';
import type { LinkLogEntry } from '../lab/impairment/log.ts';

/** What really happened to the voice on the UDP leg of one direction, by the relay's own log. */
export function voiceOnUdp(log: readonly LinkLogEntry[], direction: Direction): readonly LinkLogEntry[] {
  const way = direction === 'up' ? 'client-to-relay' : 'relay-to-client';
  return log.filter((entry) => entry.kind === 'rtp' && entry.transport === 'udp' && entry.direction === way);
}

/** RTP timestamps of the voice packets the relay dropped on a direction's UDP leg, of those the trace speaks of. */
export function droppedFrames(log: readonly LinkLogEntry[], direction: Direction, trace: FrameTrace): number[] {
  const spoken = new Set(trace.rtpTimestamps);
  return voiceOnUdp(log, direction)
    .filter(
      ({ outcome, ssrc, rtpTimestamp }) =>
        outcome === 'dropped' && ssrc === trace.ssrc && spoken.has(rtpTimestamp ?? -1),
    )
    .map(({ rtpTimestamp }) => rtpTimestamp ?? -1)
    .sort((a, b) => a - b);
}

/** RTP timestamps of the frames that the measurement says were lost. */
export function lostFrames(trace: FrameTrace): number[] {
  return trace.rtpTimestamps.filter((_, i) => trace.receivedMs[i] === null).sort((a, b) => a - b);
}

/**
 * RFC 3550 6.4.1 jitter of a list of (RTP timestamp, arrival) in order of arrival, after each arrival. Written apart from the
 * product's own, so that one can be held against the other.
 */
export function rfc3550Jitter(arrivals: readonly { stamp: number; atMs: number }[], clockRateHz: number): number[] {
  let jitterMs = 0;
  return arrivals.map((arrival, i) => {
    const previous = arrivals[i - 1];
    if (previous) {
      const transit = (a: { stamp: number; atMs: number }) => a.atMs - (a.stamp / clockRateHz) * 1000;
      jitterMs += (Math.abs(transit(arrival) - transit(previous)) - jitterMs) / 16;
    }
    return jitterMs;
  });
}

/** How long the relay really held each voice packet of one stream, both crossings together, and of those the median; ms. */
export function medianHeldMs(log: readonly LinkLogEntry[], trace: FrameTrace): number {
  const spoken = new Set(trace.rtpTimestamps);
  const heldMs = new Map<number, number>();
  for (const { kind, ssrc, rtpTimestamp, arrivedMs, deliveredMs } of log) {
    const [delivered] = deliveredMs;
    if (kind !== 'rtp' || ssrc !== trace.ssrc || rtpTimestamp === null || !spoken.has(rtpTimestamp)) continue;
    if (delivered !== undefined) heldMs.set(rtpTimestamp, (heldMs.get(rtpTimestamp) ?? 0) + delivered - arrivedMs);
  }
  const sorted = [...heldMs.values()].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
