import type { Measured } from '../measured.ts';
import type { DirectionMetrics } from '../metrics/direction-metrics.ts';
import type { CodecEntry } from '../score/codec-entry.ts';
import { type LossEvidence, lossInterval, Z_SHOWN } from '../score/confidence.ts';
import { scoreDirection } from '../score/score-direction.ts';
import type { MosRange } from '../score/stop-rule.ts';
import type { DirectionReport } from './schema.ts';

/** What a direction's range of MOS is made from. */
export interface Evidence {
  readonly metrics: DirectionMetrics;
  readonly codec: CodecEntry;
  /** One way through this line, ms. */
  readonly networkMs: Measured;
  /** With all streams together; null without a packet tap. */
  readonly pooledLostRuns: Measured;
  readonly streams: number;
}

/** The interval of loss behind a score; null where nothing was counted. */
function lossEvidence({ metrics, pooledLostRuns, streams }: Evidence): LossEvidence | null {
  const lossRatio = metrics.concealedRatio ?? metrics.lossRatio;
  const packets = metrics.packetsSent ?? sum(metrics.packetsReceived, metrics.packetsLost);
  const { packetsLost, concealmentEvents } = metrics;
  if (lossRatio === null || packets === null || packets <= 0 || packetsLost === null) return null;
  // Counters do not tell which losses stood together: what had to be concealed in one go is the nearest they have.
  const lostRuns = pooledLostRuns ?? Math.min(packetsLost, concealmentEvents ?? packetsLost);
  return { lossRatio: Math.min(1, lossRatio), packets, packetsLost, lostRuns, concealmentEvents, streams };
}

/** The range of MOS that chance leaves open at `z`; null where there is no score. */
export function mosRange(evidence: Evidence, z: number): MosRange | null {
  const loss = lossEvidence(evidence);
  return loss && rangeAt(evidence, lossInterval(loss, z));
}

/** The same as a report prints it, at 95 %. */
export function confidenceOf(evidence: Evidence): DirectionReport['confidence'] {
  const loss = lossEvidence(evidence);
  if (!loss) return null;
  const { low, high, effectivePackets } = lossInterval(loss, Z_SHOWN);
  const mos = rangeAt(evidence, { low, high });
  return mos && { packets: loss.packets, effectivePackets, lossRatio: { low, high }, mos };
}

/** MOS never rises with loss, so the ends of one are the ends of the other. */
function rangeAt({ metrics, codec, networkMs }: Evidence, loss: { readonly low: number; readonly high: number }) {
  const mosAt = (ratio: number) =>
    scoreDirection({ ...metrics, concealedRatio: ratio, lossRatio: ratio }, codec, networkMs).estimate.mos;
  const [low, high] = [mosAt(loss.high), mosAt(loss.low)];
  return low === null || high === null ? null : { low, high };
}

function sum(a: Measured, b: Measured): Measured {
  return a === null || b === null ? null : a + b;
}
