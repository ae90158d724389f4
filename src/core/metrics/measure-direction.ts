import type { Instrument } from '../direction.ts';
import { type DirectionMetrics, METRIC_NAMES, type MetricInstruments, type MetricName } from './direction-metrics.ts';
import type { FrameLog } from './frame-log.ts';
import { type Interval, packetMetrics } from './packet-metrics.ts';
import { counterMetrics, leastJitterBufferMs, listenerMetrics, type Poll } from './stats-metrics.ts';

/** All that is known of one direction. */
export interface DirectionRecord {
  readonly log: FrameLog;
  readonly listener: readonly Poll[];
  readonly speaker: readonly Poll[];
  readonly instrument: 'packet-tap' | 'get-stats';
}

/**
 * Every figure of one direction in some intervals together, with the instrument behind each.
 * @param disturbed this computer stalled at some time of the call: the jitter buffer then counts as `leastJitterBufferMs` has it
 */
export function measureDirection(
  record: DirectionRecord,
  intervals: readonly Interval[],
  disturbed = false,
): { readonly metrics: DirectionMetrics; readonly instruments: MetricInstruments } {
  const listener = listenerMetrics(record.listener, record.speaker, intervals);
  const jitterBufferMs = disturbed
    ? (leastJitterBufferMs(record.listener, intervals) ?? listener.jitterBufferMs)
    : listener.jitterBufferMs;
  const packets =
    record.instrument === 'packet-tap'
      ? packetMetrics(record.log, intervals)
      : counterMetrics(record.listener, record.speaker, intervals);
  const metrics: DirectionMetrics = { ...NOT_MEASURED, ...listener, jitterBufferMs, ...packets };
  const instrumentOf = (name: MetricName): Instrument | null => {
    if (metrics[name] === null) return null;
    return name in packets ? record.instrument : 'get-stats';
  };
  return { metrics, instruments: byMetric(instrumentOf) };
}

function byMetric<T>(value: (name: MetricName) => T): { readonly [name in MetricName]: T } {
  return Object.fromEntries(METRIC_NAMES.map((name) => [name, value(name)])) as { [name in MetricName]: T };
}

/** A direction nothing is known of. */
export const NOT_MEASURED: DirectionMetrics = byMetric(() => null);
export const NO_INSTRUMENTS: MetricInstruments = byMetric(() => null);
