import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import type { CallReport } from '../../src/core/report/schema.ts';
import { NO_ANNOTATION } from '../../src/core/trends/annotation.ts';
import { summaryOf } from '../../src/core/trends/summary.ts';
import { openHistoryPage } from '../support/reports/history-page.ts';
import { madeUpReport, runningReport, SAMPLE_REPORTS, sampleReport } from '../support/reports/index.ts';

/** Against the real IndexedDB of Chromium, in a page that has nothing but src/history. */

const samples: readonly CallReport[] = Object.values(SAMPLE_REPORTS).map((build) => build());

/** The line of a test of which nothing was said. */
function testOf(report: CallReport) {
  return { kind: 'test', summary: summaryOf(report), annotation: NO_ANNOTATION, hasReport: true };
}

test('importing does nothing: no database is made until history is opened', async ({ context }) => {
  const page = await openHistoryPage(context);
  const names = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(await names()).toEqual([]);
  await page.evaluate(async () => (await historyInPage.openHistory()).close());
  expect(await names()).toEqual(['callprobe']);
});

test('every sample is read back as it was saved, trace and all, also after a reload', async ({ context }) => {
  const page = await openHistoryPage(context);
  await page.evaluate(async (reports) => {
    const history = await historyInPage.openHistory();
    for (const report of reports) await history.saveReport(report);
  }, samples);
  await page.reload();
  const read = await page.evaluate(
    async (ids) => {
      const history = await historyInPage.openHistory();
      return Promise.all(ids.map((id) => history.readReport(id)));
    },
    samples.map(({ id }) => id),
  );
  const changed = samples.filter((report, row) => !isDeepStrictEqual(read[row], { kind: 'report', report }));
  expect(changed.map(({ id }) => id)).toEqual([]);
});

test('the list is newest first, whatever the order of saving, and is of summaries', async ({ context }) => {
  const page = await openHistoryPage(context);
  const listed = await page.evaluate(
    async (reports) => {
      const history = await historyInPage.openHistory();
      for (const report of reports) await history.saveReport(report);
      return history.listTests();
    },
    samples.toSorted((one, other) => one.id.localeCompare(other.id)),
  );
  const newestFirst = samples.toSorted((one, other) => other.startedAt - one.startedAt);
  expect(listed).toEqual(newestFirst.map(testOf));
});

test('listing never touches reports or traces', async ({ context }) => {
  const page = await openHistoryPage(context);
  const touched = await page.evaluate(async (report) => {
    const history = await historyInPage.openHistory();
    await history.saveReport(report);
    const names: string[] = [];
    for (const method of ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count'] as const) {
      const original: (...args: never[]) => IDBRequest = IDBObjectStore.prototype[method];
      Reflect.set(IDBObjectStore.prototype, method, function (this: IDBObjectStore, ...args: never[]) {
        names.push(this.name);
        return original.apply(this, args);
      });
    }
    await history.listTests();
    const afterList = [...names];
    await history.readReport(report.id);
    return { afterList, afterRead: names.slice(afterList.length) };
  }, sampleReport());
  expect(new Set(touched.afterList)).toEqual(new Set(['summaries', 'annotations']));
  expect(new Set(touched.afterRead)).toEqual(new Set(['summaries', 'reports', 'traces']));
});

test('pages follow one another without a gap or a repeat, also where tests began in the same millisecond', async ({
  context,
}) => {
  const page = await openHistoryPage(context);
  const reports = Array.from({ length: 23 }, (_, serial) => {
    const { startedAt, ...report } = { ...madeUpReport(serial, { heardMs: 1_000 }), trace: null };
    return { ...report, startedAt: startedAt - (startedAt % (16 * 3_600_000)) };
  });
  const pages = await page.evaluate(async (all) => {
    const history = await historyInPage.openHistory();
    for (const report of all) await history.saveReport(report);
    const seen: { readonly id: string; readonly startedAt: number }[][] = [];
    for (let before: number | null = null; ; ) {
      const entries = await history.listTests({ limit: 4, before });
      const places = entries.flatMap((entry) => (entry.kind === 'test' ? [entry.summary] : []));
      seen.push(places.map(({ id, startedAt }) => ({ id, startedAt })));
      before = places.at(-1)?.startedAt ?? null;
      if (entries.length < 4 || before === null) return seen;
    }
  }, reports);
  const ids = pages.flat().map(({ id }) => id);
  expect(ids.toSorted()).toEqual(reports.map(({ id }) => id).toSorted());
  const dates = pages.flat().map(({ startedAt }) => startedAt);
  expect(dates).toEqual(dates.toSorted((one, other) => other - one));
  expect(pages.length).toBeGreaterThan(4);
});

