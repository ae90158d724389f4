import type { Measured } from '../measured.ts';
import type { EndpointStats } from '../samples/endpoint-stats.ts';
import type { DirectionMetrics } from './direction-metrics.ts';
import { countBefore } from './ordered.ts';
import type { Interval } from './packet-metrics.ts';
import { increase, mean, ratio } from './statistics.ts';

/** One poll of one end, at its time in the call. */
export interface Poll {
  readonly atMs: number;
  readonly stats: EndpointStats;
}

/** The figures that only the listener's own phone can give: what it did with the packets it got. */
export type ListenerMetrics = Pick<
  DirectionMetrics,
  | 'concealedRatio'
  | 'concealmentEvents'
  | 'jitterBufferMs'
  | 'playoutMs'
  | 'packetsDiscarded'
  | 'fecPacketsReceived'
  | 'stretchedRatio'
  | 'bitrateBps'
>;

/** The packet figures that counters alone can give, where no packet tap is to be had. */
export type CounterMetrics = Pick<
  DirectionMetrics,
  'packetsSent' | 'packetsReceived' | 'packetsLost' | 'lossRatio' | 'jitterMs'
>;

/** Voice in one packet: what browsers send unless told otherwise, and the probe tells them nothing else (RFC 3551 4.2). */
const FRAME_MS = 20;

/** The polls that bound an interval: the last before its beginning (or the first of all) and the last before its end. */
function pollsAround(polls: readonly Poll[], { fromMs, toMs }: Interval): readonly [Poll, Poll] | null {
  const byTime = (poll: Poll) => poll.atMs;
  const before = polls[Math.max(0, countBefore(polls, fromMs, byTime) - 1)];
  const last = polls[countBefore(polls, toMs, byTime) - 1];
  return before && last && last.atMs > before.atMs ? [before, last] : null;
}

/**
 * What the listening end did in an interval, from counter differences (W3C webrtc-stats).
 *
 * `concealedRatio` counts silent concealment too: the probe's voice never pauses, so muted concealment is the worst part
 * of an outage and not comfort noise (emodel 3.4). `bitrateBps` is the speaking end's payload, per second of voice and not of
 * the clock: a computer too busy to speak sends fewer packets, and its codec is still the same.
 */
export function listenerMetrics(
  listener: readonly Poll[],
  speaker: readonly Poll[],
  interval: Interval,
): ListenerMetrics {
  const heard = pollsAround(listener, interval);
  const spoken = pollsAround(speaker, interval);
  const inbound = delta(heard, ({ inbound }) => inbound);
  const playout = delta(heard, ({ playout }) => playout);
  const samples = inbound('totalSamplesReceived');
  const inserted = inbound('insertedSamples');
  const removed = inbound('removedSamples');
  const outbound = delta(spoken, ({ outbound }) => outbound);
  const sentBytes = outbound('bytesSent');
  const sentPackets = outbound('packetsSent');
  return {
    concealedRatio: ratio(inbound('concealedSamples'), samples),
    concealmentEvents: inbound('concealmentEvents'),
    jitterBufferMs: ratio(inbound('jitterBufferDelayMs'), inbound('jitterBufferEmittedCount')),
    playoutMs: ratio(playout('totalPlayoutDelayMs'), playout('totalSamplesCount')),
    packetsDiscarded: inbound('packetsDiscarded'),
    fecPacketsReceived: inbound('fecPacketsReceived'),
    stretchedRatio: inserted === null || removed === null ? null : ratio(inserted + removed, samples),
    bitrateBps: ratio(
      sentBytes === null ? null : sentBytes * 8,
      sentPackets === null ? null : (sentPackets * FRAME_MS) / 1000,
    ),
  };
}

/**
 * Packet figures from counters. `packetsLost` may fall when late packets come (RFC 3550 6.4.1), so a negative difference
 * counts as none; the ratio's whole is what came plus what did not, never an expected packet rate.
 */
export function counterMetrics(
  listener: readonly Poll[],
  speaker: readonly Poll[],
  interval: Interval,
): CounterMetrics {
  const heard = delta(pollsAround(listener, interval), ({ inbound }) => inbound);
  const lostSigned = heard('packetsLost');
  const packetsLost = lostSigned === null ? null : Math.max(0, lostSigned);
  const packetsReceived = heard('packetsReceived');
  const byTime = (poll: Poll) => poll.atMs;
  const jitters = listener
    .slice(countBefore(listener, interval.fromMs, byTime), countBefore(listener, interval.toMs, byTime))
    .flatMap(({ stats }) => stats.inbound?.jitterMs ?? []);
  return {
    packetsSent: delta(pollsAround(speaker, interval), ({ outbound }) => outbound)('packetsSent'),
    packetsReceived,
    packetsLost,
    lossRatio:
      packetsLost === null || packetsReceived === null ? null : ratio(packetsLost, packetsLost + packetsReceived),
    jitterMs: mean(jitters),
  };
}

/** Mean round trips of the whole call at one end: what RTCP and what connectivity checks say. Null before the first. */
export function roundTrips(polls: readonly Poll[]): { rtcpMs: Measured; stunMs: Measured } {
  const rtcp = polls.findLast(({ stats }) => stats.remoteInbound)?.stats.remoteInbound;
  const stun = polls.findLast(({ stats }) => stats.pair)?.stats.pair;
  return {
    rtcpMs: ratio(rtcp?.totalRoundTripMs ?? null, rtcp?.roundTripMeasurements ?? null),
    stunMs: ratio(stun?.totalRoundTripMs ?? null, stun?.responsesReceived ?? null),
  };
}

/** A reader of counter differences between two polls. */
function delta<S extends object>(
  polls: readonly [Poll, Poll] | null,
  select: (stats: EndpointStats) => S | null,
): (counter: keyof { [K in keyof S as S[K] extends Measured ? K : never]: unknown }) => Measured {
  const earlier = polls && select(polls[0].stats);
  const later = polls && select(polls[1].stats);
  return (counter) => increase(earlier?.[counter] as Measured | undefined, later?.[counter] as Measured | undefined);
}
