import { parseReport } from '../../../src/core/report/parse-report.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import type { HistoryFile } from '../../../src/history/file/index.ts';

/**
 * What is in a file that was accepted, read the plain way: all of it at once, by JSON.parse. Throws where that way finds that it is no
 * history.
 */
export function naivelyRead(text: string): Pick<HistoryFile, 'entries' | 'marks'> {
  const value = JSON.parse(text) as { readonly [name: string]: unknown };
  const reportIn = (stored: unknown): CallReport => {
    const parsed = parseReport(stored);
    if (!parsed.ok) throw new Error(parsed.message);
    const { report } = parsed;
    return report.outcome === 'running' ? { ...report, outcome: 'interrupted', endReason: 'page-closed' } : report;
  };
  const entries = value.entries as HistoryFile['entries'];
  return {
    entries: entries.map((entry) => ('report' in entry ? { ...entry, report: reportIn(entry.report) } : entry)),
    marks: value.marks as HistoryFile['marks'],
  };
}
