export { ALERT_MOS, BANDS, type Band, bandOf, TARGET_MOS } from './bands.ts';
export type { CodecEntry, ConstantRange, ConstantsStatus } from './codec-entry.ts';
export { CODECS, codecById, codecFor, opusRow } from './codecs.ts';
export { DELAY_SENSITIVITIES, type DelaySensitivity, idd } from './delay.ts';
export {
  ASSUMED_DELAY_MS,
  type DelayBudget,
  type DelayTerm,
  type DelayTermName,
  type DelayTerms,
  mouthToEarMs,
  OPUS_LOOK_AHEAD_MS,
} from './delay-budget.ts';
export {
  estimateMos,
  type MissingInput,
  type MosCosts,
  type MosEstimate,
  type MosInputs,
} from './estimate.ts';
export { FULLBAND, fullband } from './fullband.ts';
export { ieEff, type LossInputs } from './loss.ts';
export {
  goodOrBetterPercent,
  MAX_MOS,
  MIN_MOS,
  mosToR,
  poorOrWorsePercent,
  R_AT_MIN_MOS,
  rToMos,
  rToMosUnfloored,
} from './mos.ts';
export type { MosFlag } from './mos-flags.ts';
export { NARROWBAND, type NarrowbandRating, narrowband } from './narrowband.ts';
export { type NarrowbandInputs, TABLE_3_DEFAULTS } from './narrowband-inputs.ts';
export type { Scale, ScaleInputs, ScaleModel, ScaleRating } from './scale.ts';
export { WIDEBAND, wideband } from './wideband.ts';
