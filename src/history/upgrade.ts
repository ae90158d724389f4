import { type IDBPDatabase, type IDBPTransaction, unwrap } from 'idb';
import { parseReport } from '../core/report/parse-report.ts';
import { NO_ANNOTATION } from '../core/trends/annotation.ts';
import { columnsOf, type TestRow } from '../core/trends/columns.ts';
import { summaryOf } from '../core/trends/summary.ts';
import type { HistorySchema, StoreName } from './database.ts';
import { testEntry } from './entry.ts';
import { type StoredDamage, type StoredSummary, storedSummary, summaryIn } from './records.ts';
import { bytesOfTrace } from './stored-trace.ts';
import { NO_TOTALS, plus, totalsOf } from './totals.ts';
import { type Tried, tried } from './tried.ts';
import { hasEnded, weekOf } from './weeks.ts';

type UpgradeTransaction = IDBPTransaction<HistorySchema, ArrayLike<StoreName>, 'versionchange'>;

/**
 * Called once, before the first use of a new version: every step from the old version on, all in the one transaction that
 * changes the version. Whatever ends it, a closed tab among them, leaves the old version as it was.
 */
export async function upgrade(
  database: IDBPDatabase<HistorySchema>,
  oldVersion: number,
  transaction: UpgradeTransaction,
): Promise<void> {
  if (oldVersion < 1) createFirstStores(database);
  if (oldVersion < 2) {
    createSecondStores(database, transaction);
    await summariseReports(transaction);
  }
  if (oldVersion < 3) createThirdStores(database);
}

function createFirstStores(database: IDBPDatabase<HistorySchema>): void {
  for (const name of ['reports', 'traces'] as const) database.createObjectStore(name, { keyPath: 'id' });
}

/** Version 2: what lists and views ask for, apart from the reports; the indexes of `reports` go with it. */
function createSecondStores(database: IDBPDatabase<HistorySchema>, transaction: UpgradeTransaction): void {
  for (const name of ['reports', 'traces'] as const) {
    if (!database.objectStoreNames.contains(name)) database.createObjectStore(name, { keyPath: 'id' });
  }
  const reports = unwrap(transaction.objectStore('reports'));
  for (const name of [...reports.indexNames]) reports.deleteIndex(name);
  const summaries = database.createObjectStore('summaries', { keyPath: 'id' });
  for (const name of ['startedAt', 'outcome', 'bodyAt', 'traceAt'] as const) summaries.createIndex(name, name);
  database.createObjectStore('annotations', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
  database.createObjectStore('marks', { keyPath: 'id' });
  database.createObjectStore('settings', { keyPath: 'name' });
  database.createObjectStore('weeks', { keyPath: 'week' });
}

/** Version 3: what is on its way to a help desk, and what asked for it. */
function createThirdStores(database: IDBPDatabase<HistorySchema>): void {
  for (const name of ['outbox', 'requests'] as const) database.createObjectStore(name, { keyPath: 'id' });
}

/** Reports stay as they are, and are read as they are. One that is damaged gets a record that says so. */
async function summariseReports(transaction: UpgradeTransaction): Promise<void> {
  const [reports, traces] = [unwrap(transaction.objectStore('reports')), unwrap(transaction.objectStore('traces'))];
  const weeks = new Map<number, TestRow[]>();
  let totals = NO_TOTALS;
  const keys = await tried('list reports', () => reports.getAllKeys());
  for (const key of keys.ok ? keys.value : []) {
    const id = String(key);
    const [report, trace] = await Promise.all([
      tried<unknown>(`read report ${id}`, () => reports.get(key)),
      tried<unknown>(`read trace ${id}`, () => traces.get(key)),
    ]);
    const stored = recordOf(id, report, trace);
    await transaction.objectStore('summaries').put(stored);
    const summary = summaryIn(stored);
    totals = plus(totals, totalsOf(summary));
    if (!hasEnded(summary)) continue;
    const week = weekOf(summary.startedAt);
    weeks.set(week, [...(weeks.get(week) ?? []), { summary, annotation: NO_ANNOTATION }]);
  }
  for (const [week, rows] of weeks) await transaction.objectStore('weeks').put({ week, columns: columnsOf(rows) });
  await transaction.objectStore('settings').put({ name: 'totals', value: totals });
}

function recordOf(id: string, report: Tried<unknown>, trace: Tried<unknown>): StoredSummary | StoredDamage {
  if (!report.ok) return { id, damage: report.message };
  const parsed = parseReport(report.value);
  const startedAt: unknown = Reflect.get(Object(report.value), 'startedAt');
  if (!parsed.ok) return { id, startedAt, damage: parsed.message };
  const summary = storedSummary(summaryOf(parsed.report), JSON.stringify(report.value).length, traceBytesOf(trace));
  const entry = testEntry(id, summary, NO_ANNOTATION);
  return entry.kind === 'test' ? summary : { id, startedAt, damage: entry.message };
}

/** A trace that cannot be read is one, and is told so when somebody opens its report. */
function traceBytesOf(trace: Tried<unknown>) {
  if (!trace.ok) return 0;
  if (trace.value === undefined) return null;
  try {
    return bytesOfTrace(trace.value as Parameters<typeof bytesOfTrace>[0]);
  } catch {
    return 0;
  }
}
