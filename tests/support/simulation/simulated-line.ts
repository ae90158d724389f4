import type { LossEvidence } from '../../../src/core/score/confidence.ts';
import { OUTAGE_MS } from '../../../src/core/score/stop-rule.ts';
import type { Random } from '../lab/impairment/random.ts';
import { gilbert } from '../lab/profiles/gilbert.ts';

export interface LineNature {
  /** 0 to 1. */
  readonly lossRatio: number;
  /** Of all packets in the order sent; 1 or more, G.107 (7-30). */
  readonly burstRatio: number;
}

/** One direction of a line that loses packets as a Gilbert chain does, from its stationary state on. */
export interface SimulatedLine {
  /** Sends so many packets, one every `spacingMs`. */
  readonly send: (packets: number, spacingMs: number) => void;
  /** Counts anew from here; a burst that goes on is a run of its own. */
  readonly countAnew: () => void;
  /** What has been counted, with residual loss taken to be packet loss. */
  readonly counted: () => Pick<LossEvidence, 'packets' | 'packetsLost' | 'lostRuns'>;
  /** Of the newest packets, counted or not, how many were lost. */
  readonly lostOfNewest: (packets: number) => number;
  /** When the newest run that lasted `OUTAGE_MS` ended, ms of sending. */
  readonly outageEndedMs: () => number | null;
}

/** Length of a stretch, 1 or more, that ends after each packet with a chance of `end`. */
function stretch(random: Random, end: number): number {
  return end >= 1 ? 1 : 1 + Math.floor(Math.log(1 - random()) / Math.log1p(-end));
}

/**
 * The same chain as the lab's `gilbert`, drawn stretch by stretch instead of packet by packet. A line cannot be known to begin well, so
 * the first packet is lost with the chance that any is.
 */
export function simulateLine({ lossRatio, burstRatio }: LineNature, random: Random): SimulatedLine {
  const chain = lossRatio === 0 ? null : gilbert({ lossRatio, burstRatio });
  let isBad = chain !== null && random() < lossRatio;
  const next = () => (chain ? stretch(random, isBad ? chain.badToGood : chain.goodToBad) : Number.POSITIVE_INFINITY);
  let left = next();
  let badMs = 0;
  let nowMs = 0;
  let outageEndedMs: number | null = null;
  let isInRun = false;
  let sent = 0;
  /** Where runs of losses lie, in packets from the first; the last may go on. */
  const runs: { readonly from: number; to: number }[] = [];
  const counts = { packets: 0, packetsLost: 0, lostRuns: 0 };

  const pass = (packets: number, spacingMs: number) => {
    counts.packets += packets;
    const from = sent;
    sent += packets;
    nowMs += packets * spacingMs;
    left -= packets;
    if (isBad) {
      counts.packetsLost += packets;
      if (!isInRun) counts.lostRuns += 1;
      badMs += packets * spacingMs;
      const last = runs.at(-1);
      if (last?.to === from) last.to = sent;
      else runs.push({ from, to: sent });
    }
    isInRun = isBad;
  };

  return {
    send(packets, spacingMs) {
      let unsent = packets;
      while (unsent > 0) {
        const together = Math.min(left, unsent);
        pass(together, spacingMs);
        unsent -= together;
        if (left > 0) continue;
        if (badMs >= OUTAGE_MS) outageEndedMs = nowMs;
        badMs = 0;
        isBad = !isBad;
        left = next();
      }
    },
    countAnew() {
      Object.assign(counts, { packets: 0, packetsLost: 0, lostRuns: 0 });
      isInRun = false;
    },
    lostOfNewest(packets) {
      let lost = 0;
      for (let i = runs.length - 1; i >= 0; i--) {
        const { from, to } = runs[i] ?? { from: 0, to: 0 };
        if (to <= sent - packets) break;
        lost += to - Math.max(from, sent - packets);
      }
      return lost;
    },
    counted: () => ({ ...counts }),
    outageEndedMs: () => outageEndedMs,
  };
}
