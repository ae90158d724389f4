import type { Direction } from '../direction.ts';
import type { Measured } from '../measured.ts';
import type { CodecStats, EndpointStats } from '../samples/endpoint-stats.ts';
import { between, type Counts, countsOf, NO_JITTER, withAdded, zeroOf } from './counts.ts';
import type { DirectionMetrics } from './direction-metrics.ts';
import { busySeconds, type NoiseCause, playingNoise } from './local-noise.ts';
import type { Interval } from './packet-metrics.ts';
import type { Poll } from './stats-metrics.ts';
import { type BothCounts, bitrateBps, metricsBetween, withWholeCounts } from './step-metrics.ts';

type Both<T> = { readonly [direction in Direction]: T };

/** What a direction is spoken in; the bitrate is that of the call so far. */
export interface SpokenCodec {
  readonly mimeType: string | null;
  readonly bitrateBps: Measured;
}

/** A row of a followed call. Replaced, never changed, when the far end's report of it has come. */
export interface Step {
  readonly interval: Interval;
  /** Before what the call's own figures are counted from. */
  readonly warmUp: boolean;
  readonly busy: readonly NoiseCause[];
  readonly metrics: Both<DirectionMetrics>;
  readonly codecs: Both<SpokenCodec>;
  /** Of the newest answer by then, ms. */
  readonly roundTripMs: Measured;
}

/** The newest word on one direction. */
export interface Newest extends Interval {
  readonly metrics: DirectionMetrics;
  readonly codec: SpokenCodec;
  readonly roundTripMs: Measured;
}

/** A call that is followed for as long as it takes, in bounded memory: rows get longer, sums go on. */
export interface Steps {
  readonly addNear: (poll: Poll) => void;
  readonly addFar: (poll: Poll) => void;
  readonly stepMs: () => number;
  readonly rows: () => readonly Step[];
  /** Both directions over everything that counts. */
  readonly measured: () => Both<DirectionMetrics>;
  /** Of some rows together, by their places. */
  readonly stretch: (from: number, to: number) => Both<DirectionMetrics>;
  /** How long voice was heard or spoken in what counts, and in how much of it this computer was too busy. */
  readonly countedMs: () => number;
  readonly busyMs: () => number;
  readonly newest: () => { readonly [direction in Direction]: Newest | null };
}

/** As many rows as the longest test has seconds; our choice. One more, and every two become one. */
export const MOST_STEPS = 600;
const FIRST_STEP_MS = 1000;

interface Boundary {
  readonly at: BothCounts;
  /** What disturbed the row that ends here. */
  readonly busy: readonly NoiseCause[];
  readonly codecs: Both<string | null>;
  readonly roundTripMs: Measured;
}

