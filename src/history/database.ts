import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Mark } from '../core/trends/annotation.ts';
import { HistoryError, openingErrorFrom } from './errors.ts';
import type { OutboxEntry } from './outbox.ts';
import type {
  StoredAnnotation,
  StoredDamage,
  StoredReport,
  StoredRequest,
  StoredSetting,
  StoredSummary,
  StoredWeek,
} from './records.ts';
import type { StoredTrace } from './stored-trace.ts';
import { upgrade } from './upgrade.ts';

export const DATABASE_NAME = 'callprobe';

/** Raise it with every change of stores or indexes, and add a step to `upgrade`. The report has a version of its own. */
const DATABASE_VERSION = 3;

/**
 * What is stored. Types are a hope, not a fact: a record may come from another version or be half gone, so whatever is
 * read is checked before anybody sees it.
 */
export interface HistorySchema extends DBSchema {
  readonly summaries: {
    key: string;
    value: StoredSummary | StoredDamage;
    indexes: { startedAt: number; outcome: string; bodyAt: number; traceAt: number };
  };
  /** Reports without their trace. */
  readonly reports: { key: string; value: StoredReport };
  readonly traces: { key: string; value: StoredTrace };
  readonly annotations: { key: string; value: StoredAnnotation; indexes: { startedAt: number } };
  readonly marks: { key: string; value: Mark };
  readonly settings: { key: string; value: StoredSetting };
  readonly weeks: { key: number; value: StoredWeek };
  /** Results on their way to the deployment's server. */
  readonly outbox: { key: string; value: OutboxEntry };
  /** What asked for a test, by the test's id. */
  readonly requests: { key: string; value: StoredRequest };
}

export type StoreName =
  | 'summaries'
  | 'reports'
  | 'traces'
  | 'annotations'
  | 'marks'
  | 'settings'
  | 'weeks'
  | 'outbox'
  | 'requests';

export const STORE_NAMES: readonly StoreName[] = [
  'summaries',
  'reports',
  'traces',
  'annotations',
  'marks',
  'settings',
  'weeks',
  'outbox',
  'requests',
];

export interface HistoryDatabase {
  readonly connection: IDBPDatabase<HistorySchema>;
  /** Null while open; afterwards the end of the sentence "closed because ...". */
  readonly closedBecause: () => string | null;
  readonly close: (because: string) => void;
}

/**
 * How long an opening may take, apart from an upgrade once it has begun. Our choice: a slow phone opens in well under a
 * second; a database still queued after five is held by another tab (a request waiting behind somebody's deletion gets no
 * event at all).
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
    connect(version, giveUp, () => clearTimeout(timer))
      .then((database) => {
        // Opened after all, when nobody waits any more: kept open it would only block others.
        if (gaveUp) database.close('nobody waited for it any more');
        else resolve(database);
      })
      .catch((cause: unknown) => reject(openingErrorFrom(cause)))
      .finally(() => clearTimeout(timer));
  });
}

async function connect(
  version: number,
  giveUp: (got: string) => void,
  onUpgrade: () => void,
): Promise<HistoryDatabase> {
  if (globalThis.indexedDB === undefined) throw new HistoryError('refused', 'expected indexedDB, got undefined');
  let closedBecause: string | null = null;
  let opened: IDBPDatabase<HistorySchema> | null = null;
  let upgradeFailure: unknown = null;
  let hasEnded = false;
  const close = (because: string) => {
    closedBecause ??= because;
    opened?.close();
  };
  const opening = openDB<HistorySchema>(DATABASE_NAME, version, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      onUpgrade();
      upgrade(database, oldVersion, transaction).catch((cause: unknown) => {
        upgradeFailure ??= cause;
        // Throws where a request that failed has ended it already.
        if (!hasEnded) transaction.abort();
      });
      transaction.done.catch((cause: unknown) => {
        hasEnded = true;
        upgradeFailure ??= cause;
      });
    },
    // Called on the newer side: tabs with an older version were asked to close and have not. They may never.
    blocked: (currentVersion) => giveUp(`another tab that keeps version ${currentVersion} open`),
    // Called on the older side: another tab wants to upgrade (or, with null, to delete). Let it: it is the newer one.
    blocking: (_, wanted) =>
      close(`another tab ${wanted === null ? 'deleted it' : `upgraded it to version ${wanted}`}`),
    // Called when the browser itself cut the connection: site data cleared, or the disk failed. Never after close().
    terminated: () => close('the browser ended the connection'),
  });
  const connection = await opening.catch((cause: unknown) => {
    throw upgradeFailure ?? cause;
  });
  opened = connection;
  const missing = STORE_NAMES.filter((name) => !connection.objectStoreNames.contains(name));
  if (missing.length > 0) {
    close('it is not usable');
    throw new HistoryError('damaged', `expected the stores of a history, got no ${missing.join(' and no ')}`);
  }
  return { connection, closedBecause: () => closedBecause, close };
}
