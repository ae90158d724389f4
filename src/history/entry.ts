import type { Measured } from '../core/measured.ts';
import { parseReport } from '../core/report/parse-report.ts';
import type { CallReport } from '../core/report/schema.ts';
import type { Annotation } from '../core/trends/annotation.ts';
import type { TestSummary } from '../core/trends/summary.ts';
import { summaryIn } from './records.ts';
import { checked, summarySchema } from './summary-schema.ts';

/** One line of the history: a test that can be trusted, or a record that cannot be read as one. */
export type HistoryEntry = TestEntry | DamagedEntry;

export interface TestEntry {
  readonly kind: 'test';
  readonly summary: TestSummary;
  readonly annotation: Annotation;
  /** False once its report was let go and only this line is left. */
  readonly hasReport: boolean;
}

export interface DamagedEntry {
  readonly kind: 'damaged';
  readonly id: string;
  /** Epoch milliseconds; null where even that cannot be read. */
  readonly startedAt: Measured;
  /** For the engineer: which field, what was expected, what came. */
  readonly message: string;
}

/** What there is of one test. `summary`: its report was let go. */
export type ReportEntry =
  | { readonly kind: 'report'; readonly report: CallReport }
  | { readonly kind: 'summary'; readonly summary: TestSummary }
  | DamagedEntry;

/** Judges a stored summary; never throws. */
export function testEntry(id: string, stored: unknown, annotation: Annotation): HistoryEntry {
  const summary = checked('summary', summarySchema, stored);
  if (!summary.ok) return damagedEntry(id, startedAtOf(stored), damageOf(stored) ?? summary.message);
  return { kind: 'test', summary: summary.value, annotation, hasReport: summaryIn(stored)?.bodyBytes !== null };
}

/** Judges a stored report; never throws. */
export function reportEntry(id: string, stored: unknown): ReportEntry {
  const parsed = parseReport(stored);
  return parsed.ok ? { kind: 'report', report: parsed.report } : damagedEntry(id, startedAtOf(stored), parsed.message);
}

export function damagedEntry(id: string, startedAt: unknown, message: string): DamagedEntry {
  return { kind: 'damaged', id, startedAt: finiteOrNull(startedAt), message };
}

function startedAtOf(stored: unknown): unknown {
  return typeof stored === 'object' && stored !== null && 'startedAt' in stored ? stored.startedAt : null;
}

/** What was wrong with its report, where that was seen before. */
function damageOf(stored: unknown): string | null {
  if (typeof stored !== 'object' || stored === null || !('damage' in stored)) return null;
  return typeof stored.damage === 'string' ? stored.damage : null;
}

function finiteOrNull(value: unknown): Measured {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
