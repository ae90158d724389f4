import { NO_ANNOTATION } from '../../../../src/core/trends/annotation.ts';
import { columnsOf } from '../../../../src/core/trends/columns.ts';
import { DATABASE_NAME } from '../../../../src/history/database.ts';
import { openHistory } from '../../../../src/history/index.ts';
import { sampleReport } from '../../../support/reports/sample-report.ts';
import { madeTests } from '../../../support/trends/made-history.ts';

/** What the bench does inside the page, as `globalThis.historyBench`. */
const api = { fill, insert, readWhole, readNaively };

declare global {
  var historyBench: typeof api;
}

globalThis.historyBench = api;

/** A transaction of its own each: as large as keeps memory small. */
const PART = 2000;

/** Three years of tests, one every 15 minutes, of a line that is bad on weekday evenings; summaries only, as of tests whose report was let go. */
async function fill(count: number): Promise<void> {
  const planted = { kind: 'evening-congestion', drop: 0.9, share: 0.7, of: 'up' } as const;
  const rows = madeTests(count, { planted, untilMs: Date.now() });
  const history = await openHistory();
  await history.changeKeeping({ ...(await history.readKeeping()), days: null });
  for (let at = 0; at < rows.length; at += PART) await history.importEntries(rows.slice(at, at + PART), []);
  history.close();
}

/** Milliseconds of each save of a whole report with its trace. */
async function insert(times: number): Promise<readonly number[]> {
  const history = await openHistory();
  const took: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const report = { ...sampleReport(), id: `inserted-${Date.now()}-${i}`, startedAt: Date.now() };
    const from = performance.now();
    await history.saveReport(report, NO_ANNOTATION);
    took.push(performance.now() - from);
  }
  history.close();
  return took;
}

/** Milliseconds until all columns of the whole history are in memory. */
async function readWhole(): Promise<{ readonly tookMs: number; readonly tests: number }> {
  const history = await openHistory();
  const from = performance.now();
  const { length } = await history.readColumns();
  const tookMs = performance.now() - from;
  history.close();
  return { tookMs, tests: length };
}

/** The naive way to the same columns: every summary is read. */
async function readNaively(): Promise<{ readonly tookMs: number; readonly tests: number }> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const from = performance.now();
  const summaries = await new Promise<Parameters<typeof columnsOf>[0][number]['summary'][]>((resolve, reject) => {
    const request = database.transaction('summaries').objectStore('summaries').getAll();
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const { length } = columnsOf(summaries.map((summary) => ({ summary, annotation: NO_ANNOTATION })));
  const tookMs = performance.now() - from;
  database.close();
  return { tookMs, tests: length };
}