test('a page of no or half a report is refused by name', async ({ context }) => {
  const page = await openHistoryPage(context);
  const refusals = await page.evaluate(async () => {
    const history = await historyInPage.openHistory();
    const pages = [{ limit: 0 }, { limit: 1.5 }, { limit: Number.NaN }, { before: Number.NaN }];
    return Promise.all(pages.map((wrong) => historyInPage.outcomeOf(history.listTests(wrong))));
  });
  expect(refusals.map(({ message }) => message)).toEqual([
    'RangeError: limit: expected an integer from 1, got 0',
    'RangeError: limit: expected an integer from 1, got 1.5',
    'RangeError: limit: expected an integer from 1, got NaN',
    'RangeError: before: expected epoch milliseconds or null, got NaN',
  ]);
});

test('saving again replaces report and trace', async ({ context }) => {
  const page = await openHistoryPage(context);
  const { id } = runningReport();
  const finished = { ...sampleReport(), id };
  const steps = await page.evaluate(
    async (reports) => {
      const history = await historyInPage.openHistory();
      const read = [];
      for (const report of reports) {
        await history.saveReport(report);
        read.push(await history.readReport(report.id));
      }
      return { read, count: (await history.listTests()).length };
    },
    [runningReport(), finished, { ...finished, trace: null }],
  );
  expect(steps.count).toBe(1);
  expect(steps.read.map((entry) => (entry?.kind === 'report' ? entry.report : null))).toEqual([
    runningReport(),
    finished,
    { ...finished, trace: null },
  ]);
});

test('a finished test waits for the disk, a checkpoint does not', async ({ context }) => {
  const page = await openHistoryPage(context);
  const durabilities = await page.evaluate(
    async (reports) => {
      const history = await historyInPage.openHistory();
      const asked: (string | undefined)[] = [];
      const original = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = function (...args) {
        asked.push(args[2]?.durability);
        return original.apply(this, args);
      };
      for (const report of reports) await history.saveReport(report);
      return asked;
    },
    [runningReport(), sampleReport()],
  );
  expect(durabilities).toEqual(['relaxed', 'strict']);
});

test('deleting takes one report with its trace and leaves the others; twice is no error', async ({ context }) => {
  const page = await openHistoryPage(context);
  const [one, other] = [madeUpReport(1, {}), madeUpReport(2, {})];
  const left = await page.evaluate(
    async ({ reports, id }) => {
      const history = await historyInPage.openHistory();
      for (const report of reports) await history.saveReport(report);
      await history.deleteReport(id);
      await history.deleteReport(id);
      const entries = await history.listTests();
      const traces = await historyInPage.rawStore('traces', (store) => store.getAllKeys());
      return { entries, traces, deleted: await history.readReport(id) };
    },
    { reports: [one, other], id: one.id },
  );
  expect(left.entries).toEqual([testOf(other)]);
  expect(left.traces).toEqual([other.id]);
  expect(left.deleted).toBeNull();
});

test('deleting all leaves nothing of any test', async ({ context }) => {
  const page = await openHistoryPage(context);
  const left = await page.evaluate(
    async (reports) => {
      const history = await historyInPage.openHistory();
      for (const report of reports) await history.saveReport(report, { note: 'to be forgotten' });
      await history.deleteAllReports();
      const names = ['summaries', 'reports', 'traces', 'annotations', 'weeks'] as const;
      const counts = names.map((name) => historyInPage.rawStore(name, (store) => store.count()));
      const { tests, bodyBytes, traceBytes } = await history.readUsage();
      return {
        counts: await Promise.all(counts),
        entries: await history.listTests(),
        totals: [tests, bodyBytes, traceBytes],
      };
    },
    samples.slice(0, 5),
  );
  expect(left).toEqual({ counts: [0, 0, 0, 0, 0], entries: [], totals: [0, 0, 0] });
});

test('running tests whose page is gone become interrupted; the living one and finished ones stay', async ({
  context,
}) => {
  const page = await openHistoryPage(context);
  const [dead, alive, done] = [
    runningReport(),
    { ...runningReport(), id: 'alive-alive' },
    madeUpReport(3, {}),
  ] as const;
  const after = await page.evaluate(
    async (reports) => {
      const history = await historyInPage.openHistory();
      for (const report of reports) await history.saveReport(report);
      await historyInPage.rawStore('summaries', (store) => store.put({ id: 'rubbish-rubbish', outcome: 'running' }));
      const closed = await history.closeInterrupted((id) => id === 'alive-alive');
      const again = await history.closeInterrupted((id) => id === 'alive-alive');
      return { closed, again, entries: await Promise.all(reports.map(({ id }) => history.readReport(id))) };
    },
    [dead, alive, done],
  );
  expect(after.entries).toEqual([
    { kind: 'report', report: { ...dead, outcome: 'interrupted', endReason: 'page-closed' } },
    { kind: 'report', report: alive },
    { kind: 'report', report: done },
  ]);
  expect(after).toMatchObject({ closed: 1, again: 0 });
});
