export { CallError, type CallFailure } from './call/errors.ts';
export type { CallContext, CallEnding } from './core/report/build-report.ts';
export type { CallReport, Finding } from './core/report/schema.ts';
export type { CallSample } from './core/samples/sample.ts';
export { estimateMos, type MosEstimate, type MosInputs } from './core/score/estimate.ts';
export { assess, measureCall, preload, probeCall, watchCall } from './headless.ts';
export type { CodecName, IceServer, IceServersAnswer, ProbeEvent, ProbeOptions, ProbePhase } from './probe.ts';
export type { WatchEvent, WatchOptions, WatchPhase, WatchTarget } from './watch.ts';
