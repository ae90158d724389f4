import { unwrap } from 'idb';
import { parseReport } from '../core/report/parse-report.ts';
import { NO_ANNOTATION } from '../core/trends/annotation.ts';
import { summaryOf } from '../core/trends/summary.ts';
import { clearTests, dropViews, readTest, type TestChange, writeChanges } from './change-tests.ts';
import type { HistoryDatabase } from './database.ts';
import { HistoryError, isFull } from './errors.ts';
import { storedSummary } from './records.ts';
import { reading, type WriteTransaction, writing } from './transaction.ts';
import { weekOf } from './weeks.ts';

/** Deletes all there is of one test. */
export async function deleteTest(database: HistoryDatabase, id: string): Promise<readonly number[]> {
  return orWithoutViews((remove) => writing(database, `delete report ${id}`, 'strict', (tx) => remove(tx, [id])));
}

type Removal = (transaction: WriteTransaction, ids: readonly string[]) => Promise<readonly number[]>;

/** A full storage must let tests go, and has no room for what is made of the others. */
export async function orWithoutViews<T>(run: (remove: Removal) => Promise<T>): Promise<T> {
  try {
    return await run(removeTests);
  } catch (error) {
    if (!isFull(error)) throw error;
    return run(removeWithoutViews);
  }
}

export async function deleteTests(database: HistoryDatabase): Promise<void> {
  await writing(database, 'delete all reports', 'strict', clearTests);
}

/** Damaged or not. @returns the weeks that read differently now */
async function removeTests(transaction: WriteTransaction, ids: readonly string[]): Promise<readonly number[]> {
  return writeChanges(transaction, await removed(transaction, ids));
}

async function removeWithoutViews(transaction: WriteTransaction, ids: readonly string[]): Promise<readonly number[]> {
  const changes = await removed(transaction, ids);
  const weeks = [...new Set(changes.flatMap(({ before }) => (before === null ? [] : [weekOf(before.startedAt)])))];
  dropViews(transaction, weeks);
  return weeks;
}

async function removed(transaction: WriteTransaction, ids: readonly string[]): Promise<readonly TestChange[]> {
  const stored = await Promise.all(ids.map((id) => readTest(transaction, id)));
  for (const id of ids) {
    // Also where what is there is no summary.
    for (const name of OF_A_TEST) unwrap(transaction.objectStore(name)).delete(id);
  }
  return stored.map(({ summary }) => ({ before: summary, after: null, annotation: NO_ANNOTATION }));
}

/** One that waits to be sent is not sent any more. */
const OF_A_TEST = ['summaries', 'reports', 'traces', 'annotations', 'outbox', 'requests'] as const;

/** Each test in a transaction of its own: one that cannot be read stays as it is and does not hold up the others. */
export async function interruptDead(database: HistoryDatabase, isAlive: (id: string) => boolean) {
  const running = await reading(database, 'find unfinished reports', (transaction) =>
    transaction.objectStore('summaries').index('outcome').getAllKeys('running'),
  );
  const dead = running.filter((id) => !isAlive(id));
  const closed = await Promise.all(dead.map((id) => interrupt(database, id)));
  return { count: closed.filter((weeks) => weeks !== null).length, weeks: closed.flatMap((weeks) => weeks ?? []) };
}

async function interrupt(database: HistoryDatabase, id: string): Promise<readonly number[] | null> {
  try {
    return await writing(database, `close report ${id}`, 'strict', async (transaction) => {
      const { summary, annotation } = await readTest(transaction, id);
      // Its own tab may have finished it since.
      if (summary?.outcome !== 'running') return null;
      const stored: unknown = await transaction.objectStore('reports').get(id);
      const parsed = parseReport(stored);
      if (!parsed.ok && stored !== undefined) return null;
      const ending = { outcome: 'interrupted', endReason: 'page-closed' } as const;
      const report = parsed.ok ? { ...parsed.report, ...ending } : null;
      if (report !== null) unwrap(transaction.objectStore('reports')).put(report);
      const after =
        report === null
          ? storedSummary({ ...summary, ...ending, result: 'stopped' }, null, summary.traceBytes)
          : storedSummary(summaryOf(report), JSON.stringify(report).length, summary.traceBytes);
      return writeChanges(transaction, [{ before: summary, after, annotation: annotation ?? NO_ANNOTATION }]);
    });
  } catch (error) {
    if (error instanceof HistoryError && error.reason === 'damaged') return null;
    throw error;
  }
}
