export { type CompareEvent, type CompareOptions, compareRoutes, type RouteProgress } from './compare-routes.ts';
export { diagnose } from './core/diagnosis/diagnose.ts';
export { type ParsedReport, parseReport } from './core/report/parse-report.ts';
export { type ExamineEvent, type ExamineOptions, examine } from './examine.ts';
export { type FullCheckEvent, type FullCheckOptions, fullCheck } from './full-check.ts';
