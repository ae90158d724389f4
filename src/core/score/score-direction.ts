import type { Measured } from '../measured.ts';
import type { DirectionMetrics } from '../metrics/direction-metrics.ts';
import type { CodecEntry } from './codec-entry.ts';
import { type DelayBudget, mouthToEarMs } from './delay-budget.ts';
import { estimateMos, type MosEstimate } from './estimate.ts';

/** One direction's score in one interval, and what went into it. */
export interface DirectionScore {
  readonly estimate: MosEstimate;
  readonly mouthToEar: DelayBudget;
  /** The loss that was scored: what the listener's phone had to invent or, where that is unknown, packet loss. */
  readonly lossInput: { readonly ratio: Measured; readonly from: 'concealment' | 'packet-loss' };
  /**
   * Of the cost of loss, MOS: what voice cost that was patched though its packet came, too late or not played for another reason. The
   * rest is what lost packets cost. 0 where no more was patched than lost.
   */
  readonly lateCost: number;
}

/**
 * Scores what one direction's metrics show, as a call through this line would sound.
 *
 * Delay: the probe's loop goes to the relay and back; a call's own leg is taken as half of it, and the far side of the
 * relay as a stated allowance (emodel 4). Loss: what was concealed, since in-band FEC repairs most lone losses (emodel 11:
 * WB-PESQ correlates -0.96 with concealment, -0.48 with packet loss). Burst ratio: narrowband only, where G.107 has it; the
 * fullband constants of Opus were fitted over bursty calls without it (see DECISIONS.md).
 * @param networkMs one way through this line, ms; null when unknown, and then there is no score
 */
export function scoreDirection(metrics: DirectionMetrics, codec: CodecEntry, networkMs: Measured): DirectionScore {
  const mouthToEar = mouthToEarMs(
    {
      captureMs: null,
      frameMs: null,
      lookAheadMs: null,
      networkMs,
      jitterBufferMs: metrics.jitterBufferMs,
      playoutMs: metrics.playoutMs,
      farEndMs: null,
    },
    codec.id,
  );
  const { concealedRatio, lossRatio } = metrics;
  const lossInput =
    concealedRatio === null
      ? ({ ratio: lossRatio, from: 'packet-loss' } as const)
      : ({ ratio: Math.min(1, concealedRatio), from: 'concealment' } as const);
  const burstRatio = codec.scale === 'narrowband' ? metrics.burstRatio : 1;
  const mosAt = (ratio: Measured) => estimateMos({ codec, lossRatio: ratio, delayMs: mouthToEar.totalMs, burstRatio });
  const estimate = mosAt(lossInput.ratio);
  const isPatchedBeyondLoss = lossInput.ratio !== null && lossRatio !== null && lossInput.ratio > lossRatio;
  const withoutLate = isPatchedBeyondLoss ? mosAt(lossRatio).mos : null;
  const lateCost = withoutLate === null || estimate.mos === null ? 0 : withoutLate - estimate.mos;
  return { estimate, mouthToEar, lossInput, lateCost };
}
