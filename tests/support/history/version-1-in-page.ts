/** A database as version 1 of it was: reports as they are, and traces as columns. Made by hand, for no code of that version is left. */

interface Columns {
  readonly ssrc: number;
  readonly clockRateHz: number;
  readonly rtpTimestamps: readonly number[];
  readonly sentMs: readonly number[];
  readonly receivedMs: readonly (number | null)[];
}

interface WithTrace {
  readonly id: string;
  readonly trace: { readonly up: Columns | null; readonly down: Columns | null } | null;
}

/** @param reports of any version, as they were written */
export async function makeVersion1(reports: readonly unknown[]): Promise<void> {
  const request = indexedDB.open('callprobe', 1);
  request.addEventListener('upgradeneeded', () => {
    const store = request.result.createObjectStore('reports', { keyPath: 'id' });
    store.createIndex('startedAt', 'startedAt');
    store.createIndex('outcome', 'outcome');
    request.result.createObjectStore('traces', { keyPath: 'id' });
  });
  const database = await answered(request);
  const transaction = database.transaction(['reports', 'traces'], 'readwrite', { durability: 'strict' });
  for (const report of reports as readonly WithTrace[]) {
    transaction.objectStore('reports').put({ ...report, trace: null });
    const { id, trace } = report;
    if (trace !== null) transaction.objectStore('traces').put({ id, up: packed(trace.up), down: packed(trace.down) });
  }
  await ended(transaction);
  database.close();
}

/**
 * Everything in it, where the database is still of version 1; null where it is not. Asked by opening it: after a kill Chromium's list of
 * databases has the new version until the unfinished transaction is rolled back.
 */
export async function version1Of(): Promise<string | null> {
  const database = await answered(indexedDB.open('callprobe'));
  if (database.version !== 1) {
    database.close();
    return null;
  }
  const transaction = database.transaction(['reports', 'traces']);
  const names = [...database.objectStoreNames];
  const indexes = [...transaction.objectStore('reports').indexNames];
  const [reports, traces] = await Promise.all([
    answered(transaction.objectStore('reports').getAll()),
    answered(transaction.objectStore('traces').getAll()),
    // Else it would still be open when somebody wants to upgrade it.
    ended(transaction),
  ]);
  database.close();
  return JSON.stringify({ names, indexes, reports, traces }, listed);
}

function packed(columns: Columns | null): object | null {
  if (columns === null) return null;
  return {
    ssrc: columns.ssrc,
    clockRateHz: columns.clockRateHz,
    rtpTimestamps: Uint32Array.from(columns.rtpTimestamps),
    sentMs: Float64Array.from(columns.sentMs),
    receivedMs: Float64Array.from(columns.receivedMs, (ms) => ms ?? Number.NaN),
  };
}

function listed(_name: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value;
}

function ended(transaction: IDBTransaction): Promise<unknown> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('blocked', () => reject(new Error('expected the database to open, got blocked')));
  });
}
