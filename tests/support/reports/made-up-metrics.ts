import type { Instrument } from '../../../src/core/direction.ts';
import {
  type DirectionMetrics,
  METRIC_NAMES,
  type MetricInstruments,
  type MetricName,
} from '../../../src/core/metrics/direction-metrics.ts';
import { FRAME_MS, type MadeUpFrame, type MadeUpLine, tenths } from './made-up-frames.ts';

/**
 * MADE-UP TEST DATA: counts the figures of an interval from made-up frames, the slow and plain way, and without the
 * project's own arithmetic, so that a sample report is consistent in itself.
 */
export function madeUpMetrics(frames: readonly MadeUpFrame[], line: MadeUpLine): DirectionMetrics {
  const fates = frames.map((frame) => fateOf(frame, line)).join('');
  const delays = frames.flatMap(({ sentMs, receivedMs }) => (receivedMs === null ? [] : [tenths(receivedMs - sentMs)]));
  const runs = runsOf(fates, /x+/g);
  const lost = frames.length - delays.length;
  const late = runsOf(fates, /l/g).length;
  // In-band FEC of Opus carries one frame back: of each lost run the last frame is rebuilt, the others are concealed.
  const concealed = lost - runs.length + late;
  const fastest = delays.length === 0 ? null : Math.min(...delays);
  const p95 = quantile(delays, 0.95);
  return {
    packetsSent: frames.length,
    packetsReceived: delays.length,
    packetsLost: lost,
    packetsDuplicated: 0,
    packetsReordered: 0,
    lossRatio: lost / frames.length,
    lostRuns: runs.length,
    longestLostRun: Math.max(0, ...runs),
    burstRatio: lost === 0 ? null : Math.max(1, (lost / runs.length) * (1 - lost / frames.length)),
    delayMinMs: fastest,
    delayMedianMs: quantile(delays, 0.5),
    delayP95Ms: p95,
    delayVariationP95Ms: fastest === null || p95 === null ? null : tenths(p95 - fastest),
    jitterMs: rfc3550JitterMs(frames),
    concealedRatio: concealed / frames.length,
    concealmentEvents: runs.filter((length) => length > 1).length + runsOf(fates, /l+/g).length,
    jitterBufferMs: line.jitterBufferMs,
    playoutMs: 22,
    packetsDiscarded: late,
    fecPacketsReceived: runs.length,
    stretchedRatio: 0.004,
    bitrateBps: (delays.length * 80 * 8 * 1000) / (frames.length * FRAME_MS),
  };
}

export const NO_METRICS: DirectionMetrics = metricsOf(() => null);

const TAPPED: readonly MetricName[] = METRIC_NAMES.slice(0, METRIC_NAMES.indexOf('concealedRatio'));
/** What the receiving end's own counters cannot tell. */
const NEEDS_TAP = new Set<MetricName>(
  TAPPED.filter((name) => !['packetsSent', 'packetsReceived', 'packetsLost', 'lossRatio', 'jitterMs'].includes(name)),
);

/** The same figures as a browser without transforms would have them: the frame-by-frame ones are unknown. */
export function withoutTap(metrics: DirectionMetrics): DirectionMetrics {
  return metricsOf((name) => (NEEDS_TAP.has(name) ? null : metrics[name]));
}

export function instrumentsOf(metrics: DirectionMetrics, tapped: boolean): MetricInstruments {
  const instrument = (name: MetricName): Instrument => (tapped && TAPPED.includes(name) ? 'packet-tap' : 'get-stats');
  const entries = METRIC_NAMES.map((name) => [name, metrics[name] === null ? null : instrument(name)]);
  return Object.fromEntries(entries) as MetricInstruments;
}

function metricsOf(figure: (name: MetricName) => number | null): DirectionMetrics {
  return Object.fromEntries(METRIC_NAMES.map((name) => [name, figure(name)])) as DirectionMetrics;
}

/** `x` never came, `l` came too late to be played, `.` was played. */
function fateOf({ sentMs, receivedMs }: MadeUpFrame, { delayMs, jitterBufferMs }: MadeUpLine): string {
  if (receivedMs === null) return 'x';
  return receivedMs - sentMs > delayMs + jitterBufferMs ? 'l' : '.';
}

function runsOf(fates: string, kind: RegExp): readonly number[] {
  return (fates.match(kind) ?? []).map((run) => run.length);
}

/** Nearest rank; null of nothing. */
function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** RFC 3550 6.4.1 over frames in the order they were sent (made-up frames arrive in that order). */
function rfc3550JitterMs(frames: readonly MadeUpFrame[]): number | null {
  let jitterMs: number | null = null;
  let before: { readonly index: number; readonly receivedMs: number } | null = null;
  for (const [index, { receivedMs }] of frames.entries()) {
    if (receivedMs === null) continue;
    if (before !== null) {
      const difference = Math.abs(receivedMs - before.receivedMs - (index - before.index) * FRAME_MS);
      jitterMs = (jitterMs ?? 0) + (difference - (jitterMs ?? 0)) / 16;
    }
    before = { index, receivedMs };
  }
  return jitterMs;
}
