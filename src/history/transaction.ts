import type { IDBPTransaction } from 'idb';
import { type HistoryDatabase, type HistorySchema, STORE_NAMES, type StoreName } from './database.ts';
import { HistoryError, historyErrorFrom } from './errors.ts';

export type ReadTransaction = IDBPTransaction<HistorySchema, StoreName[], 'readonly'>;
export type WriteTransaction = IDBPTransaction<HistorySchema, StoreName[], 'readwrite'>;

/**
 * Runs `work` on one consistent view of all stores.
 * @param task what is being done, to follow "expected to" in an error
 * @throws {HistoryError}
 */
export async function reading<T>(
  database: HistoryDatabase,
  task: string,
  work: (transaction: ReadTransaction) => Promise<T>,
): Promise<T> {
  return settle(database, task, () => {
    const transaction = database.connection.transaction([...STORE_NAMES], 'readonly');
    return { transaction, working: work(transaction) };
  });
}

/**
 * Runs `work` and waits until it is kept: all of it, or after any error none of it.
 * @param durability `strict` waits for the disk, `relaxed` for the operating system (Indexed Database API 3.0, 4.9)
 * @throws {HistoryError}
 */
export async function writing<T>(
  database: HistoryDatabase,
  task: string,
  durability: 'strict' | 'relaxed',
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  return settle(database, task, () => {
    const transaction = database.connection.transaction([...STORE_NAMES], 'readwrite', { durability });
    const working = work(transaction).then((worked) => {
      commit(transaction);
      return worked;
    });
    return { transaction, working };
  });
}

interface Started<T> {
  readonly transaction: { readonly done: Promise<void>; readonly abort: () => void };
  readonly working: Promise<T>;
}

async function settle<T>(database: HistoryDatabase, task: string, start: () => Started<T>): Promise<T> {
  const refuseIfClosed = (cause?: unknown) => {
    const because = database.closedBecause();
    if (because === null) return;
    throw new HistoryError('closed', `expected to ${task}, got a database closed because ${because}`, { cause });
  };
  refuseIfClosed();
  try {
    const { transaction, working } = start();
    const guarded = working.catch((cause: unknown) => {
      abort(transaction);
      throw cause;
    });
    const [worked, done] = await Promise.allSettled([guarded, transaction.done]);
    if (worked.status === 'fulfilled' && done.status === 'fulfilled') return worked.value;
    throw firstCause([done, worked]);
  } catch (cause) {
    refuseIfClosed(cause);
    throw historyErrorFrom(task, cause);
  }
}

/**
 * A failed transaction ends its other requests, and sometimes itself, with AbortError: the cause is the other one. The transaction's own
 * comes first: whoever was still reading knows no more than that it ended.
 */
function firstCause(results: readonly PromiseSettledResult<unknown>[]): unknown {
  const causes = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  return causes.find((cause) => !(cause instanceof DOMException && cause.name === 'AbortError')) ?? causes[0];
}

/** All is asked for: there is no need to wait and see whether more comes. Throws where the transaction has ended: `done` says why. */
function commit(transaction: { readonly commit: () => void }): void {
  try {
    transaction.commit();
  } catch {
    // Already aborted by a request that failed.
  }
}

/** So that half of a work that failed is not kept. Throws where the transaction has ended already: then nothing is to do. */
function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // Already aborted by the request that failed.
  }
}
