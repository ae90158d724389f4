import { DATABASE_NAME, openDatabase, type StoreName } from '../../../src/history/database.ts';
import { HistoryError } from '../../../src/history/errors.ts';
import * as files from '../../../src/history/file/index.ts';
import { historyOf, openHistory } from '../../../src/history/history.ts';
import { everythingStored, foundInHistory } from '../history/found-in-page.ts';
import { makeVersion1 } from '../history/version-1-in-page.ts';

/** What tests of the history reach inside a page, as `globalThis.historyInPage`. */
const api = {
  openHistory,
  openDatabase,
  historyOf,
  outcomeOf,
  rawStore,
  requested,
  files,
  foundInHistory,
  everythingStored,
  makeVersion1,
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

function requested<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
