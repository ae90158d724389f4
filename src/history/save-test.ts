import type { CallReport } from '../core/report/schema.ts';
import { type Annotation, NO_ANNOTATION } from '../core/trends/annotation.ts';
import { summaryOf } from '../core/trends/summary.ts';
import { checkedAnnotation, putAnnotation } from './annotate.ts';
import { readTest, writeChanges } from './change-tests.ts';
import type { HistoryDatabase } from './database.ts';
import { HistoryError } from './errors.ts';
import { storedSummary } from './records.ts';
import { keptReport } from './stored-report.ts';
import { bytesOfTrace, deflatedTrace, looseTrace } from './stored-trace.ts';
import { type WriteTransaction, writing } from './transaction.ts';

/** A report and its trace as they will be stored: made before the transaction, which cannot wait. */
export interface PreparedReport {
  readonly report: CallReport;
  readonly body: Awaited<ReturnType<typeof keptReport>>;
  readonly trace: ReturnType<typeof looseTrace> | null;
}

export async function prepare(report: CallReport): Promise<PreparedReport> {
  const { id, trace, outcome } = report;
  const body = await keptReport(report);
  if (trace === null) return { report, body, trace: null };
  return { report, body, trace: outcome === 'running' ? looseTrace(id, trace) : await deflatedTrace(id, trace) };
}

/**
 * Saves report, trace, summary and what is made of it together. A checkpoint may be lost with the power, a finished test may not.
 * @returns the weeks that read differently now
 */
export async function saveTest(
  database: HistoryDatabase,
  report: CallReport,
  annotation: Partial<Annotation> | undefined,
  makeRoom: (round: number) => Promise<boolean>,
): Promise<readonly number[]> {
  const said = annotation === undefined ? null : checkedAnnotation({ ...NO_ANNOTATION, ...annotation });
  const prepared = await prepare(report);
  const durability = report.outcome === 'running' ? 'relaxed' : 'strict';
  for (let round = 0; ; round++) {
    try {
      return await writing(database, `save report ${report.id}`, durability, async (transaction) => {
        const stored = await readTest(transaction, report.id);
        const isNew = stored.annotation === null && said !== null;
        if (isNew) await putAnnotation(transaction, report, said);
        const change = {
          before: stored.summary,
          after: await putReport(transaction, prepared),
          annotation: stored.annotation ?? said ?? NO_ANNOTATION,
        };
        return writeChanges(transaction, [change]);
      });
    } catch (error) {
      const isFull = error instanceof HistoryError && error.reason === 'full';
      if (!isFull || !(await makeRoom(round))) throw error;
    }
  }
}

/** Puts body and trace; its summary is for the caller to put. */
export async function putReport(transaction: WriteTransaction, { report, body, trace }: PreparedReport) {
  const traces = transaction.objectStore('traces');
  await transaction.objectStore('reports').put(body.stored);
  if (trace === null) await traces.delete(report.id);
  else await traces.put(trace);
  return storedSummary(summaryOf(report), body.bytes, trace && bytesOfTrace(trace));
}
