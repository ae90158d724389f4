import { NO_ANNOTATION } from '../core/trends/annotation.ts';
import { readTest, writeChanges } from './change-tests.ts';
import type { HistoryDatabase } from './database.ts';
import { removeTests } from './delete-tests.ts';
import { keepingIn } from './keeping.ts';
import { nextTask } from './next-task.ts';
import { storedSummary, type Totals } from './records.ts';
import type { Keeping } from './summary-schema.ts';
import { countedTotals, readTotals } from './totals.ts';
import { type ReadTransaction, type WriteTransaction, writing } from './transaction.ts';

/** What was let go. */
export interface Tidied {
  /** Tests, with all there was of them. */
  readonly tests: number;
  /** Reports of tests whose line in the history stays. */
  readonly bodies: number;
  /** Packet traces of tests that stay. */
  readonly traces: number;
  /** False where more is to be let go than one call may take: call again. */
  readonly isDone: boolean;
}

type Part = 'tests' | 'bodies' | 'traces';

/** Tests changed in one transaction, and transactions of one call. Our choice: some milliseconds each, a second or two in all. */
const SLICE = 50;
const MAX_SLICES = 40;

/** Bytes of a summary and its row in a week, with what the database adds; measured, see tests/browser. */
const SUMMARY_BYTES = 1_500;

/** Lets go what is older or more than the settings allow, oldest first: traces before reports before tests. */
export async function tidyHistory(database: HistoryDatabase, nowMs: number) {
  return repeat(database, (transaction) => nextToGo(transaction, nowMs));
}

/** Lets go what a new test is worth more than; false where nothing is left. `round`: 0 spares the newest. */
export async function makeRoom(database: HistoryDatabase, round: number): Promise<boolean> {
  const spared = [10, 0][round];
  if (spared === undefined) return false;
  const { tidied } = await repeat(database, async (transaction) => {
    const traces = await oldest(transaction, 'traceAt', spared);
    if (traces.length > 0) return { part: 'traces', ids: traces };
    return { part: 'bodies', ids: await oldest(transaction, 'bodyAt', spared) };
  });
  return tidied.traces + tidied.bodies > 0;
}

const DAMAGED_AND_GONE = 'summary: expected a summary, got a damaged one whose report was let go';

interface ToGo {
  readonly part: Part;
  readonly ids: readonly string[];
}

async function repeat(database: HistoryDatabase, choose: (transaction: WriteTransaction) => Promise<ToGo>) {
  const gone = { tests: 0, bodies: 0, traces: 0 };
  const weeks = new Set<number>();
  for (let slice = 0; slice < MAX_SLICES; slice++) {
    const { part, ids, changed } = await writing(database, 'tidy up', 'relaxed', async (transaction) => {
      const toGo = await choose(transaction);
      const { part, ids } = toGo;
      if (ids.length === 0) return { ...toGo, changed: [] };
      return { part, ids, changed: await letGo(transaction, toGo) };
    });
    gone[part] += ids.length;
    for (const week of changed) weeks.add(week);
    if (ids.length === 0) return { tidied: { ...gone, isDone: true }, weeks: [...weeks] };
    await nextTask();
  }
  return { tidied: { ...gone, isDone: false }, weeks: [...weeks] };
}

/** The first of what has to go now; none when all is well. */
async function nextToGo(transaction: WriteTransaction, nowMs: number): Promise<ToGo> {
  const keeping = await keepingIn(transaction);
  if (keeping.days !== null) {
    const until = IDBKeyRange.upperBound(nowMs - keeping.days * 24 * 3_600_000, true);
    const old = await keys(transaction, 'startedAt', until, SLICE);
    if (old.length > 0) return { part: 'tests', ids: old };
  }
  const traces = await oldest(transaction, 'traceAt', keeping.traces);
  if (traces.length > 0) return { part: 'traces', ids: traces };
  return beyondSize(transaction, keeping);
}

async function beyondSize(transaction: WriteTransaction, { maxBytes }: Keeping): Promise<ToGo> {
  const totals = (await readTotals(transaction)) ?? (await countedTotals(transaction));
  const surplus = bytesOf(totals) - (maxBytes ?? Number.POSITIVE_INFINITY);
  if (surplus <= 0) return { part: 'tests', ids: [] };
  const steps = [
    ['traces', 'traceAt', totals.traces, totals.traceBytes],
    ['bodies', 'bodyAt', totals.bodies, totals.bodyBytes],
    ['tests', 'startedAt', totals.tests, totals.tests * SUMMARY_BYTES],
  ] as const;
  for (const [part, index, count, bytes] of steps) {
    if (count === 0) continue;
    // As many as it takes if all were of one size, and at least one.
    const wanted = Math.ceil((surplus * count) / Math.max(bytes, 1));
    const ids = await keys(transaction, index, null, Math.min(SLICE, wanted));
    if (ids.length > 0) return { part, ids };
  }
  return { part: 'tests', ids: [] };
}

/** What tests take, as far as we count it. */
export function bytesOf({ tests, bodyBytes, traceBytes }: Totals): number {
  return tests * SUMMARY_BYTES + bodyBytes + traceBytes;
}

/** The oldest that have one, without the newest `spared` of them; no more than a slice. */
async function oldest(transaction: ReadTransaction | WriteTransaction, index: 'bodyAt' | 'traceAt', spared: number) {
  const count = await transaction.objectStore('summaries').index(index).count();
  return count <= spared ? [] : keys(transaction, index, null, Math.min(SLICE, count - spared));
}

async function keys(
  transaction: ReadTransaction | WriteTransaction,
  index: 'startedAt' | 'bodyAt' | 'traceAt',
  range: IDBKeyRange | null,
  limit: number,
): Promise<readonly string[]> {
  const found = await transaction.objectStore('summaries').index(index).getAllKeys(range, limit);
  return found;
}

async function letGo(transaction: WriteTransaction, { part, ids }: ToGo): Promise<readonly number[]> {
  if (part === 'tests') return removeTests(transaction, ids);
  const changes = [];
  for (const id of ids) {
    const { summary, annotation } = await readTest(transaction, id);
    await transaction.objectStore(part === 'traces' ? 'traces' : 'reports').delete(id);
    // In no index of what there is any more, or it would be chosen for ever.
    if (summary === null) await transaction.objectStore('summaries').put({ id, damage: DAMAGED_AND_GONE });
    else {
      const { bodyBytes, traceBytes } = summary;
      const after =
        part === 'traces' ? storedSummary(summary, bodyBytes, null) : storedSummary(summary, null, traceBytes);
      changes.push({ before: summary, after, annotation: annotation ?? NO_ANNOTATION });
    }
  }
  return writeChanges(transaction, changes);
}
