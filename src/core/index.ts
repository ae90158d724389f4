export type { AlertOptions } from './alerts/alert-options.ts';
export {
  type AlertChange,
  type AlertPoint,
  type AlertStretch,
  alertChanges,
  alertStretches,
} from './alerts/alerts.ts';
export type { Measured } from './measured.ts';
export { ALERT_MOS, type Band, bandOf, TARGET_MOS } from './score/bands.ts';
export type { CodecEntry } from './score/codec-entry.ts';
export { CODECS, codecById } from './score/codecs.ts';
export {
  estimateMos,
  type MissingInput,
  type MosCosts,
  type MosEstimate,
  type MosInputs,
} from './score/estimate.ts';
export type { Scale } from './score/scale.ts';
