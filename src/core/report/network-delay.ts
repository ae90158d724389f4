import type { Direction } from '../direction.ts';
import type { Measured } from '../measured.ts';
import type { CallRecord } from '../metrics/call-record.ts';
import type { DirectionMetrics } from '../metrics/direction-metrics.ts';
import { mean } from '../metrics/statistics.ts';
import { type Poll, roundTrips } from '../metrics/stats-metrics.ts';
import { isOneSided } from '../samples/sample.ts';

type Both<T> = { readonly [direction in Direction]: T };

/**
 * Mean round trips between the two ends: twice to the relay and back; null before the first. Of the time before the line was filled on
 * purpose.
 */
export function endToEndRoundTrips(record: CallRecord): { readonly rtcpMs: Measured; readonly stunMs: Measured } {
  const untilMs = record.idleEndMs ?? Number.POSITIVE_INFINITY;
  const idle = (polls: readonly Poll[]) => polls.filter(({ atMs }) => atMs <= untilMs);
  const ends = [roundTrips(idle(record.polls.near)), roundTrips(idle(record.polls.far))];
  return { rtcpMs: meanOfKnown(ends.map((end) => end.rtcpMs)), stunMs: meanOfKnown(ends.map((end) => end.stunMs)) };
}

/**
 * One way through the line, ms: half the loop's median delay (once to the relay and back), else `otherwiseMs`; null where neither
 * is known. Half is an assumption wherever up and down differ (emodel 4).
 */
export function oneWayMs({ delayMedianMs }: DirectionMetrics, otherwiseMs: Measured): Measured {
  return delayMedianMs === null ? otherwiseMs : delayMedianMs / 2;
}

/** What stands in for a loop that was not measured: a quarter of a round trip between the ends. */
export function oneWayByRoundTripMs(record: CallRecord): Measured {
  const { rtcpMs, stunMs } = endToEndRoundTrips(record);
  const roundTripMs = rtcpMs ?? stunMs;
  if (roundTripMs === null) return null;
  // Where the far end is really there, one way is half of it: an assumption all the same.
  return isOneSided(record.topology?.topology ?? null) ? roundTripMs / 2 : roundTripMs / 4;
}

/** Mean of both loops' median delay. */
export function loopMs(metrics: Both<DirectionMetrics> | null): Measured {
  return metrics && meanOfKnown([metrics.up.delayMedianMs, metrics.down.delayMedianMs]);
}

function meanOfKnown(values: readonly Measured[]): Measured {
  return mean(values.filter((value) => value !== null));
}
