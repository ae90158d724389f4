import { columnsOf, type TestColumns } from '../../../src/core/trends/columns.ts';
import { summaryOf } from '../../../src/core/trends/summary.ts';
import { openHistory } from '../../../src/history/history.ts';
import type { TransferEntry } from '../../../src/history/transfer.ts';
import { beginningOf, columnsIn } from '../../../src/history/weeks.ts';

/** Everything that is in a history, as its own interface gives it, and what in the database does not go together. */
export interface Found {
  readonly entries: readonly TransferEntry[];
  readonly marks: readonly unknown[];
  readonly faults: readonly string[];
}

type Stored = Readonly<Record<string, unknown>> & { readonly id: string };

/** Opens the history as the page does after a crash, and looks at every record in it. */
export async function foundInHistory(): Promise<Found> {
  const history = await openHistory();
  // Before anything else is read: what does not go together might be mended on the way.
  const stored = await everyRecord();
  const tests = await history.listTests({ limit: 10_000 });
  const faults = tests.flatMap((test) => (test.kind === 'damaged' ? [`${test.id} is damaged: ${test.message}`] : []));
  const entries: TransferEntry[] = [];
  for (const test of tests) {
    if (test.kind === 'damaged') continue;
    const { annotation, summary } = test;
    const read = await history.readReport(summary.id);
    if (read?.kind === 'summary') entries.push({ summary: read.summary, annotation });
    else if (read?.kind === 'report') {
      entries.push({ report: read.report, annotation });
      const isOfReport = JSON.stringify(summary) === JSON.stringify(summaryOf(read.report));
      if (!isOfReport) faults.push(`${summary.id}: its summary is of another report`);
    } else faults.push(`${summary.id}: ${JSON.stringify(read)}`);
  }
  const columns = await history.readColumns();
  const marks = await history.listMarks();
  history.close();
  return { entries: entries.toReversed(), marks, faults: [...faults, ...mismatches(stored, entries, columns)] };
}

/** Every record of the database, as a text: two are equal where nothing has changed. */
export async function everythingStored(): Promise<string> {
  return JSON.stringify(await everyRecord(), (_name, value: unknown) =>
    ArrayBuffer.isView(value) ? [value.constructor.name, ...(value as Float64Array)] : value,
  );
}

/** What each store says, held against the others. */
function mismatches(
  stored: Readonly<Record<string, readonly Stored[]>>,
  entries: readonly TransferEntry[],
  columns: TestColumns,
): readonly string[] {
  const { summaries = [], reports = [], traces = [], annotations = [], weeks = [], settings = [] } = stored;
  const idsOf = (records: readonly Stored[]) => records.map(({ id }) => id).toSorted();
  const rows = entries
    .map((entry) => ({
      summary: 'report' in entry ? summaryOf(entry.report) : entry.summary,
      annotation: entry.annotation,
    }))
    .filter(({ summary }) => summary.outcome !== 'running')
    .toSorted((one, other) => one.summary.startedAt - other.summary.startedAt);
  const weekNumbers = [...new Set(rows.map(({ summary }) => weekNumber(summary.startedAt)))];
  // What still runs is not counted yet.
  const ended = summaries.filter(({ outcome }) => outcome !== 'running');
  const bodies = ended.filter(({ bodyBytes }) => bodyBytes !== null);
  const recorded = ended.filter(({ traceBytes }) => traceBytes !== null);
  const expected: readonly (readonly [what: string, one: unknown, other: unknown])[] = [
    ['bodies', idsOf(reports), idsOf(summaries.filter(({ bodyBytes }) => bodyBytes !== null))],
    ['traces', idsOf(traces), idsOf(summaries.filter(({ traceBytes }) => traceBytes !== null))],
    ['notes without a test', idsOf(annotations).filter((id) => !idsOf(summaries).includes(id)), []],
    ['columns', plain(columns), plain(columnsOf(rows))],
    [
      'weeks',
      weeks.map((record) => [record.week, plain(columnsIn(record))]),
      weekNumbers.map((week) => [
        week,
        plain(columnsOf(rows.filter(({ summary }) => weekNumber(summary.startedAt) === week))),
      ]),
    ],
    ['totals', totalsIn(settings), { tests: ended.length, bodies: bodies.length, traces: recorded.length }],
  ];
  return expected.flatMap(([what, one, other]) => {
    const [got, wanted] = [JSON.stringify(one), JSON.stringify(other)];
    return got === wanted ? [] : [`${what}: expected ${wanted.slice(0, 300)}, got ${got.slice(0, 300)}`];
  });
}

function weekNumber(startedAt: number): number {
  return Math.floor(startedAt / (beginningOf(1) - beginningOf(0)));
}

function totalsIn(settings: readonly Stored[]): unknown {
  const value = settings.find(({ name }) => name === 'totals')?.value;
  if (value === undefined) return { tests: 0, bodies: 0, traces: 0 };
  const { tests, bodies, traces } = value as Readonly<Record<string, number>>;
  return { tests, bodies, traces };
}

/** What columns say, whichever code stands for which word. */
function plain(columns: TestColumns | null): unknown {
  if (columns === null) return null;
  const facets = Object.entries(columns.facets).map(([name, { codes, words }]) => [
    name,
    Array.from(codes, (code) => words[code - 1] ?? null),
  ]);
  const numbers = Object.entries(columns.numbers).map(([name, figures]) => [name, [...figures]]);
  return [columns.length, [...columns.startedAt], [...columns.utcOffsetMin], numbers, facets];
}

async function everyRecord(): Promise<Readonly<Record<string, readonly Stored[]>>> {
  const database = await answered(indexedDB.open('callprobe'));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const all = await Promise.all(names.map((name) => answered(transaction.objectStore(name).getAll())));
  database.close();
  return Object.fromEntries(names.map((name, place) => [name, all[place] ?? []]));
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
