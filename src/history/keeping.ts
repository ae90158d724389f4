import { unwrap } from 'idb';
import type { HistoryDatabase } from './database.ts';
import { checked, type Keeping, keepingSchema } from './summary-schema.ts';
import { type ReadTransaction, reading, type WriteTransaction, writing } from './transaction.ts';
import { tried } from './tried.ts';

/**
 * A quarter of a year, and traces of the last fifty tests (about 1 MB), are what the design asks for. 250 MB are our choice: some years of
 * tests every 15 minutes without their reports, three months with them.
 */
const DEFAULT_KEEPING: Keeping = { days: 90, traces: 50, maxBytes: 250_000_000 };

/** The default where none was chosen or what was chosen is damaged. */
export async function keepingIn(
  transaction: ReadTransaction | WriteTransaction,
  otherwiseDays: Keeping['days'] = DEFAULT_KEEPING.days,
): Promise<Keeping> {
  const settings = unwrap(transaction.objectStore('settings'));
  const read = await tried<unknown>('read settings', () => settings.get('keeping'));
  const parsed = checked('keeping', keepingSchema, read.ok ? Reflect.get(Object(read.value), 'value') : null);
  return parsed.ok ? parsed.value : { ...DEFAULT_KEEPING, days: otherwiseDays };
}

export async function readStoredKeeping(database: HistoryDatabase, otherwiseDays?: Keeping['days']): Promise<Keeping> {
  return reading(database, 'read settings', (transaction) => keepingIn(transaction, otherwiseDays));
}

/** @throws {RangeError} what cannot be kept to, by its field */
export async function putKeeping(database: HistoryDatabase, keeping: Keeping): Promise<void> {
  const parsed = checked('keeping', keepingSchema, keeping);
  if (!parsed.ok) throw new RangeError(parsed.message);
  await writing(database, 'save settings', 'strict', async (transaction) => {
    await transaction.objectStore('settings').put({ name: 'keeping', value: parsed.value });
  });
}
