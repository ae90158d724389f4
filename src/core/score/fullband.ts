import { rateOnScale, type ScaleInputs, type ScaleModel, type ScaleRating } from './scale.ts';

/**
 * ITU-T G.107.2 (06/2019), echo-free: R = 148 - 1.48 Idd - Ie,eff with ceiling 132, MOS-CQE(F) = cubic(R / 1.48).
 *
 * The 03/2023 revision (room noise, bursty loss) is not implemented: its equations were not available. The 2019 form
 * has no burst ratio either; putting BurstR into its loss term is our extension.
 */
export const FULLBAND: ScaleModel = {
  scale: 'fullband',
  rMax: 148,
  ieEffCeiling: 132,
  rPerIdd: 1.48,
  rPerCubicR: 1.48,
  burstRatioMax: Number.POSITIVE_INFINITY,
};

/** R and its terms by G.107.2, from Ie,FB and Bpl,FB. Throws as {@link rateOnScale}. */
export function fullband(inputs: ScaleInputs): ScaleRating {
  return rateOnScale(FULLBAND, inputs);
}

/**
 * The model that shows a narrower codec on the fullband scale, the one place where codecs are ranked:
 * R_F = rMax of its own scale - Ie,eff by its own scale - 1.48 Idd, MOS = cubic(R_F / 1.48).
 *
 * R is one ruler: a clean narrowband line is 93.2 whether the top is 93, 129 or 148; for wideband 129 = 148 - 19 is also
 * G.113's bridge Ie,FB = Ie,WB + 19. Taking the step for whole calls is ours, not the ITU's.
 */
export function asShownOnFullband(own: ScaleModel): ScaleModel {
  const { rMax, ieEffCeiling, burstRatioMax } = own;
  return { ...FULLBAND, rMax, ieEffCeiling, burstRatioMax };
}
