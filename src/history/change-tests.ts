import { unwrap } from 'idb';
import type { Annotation } from '../core/trends/annotation.ts';
import type { TestColumns } from '../core/trends/columns.ts';
import { bareSummary, type StoredSummary, summaryIn } from './records.ts';
import { merged, spliced } from './splice.ts';
import { NO_TOTALS, plus, readTotals, totalsOf } from './totals.ts';
import type { ReadTransaction, WriteTransaction } from './transaction.ts';
import { tried } from './tried.ts';
import { readViews, type Views } from './views.ts';
import { annotationIn, hasEnded, putWeek, rebuildWeek, weekOf } from './weeks.ts';

/** One test before and after a change: its summary, null where there is none. */
export interface TestChange {
  readonly before: StoredSummary | null;
  readonly after: StoredSummary | null;
  /** What is said of it afterwards. */
  readonly annotation: Annotation;
  readonly isAnnotationNew?: boolean;
}

/** A test as it is stored; null where it is not, or damaged. */
export interface StoredTest {
  readonly summary: StoredSummary | null;
  readonly annotation: Annotation | null;
}

export async function readTest(transaction: ReadTransaction | WriteTransaction, id: string): Promise<StoredTest> {
  const get = (name: 'summaries' | 'annotations') =>
    tried<unknown>(`read ${name} ${id}`, () => unwrap(transaction.objectStore(name)).get(id));
  const [summary, annotation] = await Promise.all([get('summaries'), get('annotations')]);
  return {
    summary: summary.ok ? summaryIn(summary.value) : null,
    annotation: annotation.ok && annotation.value !== undefined ? annotationIn(annotation.value) : null,
  };
}

/**
 * Writes changed summaries and, in the same transaction, all that is made from them: the totals and the weeks. Nobody waits for each request:
 * one that fails ends the transaction.
 * @param known views that were read before, so that a save need not wait once more
 * @returns the weeks that read differently now
 */
export async function writeChanges(
  transaction: WriteTransaction,
  changes: readonly TestChange[],
  known: Promise<Views> | null = null,
): Promise<readonly number[]> {
  const seen = changes.filter(isSeenInWeeks);
  const weeks = [...new Set(seen.flatMap(({ before, after }) => [before, after].filter(hasEnded).map(weekOfTest)))];
  const early = await known;
  const isEnough = early !== null && weeks.every((week) => early.weeks.has(week));
  const views = isEnough ? early : await readViews(transaction, weeks);
  const summaries = unwrap(transaction.objectStore('summaries'));
  let { totals } = views;
  for (const [at, { before, after }] of changes.entries()) {
    if (at % PAUSE_EVERY === PAUSE_EVERY - 1) await readTotals(transaction);
    totals &&= plus(plus(totals, totalsOf(before), -1), totalsOf(after));
    if (after !== null) summaries.put(after);
    else if (before !== null) summaries.delete(before.id);
  }
  const settings = unwrap(transaction.objectStore('settings'));
  // Below zero they were wrong before.
  if (totals !== null && Object.values(totals).every((figure) => figure >= 0)) {
    settings.put({ name: 'totals', value: totals });
  } else settings.delete('totals');
  for (const week of weeks) {
    const columns = changedWeek(views.weeks.get(week) ?? null, week, seen);
    if (columns === null) await rebuildWeek(transaction, week);
    else putWeek(transaction, week, columns);
  }
  return weeks;
}

/** So many puts in one go; a request is what a transaction can wait for in between. Our choice. */
const PAUSE_EVERY = 200;

/** Without anything written, for a storage that is full: what is made from summaries goes, and is made anew when it is read. */
export function dropViews(transaction: WriteTransaction, weeks: readonly number[]): void {
  unwrap(transaction.objectStore('settings')).delete('totals');
  for (const week of weeks) putWeek(transaction, week, null);
}

export async function clearTests(transaction: WriteTransaction): Promise<void> {
  const names = ['summaries', 'reports', 'traces', 'annotations', 'weeks', 'outbox', 'requests'] as const;
  for (const name of names) unwrap(transaction.objectStore(name)).clear();
  unwrap(transaction.objectStore('settings')).put({ name: 'totals', value: NO_TOTALS });
}

/** More changes of one week than this are slower one by one than the whole week; our choice. */
const MAX_SPLICES = 60;

/** Null where a look at all its tests is needed. */
function changedWeek(stored: TestColumns | null, week: number, changes: readonly TestChange[]): TestColumns | null {
  const [befores, afters] = [endedIn(week, 'before'), endedIn(week, 'after')];
  const here = changes.filter((change) => befores(change) !== null || afters(change) !== null);
  if (here.length > MAX_SPLICES) {
    const rows = here.flatMap((change) => {
      const summary = afters(change);
      return summary !== null && befores(change) === null ? [{ summary, annotation: change.annotation }] : [];
    });
    return stored !== null && rows.length === here.length ? merged(stored, rows) : null;
  }
  return here.reduce<TestColumns | null>((columns, change) => {
    const [before, after] = [befores(change), afters(change)];
    if (columns === null) return null;
    const row = after && { summary: after, annotation: change.annotation };
    if (before === null) return row && spliced(columns, row.summary.startedAt, false, row);
    if (row === null || row.summary.startedAt === before.startedAt)
      return spliced(columns, before.startedAt, true, row);
    const without = spliced(columns, before.startedAt, true, null);
    return without && spliced(without, row.summary.startedAt, false, row);
  }, stored);
}

function endedIn(week: number, side: 'before' | 'after') {
  return (change: TestChange): StoredSummary | null => {
    const { [side]: summary } = change;
    return hasEnded(summary) && weekOfTest(summary) === week ? summary : null;
  };
}

/** A body or a trace more or less is not. */
function isSeenInWeeks({ before, after, isAnnotationNew }: TestChange): boolean {
  if (isAnnotationNew === true) return true;
  const bare = (summary: StoredSummary | null) => (hasEnded(summary) ? JSON.stringify(bareSummary(summary)) : null);
  return bare(before) !== bare(after);
}

function weekOfTest({ startedAt }: StoredSummary): number {
  return weekOf(startedAt);
}
