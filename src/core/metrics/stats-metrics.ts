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

/** Polls are 250 ms apart: a stretch shorter than two of them may hold none, and then says nothing rather than "unknown". */
const TWO_POLLS_MS = 500;

function pairsOf(polls: readonly Poll[], intervals: readonly Interval[]): readonly (readonly [Poll, Poll] | null)[] {
  return intervals
    .map((interval) => ({ interval, pair: pollsAround(polls, interval) }))
    .filter(({ interval, pair }) => pair !== null || interval.toMs - interval.fromMs >= TWO_POLLS_MS)
    .map(({ pair }) => pair);
}

/**
 * What the listening end did in some intervals, from counter differences (W3C webrtc-stats).
 *
 * `concealedRatio` counts silent concealment too: the probe's voice never pauses, so muted concealment is the worst part
 * of an outage and not comfort noise (emodel 3.4). `bitrateBps` is the speaking end's payload, per second of voice and not of
 * the clock: a computer too busy to speak sends fewer packets, and its codec is still the same.
 */
export function listenerMetrics(
  listener: readonly Poll[],
  speaker: readonly Poll[],
  intervals: readonly Interval[],
): ListenerMetrics {
  const heard = pairsOf(listener, intervals);
  const spoken = pairsOf(speaker, intervals);
  const inbound = delta(heard, ({ inbound }) => inbound);
  const playout = delta(heard, ({ playout }) => playout);
  const samples = inbound('totalSamplesReceived');
  const inserted = inbound('insertedSamples');
  const removed = inbound('removedSamples');
  const outbound = delta(spoken, ({ outbound }) => outbound);
  const sentBytes = outbound('bytesSent');
  const sentPackets = outbound('packetsSent');
  return {
    concealedRatio: ratio(atLeastZero(inbound('concealedSamples')), samples),
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
  intervals: readonly Interval[],
): CounterMetrics {
  const heard = delta(pairsOf(listener, intervals), ({ inbound }) => inbound);
  const spoken = delta(pairsOf(speaker, intervals), ({ outbound }) => outbound);
  const lostSigned = heard('packetsLost');
  const packetsLost = atLeastZero(lostSigned);
  const packetsReceived = heard('packetsReceived');
  const byTime = (poll: Poll) => poll.atMs;
  const jitters = intervals
    .flatMap(({ fromMs, toMs }) =>
      listener.slice(countBefore(listener, fromMs, byTime), countBefore(listener, toMs, byTime)),
    )
    .flatMap(({ stats }) => stats.inbound?.jitterMs ?? []);
  return {
    packetsSent: spoken('packetsSent'),
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

/** A counter that fell was corrected by its browser: over that interval nothing was added. */
function atLeastZero(grown: Measured): Measured {
  return grown === null ? null : Math.max(0, grown);
}

/** A reader of what counters grew by between two polls, over all pairs of polls; null where one pair does not know. */
function delta<S extends object>(
  pairs: readonly (readonly [Poll, Poll] | null)[],
  select: (stats: EndpointStats) => S | null,
): (counter: keyof { [K in keyof S as S[K] extends Measured ? K : never]: unknown }) => Measured {
  const ends = pairs.map((polls) => polls && ([select(polls[0].stats), select(polls[1].stats)] as const));
  return (counter) =>
    ends.length === 0
      ? null
      : ends.reduce<Measured>((sum, pair) => {
          const grown = increase(
            pair?.[0]?.[counter] as Measured | undefined,
            pair?.[1]?.[counter] as Measured | undefined,
          );
          return sum === null || grown === null ? null : sum + grown;
        }, 0);
}

/**
 * The least mean stay in the jitter buffer of any second. After a stall of this computer the buffer stays deep for many seconds,
 * and what it held then is no matter of the line.
 */
export function leastJitterBufferMs(listener: readonly Poll[], intervals: readonly Interval[]): Measured {
  const means = intervals.flatMap(({ fromMs, toMs }) =>
    Array.from({ length: Math.floor((toMs - fromMs) / 1000) }, (_, i) => {
      const second = { fromMs: fromMs + i * 1000, toMs: fromMs + (i + 1) * 1000 };
      const inbound = delta([pollsAround(listener, second)], ({ inbound }) => inbound);
      return ratio(inbound('jitterBufferDelayMs'), inbound('jitterBufferEmittedCount'));
    }),
  );
  const known = means.filter((value) => value !== null);
  return known.length === 0 ? null : Math.min(...known);
}
