import { unwrap } from 'idb';
import type { Annotation } from '../core/trends/annotation.ts';
import { bareSummary, type StoredSummary, summaryIn } from './records.ts';
import { countedTotals, NO_TOTALS, plus, readTotals, totalsOf } from './totals.ts';
import type { ReadTransaction, WriteTransaction } from './transaction.ts';
import { tried } from './tried.ts';
import { annotationIn, appendToWeek, hasEnded, rebuildWeek, weekOf } from './weeks.ts';

/** One test before and after a change: its summary, null where there is none. */
export interface TestChange {
  readonly before: StoredSummary | null;
  readonly after: StoredSummary | null;
  /** What is said of it afterwards. */
  readonly annotation: Annotation;
  readonly isAnnotationNew?: boolean;
}

/** A test as it is stored; null and `NO_ANNOTATION` where it is not, or damaged. */
export async function readTest(
  transaction: ReadTransaction | WriteTransaction,
  id: string,
): Promise<{ readonly summary: StoredSummary | null; readonly annotation: Annotation | null }> {
  const get = (name: 'summaries' | 'annotations') =>
    tried<unknown>(`read ${name} ${id}`, () => unwrap(transaction.objectStore(name)).get(id));
  const [summary, annotation] = await Promise.all([get('summaries'), get('annotations')]);
  return {
    summary: summary.ok ? summaryIn(summary.value) : null,
    annotation: annotation.ok && annotation.value !== undefined ? annotationIn(annotation.value) : null,
  };
}

/**
 * Writes changed summaries and, in the same transaction, all that is made from them: the totals and the weeks.
 * @returns the weeks that read differently now
 */
export async function writeChanges(
  transaction: WriteTransaction,
  changes: readonly TestChange[],
): Promise<readonly number[]> {
  const summaries = transaction.objectStore('summaries');
  let totals = (await readTotals(transaction)) ?? (await countedTotals(transaction));
  for (const { before, after } of changes) {
    totals = plus(plus(totals, totalsOf(before), -1), totalsOf(after));
    if (after !== null) await summaries.put(after);
    else if (before !== null) await summaries.delete(before.id);
  }
  const isSound = Object.values(totals).every((figure) => figure >= 0);
  const value = isSound ? totals : await countedTotals(transaction);
  await transaction.objectStore('settings').put({ name: 'totals', value });
  return writeWeeks(transaction, changes);
}

export async function clearTests(transaction: WriteTransaction): Promise<void> {
  const names = ['summaries', 'reports', 'traces', 'annotations', 'weeks'] as const;
  await Promise.all(names.map((name) => transaction.objectStore(name).clear()));
  await transaction.objectStore('settings').put({ name: 'totals', value: NO_TOTALS });
}

async function writeWeeks(transaction: WriteTransaction, changes: readonly TestChange[]): Promise<readonly number[]> {
  const seen = changes.filter(isSeenInWeeks);
  const weeks = new Set(seen.flatMap(({ before, after }) => [before, after].filter(hasEnded).map(weekOfSummary)));
  const [only, ...others] = seen;
  // The usual change by far: one test has ended.
  if (only !== undefined && others.length === 0 && !hasEnded(only.before) && hasEnded(only.after)) {
    await appendToWeek(transaction, { summary: only.after, annotation: only.annotation });
    return [...weeks];
  }
  for (const week of weeks) await rebuildWeek(transaction, week);
  return [...weeks];
}

/** A body or a trace more or less is not. */
function isSeenInWeeks({ before, after, isAnnotationNew }: TestChange): boolean {
  if (isAnnotationNew === true) return true;
  const bare = (summary: StoredSummary | null) => (hasEnded(summary) ? JSON.stringify(bareSummary(summary)) : null);
  return bare(before) !== bare(after);
}

function weekOfSummary({ startedAt }: StoredSummary): number {
  return weekOf(startedAt);
}
