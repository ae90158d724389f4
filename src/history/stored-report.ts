import type { CallReport } from '../core/report/schema.ts';
import { deflate, inflate } from './deflate.ts';
import { HistoryError } from './errors.ts';
import type { StoredReport } from './records.ts';

/** The largest report that its schema lets through, ten minutes of it, is below two megabytes without its trace. */
const MAX_REPORT_BYTES = 8 * 1024 * 1024;

/** A report as it is kept, with what it takes. */
export interface KeptReport {
  readonly stored: StoredReport;
  readonly bytes: number;
}

/**
 * Deflated once the test has ended; as it is before, for the page may be about to go, and while it has time for no more it is
 * not measured either.
 */
export async function keptReport(report: CallReport): Promise<KeptReport> {
  const stored = { ...report, trace: null };
  if (report.outcome === 'running') return { stored, bytes: 0 };
  const bytes = new TextEncoder().encode(JSON.stringify(stored));
  const deflated = await deflate(bytes);
  if (deflated === null) return { stored, bytes: bytes.length };
  return { stored: { id: report.id, deflated }, bytes: deflated.length };
}

/**
 * What was kept, for the report's own check to judge.
 * @throws {HistoryError} `damaged`: what was deflated does not come back as JSON
 */
export async function reportIn(stored: unknown): Promise<unknown> {
  if (typeof stored !== 'object' || stored === null || !('deflated' in stored)) return stored;
  const { deflated } = stored;
  if (!(deflated instanceof Uint8Array)) {
    throw new HistoryError('damaged', `deflated: expected Uint8Array, got ${typeof deflated}`);
  }
  const bytes = await inflate('report', new Uint8Array(deflated), MAX_REPORT_BYTES);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new HistoryError('damaged', `report: expected JSON, got ${bytes.length} bytes of something else`, { cause });
  }
}
