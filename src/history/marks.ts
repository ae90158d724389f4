import { unwrap } from 'idb';
import type { Mark } from '../core/trends/annotation.ts';
import type { HistoryDatabase } from './database.ts';
import { checked, markSchema } from './summary-schema.ts';
import { reading, writing } from './transaction.ts';
import { tried } from './tried.ts';

/** Oldest first; damaged ones are not among them. */
export async function readMarks(database: HistoryDatabase): Promise<readonly Mark[]> {
  return reading(database, 'list marks', async (transaction) => {
    const marks = unwrap(transaction.objectStore('marks'));
    const read = await tried<unknown[]>('list marks', () => marks.getAll());
    return (read.ok ? read.value : []).flatMap(markIn).toSorted((a, b) => a.atMs - b.atMs);
  });
}

/** @throws {RangeError} what cannot be kept, by its field */
export async function putMark(database: HistoryDatabase, mark: Mark): Promise<void> {
  const value = checkedMark(mark);
  await writing(database, `save mark ${mark.id}`, 'strict', async (transaction) => {
    await transaction.objectStore('marks').put(value);
  });
}

export async function removeMark(database: HistoryDatabase, id: string): Promise<void> {
  await writing(database, `delete mark ${id}`, 'strict', (transaction) => transaction.objectStore('marks').delete(id));
}

/** @throws {RangeError} */
export function checkedMark(mark: Mark): Mark {
  const parsed = checked('mark', markSchema, mark);
  if (!parsed.ok) throw new RangeError(parsed.message);
  return parsed.value;
}

export function markIn(stored: unknown): readonly Mark[] {
  const parsed = checked('mark', markSchema, stored);
  return parsed.ok ? [parsed.value] : [];
}
