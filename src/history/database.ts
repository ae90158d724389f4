import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CallReport, Outcome } from '../core/report/schema.ts';
import { HistoryError, openingErrorFrom } from './errors.ts';
import type { StoredTrace } from './trace-columns.ts';

export const DATABASE_NAME = 'callprobe';

/** Raise it with every change of stores or indexes, and add a step to `upgrade`. The report has a version of its own. */
const DATABASE_VERSION = 1;

/**
 * What is stored. Types are a hope, not a fact: a record may come from another version or be half gone, so whatever is
 * read goes through parseReport before anybody sees it.
 */
export interface HistorySchema extends DBSchema {
  /** Reports with `trace: null`, so that listing them never reads a trace. */
  readonly reports: { key: string; value: CallReport; indexes: { startedAt: number; outcome: Outcome } };
  readonly traces: { key: string; value: StoredTrace };
}

export interface HistoryDatabase {
  readonly connection: IDBPDatabase<HistorySchema>;
  /** Null while open; afterwards the end of the sentence "closed because ...". */
  readonly closedBecause: () => string | null;
  readonly close: (because: string) => void;
}

/**
 * How long an opening may take. Our choice: a slow phone opens in well under a second; a database still queued after
 * five is held by another tab (a request waiting behind somebody's deletion gets no event at all).
 */
const OPEN_TIMEOUT_MS = 5_000;

/**
 * Opens the database, creating or upgrading it.
 * @param version for tests of an upgrade; everybody else leaves it out
 * @throws {HistoryError} `refused`, `blocked`, `damaged`, `full` or `unexpected`
 */
export function openDatabase(version: number = DATABASE_VERSION): Promise<HistoryDatabase> {
  return new Promise((resolve, reject) => {
    let gaveUp = false;
    const giveUp = (got: string) => {
      gaveUp = true;
      reject(new HistoryError('blocked', `expected the history database to open, got ${got}`));
    };
    const timer = setTimeout(() => giveUp(`no answer in ${OPEN_TIMEOUT_MS} ms`), OPEN_TIMEOUT_MS);
    connect(version, giveUp)
      .then((database) => {
        // Opened after all, when nobody waits any more: kept open it would only block others.
        if (gaveUp) database.close('nobody waited for it any more');
        else resolve(database);
      })
      .catch((cause: unknown) => reject(openingErrorFrom(cause)))
      .finally(() => clearTimeout(timer));
  });
}

async function connect(version: number, giveUp: (got: string) => void): Promise<HistoryDatabase> {
  if (globalThis.indexedDB === undefined) throw new HistoryError('refused', 'expected indexedDB, got undefined');
  let closedBecause: string | null = null;
  let opened: IDBPDatabase<HistorySchema> | null = null;
  const close = (because: string) => {
    closedBecause ??= because;
    opened?.close();
  };
  const connection = await openDB<HistorySchema>(DATABASE_NAME, version, {
    upgrade,
    // Called on the newer side: tabs with an older version were asked to close and have not. They may never.
    blocked: (currentVersion) => giveUp(`another tab that keeps version ${currentVersion} open`),
    // Called on the older side: another tab wants to upgrade (or, with null, to delete). Let it: it is the newer one.
    blocking: (_, wanted) =>
      close(`another tab ${wanted === null ? 'deleted it' : `upgraded it to version ${wanted}`}`),
    // Called when the browser itself cut the connection: site data cleared, or the disk failed. Never after close().
    terminated: () => close('the browser ended the connection'),
  });
  opened = connection;
  const missing = (['reports', 'traces'] as const).filter((name) => !connection.objectStoreNames.contains(name));
  if (missing.length > 0) {
    close('it is not usable');
    throw new HistoryError('damaged', `expected the stores reports and traces, got no ${missing.join(' and no ')}`);
  }
  return { connection, closedBecause: () => closedBecause, close };
}

/** Called once, before the first use of a new version, in a transaction of its own; every step from the old version on. */
function upgrade(database: IDBPDatabase<HistorySchema>, oldVersion: number): void {
  if (oldVersion < 1) {
    const reports = database.createObjectStore('reports', { keyPath: 'id' });
    reports.createIndex('startedAt', 'startedAt');
    reports.createIndex('outcome', 'outcome');
    database.createObjectStore('traces', { keyPath: 'id' });
  }
}
