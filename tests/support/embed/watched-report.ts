import { parseReport } from '../../../src/core/report/parse-report.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import { sampleReport } from '../reports/index.ts';

/** The report of a softphone's own call, begun a minute ago. */
export function watchedReport(id = 'watched-call-0001'): CallReport {
  const sample = sampleReport();
  const parsed = parseReport({
    ...sample,
    id,
    startedAt: Date.now() - 60_000,
    test: { ...sample.test, mode: 'watched' },
    setup: { ...sample.setup, topology: 'watched' },
  });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.report;
}
