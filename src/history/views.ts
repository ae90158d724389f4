import { unwrap } from 'idb';
import { columnsOf, type TestColumns } from '../core/trends/columns.ts';
import type { Totals } from './records.ts';
import { readTotals } from './totals.ts';
import type { ReadTransaction, WriteTransaction } from './transaction.ts';
import { tried } from './tried.ts';
import { columnsIn, rangeOf } from './weeks.ts';

/** What is made from summaries and kept beside them. */
export interface Views {
  /** Null where they are missing or damaged: then they are added up by whoever needs them. */
  readonly totals: Totals | null;
  /** No rows where nothing was tested; null where a week is missing all the same, or damaged. */
  readonly weeks: ReadonlyMap<number, TestColumns | null>;
}

export async function readViews(
  transaction: ReadTransaction | WriteTransaction,
  weeks: readonly number[],
): Promise<Views> {
  const store = unwrap(transaction.objectStore('weeks'));
  const [totals, ...stored] = await Promise.all([
    readTotals(transaction),
    ...weeks.map((week) => tried<unknown>(`read week ${week}`, () => store.get(week))),
  ]);
  const columns = stored.map((read) => (read.ok ? columnsIn(read.value) : null));
  const known = new Map(weeks.map((week, at) => [week, columns[at] ?? null]));
  const index = unwrap(transaction.objectStore('summaries')).index('startedAt');
  for (const [week, found] of known) {
    if (found !== null) continue;
    const count = await tried(`count tests of week ${week}`, () => index.count(rangeOf(week)));
    if (count.ok && count.value === 0) known.set(week, columnsOf([]));
  }
  return { totals, weeks: known };
}
