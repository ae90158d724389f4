import { unwrap } from 'idb';
import { type Annotation, NO_ANNOTATION } from '../core/trends/annotation.ts';
import { columnsOf, type TestColumns, type TestRow, type WordColumn } from '../core/trends/columns.ts';
import { isColumns } from './columns-check.ts';
import { type StoredSummary, summaryIn } from './records.ts';
import { annotationSchema, checked } from './summary-schema.ts';
import type { ReadTransaction, WriteTransaction } from './transaction.ts';
import { tried } from './tried.ts';

/** Our choice: a year is 52 records, and one more test in a week writes no more than some 50 kB anew. */
const DAY_MS = 24 * 3_600_000;
const WEEK_MS = 7 * DAY_MS;

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
  const columns = withLaterFacets(stored.columns);
  return isColumns(columns) ? columns : null;
}

/**
 * A week of before these facets were kept, with what they were then: nobody could name a provider, and every test was one's own. So a long
 * history need not be made anew.
 */
function withLaterFacets(columns: unknown): unknown {
  const { startedAt, facets } = Object(columns) as { readonly startedAt?: unknown; readonly facets?: unknown };
  if (!(startedAt instanceof Float64Array)) return columns;
  const { length } = startedAt;
  if (typeof facets !== 'object' || facets === null || 'provider' in facets || 'origin' in facets) return columns;
  const provider: WordColumn = { words: [], codes: new Uint16Array(length) };
  const origin: WordColumn = {
    words: length === 0 ? [] : [NO_ANNOTATION.origin],
    codes: new Uint16Array(length).fill(1),
  };
  return { ...(columns as object), facets: { ...facets, provider, origin } };
}

/** Whether it belongs into a week. */
export function hasEnded(summary: StoredSummary | null): summary is StoredSummary {
  return summary !== null && summary.outcome !== 'running';
}

/** What was said of a test, as it is stored; nothing where that is damaged. */
export function annotationIn(stored: unknown): Annotation {
  if (stored === undefined) return NO_ANNOTATION;
  const parsed = checked('annotation', annotationSchema, stored);
  return parsed.ok ? parsed.value : NO_ANNOTATION;
}

/** The times of one week. */
export function rangeOf(week: number): IDBKeyRange {
  return IDBKeyRange.bound(beginningOf(week), beginningOf(week + 1), false, true);
}

/** The ended tests of one week as the summaries tell them, oldest first and then by id; damaged ones are not among them. */
export async function rowsOfWeek(
  transaction: ReadTransaction | WriteTransaction,
  week: number,
): Promise<readonly TestRow[]> {
  const rows: TestRow[] = [];
  // Day by day, so that other things get a turn in between.
  for (const day of [0, 1, 2, 3, 4, 5, 6]) {
    const from = beginningOf(week) + day * DAY_MS;
    const range = IDBKeyRange.bound(from, from + DAY_MS, false, true);
    const [summaries, annotations] = await Promise.all([
      allWithin(transaction, 'summaries', range),
      allWithin(transaction, 'annotations', range),
    ]);
    const notes = new Map(annotations.map((stored) => [Reflect.get(Object(stored), 'id'), stored]));
    const ended = summaries.map(summaryIn).filter(hasEnded);
    rows.push(...ended.map((summary) => ({ summary, annotation: annotationIn(notes.get(summary.id)) })));
  }
  return rows;
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

/** Makes a week anew from what it is made of. */
export async function rebuildWeek(transaction: WriteTransaction, week: number): Promise<TestColumns | null> {
  const rows = await rowsOfWeek(transaction, week);
  const columns = rows.length === 0 ? null : columnsOf(rows);
  putWeek(transaction, week, columns);
  return columns;
}

/** Null or no rows: there is no such week any more. What goes wrong ends the transaction. */
export function putWeek(transaction: WriteTransaction, week: number, columns: TestColumns | null): void {
  const weeks = unwrap(transaction.objectStore('weeks'));
  if (columns === null || columns.length === 0) weeks.delete(week);
  else weeks.put({ week, columns });
}
