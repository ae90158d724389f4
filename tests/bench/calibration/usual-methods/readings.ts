import type { Measured } from '../../../../src/core/measured.ts';
import { increase, mean } from '../../../../src/core/metrics/statistics.ts';
import type { Poll } from '../../../../src/core/metrics/stats-metrics.ts';
import type { Step } from './polled-call.ts';

/** Packets by an `inbound-rtp` report. `lost` is signed, as RFC 3550 6.4.1 has it. */
export interface Heard {
  readonly received: Measured;
  readonly lost: Measured;
}

export function heardSinceStart(poll: Poll | undefined): Heard {
  return { received: poll?.stats.inbound?.packetsReceived ?? null, lost: poll?.stats.inbound?.packetsLost ?? null };
}

export function heardBetween({ before, now }: Step): Heard {
  const earlier = heardSinceStart(before);
  const later = heardSinceStart(now);
  return { received: increase(earlier.received, later.received), lost: increase(earlier.lost, later.lost) };
}

/** lost / (lost + received); `ofNothing` where neither came nor was missed a single packet. */
export function lossRatio({ received, lost }: Heard, ofNothing: Measured): Measured {
  if (received === null || lost === null) return null;
  const expected = received + lost;
  return expected > 0 ? lost / expected : ofNothing;
}

export function stunRoundTripMs(poll: Poll): Measured {
  return poll.stats.pair?.roundTripMs ?? null;
}

/** RTCP's round trip; where no report came yet, that of the connectivity checks. */
export function roundTripMs(poll: Poll): Measured {
  return poll.stats.remoteInbound?.roundTripMs ?? stunRoundTripMs(poll);
}

export function inboundJitterMs(poll: Poll): Measured {
  return poll.stats.inbound?.jitterMs ?? null;
}

/** Mean of those that are known; null where none is. */
export function meanKnown(values: readonly Measured[]): Measured {
  return mean(values.filter((value) => value !== null));
}

export function percent(ratio: Measured): Measured {
  return ratio === null ? null : ratio * 100;
}

export function half(ms: Measured): Measured {
  return ms === null ? null : ms / 2;
}
