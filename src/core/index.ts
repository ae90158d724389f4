export type { AlertOptions } from './alerts/alert-options.ts';
export {
  type AlertChange,
  type AlertPoint,
  type AlertStretch,
  alertChanges,
  alertStretches,
} from './alerts/alerts.ts';
export { type Assessment, assess, startAssessment } from './assessment.ts';
export { diagnose } from './diagnosis/diagnose.ts';
export type { CallReport, Finding } from './report/schema.ts';
export type { CallSample } from './samples/sample.ts';
export { ALERT_MOS, type Band, bandOf, TARGET_MOS } from './score/bands.ts';
export type { CodecEntry } from './score/codec-entry.ts';
export { CODECS, codecById } from './score/codecs.ts';
export { estimateMos, type MosEstimate, type MosInputs } from './score/estimate.ts';
