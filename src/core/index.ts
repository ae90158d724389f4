export { type Assessment, assess, startAssessment } from './assessment.ts';
export { type ParsedReport, parseReport } from './report/parse-report.ts';
export type { CallReport } from './report/schema.ts';
export type { CallSample } from './samples/sample.ts';
export { estimateMos, type MosEstimate, type MosInputs } from './score/estimate.ts';
