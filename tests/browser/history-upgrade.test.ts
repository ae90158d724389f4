import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parseReport } from '../../src/core/report/parse-report.ts';
import type { CallReport } from '../../src/core/report/schema.ts';
import { NO_ANNOTATION } from '../../src/core/trends/annotation.ts';
import { summaryOf } from '../../src/core/trends/summary.ts';
import { openHistoryPage } from '../support/reports/history-page.ts';
import { madeUpReport, runningReport } from '../support/reports/index.ts';
import { asVersion } from '../support/reports/older-reports.ts';

/** Databases as version 1 left them, with reports of every version, in a real IndexedDB. */

const file = new URL('../fixtures/reports/version-3.json', import.meta.url);
const third = read(JSON.parse(readFileSync(file, 'utf8')));
const made = [1, 2, 3, 4, 5].map((serial) => madeUpReport(serial, { heardMs: 6_000, plannedMs: 6_000 }));
const [first, second, fourth, fifth] = [made[0], made[1], made[2], made[3]].map((report) => {
  if (report === undefined) throw new Error('expected a report, got none');
  return report;
}) as [CallReport, CallReport, CallReport, CallReport];

/** What version 1 stored of each report: without its trace, and with the fields of the report's own version. */
const STORED: readonly (readonly [id: string, stored: object, report: CallReport])[] = [
  ...([1, 2, 3] as const).map((version) => {
    const report = [first, second, fifth][version - 1] ?? first;
    const old = { ...asVersion(version, report), trace: null };
    return [report.id, old, { ...read(old), trace: report.trace }] as const;
  }),
  [third.id, JSON.parse(readFileSync(file, 'utf8')), third],
  [fourth.id, { ...fourth, trace: null }, fourth],
];

const DAMAGED = [
  { ...fourth, id: 'damaged-figure', verdict: { ...fourth.verdict, mos: 'four' }, trace: null },
  { id: 'damaged-without-date' },
  { id: 'damaged-but-dated', startedAt: 7, outcome: 'running' },
];

function read(stored: unknown): CallReport {
  const parsed = parseReport(stored);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.report;
}

function writeOld(page: Page, records: readonly object[]): Promise<void> {
  const traces = [first, second, fifth, fourth].flatMap(({ id, trace }) => (trace === null ? [] : [{ id, ...trace }]));
  return page.evaluate(({ records, traces }) => historyInPage.writeVersion1(records, traces), { records, traces });
}

test('reports of versions 1 to 4 get their lines and weeks and stay as they were; damaged ones are listed so', async ({
  context,
}) => {
  const page = await openHistoryPage(context);
  const running = runningReport();
  await writeOld(page, [...STORED.map(([, stored]) => stored), { ...running, trace: null }, ...DAMAGED]);
  const seen = await page.evaluate(
    async (ids) => {
      const history = await historyInPage.openHistory();
      const usage = await history.readUsage();
      return {
        entries: await history.listTests(),
        read: await Promise.all(ids.map((id) => history.readReport(id))),
        raw: await Promise.all(ids.map((id) => historyInPage.rawStore('reports', (store) => store.get(id)))),
        weeks: await historyInPage.weeksAsMade(history),
        columns: Array.from((await history.readColumns()).startedAt),
        totals: [usage.tests, usage.ended, usage.bodies, usage.traces],
        closed: await history.closeInterrupted(() => false),
      };
    },
    STORED.map(([id]) => id),
  );
  expect(seen.read).toEqual(STORED.map(([, , report]) => ({ kind: 'report', report })));
  expect(seen.raw).toEqual(STORED.map(([, stored]) => stored));
  const lines = [...STORED.map(([, , report]) => report), running].toSorted((a, b) => b.startedAt - a.startedAt);
  const sound = lines.map((report) => ({
    kind: 'test',
    summary: summaryOf(report),
    annotation: NO_ANNOTATION,
    hasReport: true,
  }));
  expect(seen.entries.filter(({ kind }) => kind === 'test')).toEqual(sound);
  expect(seen.entries.filter(({ kind }) => kind === 'damaged')).toEqual([
    {
      kind: 'damaged',
      id: 'damaged-figure',
      startedAt: fourth.startedAt,
      message: 'verdict.mos: expected number, got "four"',
    },
    { kind: 'damaged', id: 'damaged-but-dated', startedAt: 7, message: expect.stringMatching(/: expected .+, got/) },
    { kind: 'damaged', id: 'damaged-without-date', startedAt: null, message: expect.stringMatching(/: expected/) },
  ]);
  expect(seen.columns).toEqual(STORED.map(([, , { startedAt }]) => startedAt).toSorted((a, b) => a - b));
  for (const [, stored, made] of seen.weeks) expect(stored).toBe(made);
  expect(seen.totals).toEqual([6, 5, 6, 4]);
  expect(seen.closed).toBe(1);
  const left = await page.evaluate(
    async (ids) => {
      const history = await historyInPage.openHistory();
      for (const id of ids) await history.deleteReport(id);
      const [reports, summaries] = await Promise.all([
        historyInPage.rawStore('reports', (store) => store.count()),
        historyInPage.rawStore('summaries', (store) => store.count()),
      ]);
      return { reports, summaries, kinds: (await history.listTests()).map(({ kind }) => kind) };
    },
    DAMAGED.map(({ id }) => id),
  );
  expect(left).toEqual({ reports: 6, summaries: 6, kinds: Array.from({ length: 6 }, () => 'test') });
});

