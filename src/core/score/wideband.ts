import { rateOnScale, type ScaleInputs, type ScaleModel, type ScaleRating } from './scale.ts';

/**
 * ITU-T G.107.1 (06/2019, with Cor.1 01/2020), echo-free: R = 129 - Idd - Ie,eff, MOS-CQE(W) = cubic(R / 1.29).
 * The ceiling stays 95 (7-15). Is and A are 0 there.
 *
 * `rPerIdd` is our choice, not confirmed against the text: 1.29, as G.107.2 takes 1.48, so that the same delay
 * takes the same share of every scale. The Recommendation's own loss term is for random loss; a burst ratio above 1
 * is our extension.
 */
export const WIDEBAND: ScaleModel = {
  scale: 'wideband',
  rMax: 129,
  ieEffCeiling: 95,
  rPerIdd: 1.29,
  rPerCubicR: 1.29,
  burstRatioMax: Number.POSITIVE_INFINITY,
};

/** R and its terms by G.107.1, from Ie,WB and Bpl,WB. Throws as {@link rateOnScale}. */
export function wideband(inputs: ScaleInputs): ScaleRating {
  return rateOnScale(WIDEBAND, inputs);
}
