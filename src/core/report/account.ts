import { DIRECTIONS, type Direction } from '../direction.ts';
import type { Measured } from '../measured.ts';
import { type CallRecord, directionRecords } from '../metrics/call-record.ts';
import type { DirectionMetrics, MetricInstruments } from '../metrics/direction-metrics.ts';
import { busySeconds, type NoiseCause, quietParts } from '../metrics/local-noise.ts';
import { measureDirection } from '../metrics/measure-direction.ts';
import type { Interval } from '../metrics/packet-metrics.ts';
import { byDirection } from './by-direction.ts';
import type { ReportSecond } from './schema.ts';
import { type CallWindow, callWindow } from './window.ts';

type Both<T> = { readonly [direction in Direction]: T };

/** The figures of each second, and which of them may be held against the line. */
export interface Account {
  readonly window: CallWindow;
  readonly seconds: readonly AccountSecond[];
  /** The measured window without its busy seconds. */
  readonly counted: readonly Interval[];
  readonly countedMs: number;
  /** Time that this computer disturbed, where rows are too long to tell; null: count them. */
  readonly busyMs: Measured;
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

/** Figures of seconds that are over, by the second's beginning: what a call still going on need not count again. */
export interface SettledSeconds {
  readonly figures: Map<number, Both<DirectionMetrics>>;
  /** How many arrivals of each direction have been looked at for frames that came later than anyone had waited. */
  readonly seen: { [direction in Direction]: number };
  /** What became of each row of a call that is followed. */
  readonly rows: WeakMap<AccountSecond, ReportSecond>;
}

export function nothingSettled(): SettledSeconds {
  return { figures: new Map(), seen: { up: 0, down: 0 }, rows: new WeakMap() };
}

/** Less than this is not enough to say anything: 100 frames, of which one lost would be 1 %. Our choice. */
export const CONCLUSIVE_MS = 2000;
/** Seconds older than this are taken for over; our choice: as long as a slow line's stragglers are waited for (probe.ts). */
const SETTLED_MS = 3000;

/** What the line has to answer for, and what not; null before any voice. */
export function accountOf(record: CallRecord, settled: SettledSeconds | null = null): Account | null {
  const window = callWindow(record);
  const records = directionRecords(record);
  if (!window || !records) return null;
  // Counters are read seconds apart on a page that stands still: a second is done when both ends have been asked since.
  const polledMs = Math.min(record.polls.near.at(-1)?.atMs ?? 0, record.polls.far.at(-1)?.atMs ?? 0);
  const inSecond = (interval: Interval): Both<DirectionMetrics> => {
    const known = settled?.figures.get(interval.fromMs);
    if (known) return known;
    const metrics = byDirection((direction) => measureDirection(records[direction], [interval]).metrics);
    if (interval.toMs + SETTLED_MS < polledMs) settled?.figures.set(interval.fromMs, metrics);
    return metrics;
  };
  if (settled) forgetLate(record, window.mediaFromMs, settled);
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
    busyMs: null,
    conclusive: countedMs >= CONCLUSIVE_MS,
    measured: byDirection((direction) => measureDirection(records[direction], counted, disturbed)),
  };
}

/** A frame that comes after its second was taken for over makes that second be counted again. */
function forgetLate({ logs }: CallRecord, mediaFromMs: number, { figures, seen }: SettledSeconds): void {
  for (const direction of DIRECTIONS) {
    const { arrivals } = logs[direction];
    for (; seen[direction] < arrivals.length; seen[direction] += 1) {
      const frame = arrivals[seen[direction]];
      if (!frame || (frame.receivedMs ?? 0) - frame.sentMs < SETTLED_MS) continue;
      figures.delete(mediaFromMs + Math.floor((frame.sentMs - mediaFromMs) / 1000) * 1000);
    }
  }
}
