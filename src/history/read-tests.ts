import { unwrap } from 'idb';
import type { Measured } from '../core/measured.ts';
import { NO_ANNOTATION } from '../core/trends/annotation.ts';
import type { HistoryDatabase } from './database.ts';
import { damagedEntry, type HistoryEntry, type ReportEntry, reportEntry, testEntry } from './entry.ts';
import { HistoryError } from './errors.ts';
import { reportIn } from './stored-report.ts';
import { reportedTrace } from './stored-trace.ts';
import { checked, summarySchema } from './summary-schema.ts';
import { type ReadTransaction, reading } from './transaction.ts';
import { tried } from './tried.ts';
import { annotationIn } from './weeks.ts';

export interface HistoryPage {
  /** How many at most, from 1; default 50. Entries begun in the same millisecond are never parted, so it may be a few more. */
  readonly limit?: number;
  /** Only entries begun before this, epoch milliseconds: the `startedAt` of the last entry seen. Default: from the newest. */
  readonly before?: number | null;
}

interface Place {
  readonly id: string;
  readonly startedAt: Measured;
}

/** Our choice: a few screens' worth; the next page is one call away. */
const DEFAULT_LIMIT = 50;

/**
 * Newest first. Keys first and then record by record, so that one which cannot be read is one damaged entry and not a
 * failed list.
 */
export async function listEntries(database: HistoryDatabase, page: HistoryPage): Promise<readonly HistoryEntry[]> {
  const limit = page.limit ?? DEFAULT_LIMIT;
  const before = page.before ?? Number.POSITIVE_INFINITY;
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit: expected an integer from 1, got ${limit}`);
  if (Number.isNaN(before)) throw new RangeError('before: expected epoch milliseconds or null, got NaN');
  return reading(database, 'list tests', async (transaction) => {
    const dated = await datedPlaces(transaction, limit, before);
    const places = dated.length < limit ? [...dated, ...(await undatedPlaces(transaction))] : dated;
    return entriesAt(transaction, places);
  });
}

/** The tests begun at any of these times, newest first. */
export async function entriesBegunAt(database: HistoryDatabase, startedAts: readonly number[]) {
  const times = [...new Set(startedAts)].filter(Number.isFinite).toSorted((a, b) => b - a);
  return reading(database, 'list tests', async (transaction) => {
    const index = unwrap(transaction.objectStore('summaries')).index('startedAt');
    const found = times.map(async (startedAt) => {
      const keys = await tried('find tests', () => index.getAllKeys(startedAt));
      return keys.ok ? keys.value.map((key) => ({ id: String(key), startedAt })).reverse() : [];
    });
    return entriesAt(transaction, (await Promise.all(found)).flat());
  });
}

/** One report with its trace; null where there is none of this id. */
export async function readTestReport(database: HistoryDatabase, id: string): Promise<ReportEntry | null> {
  const [summary, report, trace] = await reading(database, `read report ${id}`, (transaction) => {
    const get = (name: 'summaries' | 'reports' | 'traces') =>
      tried<unknown>(`read report ${id}`, () => unwrap(transaction.objectStore(name)).get(id));
    return Promise.all([get('summaries'), get('reports'), get('traces')]);
  });
  const startedAt: unknown = summary.ok ? Reflect.get(Object(summary.value), 'startedAt') : null;
  for (const read of [report, trace]) if (!read.ok) return damagedEntry(id, startedAt, read.message);
  const [stored, frames] = [report.ok ? report.value : null, trace.ok ? trace.value : null];
  if (stored === undefined) return summary.ok ? bareEntry(id, summary.value) : damagedEntry(id, null, summary.message);
  try {
    const body = await reportIn(stored);
    const whole = frames === undefined ? body : { ...Object(body), trace: await reportedTrace(frames) };
    const entry = reportEntry(id, whole);
    return entry.kind === 'damaged' ? damagedEntry(id, entry.startedAt ?? startedAt, entry.message) : entry;
  } catch (error) {
    if (!(error instanceof HistoryError) || error.reason !== 'damaged') throw error;
    return damagedEntry(id, startedAt, error.message);
  }
}

/** Of a test whose report was let go. */
function bareEntry(id: string, stored: unknown): ReportEntry | null {
  if (stored === undefined) return null;
  const summary = checked('summary', summarySchema, stored);
  if (summary.ok) return { kind: 'summary', summary: summary.value };
  const entry = testEntry(id, stored, NO_ANNOTATION);
  return entry.kind === 'damaged' ? entry : null;
}

async function entriesAt(transaction: ReadTransaction, places: readonly Place[]): Promise<readonly HistoryEntry[]> {
  const entries = await Promise.all(places.map((place) => entryAt(transaction, place)));
  return entries.filter((entry) => entry !== null);
}

/** Null where there is none, damaged or not. */
async function entryAt(transaction: ReadTransaction, { id, startedAt }: Place): Promise<HistoryEntry | null> {
  const get = (name: 'summaries' | 'annotations') =>
    tried<unknown>(`read test ${id}`, () => unwrap(transaction.objectStore(name)).get(id));
  const [summary, annotation] = await Promise.all([get('summaries'), get('annotations')]);
  if (!summary.ok) return damagedEntry(id, startedAt, summary.message);
  if (summary.value === undefined) return null;
  return testEntry(id, summary.value, annotation.ok ? annotationIn(annotation.value) : NO_ANNOTATION);
}

async function datedPlaces(transaction: ReadTransaction, limit: number, before: number): Promise<readonly Place[]> {
  const places: Place[] = [];
  const index = transaction.objectStore('summaries').index('startedAt');
  let cursor = await index.openKeyCursor(IDBKeyRange.upperBound(before, true), 'prev');
  while (cursor !== null) {
    const isTie = cursor.key === places.at(-1)?.startedAt;
    if (places.length >= limit && !isTie) break;
    places.push({ id: cursor.primaryKey, startedAt: cursor.key });
    cursor = await cursor.continue();
  }
  return places;
}

/** Damaged beyond their date: an index leaves out records without a valid key, so only the store knows of them. */
async function undatedPlaces(transaction: ReadTransaction): Promise<readonly Place[]> {
  const summaries = transaction.objectStore('summaries');
  const index = summaries.index('startedAt');
  const numbers = IDBKeyRange.upperBound(Number.POSITIVE_INFINITY, true);
  const [count, datedCount] = await Promise.all([summaries.count(), index.count(numbers)]);
  if (count === datedCount) return [];
  const [all, dated] = await Promise.all([summaries.getAllKeys(), index.getAllKeys(numbers)]);
  const known = new Set(dated);
  return all.filter((id) => !known.has(id)).map((id) => ({ id, startedAt: null }));
}
