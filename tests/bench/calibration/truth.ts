import type { Direction } from '../../../src/core/direction.ts';
import type { CallReport, FrameTrace } from '../../../src/core/report/schema.ts';
import { droppedFrames, rfc3550Jitter } from '../../support/calls/relay-truth.ts';
import type { LinkLogEntry } from '../../support/lab/impairment/log.ts';

/** What really happened to one direction's voice, by the relay's own log. Written apart from the product. */
export interface Truth {
  /** RTP timestamps of every frame the relay dropped on the UDP leg, sorted. */
  readonly dropped: readonly number[];
  /** The rest speaks of the frames sent in the counted stretches alone. */
  readonly packetsSent: number;
  readonly lossRatio: number | null;
  /** G.107 (7-30), 1 at least; null without a loss. */
  readonly burstRatio: number | null;
  readonly longestOutageMs: number;
  /** How long the relay held the frames, both crossings together, ms. */
  readonly delayP50Ms: number | null;
  readonly delayP95Ms: number | null;
  /** Mean of RFC 3550's running value as frames left the relay for the last time. */
  readonly jitterMs: number | null;
}

export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
}

const FRAME_MS = 20;

/** The stretches of the measured window in which no second was marked as disturbed: what the report's figures are counted over. */
export function countedStretches({ window, seconds }: CallReport): readonly Stretch[] {
  const { measuredFromMs, measuredToMs } = window;
  if (measuredFromMs === null || measuredToMs === null) return [];
  const edges = [
    measuredFromMs,
    ...seconds.map(({ fromMs }) => fromMs).filter((ms) => ms > measuredFromMs),
    measuredToMs,
  ];
  const isBusy = (ms: number) =>
    seconds.some(({ fromMs, busy }) => busy.length > 0 && fromMs <= ms && ms < fromMs + 1000);
  const quiet: Stretch[] = [];
  edges.slice(0, -1).forEach((fromMs, i) => {
    const toMs = edges[i + 1] ?? fromMs;
    if (toMs <= fromMs || isBusy(fromMs)) return;
    const last = quiet.at(-1);
    if (last && last.toMs === fromMs) quiet[quiet.length - 1] = { fromMs: last.fromMs, toMs };
    else quiet.push({ fromMs, toMs });
  });
  return quiet;
}

export function truthOf(
  log: readonly LinkLogEntry[],
  direction: Direction,
  trace: FrameTrace,
  stretches: readonly Stretch[],
): Truth {
  const dropped = droppedFrames(log, direction, trace);
  const isDropped = new Set(dropped);
  const isCounted = (sentMs: number) => stretches.some(({ fromMs, toMs }) => fromMs <= sentMs && sentMs < toMs);
  const inStretches = stretches.map(({ fromMs, toMs }) =>
    trace.rtpTimestamps.filter((_, i) => {
      const sentMs = trace.sentMs[i] ?? Number.NaN;
      return fromMs <= sentMs && sentMs < toMs;
    }),
  );
  const packetsSent = inStretches.flat().length;
  const runs = inStretches.flatMap((stamps) => runsOf(stamps.map((stamp) => isDropped.has(stamp))));
  const lost = runs.reduce((sum, run) => sum + run, 0);
  const lossRatio = packetsSent === 0 ? null : lost / packetsSent;
  const sentOf = new Map(trace.rtpTimestamps.map((stamp, i) => [stamp, trace.sentMs[i] ?? Number.NaN]));
  const journeys = journeysOf(log, trace).filter(({ stamp }) => sentOf.has(stamp));
  const counted = ({ stamp }: Journey) => isCounted(sentOf.get(stamp) ?? Number.NaN);
  const held = journeys.filter(counted).map(({ heldMs }) => heldMs);
  const arrivals = journeys.map(({ stamp, leftMs }) => ({ stamp, atMs: leftMs })).sort((a, b) => a.atMs - b.atMs);
  const running = rfc3550Jitter(arrivals, trace.clockRateHz).filter((_, i) =>
    isCounted(sentOf.get(arrivals[i]?.stamp ?? -1) ?? Number.NaN),
  );
  return {
    dropped,
    packetsSent,
    lossRatio,
    burstRatio: runs.length === 0 || lossRatio === null ? null : Math.max(1, (lost / runs.length) * (1 - lossRatio)),
    longestOutageMs: Math.max(0, ...runs) * FRAME_MS,
    delayP50Ms: quantileOf(held, 0.5),
    delayP95Ms: quantileOf(held, 0.95),
    jitterMs: running.length === 0 ? null : running.reduce((sum, value) => sum + value, 0) / running.length,
  };
}

interface Journey {
  readonly stamp: number;
  readonly heldMs: number;
  /** When the relay let go of it for the last time, epoch ms. */
  readonly leftMs: number;
}

/** The frames that crossed the relay whole: to it and away from it again. */
function journeysOf(log: readonly LinkLogEntry[], trace: FrameTrace): Journey[] {
  const into = new Map<number, number>();
  const journeys: Journey[] = [];
  const seen = new Set<number>();
  for (const { kind, ssrc, rtpTimestamp, direction, arrivedMs, deliveredMs } of log) {
    const first = deliveredMs.length === 0 ? undefined : Math.min(...deliveredMs);
    if (kind !== 'rtp' || ssrc !== trace.ssrc || rtpTimestamp === null || first === undefined) continue;
    if (direction === 'client-to-relay') {
      if (!into.has(rtpTimestamp)) into.set(rtpTimestamp, first - arrivedMs);
    } else if (!seen.has(rtpTimestamp)) {
      // A duplicate made on the way in crosses twice; the first to be let go is the one that is heard.
      seen.add(rtpTimestamp);
      journeys.push({ stamp: rtpTimestamp, heldMs: (into.get(rtpTimestamp) ?? 0) + first - arrivedMs, leftMs: first });
    }
  }
  return journeys;
}

function runsOf(lost: readonly boolean[]): number[] {
  const text = lost.map((isLost) => (isLost ? 'x' : '.')).join('');
  return (text.match(/x+/g) ?? []).map((run) => run.length);
}

function quantileOf(values: readonly number[], p: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)];
  if (below === undefined) return null;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
