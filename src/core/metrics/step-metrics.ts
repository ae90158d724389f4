import type { Direction, Instrument } from '../direction.ts';
import type { Measured } from '../measured.ts';
import type { Counts } from './counts.ts';
import { type DirectionMetrics, METRIC_NAMES, type MetricInstruments, type MetricName } from './direction-metrics.ts';
import { NOT_MEASURED } from './measure-direction.ts';
import { increase, ratio } from './statistics.ts';
import { counterMetrics, listenerMetrics, type Poll } from './stats-metrics.ts';

/** What both ends had counted at one moment; of the far end only what its reports told, null before the first of them. */
export interface BothCounts {
  readonly near: Counts;
  readonly far: Counts | null;
}

/** One interval with a poll at each end of it, for whoever counts between polls. */
const WHOLE = [{ fromMs: 0, toMs: 2 }];

/**
 * What happened in one direction between two moments, by this end's counters and the far end's reports. Up: lost and uneven as the far end
 * said; how it sounded there nobody tells. Down: all that this end's phone counted.
 */
export function metricsBetween(direction: Direction, a: BothCounts, b: BothCounts): DirectionMetrics {
  const near = pollsOf(a.near, b.near);
  const far = pollsOf(a.far, b.far);
  const [listener, speaker] = direction === 'up' ? [far, near] : [near, far];
  const packets = counterMetrics(listener, speaker, WHOLE);
  const metrics = { ...NOT_MEASURED, ...listenerMetrics(listener, speaker, WHOLE), ...packets };
  const heard = direction === 'up' ? ([a.far, b.far] as const) : ([a.near, b.near] as const);
  const jitterMs = meanJitterMs(heard[0], heard[1]);
  // Where the listening end counted, it knows by the sequence numbers how many were sent: what its counts are of.
  const { packetsReceived, packetsLost } = packets;
  const counted = packetsReceived === null || packetsLost === null ? null : packetsReceived + packetsLost;
  if (direction === 'up') return { ...metrics, jitterMs, packetsSent: counted ?? packets.packetsSent };
  return {
    ...metrics,
    jitterMs,
    packetsSent: counted,
    bitrateBps: perFrame(increase(a.near.inbound?.bytesReceived, b.near.inbound?.bytesReceived), packetsReceived),
  };
}

/** Of the voice from the beginning of the counters on, bit/s. */
export function bitrateBps(direction: Direction, { inbound, outbound }: Counts): Measured {
  if (direction === 'up') return perFrame(outbound?.bytesSent ?? null, outbound?.packetsSent ?? null);
  return perFrame(inbound?.bytesReceived ?? null, inbound?.packetsReceived ?? null);
}

function perFrame(bytes: Measured, packets: Measured): Measured {
  return ratio(bytes === null ? null : bytes * 8 * FRAMES_PER_S, packets);
}

/** Of 20 ms, as everywhere where nobody tells (RFC 3551 4.2). */
const FRAMES_PER_S = 50;

function pollsOf(a: Counts | null, b: Counts | null): readonly Poll[] {
  if (!a || !b) return [];
  return [a, b].map(({ inbound, outbound, playout }, atMs) => ({
    atMs,
    stats: { inbound, outbound, playout, remoteInbound: null, pair: null, codec: null },
  }));
}

function meanJitterMs(a: Counts | null, b: Counts | null): Measured {
  return a && b ? ratio(b.jitter.sumMs - a.jitter.sumMs, b.jitter.count - a.jitter.count) : null;
}

/** A report's count spread over its seconds has parts of packets, a call has none. */
export function withWholeCounts(metrics: DirectionMetrics): DirectionMetrics {
  const whole = (value: Measured) => (value === null ? null : Math.round(value));
  const { packetsSent, packetsReceived, packetsLost } = metrics;
  return {
    ...metrics,
    packetsSent: whole(packetsSent),
    packetsReceived: whole(packetsReceived),
    packetsLost: whole(packetsLost),
  };
}

/** What the far end's reports tell of the way up. */
const BY_REPORT: ReadonlySet<MetricName> = new Set(['packetsReceived', 'packetsLost', 'lossRatio', 'jitterMs']);

export function stepInstruments(direction: Direction, metrics: DirectionMetrics): MetricInstruments {
  const instrumentOf = (name: MetricName): Instrument | null => {
    if (metrics[name] === null) return null;
    return direction === 'up' && BY_REPORT.has(name) ? 'rtcp' : 'get-stats';
  };
  return Object.fromEntries(METRIC_NAMES.map((name) => [name, instrumentOf(name)])) as MetricInstruments;
}
