import { unwrap } from 'idb';
import type { Measured } from '../core/measured.ts';
import type { HistoryDatabase } from './database.ts';
import { isFull } from './errors.ts';
import { type StoredSummary, summaryIn, type Totals } from './records.ts';
import { type ReadTransaction, reading, type WriteTransaction, writing } from './transaction.ts';
import { tried } from './tried.ts';
import { hasEnded } from './weeks.ts';

export const NO_TOTALS: Totals = { tests: 0, bodies: 0, bodyBytes: 0, traces: 0, traceBytes: 0 };

/** What one test adds; nothing while it runs. */
export function totalsOf(summary: StoredSummary | null): Totals {
  if (!hasEnded(summary)) return NO_TOTALS;
  const { bodyBytes, traceBytes } = summary;
  return {
    tests: 1,
    bodies: kept(bodyBytes),
    bodyBytes: bodyBytes ?? 0,
    traces: kept(traceBytes),
    traceBytes: traceBytes ?? 0,
  };
}

/** `totals` and `sign` times `others`. */
export function plus(totals: Totals, others: Totals, sign: 1 | -1 = 1): Totals {
  return {
    tests: totals.tests + sign * others.tests,
    bodies: totals.bodies + sign * others.bodies,
    bodyBytes: totals.bodyBytes + sign * others.bodyBytes,
    traces: totals.traces + sign * others.traces,
    traceBytes: totals.traceBytes + sign * others.traceBytes,
  };
}

/** As they are stored; null where they are missing or damaged. */
export async function readTotals(transaction: ReadTransaction | WriteTransaction): Promise<Totals | null> {
  const settings = unwrap(transaction.objectStore('settings'));
  const read = await tried<unknown>('read totals', () => settings.get('totals'));
  return read.ok ? totalsIn(read.value) : null;
}

/** As they are stored, or added up anew and stored where they were missing or damaged. */
export async function wholeTotals(database: HistoryDatabase): Promise<Totals> {
  const stored = await reading(database, 'read totals', readTotals);
  if (stored !== null) return stored;
  try {
    return await writing(database, 'add up tests', 'relaxed', async (transaction) => {
      const totals = await countedTotals(transaction);
      unwrap(transaction.objectStore('settings')).put({ name: 'totals', value: totals });
      return totals;
    });
  } catch (error) {
    if (!isFull(error)) throw error;
    return reading(database, 'add up tests', countedTotals);
  }
}

/** Summaries taken at once while they are added up: a few milliseconds' worth. Our choice. */
const SLICE = 200;

async function countedTotals(transaction: ReadTransaction | WriteTransaction): Promise<Totals> {
  const summaries = unwrap(transaction.objectStore('summaries'));
  let totals = NO_TOTALS;
  let last: string | null = null;
  for (;;) {
    const range: IDBKeyRange | null = last === null ? null : IDBKeyRange.lowerBound(last, true);
    const keys = await tried('list summaries', () => summaries.getAllKeys(range, SLICE));
    const ids: readonly IDBValidKey[] = keys.ok ? keys.value : [];
    for (const read of await Promise.all(ids.map((id) => tried<unknown>('read summary', () => summaries.get(id))))) {
      if (read.ok) totals = plus(totals, totalsOf(summaryIn(read.value)));
    }
    if (ids.length < SLICE) return totals;
    last = String(ids.at(-1));
  }
}

function totalsIn(stored: unknown): Totals | null {
  const value: unknown = Reflect.get(Object(stored), 'value');
  const isWhole = Object.keys(NO_TOTALS).every((name) => {
    const figure: unknown = Reflect.get(Object(value), name);
    return typeof figure === 'number' && Number.isInteger(figure) && figure >= 0;
  });
  return isWhole ? (value as Totals) : null;
}

function kept(bytes: Measured): number {
  return bytes === null ? 0 : 1;
}
