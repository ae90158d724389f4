import type { Measured } from '../measured.ts';
import type { CodecEntry, ConstantsStatus } from './codec-entry.ts';
import { codecById } from './codecs.ts';
import { expectMeasured, expectNumber, expectPositive, shown } from './expect-number.ts';
import { asShownOnFullband, FULLBAND } from './fullband.ts';
import { MAX_MOS, rToMos } from './mos.ts';
import { flagsOf, type MosFlag } from './mos-flags.ts';
import { NARROWBAND } from './narrowband.ts';
import { rateOnScale, type Scale, type ScaleModel } from './scale.ts';
import { WIDEBAND } from './wideband.ts';

/** What one score is made from. */
export type MosInputs = {
  /** An entry of the codec table, its id, or an entry of your own. */
  readonly codec: CodecEntry | string;
  /** Residual loss, 0..1: what was concealed, after FEC and late arrivals. Not the loss of the network. */
  readonly lossRatio: Measured;
  /** Mouth-to-ear delay Ta, one way, ms. */
  readonly delayMs: Measured;
  /** Burst ratio, at least 1 (1 is random loss). Not known: 1, and flagged. */
  readonly burstRatio?: Measured;
  /** `fullband` shows a narrower codec beside the others. Default: the scale of the codec's constants. */
  readonly scale?: Scale;
};

/** What stood in the way of a score. `bpl`: there was loss, and nobody published this codec's robustness to it. */
export type MissingInput = 'lossRatio' | 'delayMs' | 'bpl';

/** What was lost to each cause. */
export type MosCosts = { readonly codec: number; readonly delay: number; readonly loss: number };

/** What the E-model says of the inputs, with what each of them cost. */
export type MosEstimate = {
  /** MOS-CQE on `scale`, 1..4.5, unrounded; null when an input is missing. A planning estimate: nobody voted it. */
  readonly mos: Measured;
  /** R on `scale`, held to 0..rMax; null when an input is missing. */
  readonly r: Measured;
  /** R of a clean connection with a codec that costs nothing, on `scale`. */
  readonly rMax: number;
  readonly scale: Scale;
  readonly codecId: string;
  readonly constants: {
    readonly ie: number;
    readonly bpl: Measured;
    readonly status: ConstantsStatus;
    readonly source: string;
  };
  /** In R. They add up to `rMax` minus R before R is held to 0. On a wider scale `codec` includes the missing bandwidth. */
  readonly costs: MosCosts | null;
  /**
   * In MOS, as steps: from 4.5 down by the codec (and, on the narrowband scale, by the line itself: R 100 to 93.2), from
   * there by delay, from there by loss. So they add up to 4.5 - `mos`; in another order the steps would differ.
   */
  readonly mosCosts: MosCosts | null;
  readonly flags: readonly MosFlag[];
  readonly missing: readonly MissingInput[];
  /** The same MOS with the constants at the worst and best ends of their ranges; null for a codec without ranges. */
  readonly modelRange: { readonly low: number; readonly high: number } | null;
};

const MODELS: Readonly<Record<Scale, ScaleModel>> = { narrowband: NARROWBAND, wideband: WIDEBAND, fullband: FULLBAND };

function readCodec(codec: unknown): CodecEntry {
  if (typeof codec === 'string') return codecById(codec);
  if (typeof codec !== 'object' || codec === null) {
    throw new TypeError(`codec: expected a codec entry or the id of one, got ${shown(codec)}`);
  }
  const entry = codec as CodecEntry;
  if (!Object.hasOwn(MODELS, entry.scale)) {
    throw new RangeError(`codec.scale: expected narrowband, wideband or fullband, got ${shown(entry.scale)}`);
  }
  expectNumber('codec.ie', entry.ie, 0, MODELS[entry.scale].ieEffCeiling);
  if (entry.bpl !== null) expectPositive('codec.bpl', entry.bpl);
  return entry;
}

function readModel(own: ScaleModel, scale: Scale): ScaleModel {
  if (scale === own.scale) return own;
  if (scale === 'fullband') return asShownOnFullband(own);
  const allowed = own.scale === 'fullband' ? 'fullband' : `${own.scale} or fullband`;
  throw new RangeError(`scale: expected ${allowed} for this codec, got ${shown(scale)}`);
}

/**
 * R of a scale as MOS on that scale, 1..4.5; R is held to the scale's own 0..rMax first.
 * @throws {RangeError | TypeError} an R that is no finite number
 */
export function mosOnScale(r: number, scale: Scale): number {
  const { rMax, rPerCubicR } = MODELS[scale];
  return rToMos(Math.min(rMax, Math.max(0, r)) / rPerCubicR);
}

