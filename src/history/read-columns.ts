import { unwrap } from 'idb';
import { columnsOf, joinColumns, joinSteps, type TestColumns } from '../core/trends/columns.ts';
import type { HistoryDatabase } from './database.ts';
import { inTurns } from './in-turns.ts';
import { nextTask } from './next-task.ts';
import { readTotals, wholeTotals } from './totals.ts';
import { type ReadTransaction, reading, writing } from './transaction.ts';
import { tried } from './tried.ts';
import { beginningOf, columnsIn, rangeOf, rebuildWeek, rowsOfWeek, weekOf } from './weeks.ts';

/** Weeks read at once: about a quarter of a year, some milliseconds' worth. Our choice. */
const SLICE = 13;

interface ReadWeeks {
  /** Oldest first; null where a stored week is damaged. */
  readonly weeks: ReadonlyMap<number, TestColumns | null>;
  /** What should be in them; null where nobody knows. */
  readonly ended: number | null;
}

/**
 * The whole history, ended tests only. Weeks that are damaged or missing are made anew from the summaries, and kept.
 * @param onPart what has been read, newest part first: enough for a first view
 */
export async function readAllColumns(
  database: HistoryDatabase,
  onPart?: (part: TestColumns) => void,
): Promise<TestColumns> {
  const read = await readStored(database, null, onPart);
  const found = [...read.weeks.values()].reduce((sum, columns) => sum + (columns?.length ?? 0), 0);
  const isWhole = found === read.ended && [...read.weeks.values()].every((columns) => columns !== null);
  const weeks = isWhole ? read.weeks : await mended(database, read);
  if (read.ended === null) await wholeTotals(database);
  await nextTask();
  return joined(weeks);
}

/** The weeks that have a part in `fromMs` to `toMs`, as they are stored: for a first view, before anything is mended. */
export async function readSomeColumns(database: HistoryDatabase, fromMs: number, toMs: number): Promise<TestColumns> {
  const range = IDBKeyRange.bound(weekOf(fromMs), Math.max(weekOf(fromMs), weekOf(toMs)));
  const { weeks } = await readStored(database, range);
  return joined(weeks);
}

function joined(weeks: ReadonlyMap<number, TestColumns | null>): Promise<TestColumns> {
  return inTurns(joinSteps([...weeks.values()].flatMap((columns) => columns ?? [])));
}

async function readStored(
  database: HistoryDatabase,
  range: IDBKeyRange | null,
  onPart?: (part: TestColumns) => void,
): Promise<ReadWeeks> {
  return reading(database, 'read weeks', async (transaction) => {
    const store = unwrap(transaction.objectStore('weeks'));
    const [totals, keys] = await Promise.all([
      readTotals(transaction),
      tried('list weeks', () => store.getAllKeys(range)),
    ]);
    const numbers = (keys.ok ? keys.value : []).map(Number);
    const weeks = new Map<number, TestColumns | null>();
    for (let end = numbers.length; end > 0; end -= SLICE) {
      const slice = numbers.slice(Math.max(0, end - SLICE), end);
      const columns = await readSlice(transaction, slice);
      for (const [at, week] of slice.entries()) weeks.set(week, columns[at] ?? null);
      if (onPart !== undefined) onPart(joinColumns(columns.flatMap((part) => part ?? [])));
    }
    return { weeks: new Map([...weeks].sort(([a], [b]) => a - b)), ended: totals?.tests ?? null };
  });
}

async function readSlice(transaction: ReadTransaction, slice: readonly number[]) {
  const store = unwrap(transaction.objectStore('weeks'));
  const range = IDBKeyRange.bound(slice[0], slice.at(-1));
  const all = await tried<unknown[]>('read weeks', () => store.getAll(range));
  if (all.ok) return all.value.map(columnsIn);
  const each = await Promise.all(slice.map((week) => tried<unknown>('read week', () => store.get(week))));
  return each.map((read) => (read.ok ? columnsIn(read.value) : null));
}

/** Every week that is damaged, or does not hold as many tests as its summaries. */
async function mended(
  database: HistoryDatabase,
  { weeks }: ReadWeeks,
): Promise<ReadonlyMap<number, TestColumns | null>> {
  const all = new Map(weeks);
  for (const week of await weeksToMend(database, weeks)) {
    const columns = await writing(database, `rebuild week ${week}`, 'relaxed', (transaction) =>
      rebuildWeek(transaction, week),
    ).catch(() => {
      // No room to keep it: it is still good to look at.
      return reading(database, `read week ${week}`, async (transaction) =>
        columnsOf(await rowsOfWeek(transaction, week)),
      );
    });
    all.set(week, columns);
    await nextTask();
  }
  return new Map([...all].sort(([a], [b]) => a - b));
}

async function weeksToMend(database: HistoryDatabase, weeks: ReadonlyMap<number, TestColumns | null>) {
  return reading(database, 'look for missing weeks', async (transaction) => {
    const index = transaction.objectStore('summaries').index('startedAt');
    const wanted = new Set<number>();
    for (const [week, columns] of weeks) if (columns === null) wanted.add(week);
    // From one test's week to the next one's: weeks without a test cost nothing.
    let cursor = await index.openKeyCursor();
    while (cursor !== null) {
      const week = weekOf(cursor.key);
      const count = await index.count(rangeOf(week));
      if (count !== (weeks.get(week)?.length ?? 0)) wanted.add(week);
      cursor = await index.openKeyCursor(IDBKeyRange.lowerBound(beginningOf(week + 1)));
    }
    return [...wanted].toSorted((a, b) => a - b);
  });
}
