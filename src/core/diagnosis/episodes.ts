import type { Measured } from '../measured.ts';
import type { DirectionMetrics } from '../metrics/direction-metrics.ts';
import type { Second } from './facts.ts';

/** Seconds in which something other than plain loss or plain delay went on. Each second is in one list at most. */
export interface Episodes {
  readonly outages: readonly Second[];
  readonly stalled: readonly Second[];
  readonly queued: readonly Second[];
  /** Of the quickest packet of all; null where no packet was seen. */
  readonly leastDelayMs: Measured;
  /** The longest stretch in which nothing came; null where single packets were not seen. */
  readonly longestGapMs: Measured;
}

/** Half a second without a packet is an outage; our choice: about the length of a spoken word, which no phone can patch. */
const OUTAGE_MS = 500;
/** Its part in a second that it begins or ends in; our choice: longer than the bursts of a line that still carries voice. */
const OUTAGE_PART_MS = 200;

/** Where a second's median stands at this, frames missing belong to a TCP leg that stood still (design 1.1, measured). */
const STALL_MS = 1000;
/**
 * All that waited for a stall to end comes at once, so that a second sent into it is delayed by anything up to a second; a full queue
 * delays all alike. Our choice between the two: half a second.
 */
const STALL_SPREAD_MS = 500;

/** A queue slows even the quickest packet of a second by this. ITU-T Y.1541 Table 1: delay variation 50 ms, classes 0 and 1. */
export const DELAY_VARIATION_MS = 50;
/** For so many seconds; our choice: one may be a single long wait. */
const QUEUED_SECONDS = 2;

export function episodesOf(seconds: readonly Second[], call: DirectionMetrics, frameMs: Measured): Episodes {
  const leastDelayMs = least(seconds.flatMap(({ metrics }) => metrics.delayMinMs ?? []));
  const stalled = seconds.filter(({ metrics }) => (metrics.delayMedianMs ?? 0) >= STALL_MS && hasStallSpread(metrics));
  const clear = seconds.filter((second) => !near(second, stalled));
  const gapMs = ({ longestLostRun }: DirectionMetrics) => (longestLostRun ?? 0) * (frameMs ?? 0);
  // A gap may reach over a second's end: that of the call is the longer one, unless a stall is in it.
  const longestGapMs = stalled.length === 0 ? gapMs(call) : Math.max(0, ...clear.map(({ metrics }) => gapMs(metrics)));
  const outages = longestGapMs < OUTAGE_MS ? [] : clear.filter(({ metrics }) => gapMs(metrics) >= OUTAGE_PART_MS);
  const queued = clear.filter(({ metrics }) => {
    if (metrics.delayMinMs === null || leastDelayMs === null || hasStallSpread(metrics)) return false;
    return metrics.delayMinMs - leastDelayMs >= DELAY_VARIATION_MS;
  });
  return {
    outages,
    stalled,
    queued: queued.length < QUEUED_SECONDS ? [] : queued.filter((second) => !outages.includes(second)),
    leastDelayMs,
    longestGapMs: call.longestLostRun === null ? null : longestGapMs,
  };
}

export function inEpisodes({ outages, stalled, queued }: Episodes): readonly Second[] {
  return [...outages, ...stalled, ...queued];
}

/** True for the seconds themselves and those beside them: what goes on begins and ends within one. */
export function near({ fromMs }: Second, seconds: readonly Second[]): boolean {
  return seconds.some((second) => Math.abs(second.fromMs - fromMs) < 1500);
}

function hasStallSpread({ delayMinMs, delayP95Ms }: DirectionMetrics): boolean {
  return delayMinMs !== null && delayP95Ms !== null && delayP95Ms - delayMinMs >= STALL_SPREAD_MS;
}

function least(values: readonly number[]): Measured {
  return values.length === 0 ? null : Math.min(...values);
}
