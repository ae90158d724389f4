import type { TestColumns } from '../../core/trends/columns.ts';
import type { History, HistoryEntry } from '../../history/index.ts';
import { type HistoryQuery, hasFacets } from '../../views/trends/history-query.ts';
import { rangeFromMs } from '../../views/trends/time-span.ts';

/** The tests shown one by one. */
export interface ListedTests {
  /** Newest first. */
  readonly items: readonly HistoryEntry[];
  readonly hasOlder: boolean;
}

export interface ListQuery {
  readonly query: HistoryQuery;
  readonly nowMs: number;
  /** What the filters let through; only asked where there are any. */
  readonly columns: TestColumns | null;
  readonly rows: Uint32Array;
  /** So many at most. */
  readonly limit: number;
}

/**
 * The newest tests that match. Where only a time is chosen, tests still running and damaged records are among them: no filter can know
 * those. Records without a date stand at the end of the whole history.
 */
export async function listTests(
  history: History,
  { query, nowMs, columns, rows, limit }: ListQuery,
): Promise<ListedTests> {
  if (query.find === '' && !hasFacets(query)) return listTime(history, rangeFromMs(query.range, nowMs), limit);
  if (columns === null) return { items: [], hasOlder: false };
  const wanted = query.find === '' ? null : await history.findNotes(query.find);
  const ids = wanted && new Set(wanted.map(({ id }) => id));
  const times = wanted && new Set(wanted.map(({ startedAt }) => startedAt));
  const startedAts: number[] = [];
  for (let i = rows.length - 1; i >= 0 && startedAts.length <= limit; i--) {
    const at = columns.startedAt[rows[i] ?? 0] ?? 0;
    if (times === null || times.has(at)) startedAts.push(at);
  }
  const entries = await history.testsAt(startedAts.slice(0, limit));
  const items = entries.filter((entry) => ids === null || (entry.kind === 'test' && ids.has(entry.summary.id)));
  return { items, hasOlder: startedAts.length > limit };
}

async function listTime(history: History, fromMs: number | null, limit: number): Promise<ListedTests> {
  const page = await history.listTests({ limit: limit + 1 });
  const within = page.filter((entry) => fromMs === null || startedAtOf(entry) >= fromMs);
  return { items: within.slice(0, limit), hasOlder: within.length > limit };
}

function startedAtOf(entry: HistoryEntry): number {
  return entry.kind === 'test' ? entry.summary.startedAt : (entry.startedAt ?? Number.NEGATIVE_INFINITY);
}