/** @param countFromMs what the call's own figures are counted from; rows before it are there all the same */
export function startSteps(first: Poll, countFromMs: number): Steps {
  const fromMs = first.atMs;
  let stepMs = FIRST_STEP_MS;
  let near: Poll = first;
  let nearCounts = countsOf(first.stats, NO_JITTER);
  let far: { readonly atMs: number; readonly counts: Counts } | null = null;
  let farCodec: CodecStats | null = null;
  let roundTripMs: Measured = null;
  let boundaries: Boundary[] = [{ at: { near: nearCounts, far: null }, busy: [], codecs: NO_CODECS, roundTripMs }];
  let rows: Step[] = [];
  let pendingBusy: readonly NoiseCause[] = [];
  let counted = zeroOf(nearCounts);
  let farFrom: Counts | null = null;
  let [countedMs, busyMs] = [0, 0];
  let newest: { up: Newest | null; down: Newest | null } = { up: null, down: null };

  return {
    addNear,
    addFar,
    stepMs: () => stepMs,
    rows: () => rows,
    measured: () => {
      const start = { near: zeroOf(counted), far: farFrom };
      const end = { near: counted, far: far?.counts ?? null };
      return bothOf((direction) => withWholeCounts(metricsBetween(direction, start, end)));
    },
    stretch: (from, to) => {
      // What the far end has not reported on yet is no part of it.
      const told = boundaries.findLastIndex(({ at }, i) => i <= to && at.far !== null);
      return bothOf((direction) => {
        const end = boundaries[direction === 'up' && told > from ? told : to];
        return withWholeCounts(metricsBetween(direction, boundaries[from]?.at ?? NO_COUNTS, end?.at ?? NO_COUNTS));
      });
    },
    countedMs: () => countedMs,
    busyMs: () => busyMs,
    newest: () => newest,
  };

  function addNear(poll: Poll): void {
    if (poll.atMs <= near.atMs) return;
    const [before, beforeCounts] = [near, nearCounts];
    near = poll;
    nearCounts = countsOf(poll.stats, nearCounts.jitter);
    roundTripMs = roundTripOf(poll.stats) ?? roundTripMs;
    const interval = { fromMs: before.atMs, toMs: poll.atMs };
    const metrics = metricsBetween('down', { near: beforeCounts, far: null }, { near: nearCounts, far: null });
    const spans = playingNoise(before, poll);
    const busy =
      spans.length === 0 ? [] : (busySeconds({ spans, pressure: [] }, [{ interval, metrics: [metrics] }])[0] ?? []);
    pendingBusy = [...new Set([...pendingBusy, ...busy])];
    newest = { ...newest, down: { ...interval, metrics, codec: codecOf('down', nearCounts), roundTripMs } };
    if (before.atMs >= countFromMs) count(beforeCounts, interval, busy);
    layRows(poll.atMs, beforeCounts, metrics);
  }

  function count(before: Counts, { fromMs: since, toMs }: Interval, busy: readonly NoiseCause[]): void {
    const isVoice =
      grew(before.inbound?.packetsReceived, nearCounts.inbound?.packetsReceived) ||
      grew(before.outbound?.packetsSent, nearCounts.outbound?.packetsSent);
    if (!isVoice) return;
    if (busy.length > 0) busyMs += toMs - since;
    else {
      countedMs += toMs - since;
      counted = withAdded(counted, before, nearCounts);
    }
  }

  /** New boundaries up to a poll: its own counters at the nearest, and what lies between two polls evenly at those in between. */
  function layRows(atMs: number, before: Counts, metrics: DirectionMetrics): void {
    // Half a second early is near enough: that is how a second a poll falls on seconds.
    const placeOf = () => Math.floor((atMs - fromMs + FIRST_STEP_MS / 2) / stepMs);
    let place = placeOf();
    while (place > MOST_STEPS) {
      thin();
      place = placeOf();
    }
    const first = boundaries.length;
    const last = boundaries.at(-1);
    if (!last || place < first) return;
    for (let i = first; i <= place; i += 1) {
      const share = (i - first + 1) / (place - first + 1);
      const counts = share === 1 ? nearCounts : between(last.at.near, nearCounts, share);
      boundaries.push({ at: { near: counts, far: null }, busy: pendingBusy, codecs: spoken(), roundTripMs });
      // Mostly a row is one poll, whose figures are counted already.
      rows.push(rowAt(i - 1, place === first && last.at.near === before ? metrics : undefined));
    }
    pendingBusy = [];
  }

  function addFar({ atMs, stats }: Poll): void {
    farCodec = stats.codec ?? farCodec;
    if (!stats.inbound) return;
    const last = far;
    const counts = countsOf({ ...stats, outbound: null, playout: null }, last?.counts.jitter ?? NO_JITTER);
    if (last && atMs <= last.atMs) return;
    far = { atMs, counts };
    if (!last) {
      farFrom = counts;
      return;
    }
    // Of a report that reaches back into the warm-up, what came after it.
    if (last.atMs < countFromMs)
      farFrom =
        atMs <= countFromMs ? counts : between(last.counts, counts, (countFromMs - last.atMs) / (atMs - last.atMs));
    tellFar(last, far);
  }

  /** The rows that a report is about: it was of all of them together, and is spread over them evenly. */
  function tellFar(
    last: { readonly atMs: number; readonly counts: Counts },
    now: { readonly atMs: number; readonly counts: Counts },
  ): void {
    const from = Math.max(0, Math.ceil((last.atMs - fromMs) / stepMs));
    const to = Math.min(boundaries.length - 1, Math.floor((now.atMs - fromMs) / stepMs));
    for (let i = from; i <= to; i += 1) {
      const boundary = boundaries[i];
      if (!boundary) continue;
      const share = (fromMs + i * stepMs - last.atMs) / (now.atMs - last.atMs);
      boundaries[i] = { ...boundary, at: { ...boundary.at, far: between(last.counts, now.counts, share) } };
      // What this end counted is known already.
      if (i > 0) rows[i - 1] = rowAt(i - 1, rows[i - 1]?.metrics.down);
    }
    const [a, b] = [
      { near: nearCounts, far: last.counts },
      { near: nearCounts, far: now.counts },
    ];
    newest = {
      ...newest,
      up: {
        fromMs: last.atMs,
        toMs: now.atMs,
        metrics: metricsBetween('up', a, b),
        codec: codecOf('up', nearCounts),
        roundTripMs,
      },
    };
  }

  function rowAt(i: number, down?: DirectionMetrics): Step {
    const [a, b] = [boundaries[i], boundaries[i + 1]];
    const [start, end] = [a?.at ?? NO_COUNTS, b?.at ?? NO_COUNTS];
    return {
      interval: { fromMs: fromMs + i * stepMs, toMs: fromMs + (i + 1) * stepMs },
      warmUp: fromMs + i * stepMs < countFromMs,
      busy: b?.busy ?? [],
      metrics: { up: metricsBetween('up', start, end), down: down ?? metricsBetween('down', start, end) },
      codecs: bothOf((direction) => ({ ...codecOf(direction, end.near), mimeType: b?.codecs[direction] ?? null })),
      roundTripMs: b?.roundTripMs ?? null,
    };
  }

  /** Every two rows become one; one of them alone disturbed is no reason to pass both over. */
  function thin(): void {
    stepMs *= 2;
    boundaries = boundaries.flatMap((boundary, i) => {
      if (i % 2 === 1) return [];
      const other = boundaries[i - 1]?.busy ?? [];
      return [{ ...boundary, busy: other.length === 0 ? [] : boundary.busy }];
    });
    rows = boundaries.slice(1).map((_, i) => rowAt(i));
  }

  function spoken(): Both<string | null> {
    const own = near.stats.codec?.mimeType ?? null;
    return { up: own, down: farCodec?.mimeType ?? own };
  }

  function codecOf(direction: Direction, end: Counts): SpokenCodec {
    return { mimeType: spoken()[direction], bitrateBps: bitrateBps(direction, end) };
  }
}

const NO_CODECS: Both<string | null> = { up: null, down: null };
const NO_COUNTS: BothCounts = {
  near: { inbound: null, outbound: null, playout: null, jitter: NO_JITTER },
  far: null,
};

function roundTripOf({ remoteInbound, pair }: EndpointStats): Measured {
  return remoteInbound?.roundTripMs ?? pair?.roundTripMs ?? null;
}

function grew(a: Measured | undefined, b: Measured | undefined): boolean {
  return (b ?? 0) > (a ?? 0);
}

function bothOf<T>(of: (direction: Direction) => T): Both<T> {
  return { up: of('up'), down: of('down') };
}
