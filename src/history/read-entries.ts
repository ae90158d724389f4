import type { Measured } from '../core/measured.ts';
import type { HistoryDatabase } from './database.ts';
import { damagedEntry, entryOf, type HistoryEntry } from './entry.ts';
import { HistoryError } from './errors.ts';
import { unpackTrace } from './trace-columns.ts';
import { type ReadTransaction, reading } from './transaction.ts';

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
 * Newest first, without traces. Keys first and then record by record, so that one which cannot be read is one
 * damaged entry and not a failed list.
 */
export async function listEntries(database: HistoryDatabase, page: HistoryPage): Promise<readonly HistoryEntry[]> {
  const limit = page.limit ?? DEFAULT_LIMIT;
  const before = page.before ?? Number.POSITIVE_INFINITY;
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit: expected an integer from 1, got ${limit}`);
  if (Number.isNaN(before)) throw new RangeError('before: expected epoch milliseconds or null, got NaN');
  const places = await reading(database, 'list reports', async (transaction) => {
    const dated = await datedPlaces(transaction, limit, before);
    return dated.length < limit ? [...dated, ...(await undatedPlaces(transaction))] : dated;
  });
  const entries = await Promise.all(places.map((place) => readEntry(database, place)));
  return entries.filter((entry) => entry !== null);
}

/** One report with its trace; null where there is none of this id. */
export async function readWithTrace(database: HistoryDatabase, id: string): Promise<HistoryEntry | null> {
  return orDamaged({ id, startedAt: null }, () =>
    reading(database, `read report ${id}`, async (transaction) => {
      const [stored, trace] = await Promise.all([
        transaction.objectStore('reports').get(id),
        transaction.objectStore('traces').get(id),
      ]);
      if (stored === undefined) return null;
      return entryOf(id, trace === undefined ? stored : { ...stored, trace: unpackTrace(trace) });
    }),
  );
}

/** Null where another tab has deleted it since its key was read. */
async function readEntry(database: HistoryDatabase, place: Place): Promise<HistoryEntry | null> {
  return orDamaged(place, () =>
    reading(database, `read report ${place.id}`, async (transaction) => {
      const stored: unknown = await transaction.objectStore('reports').get(place.id);
      return stored === undefined ? null : entryOf(place.id, stored);
    }),
  );
}

async function orDamaged<T>(place: Place, read: () => Promise<T>) {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof HistoryError) || error.reason !== 'damaged') throw error;
    return damagedEntry(place.id, place.startedAt, error.message);
  }
}

async function datedPlaces(transaction: ReadTransaction, limit: number, before: number): Promise<readonly Place[]> {
  const places: Place[] = [];
  const index = transaction.objectStore('reports').index('startedAt');
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
  const reports = transaction.objectStore('reports');
  const numbers = IDBKeyRange.upperBound(Number.POSITIVE_INFINITY, true);
  const [all, dated] = await Promise.all([reports.getAllKeys(), reports.index('startedAt').getAllKeys(numbers)]);
  const known = new Set(dated);
  return all.filter((id) => !known.has(id)).map((id) => ({ id, startedAt: null }));
}
