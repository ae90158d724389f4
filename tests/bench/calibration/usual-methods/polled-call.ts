import type { Direction } from '../../../../src/core/direction.ts';
import type { Interval } from '../../../../src/core/metrics/packet-metrics.ts';
import type { Poll } from '../../../../src/core/metrics/stats-metrics.ts';
import type { EndpointStats } from '../../../../src/core/samples/endpoint-stats.ts';
import type { CallSample, Endpoint } from '../../../../src/core/samples/sample.ts';

/** All that a method without a packet tap has of a call: polls of both ends, from first voice to the end of the test. */
export interface PolledCall {
  readonly near: readonly Poll[];
  readonly far: readonly Poll[];
  /** From the media sample to the end sample; without one, to the last poll. */
  readonly window: Interval;
}

/** A poll with the one before it. */
export interface Step {
  readonly before: Poll;
  readonly now: Poll;
}

/** Whose `inbound-rtp` is this direction's. */
export const LISTENER = { up: 'far', down: 'near' } as const satisfies { readonly [direction in Direction]: Endpoint };

/** @throws {RangeError} "samples: expected a media sample, got none": nobody was heard, so there is nothing to judge */
export function polledCall(samples: readonly CallSample[]): PolledCall {
  const media = samples.find((sample) => sample.type === 'media');
  if (!media) throw new RangeError('samples: expected a media sample, got none');
  const stats = samples.filter((sample) => sample.type === 'stats');
  const window = {
    fromMs: media.atMs,
    toMs: samples.find((sample) => sample.type === 'end')?.atMs ?? Math.max(media.atMs, ...stats.map((s) => s.atMs)),
  };
  const pollsOf = (endpoint: Endpoint) =>
    stats
      .filter((sample) => sample.endpoint === endpoint && sample.atMs >= window.fromMs && sample.atMs <= window.toMs)
      .map((sample): Poll => ({ atMs: sample.atMs, stats: withEveryField(sample.stats) }));
  return { near: pollsOf('near'), far: pollsOf('far'), window };
}

/** Calls recorded before these two fields were read have no such key at all. */
function withEveryField(stats: EndpointStats): EndpointStats {
  const { remoteInbound: rtcp } = stats;
  if (!rtcp) return stats;
  const remoteInbound = { ...rtcp, fractionLost: rtcp.fractionLost ?? null, jitterMs: rtcp.jitterMs ?? null };
  return { ...stats, remoteInbound };
}

/** The polls that a timer of `everyMs`, started with the voice, would have made: the first at or after each of its ticks. */
export function pollsEvery(call: PolledCall, endpoint: Endpoint, everyMs: number): readonly Poll[] {
  const tickOf = ({ atMs }: Poll) => Math.floor((atMs - call.window.fromMs) / everyMs);
  return call[endpoint].filter((poll, i, polls) => {
    const before = polls[i - 1];
    return !before || tickOf(poll) > tickOf(before);
  });
}

export function stepsOf(polls: readonly Poll[]): readonly Step[] {
  return polls.slice(1).flatMap((now, i) => {
    const before = polls[i];
    return before ? [{ before, now }] : [];
  });
}
