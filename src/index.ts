export { CallError, type CallFailure } from './call/errors.ts';
export {
  type CompareEvent,
  type CompareOptions,
  compareRoutes,
  type RouteProgress,
} from './compare-routes.ts';
export type { AlertOptions } from './core/alerts/alert-options.ts';
export {
  type AlertChange,
  type AlertPoint,
  type AlertStretch,
  alertChanges,
  alertStretches,
} from './core/alerts/alerts.ts';
export { assess } from './core/assessment.ts';
export { diagnose } from './core/diagnosis/diagnose.ts';
export { type ParsedReport, parseReport } from './core/report/parse-report.ts';
export type { CallReport, Finding } from './core/report/schema.ts';
export type { CallSample } from './core/samples/sample.ts';
export { estimateMos, type MosEstimate, type MosInputs } from './core/score/estimate.ts';
export { type ExamineEvent, type ExamineOptions, examine } from './examine.ts';
export { type FullCheckEvent, type FullCheckOptions, fullCheck } from './full-check.ts';
export {
  type CodecName,
  type IceServer,
  type IceServersAnswer,
  measureCall,
  type ProbeEvent,
  type ProbeOptions,
  type ProbePhase,
  probeCall,
} from './probe.ts';
export { type WatchEvent, type WatchOptions, type WatchPhase, type WatchTarget, watchCall } from './watch.ts';
