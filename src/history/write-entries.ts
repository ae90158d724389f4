import type { CallReport } from '../core/report/schema.ts';
import type { HistoryDatabase } from './database.ts';
import { HistoryError } from './errors.ts';
import { packTrace } from './trace-columns.ts';
import { reading, writing } from './transaction.ts';

/** Saves report and trace together. A checkpoint may be lost with the power, a finished test may not. */
export async function saveWithTrace(database: HistoryDatabase, report: CallReport): Promise<void> {
  const durability = report.outcome === 'running' ? 'relaxed' : 'strict';
  await writing(database, `save report ${report.id}`, durability, async (transaction) => {
    const traces = transaction.objectStore('traces');
    await transaction.objectStore('reports').put({ ...report, trace: null });
    if (report.trace === null) await traces.delete(report.id);
    else await traces.put(packTrace(report.id, report.trace));
  });
}

export async function deleteWithTrace(database: HistoryDatabase, id: string): Promise<void> {
  await writing(database, `delete report ${id}`, 'strict', async (transaction) => {
    await Promise.all([transaction.objectStore('reports').delete(id), transaction.objectStore('traces').delete(id)]);
  });
}

export async function deleteEverything(database: HistoryDatabase): Promise<void> {
  await writing(database, 'delete all reports', 'strict', async (transaction) => {
    await Promise.all([transaction.objectStore('reports').clear(), transaction.objectStore('traces').clear()]);
  });
}

/** Each record in a transaction of its own: one that cannot be read stays as it is and does not hold up the others. */
export async function interruptDead(database: HistoryDatabase, isAlive: (id: string) => boolean): Promise<number> {
  const running = await reading(database, 'find unfinished reports', (transaction) =>
    transaction.objectStore('reports').index('outcome').getAllKeys('running'),
  );
  const closed = await Promise.all(running.filter((id) => !isAlive(id)).map((id) => interrupt(database, id)));
  return closed.filter((wasClosed) => wasClosed).length;
}

async function interrupt(database: HistoryDatabase, id: string): Promise<boolean> {
  try {
    return await writing(database, `close report ${id}`, 'strict', async (transaction) => {
      const reports = transaction.objectStore('reports');
      const stored = await reports.get(id);
      // Its own tab may have finished it since.
      if (stored?.outcome !== 'running') return false;
      await reports.put({ ...stored, outcome: 'interrupted', endReason: 'page-closed' });
      return true;
    });
  } catch (error) {
    if (error instanceof HistoryError && error.reason === 'damaged') return false;
    throw error;
  }
}
