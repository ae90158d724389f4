import type { Measured } from '../measured.ts';
import { expectNumber, expectPositive } from './expect-number.ts';

/** What an interval of loss stands on. */
export interface LossEvidence {
  /** The share of the voice that was lost, 0 to 1: of what is scored, so after FEC and late arrivals. */
  readonly lossRatio: number;
  /** Packets it was counted over, of all streams together. */
  readonly packets: number;
  /** Of those, never came. */
  readonly packetsLost: number;
  /** Stretches of lost packets, all streams in the order sent, so that what hits several streams at once is one stretch. */
  readonly lostRuns: number;
  /** Stretches that the listening phones had to conceal, all streams together; null where they do not say. */
  readonly concealmentEvents: Measured;
  /** Streams of voice sent beside each other. */
  readonly streams: number;
}

export interface LossInterval {
  readonly low: number;
  readonly high: number;
  /** How many packets lost at random would tell as much. */
  readonly effectivePackets: number;
  /** Burst ratio of all streams in the order sent, drawn towards 1 while few bursts have been seen. */
  readonly burstRatio: number;
}

/** Standard normal quantile of a two-sided 95 % interval, the one that is shown. */
export const Z_SHOWN = 1.96;

/**
 * Lone losses that are added to what was seen, so that one burst is not taken for the rule (emodel 6.1). One, where emodel 6.1 adds
 * three: these hold the burst ratio down for so long that on bursty lines too many intervals miss the truth (`npm run bench:stop`).
 */
const PRIOR_RUNS = 1;

/**
 * Where the true loss lies, by Wilson's score interval with the sample divided by the design effect of bursts,
 * 2 BurstR - 1 (Gilbert loss; emodel 6.1). Losses that come together tell less than as many that come alone.
 *
 * Either end is worked out with one mean burst fewer or more than were seen (no more than twice what was seen): a continuity
 * correction, since losses come in whole bursts and few bursts make a skewed count, to which a normal distribution gives too short a
 * tail. Without any loss it is Wilson's interval itself (emodel 6.2). How often it holds the truth: `npm run bench:stop`.
 *
 * Concealment that no lost packet explains (a jitter buffer run dry) is taken to have hit all streams at once, which is the most
 * careful reading.
 * @param z quantile of the standard normal distribution: 1.96 for 95 %
 * @throws {RangeError | TypeError} `lossRatio` outside 0..1, `packets` or `z` not above 0
 */
export function lossInterval(evidence: LossEvidence, z: number): LossInterval {
  const p = expectNumber('lossRatio', evidence.lossRatio, 0, 1);
  const n = expectPositive('packets', evidence.packets);
  expectPositive('z', z);
  const burstRatio = burstRatioOf(evidence);
  const effectivePackets = Math.max(1, n / (2 * burstRatio - 1));
  const oneBurst = Math.min(p, burstRatio / n);
  const fewer = p - oneBurst;
  const more = Math.min(1, p + oneBurst);
  // At the very ends the square root can miss 0 or 1 by a rounding.
  return {
    low: fewer === 0 ? 0 : Math.max(0, wilson(fewer, effectivePackets, z).low),
    high: more === 1 ? 1 : Math.min(1, wilson(more, effectivePackets, z).high),
    effectivePackets,
    burstRatio,
  };
}

/** Both ends of Wilson's score interval for a share `p` of `n`. */
function wilson(p: number, n: number, z: number): { readonly low: number; readonly high: number } {
  const z2 = z * z;
  const centre = p + z2 / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n ** 2));
  const whole = 1 + z2 / n;
  return { low: (centre - half) / whole, high: (centre + half) / whole };
}

/** G.107 (7-30) with `PRIOR_RUNS` lone losses added: (mean run) (1 - loss), of packets or of concealment, whichever is burstier. */
function burstRatioOf({ lossRatio, packets, packetsLost, lostRuns, concealmentEvents, streams }: LossEvidence): number {
  const byRuns = ((packetsLost + PRIOR_RUNS) / (lostRuns + PRIOR_RUNS)) * (1 - packetsLost / packets);
  const unexplained = Math.max(0, lossRatio * packets - packetsLost) * streams;
  const byEvents =
    concealmentEvents === null
      ? 1
      : ((unexplained + PRIOR_RUNS) / (Math.min(concealmentEvents, unexplained) + PRIOR_RUNS)) * (1 - lossRatio);
  return Math.max(1, byRuns, byEvents);
}
