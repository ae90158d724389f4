import type { CallReport } from '../core/report/schema.ts';
import type { Annotation, Mark } from '../core/trends/annotation.ts';
import type { TestColumns } from '../core/trends/columns.ts';
import { annotateTest, type FoundNote, findInNotes } from './annotate.ts';
import { createChanges, type HistoryChange } from './changes.ts';
import { type HistoryDatabase, openDatabase } from './database.ts';
import { deleteTest, deleteTests, interruptDead } from './delete-tests.ts';
import type { HistoryEntry, ReportEntry } from './entry.ts';
import { putKeeping, readStoredKeeping } from './keeping.ts';
import { putMark, readMarks, removeMark } from './marks.ts';
import { type Outbox, outboxOf } from './outbox.ts';
import { askToPersist } from './persist.ts';
import { readAllColumns, readSomeColumns } from './read-columns.ts';
import { entriesBegunAt, type HistoryPage, listEntries, readTestReport } from './read-tests.ts';
import { saveTest } from './save-test.ts';
import type { Keeping } from './summary-schema.ts';
import { type Tidied, tidyHistory } from './tidy.ts';
import { exportTests, type Imported, importTests, type TransferEntry } from './transfer.ts';
import { type HistoryUsage, measureUsage } from './usage.ts';

/**
 * The tests kept in this browser. Every function rejects with a HistoryError (see its `reason`) and then has
 * changed nothing; bad arguments reject with RangeError. Each call that writes is one transaction, but for `closeInterrupted` (one a test) and
 * `tidy` (one a handful of tests).
 */
export interface History {
  /**
   * Keeps a report, its trace and its summary, all or nothing, in place of earlier ones of the same id. Resolves once it is on disk
   * (while `running`: handed to the system). Where there is no room, older traces and reports are let go first.
   * @param annotation what to say of it where nothing was said yet
   */
  readonly saveReport: (report: CallReport, annotation?: Partial<Annotation>) => Promise<void>;
  /**
   * Newest first. Next page: `before` is the `startedAt` of the last entry; there is none when that is null or fewer than
   * `limit` came. Damaged records whose date cannot be read end the last page.
   */
  readonly listTests: (page?: HistoryPage) => Promise<readonly HistoryEntry[]>;
  /** The same entries for tests begun at these times, as columns have them, newest first. */
  readonly testsAt: (startedAts: readonly number[]) => Promise<readonly HistoryEntry[]>;
  /** One report with its trace, its summary where the report was let go, null where there is none of this id. */
  readonly readReport: (id: string) => Promise<ReportEntry | null>;
  /**
   * All ended tests, oldest first.
   * @param onPart each part as it comes, the newest first; together they are the whole
   */
  readonly readColumns: (onPart?: (part: TestColumns) => void) => Promise<TestColumns>;
  /** The ended tests of all weeks that these times (epoch ms) are in: for a first view, before the rest is read. */
  readonly readWeeks: (fromMs: number, toMs: number) => Promise<TestColumns>;
  /** Puts what is said of a test in place of what was. */
  readonly annotate: (id: string, annotation: Annotation) => Promise<void>;
  /** Tests whose note, agent, place, headset or tags contain `text`, newest first. */
  readonly findNotes: (text: string) => Promise<readonly FoundNote[]>;
  readonly listMarks: () => Promise<readonly Mark[]>;
  readonly saveMark: (mark: Mark) => Promise<void>;
  readonly deleteMark: (id: string) => Promise<void>;
  /** What waits to be sent, and which tests were asked for. Deleting a test deletes it here, too. */
  readonly outbox: Outbox;
  /** @param otherwiseDays where the person chose nothing; default 90 */
  readonly readKeeping: (otherwiseDays?: Keeping['days']) => Promise<Keeping>;
  /** Takes effect with the next `tidy`. */
  readonly changeKeeping: (keeping: Keeping) => Promise<void>;
  /** Lets go what `readKeeping` allows no more, and says what; some at a time: see `isDone`. */
  readonly tidy: (nowMs: number, otherwiseDays?: Keeping['days']) => Promise<Tidied>;
  readonly readUsage: () => Promise<HistoryUsage>;
  /** Whether the browser will not clear it by itself; null where it cannot be asked. */
  readonly askToPersist: () => Promise<boolean | null>;
  /** Deletes all there is of a test, damaged or not. One that is not there counts as deleted. */
  readonly deleteReport: (id: string) => Promise<void>;
  /** Marks and settings stay. */
  readonly deleteAllReports: () => Promise<void>;
  /**
   * Turns every stored report with outcome `running` whose test `isAlive` denies into `interrupted`, `page-closed`.
   * @returns how many
   */
  readonly closeInterrupted: (isAlive: (id: string) => boolean) => Promise<number>;
  /** Every ended test with its trace, oldest first, read as it is asked for. */
  readonly exportEntries: (onProgress?: (done: number, of: number) => void) => AsyncGenerator<TransferEntry>;
  /** Merges tests and marks by their id, all or nothing. */
  readonly importEntries: (entries: readonly TransferEntry[], marks: readonly Mark[]) => Promise<Imported>;
  /** Calls back after every change of tests, notes and marks, here and in other tabs. @returns how to stop that */
  readonly onChange: (listener: (change: HistoryChange) => void) => () => void;
  /** Ends the connection and all listening; whatever is under way is completed. */
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
  const { announce, listen, close } = createChanges();
  return {
    async saveReport(report, annotation) {
      announce(await saveTest(database, report, annotation));
    },
    listTests: (page = {}) => listEntries(database, page),
    testsAt: (startedAts) => entriesBegunAt(database, startedAts),
    readReport: (id) => readTestReport(database, id),
    readColumns: (onPart) => readAllColumns(database, onPart),
    readWeeks: (fromMs, toMs) => readSomeColumns(database, fromMs, toMs),
    async annotate(id, annotation) {
      announce(await annotateTest(database, id, annotation));
    },
    findNotes: (text) => findInNotes(database, text),
    listMarks: () => readMarks(database),
    async saveMark(mark) {
      await putMark(database, mark);
      announce([]);
    },
    async deleteMark(id) {
      await removeMark(database, id);
      announce([]);
    },
    outbox: outboxOf(database),
    readKeeping: (otherwiseDays) => readStoredKeeping(database, otherwiseDays),
    changeKeeping: (keeping) => putKeeping(database, keeping),
    async tidy(nowMs, otherwiseDays) {
      const { tidied, weeks } = await tidyHistory(database, nowMs, otherwiseDays);
      if (tidied.tests + tidied.bodies + tidied.traces > 0) announce(weeks);
      return tidied;
    },
    readUsage: () => measureUsage(database),
    askToPersist,
    async deleteReport(id) {
      announce(await deleteTest(database, id));
    },
    async deleteAllReports() {
      await deleteTests(database);
      announce(null);
    },
    async closeInterrupted(isAlive) {
      const { count, weeks } = await interruptDead(database, isAlive);
      if (count > 0) announce(weeks);
      return count;
    },
    exportEntries: (onProgress) => exportTests(database, onProgress),
    async importEntries(entries, marks) {
      const { weeks, ...imported } = await importTests(database, entries, marks);
      if (imported.added + imported.updated > 0) announce(weeks);
      return imported;
    },
    onChange: listen,
    close() {
      database.close('it was closed here');
      close();
    },
  };
}
