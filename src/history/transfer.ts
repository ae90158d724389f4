import { unwrap } from 'idb';
import type { CallReport } from '../core/report/schema.ts';
import { type Annotation, type Mark, NO_ANNOTATION } from '../core/trends/annotation.ts';
import type { TestSummary } from '../core/trends/summary.ts';
import { checkedAnnotation, putAnnotation } from './annotate.ts';
import { readTest, type StoredTest, type TestChange, writeChanges } from './change-tests.ts';
import type { HistoryDatabase } from './database.ts';
import { checkedMark, markIn } from './marks.ts';
import { nextTask } from './next-task.ts';
import { readTestReport } from './read-tests.ts';
import { type StoredSummary, storedSummary } from './records.ts';
import { type PreparedReport, prepare, putReport } from './save-test.ts';
import { bytesOfTrace } from './stored-trace.ts';
import { checked, summarySchema } from './summary-schema.ts';
import { reading, type WriteTransaction, writing } from './transaction.ts';
import { tried } from './tried.ts';
import { annotationIn } from './weeks.ts';

/** One test as it leaves a history and comes into one. `summary`: its report was let go. */
export type TransferEntry =
  | { readonly report: CallReport; readonly annotation: Annotation }
  | { readonly summary: TestSummary; readonly annotation: Annotation };

/** What an import did, in tests and marks together. */
export interface Imported {
  readonly added: number;
  /** Those of which something was missing here. */
  readonly updated: number;
  readonly unchanged: number;
}

/**
 * Every ended test, oldest first, one after the other, so that a long history need not be in memory at once. Damaged ones and those that still
 * run are left out.
 */
export async function* exportTests(
  database: HistoryDatabase,
  onProgress: (done: number, of: number) => void = () => undefined,
): AsyncGenerator<TransferEntry> {
  const ids = await reading(database, 'list tests', (transaction) =>
    transaction.objectStore('summaries').index('startedAt').getAllKeys(),
  );
  for (const [done, id] of ids.entries()) {
    onProgress(done, ids.length);
    const entry = await transferEntry(database, id);
    if (entry !== null) yield entry;
  }
  onProgress(ids.length, ids.length);
}

async function transferEntry(database: HistoryDatabase, id: string): Promise<TransferEntry | null> {
  const [read, stored] = await Promise.all([
    readTestReport(database, id),
    reading(database, `read test ${id}`, (transaction) =>
      tried<unknown>('read annotation', () => unwrap(transaction.objectStore('annotations')).get(id)),
    ),
  ]);
  const annotation = stored.ok ? annotationIn(stored.value) : NO_ANNOTATION;
  if (read?.kind === 'summary')
    return read.summary.outcome === 'running' ? null : { summary: read.summary, annotation };
  if (read?.kind !== 'report' || read.report.outcome === 'running') return null;
  return { report: read.report, annotation };
}

type Prepared = { readonly annotation: Annotation } & (PreparedReport | { readonly summary: TestSummary });

/**
 * Merges tests by their id, all of them or, after any error, none. A test that is here keeps its report: it does not change once it has ended. It
 * gets what is missing here (its report, its trace), and what the file says of it where nothing is said here: what somebody wrote in this
 * browser is never replaced. Neither is where it comes from: one's own test stays one's own when it comes back. Only a result that the server
 * verified takes the place of one that came from somebody and was not.
 * @throws {RangeError} an entry that cannot be kept, by its field
 */