type ScoreParts = Pick<MosEstimate, 'mos' | 'r' | 'costs' | 'mosCosts' | 'modelRange'>;

const NO_SCORE: ScoreParts = { mos: null, r: null, costs: null, mosCosts: null, modelRange: null };

function score(entry: CodecEntry, model: ScaleModel, lossRatio: number, taMs: number, burstRatio: number): ScoreParts {
  // `model` may stand on a wider scale than its own: then its rMax is the narrower one, and this is the scale's top.
  const { rMax } = MODELS[model.scale];
  const held = (r: number) => Math.min(rMax, Math.max(0, r));
  const mosAt = (r: number) => mosOnScale(r, model.scale);
  const rate = (ie: number, bpl: Measured) =>
    rateOnScale(model, { ie, bpl, pplPercent: lossRatio * 100, burstRatio, taMs });

  const { idd, ieEff, r } = rate(entry.ie, entry.bpl);
  const mos = mosAt(r);
  const afterCodec = mosAt(model.rMax - entry.ie);
  const afterDelay = mosAt(model.rMax - idd - entry.ie);
  const [ieLow, ieHigh] = entry.ieRange ?? [entry.ie, entry.ie];
  const [bplLow, bplHigh] = entry.bplRange ?? [entry.bpl, entry.bpl];
  const ranged = entry.ieRange !== null || entry.bplRange !== null;
  return {
    mos,
    r: held(r),
    costs: { codec: rMax - model.rMax + entry.ie, delay: idd, loss: ieEff - entry.ie },
    mosCosts: { codec: MAX_MOS - afterCodec, delay: afterCodec - afterDelay, loss: afterDelay - mos },
    modelRange: ranged ? { low: mosAt(rate(ieHigh, bplLow).r), high: mosAt(rate(ieLow, bplHigh).r) } : null,
  };
}

/**
 * The estimated MOS of a codec at one loss, delay and burst ratio: the E-model of ITU-T G.107, G.107.1 or G.107.2,
 * whichever the codec's constants belong to. Pure; full precision, rounding is for the screen.
 *
 * A null loss or delay gives no score (`missing` says which), never a default one.
 *
 * @example
 * ```js
 * import { estimateMos } from 'callprobe'; // or, alone, from 'callprobe/core'
 *
 * const { mos, scale } = estimateMos({ codec: 'opus-32', lossRatio: 0.02, delayMs: 150 });
 * console.log(mos?.toFixed(2), scale); // 3.76 fullband
 *
 * const unknown = estimateMos({ codec: 'g711-browser', lossRatio: null, delayMs: 150 });
 * console.log(unknown.mos, unknown.missing); // null [ 'lossRatio' ]
 * ```
 *
 * @throws {RangeError | TypeError} "lossRatio: expected a number from 0 to 1 or null, got 12", and so on for every field
 */
export function estimateMos(inputs: MosInputs): MosEstimate {
  if (typeof inputs !== 'object' || inputs === null) {
    throw new TypeError(`inputs: expected an object, got ${shown(inputs)}`);
  }
  const entry = readCodec(inputs.codec);
  const lossRatio = expectMeasured('lossRatio', inputs.lossRatio, 0, 1);
  const delayMs = expectMeasured('delayMs', inputs.delayMs, 0);
  const burstRatio = expectMeasured('burstRatio', inputs.burstRatio ?? null, 1);
  const model = readModel(MODELS[entry.scale], inputs.scale ?? entry.scale);

  const missing: MissingInput[] = [];
  if (lossRatio === null) missing.push('lossRatio');
  if (delayMs === null) missing.push('delayMs');
  if (entry.bpl === null && lossRatio !== null && lossRatio > 0) missing.push('bpl');
  const scorable = lossRatio !== null && delayMs !== null && missing.length === 0;

  // Moved to another scale, ITU constants are the ITU's no more; provisional ones get no better.
  const status = model.scale !== entry.scale && entry.status === 'ITU' ? 'derived' : entry.status;
  const { mos, r, costs, mosCosts, modelRange } = scorable
    ? score(entry, model, lossRatio, delayMs, burstRatio ?? 1)
    : NO_SCORE;
  return {
    mos,
    r,
    costs,
    mosCosts,
    modelRange,
    rMax: MODELS[model.scale].rMax,
    scale: model.scale,
    codecId: entry.id,
    constants: { ie: entry.ie, bpl: entry.bpl, status, source: entry.source },
    flags: flagsOf(entry, model, { lossRatio, delayMs, burstRatio }),
    missing,
  };
}
