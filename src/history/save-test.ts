import { unwrap } from 'idb';
import type { CallReport } from '../core/report/schema.ts';
import { type Annotation, NO_ANNOTATION } from '../core/trends/annotation.ts';
import { summaryOf } from '../core/trends/summary.ts';
import { checkedAnnotation, putAnnotation } from './annotate.ts';
import { readTest, writeChanges } from './change-tests.ts';
import type { HistoryDatabase } from './database.ts';
import { isFull } from './errors.ts';
import { createRoom } from './make-room.ts';
import { type StoredSummary, storedSummary } from './records.ts';
import { keptReport } from './stored-report.ts';
import { bytesOfTrace, deflatedTrace, looseTrace } from './stored-trace.ts';
import { type WriteTransaction, writing } from './transaction.ts';
import { readViews } from './views.ts';
import { hasEnded, weekOf } from './weeks.ts';

/** A report and its trace as they will be stored: made before the transaction, which cannot wait. */
export interface PreparedReport {
  readonly report: CallReport;
  readonly body: Awaited<ReturnType<typeof keptReport>>;
  readonly trace: ReturnType<typeof looseTrace> | null;
}

export async function prepare(report: CallReport): Promise<PreparedReport> {
  const { id, trace, outcome } = report;
  const [body, kept] = await Promise.all([
    keptReport(report),
    trace && (outcome === 'running' ? looseTrace(id, trace) : deflatedTrace(id, trace)),
  ]);
  return { report, body, trace: kept };
}

/**
 * Saves report, trace, summary and what is made of it together. A checkpoint may be lost with the power, a finished test may not.
 * @returns the weeks that read differently now
 */
export async function saveTest(
  database: HistoryDatabase,
  report: CallReport,
  annotation: Partial<Annotation> | undefined,
): Promise<readonly number[]> {
  const said = annotation === undefined ? null : checkedAnnotation({ ...NO_ANNOTATION, ...annotation });
  const prepared = await prepare(report);
  const durability = report.outcome === 'running' ? 'relaxed' : 'strict';
  const room = createRoom(database, report.id);
  for (;;) {
    try {
      const weeks = await writing(database, `save report ${report.id}`, durability, async (transaction) => {
        const views = readViews(transaction, report.outcome === 'running' ? [] : [weekOf(report.startedAt)]);
        const reads = Promise.all([readTest(transaction, report.id), views]);
        const after = putReport(transaction, prepared);
        // Asked for before any answer comes: the page may be about to go.
        if (report.outcome === 'running') unwrap(transaction.objectStore('summaries')).put(after);
        const [stored] = await reads;
        const annotation = stored.annotation ?? said;
        // Put once more where it was there: its week is found by when its test began.
        if (annotation !== null) putAnnotation(transaction, report, annotation);
        if (!hasEnded(stored.summary) && !hasEnded(after)) return [];
        return writeChanges(
          transaction,
          [{ before: stored.summary, after, annotation: annotation ?? NO_ANNOTATION }],
          views,
        );
      });
      await room.tell();
      return weeks;
    } catch (error) {
      if (!isFull(error) || !(await room.make())) throw error;
    }
  }
}

/** Puts body and trace, without waiting; its summary is for the caller to put. */
export function putReport(transaction: WriteTransaction, { report, body, trace }: PreparedReport): StoredSummary {
  const traces = unwrap(transaction.objectStore('traces'));
  unwrap(transaction.objectStore('reports')).put(body.stored);
  if (trace === null) traces.delete(report.id);
  else traces.put(trace);
  return storedSummary(summaryOf(report), body.bytes, trace && bytesOfTrace(trace));
}
