import { idd } from './delay.ts';
import { listenerEcho, talkerEcho } from './echo.ts';
import { ieEff } from './loss.ts';
import { type NarrowbandInputs, withTable3Defaults } from './narrowband-inputs.ts';
import type { ScaleModel } from './scale.ts';
import { basicSignalToNoise, noDbm0p } from './signal-to-noise.ts';
import { simultaneousImpairment } from './simultaneous.ts';

/**
 * ITU-T G.107 (06/2015) with everything but codec, loss and delay at its defaults: R = 93.2 - Idd - Ie,eff, MOS-CQE(N).
 * 93.2 is what 7.7 prints and planners use; {@link narrowband} computes it as 93.2062.
 * BurstR above 2 is outside Table 3 and held to 2.
 */
export const NARROWBAND: ScaleModel = {
  scale: 'narrowband',
  rMax: 93.2,
  ieEffCeiling: 95,
  rPerIdd: 1,
  rPerCubicR: 1,
  burstRatioMax: 2,
};

/** R by G.107 with its terms apart: r = ro - is - id - ieEff + a, and id = idte + idle + idd. */
export type NarrowbandRating = {
  /** Ro, basic signal-to-noise ratio. */
  readonly ro: number;
  /** Is, impairments that come with the voice. */
  readonly is: number;
  /** Id, impairments by delay and echo: talker echo, listener echo, absolute delay. */
  readonly id: number;
  readonly idte: number;
  readonly idle: number;
  readonly idd: number;
  /** Ie,eff, codec and loss. */
  readonly ieEff: number;
  readonly r: number;
};

/**
 * The complete E-model of G.107 (06/2015), equations 7-1 to 7-30; inputs not given stand at Table 3's defaults.
 * `r` may lie below 0 (hopeless) and, with an advantage, above 100.
 * @throws {RangeError | TypeError} an input that means nothing, by name; or inputs so far out that R is no number
 */
export function narrowband(given: Partial<NarrowbandInputs> = {}): NarrowbandRating {
  const inputs = withTable3Defaults(given);
  const no = noDbm0p(inputs);
  const ro = basicSignalToNoise(inputs.slrDb, no);
  const is = simultaneousImpairment(inputs, no, ro);
  const idte = talkerEcho(inputs, no);
  const idle = listenerEcho(inputs, ro);
  const absolute = idd(inputs.taMs, inputs);
  const id = idte + idle + absolute;
  const equipment = ieEff({ ...inputs, ceiling: NARROWBAND.ieEffCeiling });
  const r = ro - is - id - equipment + inputs.a;
  if (!Number.isFinite(r)) throw new RangeError(`narrowband inputs: expected values near G.107 Table 3, got R = ${r}`);
  return { ro, is, id, idte, idle, idd: absolute, ieEff: equipment, r };
}
