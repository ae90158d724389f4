import { DIRECTIONS, type Direction } from '../direction.ts';
import { type CallRecord, directionRecords } from '../metrics/call-record.ts';
import type { DirectionMetrics, MetricInstruments } from '../metrics/direction-metrics.ts';
import { busySeconds, type NoiseCause, quietParts } from '../metrics/local-noise.ts';
import { measureDirection } from '../metrics/measure-direction.ts';
import type { Interval } from '../metrics/packet-metrics.ts';
import { byDirection } from './by-direction.ts';
import { type CallWindow, callWindow } from './window.ts';

type Both<T> = { readonly [direction in Direction]: T };

/** The figures of each second, and which of them may be held against the line. */
export interface Account {
  readonly window: CallWindow;
  readonly seconds: readonly AccountSecond[];
  /** The measured window without its busy seconds. */
  readonly counted: readonly Interval[];
  readonly countedMs: number;
  /** False while there is too little for a verdict. */
  readonly conclusive: boolean;
  readonly measured: Both<{ readonly metrics: DirectionMetrics; readonly instruments: MetricInstruments }>;
}

export interface AccountSecond {
  readonly interval: Interval;
  readonly warmUp: boolean;
  /** What other than the line disturbed it; empty when it counts. */
  readonly busy: readonly NoiseCause[];
  readonly metrics: Both<DirectionMetrics>;
}

/** Figures of seconds that can no longer change, by the second's beginning: what a call still going on need not count again. */
export type SettledSeconds = Map<number, Both<DirectionMetrics>>;

/** Less than this is not enough to say anything: 100 frames, of which one lost would be 1 %. Our choice. */
const CONCLUSIVE_MS = 2000;
/** A frame that is later than this counts as lost while the call goes on, as it does at its end; see `LONG_DRAIN_MS` in probe.ts. */
const SETTLED_MS = 3000;

/** What the line has to answer for, and what not; null before any voice. */
export function accountOf(record: CallRecord, settled: SettledSeconds | null = null): Account | null {
  const window = callWindow(record);
  const records = directionRecords(record);
  if (!window || !records) return null;
  // Counters are read seconds apart on a page that stands still: a second is done when both ends have been asked since.
  const polledMs = Math.min(record.polls.near.at(-1)?.atMs ?? 0, record.polls.far.at(-1)?.atMs ?? 0);
  const inSecond = (interval: Interval): Both<DirectionMetrics> => {
    const known = settled?.get(interval.fromMs);
    if (known) return known;
    const metrics = byDirection((direction) => measureDirection(records[direction], [interval]).metrics);
    if (interval.toMs + SETTLED_MS < polledMs) settled?.set(interval.fromMs, metrics);
    return metrics;
  };
  const metrics = window.seconds.map(inSecond);
  const busy = busySeconds(
    { spans: record.noise, pressure: record.pressure },
    window.seconds.map((interval, i) => ({
      interval,
      metrics: DIRECTIONS.flatMap((direction) => metrics[i]?.[direction] ?? []),
    })),
  );
  const counted = quietParts(window.measured, window.seconds, busy);
  const countedMs = counted.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
  const disturbed = busy.some((causes) => causes.length > 0);
  return {
    window,
    seconds: window.seconds.flatMap((interval, i) => {
      const figures = metrics[i];
      const warmUp = interval.fromMs < window.measured.fromMs;
      return figures ? [{ interval, warmUp, busy: busy[i] ?? [], metrics: figures }] : [];
    }),
    counted,
    countedMs,
    conclusive: countedMs >= CONCLUSIVE_MS,
    measured: byDirection((direction) => measureDirection(records[direction], counted, disturbed)),
  };
}