export async function importTests(
  database: HistoryDatabase,
  entries: readonly TransferEntry[],
  marks: readonly Mark[],
): Promise<Imported & { readonly weeks: readonly number[] }> {
  const prepared: Prepared[] = [];
  for (const [at, entry] of entries.entries()) {
    if (at % PREPARED === 0) await nextTask();
    prepared.push(await preparedEntry(entry));
  }
  const checkedMarks = marks.map(checkedMark);
  return writing(database, 'import tests', 'strict', async (transaction) => {
    const done = { added: 0, updated: 0, unchanged: 0 };
    const changes = new Map<string, TestChange>();
    for (let from = 0; from < prepared.length; from += SLICE) {
      const slice = prepared.slice(from, from + SLICE);
      const stored = await Promise.all(slice.map((entry) => readTest(transaction, idOf(entry))));
      for (const [at, entry] of slice.entries()) {
        const read = stored[at] ?? { summary: null, annotation: null };
        const { change, how } = merge(transaction, read, entry, changes.get(idOf(entry)) ?? null);
        done[how] += 1;
        if (how !== 'unchanged') changes.set(idOf(entry), change);
      }
    }
    for (const mark of checkedMarks) done[await mergeMark(transaction, mark)] += 1;
    return { ...done, weeks: changes.size === 0 ? [] : await writeChanges(transaction, [...changes.values()]) };
  });
}

/** Tests merged in one go, and reports made ready in one: a few milliseconds' worth each. Our choice. */
const SLICE = 50;
const PREPARED = 5;

function idOf(entry: Prepared): string {
  return 'summary' in entry ? entry.summary.id : entry.report.id;
}

async function preparedEntry(entry: TransferEntry): Promise<Prepared> {
  const annotation = checkedAnnotation(entry.annotation);
  if ('report' in entry) return { annotation, ...(await prepare(entry.report)) };
  const summary = checked('summary', summarySchema, entry.summary);
  if (!summary.ok) throw new RangeError(summary.message);
  return { annotation, summary: summary.value };
}

function merge(transaction: WriteTransaction, read: StoredTest, entry: Prepared, earlier: TestChange | null) {
  const before = earlier === null ? read.summary : earlier.before;
  const here = earlier === null ? read.summary : earlier.after;
  const said = here === null && read.annotation === null ? null : (read.annotation ?? NO_ANNOTATION);
  const proof = 'body' in entry && isProof(said, entry.annotation) ? entry : null;
  const annotation = mergedAnnotation(said, entry.annotation, proof !== null);
  const after = proof === null ? mergedSummary(transaction, here, entry) : putReport(transaction, proof);
  const isSaid = !isSame(annotation, said ?? NO_ANNOTATION);
  const hasMoved = here !== null && here.startedAt !== after.startedAt;
  if (isSaid || (hasMoved && read.annotation !== null)) putAnnotation(transaction, after, annotation);
  const isAnnotationNew = isSaid || earlier?.isAnnotationNew === true;
  const how = here === null ? 'added' : after === here && !isSaid ? 'unchanged' : 'updated';
  return { change: { before, after, annotation, isAnnotationNew }, how } as const;
}

function isProof(said: Annotation | null, came: Annotation): boolean {
  return said !== null && said.origin !== 'own' && said.origin !== 'verified' && came.origin === 'verified';
}

/** @param said null for a test that is not here */
function mergedAnnotation(said: Annotation | null, came: Annotation, isProven: boolean): Annotation {
  if (said === null) return came;
  const { origin } = isProven ? came : said;
  return isSame({ ...said, origin: 'own' }, NO_ANNOTATION) ? { ...came, origin } : { ...said, origin };
}

/** `here` itself where nothing is missing in it. */
function mergedSummary(transaction: WriteTransaction, here: StoredSummary | null, entry: Prepared): StoredSummary {
  const isUnfinished = here === null || here.outcome === 'running';
  if ('summary' in entry) return isUnfinished ? storedSummary(entry.summary, null, null) : here;
  if (isUnfinished || here.bodyBytes === null) return putReport(transaction, entry);
  if (here.traceBytes !== null || entry.trace === null) return here;
  unwrap(transaction.objectStore('traces')).put(entry.trace);
  return storedSummary(here, here.bodyBytes, bytesOfTrace(entry.trace));
}

async function mergeMark(transaction: WriteTransaction, mark: Mark): Promise<'added' | 'unchanged'> {
  const marks = transaction.objectStore('marks');
  const [here] = markIn(await marks.get(mark.id));
  if (here !== undefined) return 'unchanged';
  await marks.put(mark);
  return 'added';
}

/** Both came out of their schema, with their fields in its order. */
function isSame(one: Annotation, other: Annotation): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
