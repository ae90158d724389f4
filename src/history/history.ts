import type { CallReport } from '../core/report/schema.ts';
import { type HistoryDatabase, openDatabase } from './database.ts';
import type { HistoryEntry } from './entry.ts';
import { type HistoryPage, listEntries, readWithTrace } from './read-entries.ts';
import { deleteEverything, deleteWithTrace, interruptDead, saveWithTrace } from './write-entries.ts';

/**
 * The tests kept in this browser. Every function rejects with a HistoryError (see its `reason`) and then has
 * changed nothing; bad arguments reject with RangeError.
 */
export interface History {
  /**
   * Keeps a report and its trace, all or nothing, in place of an earlier one of the same id. Resolves once it is on disk
   * (while `running`: handed to the system). A report from `listReports` has no trace: saving it would drop the stored one.
   */
  readonly saveReport: (report: CallReport) => Promise<void>;
  /**
   * Newest first, reports with `trace: null`. Next page: `before` is the `startedAt` of the last entry; there is none when
   * that is null or fewer than `limit` came. Damaged records whose date cannot be read end the last page.
   */
  readonly listReports: (page?: HistoryPage) => Promise<readonly HistoryEntry[]>;
  /** One report with its trace, null where there is none of this id. */
  readonly readReport: (id: string) => Promise<HistoryEntry | null>;
  /** Deletes report and trace, damaged or not. One that is not there counts as deleted. */
  readonly deleteReport: (id: string) => Promise<void>;
  readonly deleteAllReports: () => Promise<void>;
  /**
   * Turns every stored report with outcome `running` whose test `isAlive` denies into `interrupted`, `page-closed`.
   * @returns how many
   */
  readonly closeInterrupted: (isAlive: (id: string) => boolean) => Promise<number>;
  /** Ends the connection; whatever is under way is completed. */
  readonly close: () => void;
}

/**
 * Opens the history of this browser and origin.
 * @throws {HistoryError} `refused`, `blocked`, `damaged`, `full` or `unexpected`: tests work without a history
 */
export async function openHistory(): Promise<History> {
  return historyOf(await openDatabase());
}

export function historyOf(database: HistoryDatabase): History {
  return {
    saveReport: (report) => saveWithTrace(database, report),
    listReports: (page = {}) => listEntries(database, page),
    readReport: (id) => readWithTrace(database, id),
    deleteReport: (id) => deleteWithTrace(database, id),
    deleteAllReports: () => deleteEverything(database),
    closeInterrupted: (isAlive) => interruptDead(database, isAlive),
    close: () => database.close('it was closed here'),
  };
}
