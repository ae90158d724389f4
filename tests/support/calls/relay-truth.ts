import type { Direction } from '../../../src/core/direction.ts';
import type { FrameTrace } from '../../../src/core/report/schema.ts';
import type { CallSample } from '../../../src/core/samples/sample.ts';
import type { LinkLogEntry } from '../lab/impairment/log.ts';

/** What really happened to the voice on the UDP leg of one direction, by the relay's own log. */
function voiceOnUdp(log: readonly LinkLogEntry[], direction: Direction): readonly LinkLogEntry[] {
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

/** One frame that came, as the measurement has it and as the relay's log has it. */
export interface HeldFrame {
  readonly rtpTimestamp: number;
  readonly sentMs: number;
  /** Arrival less sending, by the measurement. */
  readonly delayMs: number;
  /** How long the relay really held it, both crossings together. */
  readonly heldMs: number;
}

/** Every frame of a trace that came, with what the relay did to it; in the order sent. */
export function heldFrames(log: readonly LinkLogEntry[], trace: FrameTrace): readonly HeldFrame[] {
  const heldMs = new Map<number, number>();
  for (const { kind, ssrc, rtpTimestamp, arrivedMs, deliveredMs } of log) {
    const [delivered] = deliveredMs;
    if (kind !== 'rtp' || ssrc !== trace.ssrc || rtpTimestamp === null || delivered === undefined) continue;
    heldMs.set(rtpTimestamp, (heldMs.get(rtpTimestamp) ?? 0) + delivered - arrivedMs);
  }
  return trace.rtpTimestamps.flatMap((rtpTimestamp, i) => {
    const [sent, received, held] = [trace.sentMs[i], trace.receivedMs[i], heldMs.get(rtpTimestamp)];
    if (sent === undefined || received === undefined || received === null || held === undefined) return [];
    return [{ rtpTimestamp, sentMs: sent, delayMs: received - sent, heldMs: held }];
  });
}

/** The value below which a share `p` (0..1) of the values lie: nearest rank, written apart from the product's own. */
export function nearestRank(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? Number.NaN;
}

/** A frame of any voice: its stream and its RTP timestamp. */
type FrameName = `${number} ${number}`;

/** Every frame of one direction that the tap saw sent and never saw come, of all voices, up to a time of the call. */
export function lostOfAllVoices(samples: readonly CallSample[], direction: Direction, toMs: number): FrameName[] {
  const lost = new Set<FrameName>();
  const come = new Set<FrameName>();
  for (const sample of samples) {
    if (sample.type !== 'packets' || sample.direction !== direction) continue;
    sample.rtpTimestamps.forEach((stamp, i) => {
      const name: FrameName = `${sample.ssrc} ${stamp}`;
      if (sample.end === 'received') come.add(name);
      else if ((sample.timesMs[i] ?? toMs) < toMs) lost.add(name);
    });
  }
  return [...lost].filter((name) => !come.has(name)).sort();
}

/** What the relay dropped of one direction's voices on its UDP leg, of those frames the tap saw sent up to a time of the call. */
export function droppedOfAllVoices(
  log: readonly LinkLogEntry[],
  samples: readonly CallSample[],
  direction: Direction,
  toMs: number,
): FrameName[] {
  const sent = new Set(
    samples.flatMap((sample) =>
      sample.type === 'packets' && sample.direction === direction && sample.end === 'sent'
        ? sample.rtpTimestamps.flatMap((stamp, i): FrameName[] =>
            (sample.timesMs[i] ?? toMs) < toMs ? [`${sample.ssrc} ${stamp}`] : [],
          )
        : [],
    ),
  );
  return voiceOnUdp(log, direction)
    .filter(({ outcome }) => outcome === 'dropped')
    .map(({ ssrc, rtpTimestamp }): FrameName => `${ssrc ?? -1} ${rtpTimestamp ?? -1}`)
    .filter((name) => sent.has(name))
    .sort();
}
