import type { DirectionMetrics } from '../../../src/core/metrics/direction-metrics.ts';
import type { BandWord, CallReport, DirectionReport } from '../../../src/core/report/schema.ts';

/**
 * MADE-UP TEST DATA: the score of made-up figures, by G.107.2 as science prescribes it for Opus at 32 kbit/s (Ie 10,
 * Bpl 6.5, range 5 to 10), written a second time here so that sample reports stand by themselves. Burst ratio 1: these
 * constants were fitted to concealment in random and bursty calls alike.
 */
type Score = DirectionReport['score'];

export const TARGET_MOS = 4;
const IE = 10;
const BPL = { low: 5, adopted: 6.5, high: 10 } as const;

/** Of a test of which too little is known. */
export const NO_VERDICT: CallReport['verdict'] = {
  band: 'inconclusive',
  mos: null,
  direction: null,
  targetMos: TARGET_MOS,
  decision: null,
  blames: null,
};

export const NO_SCORE: Score = {
  mos: null,
  r: null,
  scale: null,
  codecId: null,
  constants: null,
  costs: null,
  modelRange: null,
  lossInput: null,
  mouthToEar: null,
  flags: [],
  missing: ['lossRatio', 'delayMs'],
  band: 'inconclusive',
};

/** @param networkMs one way through the network; null where nobody measured it, and then there is no score */
export function madeUpScore(metrics: DirectionMetrics, networkMs: number | null): Score {
  const loss = metrics.concealedRatio ?? metrics.lossRatio;
  const terms = [
    term('captureMs', 20, 'assumed'),
    term('frameMs', 20, 'assumed'),
    term('lookAheadMs', 6.5, 'assumed'),
    term('networkMs', networkMs, 'measured'),
    term('jitterBufferMs', metrics.jitterBufferMs ?? 40, metrics.jitterBufferMs === null ? 'assumed' : 'measured'),
    term('playoutMs', metrics.playoutMs ?? 30, metrics.playoutMs === null ? 'assumed' : 'measured'),
    term('farEndMs', 50, 'assumed'),
  ];
  if (loss === null || networkMs === null) {
    const missing = [...(loss === null ? ['lossRatio'] : []), ...(networkMs === null ? ['delayMs'] : [])];
    return { ...NO_SCORE, mouthToEar: { totalMs: null, terms }, missing };
  }
  const totalMs = terms.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
  const rWith = (delayMs: number, lossRatio: number, bpl: number) =>
    Math.min(148, Math.max(0, 148 - 1.48 * idd(delayMs) - ieEff(lossRatio * 100, bpl)));
  const r = rWith(totalMs, loss, BPL.adopted);
  const mos = mosOf(r);
  const codecOnly = mosOf(rWith(0, 0, BPL.adopted));
  const withDelay = mosOf(rWith(totalMs, 0, BPL.adopted));
  // What was patched beyond what was lost.
  const late = Math.max(0, mosOf(rWith(totalMs, Math.min(loss, metrics.lossRatio ?? loss), BPL.adopted)) - mos);
  return {
    mos,
    r,
    scale: 'fullband',
    codecId: 'opus-32',
    constants: { ie: IE, bpl: BPL.adopted, status: 'derived', source: 'made-up test data' },
    costs: { codec: 4.5 - codecOnly, delay: codecOnly - withDelay, loss: withDelay - mos - late, late },
    modelRange: { low: mosOf(rWith(totalMs, loss, BPL.low)), high: mosOf(rWith(totalMs, loss, BPL.high)) },
    lossInput: { ratio: loss, from: metrics.concealedRatio === null ? 'packet-loss' : 'concealment' },
    mouthToEar: { totalMs, terms },
    flags: ['burst-ratio-assumed'],
    missing: [],
    band: bandWord(mos),
  };
}

/** Wilson's interval at 95 % by the textbook, losses taken as random; null where there is no score. */
export function madeUpConfidence(metrics: DirectionMetrics, networkMs: number | null): DirectionReport['confidence'] {
  const ratio = metrics.concealedRatio ?? metrics.lossRatio;
  const packets = metrics.packetsSent ?? (metrics.packetsReceived ?? 0) + (metrics.packetsLost ?? 0);
  if (ratio === null || packets === 0) return null;
  const z2 = 1.96 ** 2;
  const half = 1.96 * Math.sqrt((ratio * (1 - ratio)) / packets + z2 / (4 * packets ** 2));
  const end = (side: 1 | -1) =>
    Math.min(1, Math.max(0, (ratio + z2 / (2 * packets) + side * half) / (1 + z2 / packets)));
  const [low, high] = [end(-1), end(1)];
  const mosAt = (loss: number) => madeUpScore({ ...metrics, concealedRatio: loss, lossRatio: loss }, networkMs).mos;
  const [mosLow, mosHigh] = [mosAt(high), mosAt(low)];
  if (mosLow === null || mosHigh === null) return null;
  return { packets, effectivePackets: packets, lossRatio: { low, high }, mos: { low: mosLow, high: mosHigh } };
}

function term(name: string, ms: number | null, source: 'measured' | 'assumed') {
  return { name, ms, source };
}

function idd(taMs: number): number {
  if (taMs <= 100) return 0;
  const x = Math.log2(taMs / 100);
  return 25 * ((1 + x ** 6) ** (1 / 6) - 3 * (1 + (x / 3) ** 6) ** (1 / 6) + 2);
}

function ieEff(lossPercent: number, bpl: number): number {
  return IE + ((132 - IE) * lossPercent) / (lossPercent + bpl);
}

/** Of R on the fullband scale. */
export function mosOf(rFullband: number): number {
  const r = Math.min(100, rFullband / 1.48);
  return Math.min(4.5, Math.max(1, 1 + 0.035 * r + r * (r - 60) * (100 - r) * 7e-6));
}

/** Design section 5, half-open bands. */
function bandWord(mos: number): BandWord {
  if (mos >= 4.34) return 'excellent';
  if (mos >= 4) return 'good';
  if (mos >= 3.5) return 'fair';
  return mos >= 3 ? 'poor' : 'bad';
}