test('a record that the browser cannot read does not stop the upgrade', async ({ context }) => {
  const page = await openHistoryPage(context);
  await writeOld(
    page,
    [first, second].map((report) => ({ ...report, trace: null })),
  );
  const entries = await page.evaluate(async (lost) => {
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = function (key) {
      if (key !== lost || this.name !== 'reports') return get.call(this, key);
      // A request that fails by itself, as one for a lost file does: adding a key that is there.
      const request = this.add({ id: key });
      Object.defineProperty(request, 'error', { value: new DOMException('file missing', 'NotReadableError') });
      return request;
    };
    return (await historyInPage.openHistory()).listTests();
  }, first.id);
  expect(entries).toMatchObject([
    { kind: 'test', summary: { id: second.id } },
    { kind: 'damaged', id: first.id, startedAt: null, message: expect.stringContaining('file missing') },
  ]);
});

test('an upgrade that fails leaves version 1 as it was, and the next one succeeds', async ({ context }) => {
  const page = await openHistoryPage(context);
  await writeOld(
    page,
    STORED.map(([, stored]) => stored),
  );
  const seen = await page.evaluate(async () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value) {
      if (this.name === 'weeks') throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, value);
    };
    const failed = await historyInPage.outcomeOf(historyInPage.openHistory());
    IDBObjectStore.prototype.put = put;
    const old = await historyInPage.requested(indexedDB.open('callprobe'));
    const state = { version: old.version, stores: [...old.objectStoreNames] };
    old.close();
    const history = await historyInPage.openHistory();
    return { failed, state, tests: (await history.listTests()).length, columns: (await history.readColumns()).length };
  });
  expect(seen.failed).toMatchObject({ reason: 'full', message: expect.stringContaining('no room') });
  expect(seen.state).toEqual({ version: 1, stores: ['reports', 'traces'] });
  expect([seen.tests, seen.columns]).toEqual([STORED.length, STORED.length]);
});

test('a tab of version 1 that does not let go blocks the upgrade, and does no harm', async ({ context }) => {
  const [older, page] = [await openHistoryPage(context), await openHistoryPage(context)];
  await writeOld(
    older,
    STORED.map(([, stored]) => stored),
  );
  await older.evaluate(async () => {
    Reflect.set(globalThis, 'held', await historyInPage.requested(indexedDB.open('callprobe', 1)));
  });
  expect(await page.evaluate(() => historyInPage.outcomeOf(historyInPage.openHistory()))).toEqual({
    reason: 'blocked',
    message: 'expected the history database to open, got another tab that keeps version 1 open',
  });
  await older.evaluate(() => Reflect.get(globalThis, 'held').close());
  const tests = await page.evaluate(async () => (await (await historyInPage.openHistory()).listTests()).length);
  expect(tests).toBe(STORED.length);
});
