export { CallError, type CallFailure } from './call/errors.ts';
export { assess } from './core/assessment.ts';
export { type ParsedReport, parseReport } from './core/report/parse-report.ts';
export type { CallReport } from './core/report/schema.ts';
export type { CallSample } from './core/samples/sample.ts';
export { estimateMos, type MosEstimate, type MosInputs } from './core/score/estimate.ts';
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
