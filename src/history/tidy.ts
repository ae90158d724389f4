import { unwrap } from 'idb';
import { NO_ANNOTATION } from '../core/trends/annotation.ts';
import { readTest, writeChanges } from './change-tests.ts';
import type { HistoryDatabase } from './database.ts';
import { orWithoutViews } from './delete-tests.ts';
import { isFull } from './errors.ts';
import { keepingIn } from './keeping.ts';
import { nextTask } from './next-task.ts';
import { storedSummary, type Totals } from './records.ts';
import type { Keeping } from './summary-schema.ts';
import { wholeTotals } from './totals.ts';
import { type ReadTransaction, reading, type WriteTransaction, writing } from './transaction.ts';

/** What was let go. */
export interface Tidied {
  /** Tests, with all there was of them. */
  readonly tests: number;
  /** Reports of tests whose line in the history stays. */
  readonly bodies: number;
  /** Packet traces of tests that stay. */
  readonly traces: number;
  /** False where more is to be let go than one call may take: call again. */
  readonly isDone: boolean;
}

export interface ToGo {
  readonly part: 'tests' | 'bodies' | 'traces';
  readonly ids: readonly string[];
}

const NOTHING: ToGo = { part: 'tests', ids: [] };

/** Tests changed in one transaction, and transactions of one call. Our choice: some milliseconds each, a second or two in all. */
const SLICE = 50;
const MAX_SLICES = 40;

/** Bytes of a summary, its annotation and its row in a week on disk: 1,455 of each of 100,000 in Chromium 156. */
const SUMMARY_BYTES = 1_450;

/** Lets go what is older or more than the settings allow, oldest first: traces before reports before tests. */
export async function tidyHistory(database: HistoryDatabase, nowMs: number, otherwiseDays?: Keeping['days']) {
  const gone = { tests: 0, bodies: 0, traces: 0 };
  const weeks = new Set<number>();
  for (let slice = 0; slice < MAX_SLICES; slice++) {
    const totals = await wholeTotals(database);
    const toGo = await reading(database, 'look what is old', (transaction) =>
      nextToGo(transaction, { nowMs, totals, otherwiseDays }),
    );
    if (toGo.ids.length === 0) return { tidied: { ...gone, isDone: true }, weeks: [...weeks] };
    for (const week of await letGo(database, toGo)) weeks.add(week);
    gone[toGo.part] += toGo.ids.length;
    await nextTask();
  }
  return { tidied: { ...gone, isDone: false }, weeks: [...weeks] };
}

/** What tests take, as far as we count it. */
function bytesOf({ tests, bodyBytes, traceBytes }: Totals): number {
  return tests * SUMMARY_BYTES + bodyBytes + traceBytes;
}

/** The first of what has to go now. */
async function nextToGo(
  transaction: ReadTransaction,
  { nowMs, totals, otherwiseDays }: { nowMs: number; totals: Totals; otherwiseDays: Keeping['days'] | undefined },
): Promise<ToGo> {
  const keeping = await keepingIn(transaction, otherwiseDays);
  if (keeping.days !== null) {
    const until = IDBKeyRange.upperBound(nowMs - keeping.days * 24 * 3_600_000, true);
    const ids = await transaction.objectStore('summaries').index('startedAt').getAllKeys(until, SLICE);
    if (ids.length > 0) return { part: 'tests', ids };
  }
  const traces = await oldestWith(transaction, 'traceAt', keeping.traces, SLICE);
  return traces.length > 0 ? { part: 'traces', ids: traces } : beyondSize(transaction, keeping, totals);
}

async function beyondSize(transaction: ReadTransaction, { maxBytes }: Keeping, totals: Totals): Promise<ToGo> {
  const surplus = bytesOf(totals) - (maxBytes ?? Number.POSITIVE_INFINITY);
  if (surplus <= 0) return NOTHING;
  const parts = [
    ['traces', 'traceAt', totals.traces, totals.traceBytes],
    ['bodies', 'bodyAt', totals.bodies, totals.bodyBytes],
    ['tests', 'startedAt', totals.tests, totals.tests * SUMMARY_BYTES],
  ] as const;
  for (const [part, index, count, bytes] of parts) {
    // As many as it takes if all are of one size.
    const wanted = Math.ceil((surplus * count) / Math.max(bytes, 1));
    if (wanted === 0) continue;
    const ids = await transaction.objectStore('summaries').index(index).getAllKeys(null, Math.min(SLICE, wanted));
    if (ids.length > 0) return { part, ids };
  }
  return NOTHING;
}

/** The oldest that have one, without the newest `spared` of them. */
export async function oldestWith(
  transaction: ReadTransaction | WriteTransaction,
  name: 'bodyAt' | 'traceAt',
  spared: number,
  limit: number,
): Promise<readonly string[]> {
  const index = transaction.objectStore('summaries').index(name);
  const surplus = (await index.count()) - spared;
  return surplus <= 0 ? [] : index.getAllKeys(null, Math.min(limit, surplus));
}

/** @returns the weeks that read differently now */
export async function letGo(database: HistoryDatabase, { part, ids }: ToGo): Promise<readonly number[]> {
  if (part === 'tests')
    return orWithoutViews((remove) => writing(database, 'tidy up', 'relaxed', (tx) => remove(tx, ids)));
  const letGoAndTell = () =>
    writing(database, 'tidy up', 'relaxed', async (transaction) => {
      deleteParts(transaction, { part, ids });
      return tellSummaries(transaction, { part, ids });
    });
  try {
    return await letGoAndTell();
  } catch (error) {
    if (!isFull(error)) throw error;
    // There is no room to write into the summaries what went. Once it is gone there is.
    await writing(database, 'tidy up', 'relaxed', async (transaction) => deleteParts(transaction, { part, ids }));
    return letGoAndTell();
  }
}

/** Reports or traces alone: writes nothing. */
export function deleteParts(transaction: WriteTransaction, { part, ids }: ToGo): void {
  const store = unwrap(transaction.objectStore(part === 'traces' ? 'traces' : 'reports'));
  for (const id of ids) store.delete(id);
}

async function tellSummaries(transaction: WriteTransaction, { part, ids }: ToGo): Promise<readonly number[]> {
  const stored = await Promise.all(ids.map((id) => readTest(transaction, id)));
  const changes = stored.flatMap(({ summary, annotation }) => {
    if (summary === null) return [];
    const { bodyBytes, traceBytes } = summary;
    const after =
      part === 'traces' ? storedSummary(summary, bodyBytes, null) : storedSummary(summary, null, traceBytes);
    return [{ before: summary, after, annotation: annotation ?? NO_ANNOTATION }];
  });
  for (const [at, { summary }] of stored.entries()) {
    // In no index of what there is any more, or it would be chosen for ever.
    const id = ids[at];
    if (summary === null && id !== undefined) {
      unwrap(transaction.objectStore('summaries')).put({ id, damage: DAMAGED_AND_GONE });
    }
  }
  return writeChanges(transaction, changes);
}

const DAMAGED_AND_GONE = 'summary: expected a summary, got a damaged one whose report was let go';
