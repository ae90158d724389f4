import { historyErrorFrom } from './errors.ts';

/** What came of one request. */
export type Tried<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/**
 * Makes one request of a transaction that goes on when the browser cannot read what was asked for: a record whose file is
 * gone must not hold up the others.
 * @throws {HistoryError} for any other reason than `damaged`
 */
export function tried<T>(task: string, request: () => IDBRequest<T>): Promise<Tried<T>> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => {
      const error = historyErrorFrom(task, cause);
      if (error.reason === 'damaged') resolve({ ok: false, message: error.message });
      else reject(error);
    };
    try {
      const asked = request();
      asked.onsuccess = () => resolve({ ok: true, value: asked.result });
      asked.onerror = (event) => {
        // An error that nobody prevents ends the transaction (Indexed Database API 3.0, 5.9).
        event.preventDefault();
        event.stopPropagation();
        fail(asked.error);
      };
    } catch (cause) {
      fail(cause);
    }
  });
}
