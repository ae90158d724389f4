import { unwrap } from 'idb';
import { type Annotation, NO_ANNOTATION } from '../core/trends/annotation.ts';
import { columnsOf, joinColumns, type TestColumns, type TestRow } from '../core/trends/columns.ts';
import { isColumns } from './columns-check.ts';
import { type StoredSummary, summaryIn } from './records.ts';
import { annotationSchema, checked } from './summary-schema.ts';
import type { ReadTransaction, WriteTransaction } from './transaction.ts';
import { tried } from './tried.ts';

/** Our choice: a year is 52 records, and one more test in a week writes no more than some 50 kB anew. */
const WEEK_MS = 7 * 24 * 3_600_000;

/** Whole weeks since the epoch, Thursdays to Wednesdays UTC. */
export function weekOf(startedAt: number): number {
  return Math.floor(startedAt / WEEK_MS);
}

export function beginningOf(week: number): number {
  return week * WEEK_MS;
}

/** The columns in a stored week; null where they are not as {@link columnsOf} makes them. */
export function columnsIn(stored: unknown): TestColumns | null {
  if (typeof stored !== 'object' || stored === null || !('columns' in stored)) return null;
  return isColumns(stored.columns) ? stored.columns : null;
}

/** Whether it belongs into a week. */
export function hasEnded(summary: StoredSummary | null): summary is StoredSummary {
  return summary !== null && summary.outcome !== 'running';
}

/** The ended tests of one week as the summaries tell them, oldest first and then by id; damaged ones are not among them. */
export async function rowsOfWeek(
  transaction: ReadTransaction | WriteTransaction,
  week: number,
): Promise<readonly TestRow[]> {
  const range = IDBKeyRange.bound(beginningOf(week), beginningOf(week + 1), false, true);
  const [summaries, annotations] = await Promise.all([
    allWithin(transaction, 'summaries', range),
    allWithin(transaction, 'annotations', range),
  ]);
  const annotationOf = new Map(annotations.map((stored) => [Reflect.get(Object(stored), 'id'), annotationIn(stored)]));
  return summaries.flatMap((stored) => {
    const summary = summaryIn(stored);
    return hasEnded(summary) ? [{ summary, annotation: annotationOf.get(summary.id) ?? NO_ANNOTATION }] : [];
  });
}

/** Makes a week anew from what it is made of. */
export async function rebuildWeek(transaction: WriteTransaction, week: number): Promise<TestColumns | null> {
  const rows = await rowsOfWeek(transaction, week);
  if (rows.length === 0) {
    await transaction.objectStore('weeks').delete(week);
    return null;
  }
  const columns = columnsOf(rows);
  await transaction.objectStore('weeks').put({ week, columns });
  return columns;
}

/** Puts a new test behind the others of its week; where it does not belong there, makes the week anew. */
export async function appendToWeek(transaction: WriteTransaction, row: TestRow): Promise<void> {
  const week = weekOf(row.summary.startedAt);
  const weeks = transaction.objectStore('weeks');
  const read = await tried(`read week ${week}`, () => unwrap(weeks).get(week));
  const columns = read.ok ? columnsIn(read.value) : null;
  const newest = columns?.startedAt.at(-1) ?? Number.POSITIVE_INFINITY;
  if (columns === null || newest >= row.summary.startedAt) await rebuildWeek(transaction, week);
  else await weeks.put({ week, columns: joinColumns([columns, columnsOf([row])]) });
}

/** What was said of a test, as it is stored; nothing where that is damaged. */
export function annotationIn(stored: unknown): Annotation {
  const parsed = checked('annotation', annotationSchema, stored);
  return parsed.ok ? parsed.value : NO_ANNOTATION;
}

/** All at once, or one by one where the browser cannot read one of them. */
async function allWithin(
  transaction: ReadTransaction | WriteTransaction,
  name: 'summaries' | 'annotations',
  range: IDBKeyRange,
): Promise<readonly unknown[]> {
  const store = unwrap(transaction.objectStore(name));
  const index = store.index('startedAt');
  const all = await tried<unknown[]>(`read ${name}`, () => index.getAll(range));
  if (all.ok) return all.value;
  const keys = await tried(`list ${name}`, () => index.getAllKeys(range));
  const each = (keys.ok ? keys.value : []).map((key) => tried<unknown>(`read ${name}`, () => store.get(key)));
  return (await Promise.all(each)).flatMap((read) => (read.ok ? [read.value] : []));
}
