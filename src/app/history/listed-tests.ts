import type { TestColumns } from '../../core/trends/columns.ts';
import type { Whose } from '../../core/trends/whose.ts';
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
  if (query.find === '' && !hasFacets(query))
    return listTime(history, query.whose, rangeFromMs(query.range, nowMs), limit);
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
  // Others may have begun at the same moment.
  const items = entries
    .filter((entry) => isOf(entry, query.whose))
    .filter((entry) => ids === null || (entry.kind === 'test' && ids.has(entry.summary.id)));
  return { items, hasOlder: startedAts.length > limit };
}

async function listTime(history: History, whose: Whose, fromMs: number | null, limit: number): Promise<ListedTests> {
  const items: HistoryEntry[] = [];
  let before: number | null = null;
  // Page after page: what others sent may stand between one's own.
  do {
    const page = await history.listTests({ limit: limit + 1, before });
    const within = page.filter((entry) => fromMs === null || startedAtOf(entry) >= fromMs);
    items.push(...within.filter((entry) => isOf(entry, whose)));
    const last = page.at(-1);
    before = page.length > limit && within.length === page.length && last !== undefined ? startedAtOf(last) : null;
  } while (items.length <= limit && before !== null && Number.isFinite(before));
  return { items: items.slice(0, limit), hasOlder: items.length > limit };
}

/** Nobody knows whose a damaged record is: it stands with one's own, and can be deleted there. */
function isOf(entry: HistoryEntry, whose: Whose): boolean {
  const isMine = entry.kind === 'damaged' || entry.annotation.origin === 'own';
  return whose === 'all' || isMine === (whose === 'mine');
}

function startedAtOf(entry: HistoryEntry): number {
  return entry.kind === 'test' ? entry.summary.startedAt : (entry.startedAt ?? Number.NEGATIVE_INFINITY);
}
