import type { FrameTrace } from '../../../src/core/report/schema.ts';
import { columnsOf, type TestColumns, type TestRow } from '../../../src/core/trends/columns.ts';
import { DATABASE_NAME, openDatabase, type StoreName } from '../../../src/history/database.ts';
import { HistoryError } from '../../../src/history/errors.ts';
import * as files from '../../../src/history/file/index.ts';
import { type History, historyOf, openHistory } from '../../../src/history/history.ts';
import type { StoredWeek } from '../../../src/history/records.ts';
import { weekOf } from '../../../src/history/weeks.ts';
import { everythingStored, foundInHistory } from '../history/found-in-page.ts';
import { makeVersion1 } from '../history/version-1-in-page.ts';
import { asVersion2 } from '../history/version-2-in-page.ts';

/** What tests of the history reach inside a page, as `globalThis.historyInPage`. */
const api = {
  openHistory,
  openDatabase,
  historyOf,
  outcomeOf,
  rawStore,
  requested,
  writeVersion1,
  weeksAsMade,
  files,
  foundInHistory,
  everythingStored,
  makeVersion1,
  asVersion2,
};

declare global {
  var historyInPage: HistoryInPage;
}

export type HistoryInPage = typeof api;

globalThis.historyInPage = api;

/** How a promise ended, in a form that can leave the page. */
async function outcomeOf(promise: Promise<unknown>): Promise<{ readonly reason: string; readonly message: string }> {
  try {
    await promise;
    return { reason: 'fulfilled', message: '' };
  } catch (error) {
    if (error instanceof HistoryError) return { reason: error.reason, message: error.message };
    return { reason: 'not a HistoryError', message: String(error) };
  }
}

/** Bare IndexedDB, past everything of ours, to damage records and to see what was really stored. */
async function rawStore<T>(name: StoreName, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await requested(indexedDB.open(DATABASE_NAME));
  const transaction = database.transaction(name, 'readwrite');
  const result = await requested(use(transaction.objectStore(name)));
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
  return result;
}

/** The database that version 1 left behind: stores and records as its code wrote them. */
async function writeVersion1(records: readonly object[], traces: readonly Version1Trace[]): Promise<void> {
  const request = indexedDB.open(DATABASE_NAME, 1);
  request.addEventListener('upgradeneeded', () => {
    const reports = request.result.createObjectStore('reports', { keyPath: 'id' });
    reports.createIndex('startedAt', 'startedAt');
    reports.createIndex('outcome', 'outcome');
    request.result.createObjectStore('traces', { keyPath: 'id' });
  });
  const database = await requested(request);
  const transaction = database.transaction(['reports', 'traces'], 'readwrite');
  for (const record of records) transaction.objectStore('reports').put(record);
  const columns = (trace: FrameTrace | null) =>
    trace && {
      ssrc: trace.ssrc,
      clockRateHz: trace.clockRateHz,
      rtpTimestamps: Uint32Array.from(trace.rtpTimestamps),
      sentMs: Float64Array.from(trace.sentMs),
      receivedMs: Float64Array.from(trace.receivedMs, (ms) => ms ?? Number.NaN),
    };
  for (const { id, up, down } of traces) {
    transaction.objectStore('traces').put({ id, up: columns(up), down: columns(down) });
  }
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

interface Version1Trace {
  readonly id: string;
  readonly up: FrameTrace | null;
  readonly down: FrameTrace | null;
}

/** The stored weeks beside those that all summaries give: [week, what is stored, what should be], in words that can leave the page. */
async function weeksAsMade(
  history: History,
): Promise<readonly (readonly [week: number, stored: string, made: string])[]> {
  const rows: TestRow[] = [];
  for (let before: number | null = null; ; ) {
    const entries = await history.listTests({ limit: 500, before });
    rows.push(
      ...entries.flatMap((entry) => (entry.kind === 'test' && entry.summary.outcome !== 'running' ? entry : [])),
    );
    const last = entries.at(-1);
    before = last?.kind === 'test' ? last.summary.startedAt : (last?.startedAt ?? null);
    if (entries.length < 500 || before === null) break;
  }
  const stored = await rawStore<StoredWeek[]>('weeks', (store) => store.getAll());
  const weeks = new Set([...rows.map(({ summary }) => weekOf(summary.startedAt)), ...stored.map(({ week }) => week)]);
  const words = (columns: TestColumns | undefined) =>
    JSON.stringify(columns, (_, value: unknown) => (ArrayBuffer.isView(value) ? String(value) : value));
  return [...weeks].map((week) => {
    const inWeek = rows.filter(({ summary }) => weekOf(summary.startedAt) === week);
    // As the index has them: by time, then by id.
    const sorted = inWeek.toSorted((a, b) => (a.summary.id < b.summary.id ? -1 : 1));
    const made = sorted.length === 0 ? undefined : columnsOf(sorted);
    return [week, words(stored.find((one) => one.week === week)?.columns) ?? 'none', words(made) ?? 'none'] as const;
  });
}

function requested<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
