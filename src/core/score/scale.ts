import type { Measured } from '../measured.ts';
import { type DelaySensitivity, idd } from './delay.ts';
import { ieEff } from './loss.ts';

/** The listening context a MOS belongs to: MOS-CQE(N), (W) or (F) of P.800.1. Scores of two scales are never compared. */
export type Scale = 'narrowband' | 'wideband' | 'fullband';

/** An E-model with everything but codec, loss and delay at its defaults. R is one ruler for all three; MOS is not. */
export type ScaleModel = {
  readonly scale: Scale;
  /** R of a clean connection with a codec that costs nothing. */
  readonly rMax: number;
  /** Ie,eff at which nothing is left of the speech. */
  readonly ieEffCeiling: number;
  /** R that one point of G.107's Idd costs on this scale. */
  readonly rPerIdd: number;
  /** R that makes one point of the Annex B cubic: MOS = cubic(R / this). */
  readonly rPerCubicR: number;
  /** The largest burst ratio the model takes. */
  readonly burstRatioMax: number;
};

export type ScaleInputs = {
  readonly ie: number;
  readonly bpl: Measured;
  /** 0..100 percent, default 0. */
  readonly pplPercent?: number;
  /** At least 1, default 1; held to the model's `burstRatioMax`. */
  readonly burstRatio?: number;
  /** Absolute one-way delay, ms, default 0. */
  readonly taMs?: number;
  readonly sensitivity?: DelaySensitivity;
};

/** `r` is not held to 0: it is `rMax - idd - ieEff`, so the terms always add up. */
export type ScaleRating = { readonly idd: number; readonly ieEff: number; readonly r: number };

/**
 * R and its terms on one scale.
 *
 * Ie,eff stops at the model's ceiling. That is ours: with bursts equation 7-29 passes the ceiling, and then a codec with
 * a higher Ie would come out ahead. On the narrowband scale the cap changes no MOS (R is below 0 by then).
 * @throws {RangeError | TypeError} an input outside its range, by name
 */
export function rateOnScale(model: ScaleModel, inputs: ScaleInputs): ScaleRating {
  const { ie, bpl, pplPercent = 0, burstRatio = 1, taMs = 0, sensitivity } = inputs;
  const delay = model.rPerIdd * idd(taMs, sensitivity);
  const ceiling = model.ieEffCeiling;
  const burst = Math.min(model.burstRatioMax, burstRatio);
  const equipment = Math.min(ceiling, ieEff({ ie, bpl, pplPercent, burstRatio: burst, ceiling }));
  return { idd: delay, ieEff: equipment, r: model.rMax - delay - equipment };
}
