import type { Measured } from '../core/measured.ts';
import { parseReport } from '../core/report/parse-report.ts';
import type { CallReport } from '../core/report/schema.ts';

/** One line of the history: a report that can be trusted, or a record that cannot be read as one. */
export type HistoryEntry = { readonly kind: 'report'; readonly report: CallReport } | DamagedEntry;

export interface DamagedEntry {
  readonly kind: 'damaged';
  readonly id: string;
  /** Epoch milliseconds; null where even that cannot be read. */
  readonly startedAt: Measured;
  /** For the engineer: which field, what was expected, what came. */
  readonly message: string;
}

/** Judges a stored value; never throws. */
export function entryOf(id: string, stored: unknown): HistoryEntry {
  const parsed = parseReport(stored);
  return parsed.ok ? { kind: 'report', report: parsed.report } : damagedEntry(id, startedAtOf(stored), parsed.message);
}

export function damagedEntry(id: string, startedAt: Measured, message: string): DamagedEntry {
  return { kind: 'damaged', id, startedAt: Number.isFinite(startedAt) ? startedAt : null, message };
}

function startedAtOf(stored: unknown): Measured {
  if (typeof stored !== 'object' || stored === null || !('startedAt' in stored)) return null;
  return typeof stored.startedAt === 'number' ? stored.startedAt : null;
}
