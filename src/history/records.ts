import type { Measured } from '../core/measured.ts';
import type { CallReport } from '../core/report/schema.ts';
import type { TestRequest } from '../core/share/test-request.ts';
import type { Annotation } from '../core/trends/annotation.ts';
import type { TestColumns } from '../core/trends/columns.ts';
import type { TestSummary } from '../core/trends/summary.ts';
import { checked, summarySchema } from './summary-schema.ts';

/** One a test; everything else of a test may go before it does. */
export interface StoredSummary extends TestSummary {
  /** What its report takes; null where that was let go. */
  readonly bodyBytes: Measured;
  /** What its packet trace takes; null where there is none. */
  readonly traceBytes: Measured;
  /**
   * `startedAt` once more, and only of an ended test with a body: an index leaves out records without its key, and so knows in order what may be
   * let go.
   */
  readonly bodyAt?: number;
  /** The same for the trace. */
  readonly traceAt?: number;
}

/** In place of a summary: of this report none could be made. */
export interface StoredDamage {
  readonly id: string;
  /** As it was found; whatever it is. */
  readonly startedAt?: unknown;
  readonly damage: string;
}

/** A report without its trace, as JSON, deflated (RFC 1951). */
export interface DeflatedReport {
  readonly id: string;
  readonly deflated: Uint8Array;
}

/** While a test runs, where the browser cannot deflate, and from version 1: the report as it is. */
export type StoredReport = CallReport | DeflatedReport;

export interface StoredAnnotation extends Annotation {
  readonly id: string;
  /** Of its test: those of a week are read at once. */
  readonly startedAt: number;
}

/** A materialised view: the ended tests of one week. */
export interface StoredWeek {
  /** Whole weeks since the epoch. */
  readonly week: number;
  readonly columns: TestColumns;
}

/**
 * What all tests that have ended take together, so that nobody has to add it up: changed in the transaction that changes a test. One that still
 * runs is in none of them, and its checkpoints touch nothing but itself.
 */
export interface Totals {
  readonly tests: number;
  readonly bodies: number;
  readonly bodyBytes: number;
  readonly traces: number;
  readonly traceBytes: number;
}

export interface StoredRequest {
  readonly id: string;
  readonly request: TestRequest;
}

export interface StoredSetting {
  readonly name: 'keeping' | 'totals';
  readonly value: unknown;
}

export function storedSummary(
  summary: TestSummary | StoredSummary,
  bodyBytes: Measured,
  traceBytes: Measured,
): StoredSummary {
  const { startedAt } = summary;
  const isRunning = summary.outcome === 'running';
  return {
    ...bareSummary(summary),
    bodyBytes,
    traceBytes,
    ...(bodyBytes === null || isRunning ? {} : { bodyAt: startedAt }),
    ...(traceBytes === null || isRunning ? {} : { traceAt: startedAt }),
  };
}

/** Without what it takes. */
export function bareSummary(summary: TestSummary | StoredSummary): TestSummary {
  const {
    bodyBytes: _,
    traceBytes: __,
    bodyAt: ___,
    traceAt: ____,
    ...bare
  } = { bodyAt: 0, traceAt: 0, bodyBytes: 0, traceBytes: 0, ...summary };
  return bare;
}

/** The summary in what was stored, with what its test takes; null where it is damaged. */
export function summaryIn(stored: unknown): StoredSummary | null {
  const parsed = checked('summary', summarySchema, stored);
  if (!parsed.ok || typeof stored !== 'object' || stored === null) return null;
  const { bodyBytes, traceBytes } = stored as { readonly bodyBytes?: unknown; readonly traceBytes?: unknown };
  return storedSummary(parsed.value, bytesIn(bodyBytes), bytesIn(traceBytes));
}

function bytesIn(value: unknown): Measured {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}
