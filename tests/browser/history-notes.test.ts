import { expect, test } from '@playwright/test';
import { NO_ANNOTATION } from '../../src/core/trends/annotation.ts';
import { summaryOf } from '../../src/core/trends/summary.ts';
import { openHistoryPage } from '../support/reports/history-page.ts';
import { madeUpReport } from '../support/reports/index.ts';

/** What is said of tests, marks, changes told to other tabs, and the way out of one history into another. */

const reports = [1, 2, 3].map((serial) => madeUpReport(serial, { heardMs: 1_000 }));
const ids = reports.map(({ id }) => id);

test('a note is kept with its test and found again; what was said is not undone by saving the test once more', async ({
  context,
}) => {
  const page = await openHistoryPage(context);
  const seen = await page.evaluate(async (all) => {
    const history = await historyInPage.openHistory();
    for (const report of all) await history.saveReport(report, { place: 'Home', tags: ['monitoring'] });
    const [one, other] = all;
    if (one === undefined || other === undefined) throw new Error('expected reports, got fewer');
    await history.annotate(one.id, {
      note: 'New ROUTER today',
      agent: 'Ana',
      place: null,
      headset: 'Jabra',
      provider: 'Kabelnetz',
      tags: ['cable'],
      origin: 'own',
    });
    await history.saveReport(one, { place: 'Elsewhere' });
    const nothing = {
      note: '',
      agent: null,
      place: null,
      headset: null,
      provider: null,
      tags: [],
      origin: 'own',
    } as const;
    await history.annotate('nobody-nobody', { ...nothing, note: 'lost' });
    const texts = ['router', 'ANA', 'jab', 'kabel', 'cable', 'home', ' ', 'nothing like it', 'lost'];
    const found = await Promise.all(texts.map((text) => history.findNotes(text)));
    const wrong = { ...nothing, agent: '' };
    return {
      found: found.map((notes) => notes.map(({ id }) => id)),
      entries: await history.listTests(),
      refusal: await historyInPage.outcomeOf(history.annotate(one.id, wrong)),
    };
  }, reports);
  const [first, second, third] = ids;
  expect(seen.found).toEqual([[first], [first], [first], [first], [first], [third, second], [], [], []]);
  expect(seen.entries.map((entry) => (entry.kind === 'test' ? entry.annotation.place : entry))).toEqual([
    'Home',
    'Home',
    null,
  ]);
  expect(seen.refusal.message).toMatch(/^RangeError: agent: expected/);
});

test('every change is told once here and once in other tabs, with its weeks', async ({ context }) => {
  const [page, other] = [await openHistoryPage(context), await openHistoryPage(context)];
  for (const tab of [page, other]) {
    await tab.evaluate(async () => {
      const history = await historyInPage.openHistory();
      const heard: unknown[] = [];
      history.onChange((change) => heard.push(change));
      Object.assign(globalThis, { kept: history, heard });
    });
  }
  await page.evaluate(async (all) => {
    const history: Awaited<ReturnType<typeof historyInPage.openHistory>> = Reflect.get(globalThis, 'kept');
    const [one] = all;
    if (one === undefined) throw new Error('expected a report, got none');
    await history.saveReport({ ...one, outcome: 'running', endReason: 'running' });
    await history.saveReport(one);
    await history.saveMark({ id: 'mark-0001', atMs: 5, text: 'moved router' });
    await history.tidy(one.startedAt);
    await history.deleteAllReports();
  }, reports);
  const heard = (tab: typeof page) => tab.evaluate(() => Reflect.get(globalThis, 'heard') as object[]);
  const week = Math.floor((reports[0]?.startedAt ?? 0) / (7 * 24 * 3_600_000));
  const weeks = [[], [week], [], null];
  await expect.poll(async () => (await heard(other)).length).toBe(weeks.length);
  expect(await heard(page)).toEqual(weeks.map((changed) => ({ weeks: changed, from: 'here' })));
  expect(await heard(other)).toEqual(weeks.map((changed) => ({ weeks: changed, from: 'elsewhere' })));
});

test('all that is exported comes into another history as it was; once more it changes nothing', async ({
  browser,
  context,
}) => {
  const page = await openHistoryPage(context);
  const exported = await page.evaluate(async (all) => {
    const history = await historyInPage.openHistory();
    for (const report of all) await history.saveReport(report, { note: 'from there' });
    await history.saveReport({ ...(all[0] ?? never()), id: 'still-running', outcome: 'running', endReason: 'running' });
    await history.changeKeeping({ days: null, traces: 1, maxBytes: null });
    await history.tidy(0);
    const entries = [];
    const progress: number[][] = [];
    for await (const entry of history.exportEntries((done, of) => progress.push([done, of]))) entries.push(entry);
    return { entries, progress };
    function never(): never {
      throw new Error('expected a report, got none');
    }
  }, reports);
  expect(exported.progress.at(-1)).toEqual([4, 4]);
  const annotation = { ...NO_ANNOTATION, note: 'from there' };
  const [first, second, third] = reports;
  const without = [first, second].map((report) => ({ report: { ...report, trace: null }, annotation }));
  expect(exported.entries).toEqual([...without, { report: third, annotation }]);

  const elsewhere = await browser.newContext();
  const other = await openHistoryPage(elsewhere);
  const mark = { id: 'mark-0001', atMs: 5, text: 'moved router' };
  const seen = await other.evaluate(
    async ({ entries, mark, third, summary }) => {
      const history = await historyInPage.openHistory();
      const [one] = entries;
      if (one === undefined || !('report' in one) || third === undefined)
        throw new Error('expected reports, got fewer');
      const { report } = one;
      // Of one test this history has another note, of another the line only.
      await history.saveReport(report, { note: 'from here' });
      await history.importEntries([{ summary, annotation: one.annotation }], []);
      const results = [await history.importEntries(entries, [mark]), await history.importEntries(entries, [mark])];
      const broken = [
        { ...one, annotation: { ...one.annotation, note: 'new' } },
        { ...one, annotation: { ...one.annotation, agent: '' } },
      ];
      const refused = await historyInPage.outcomeOf(history.importEntries(broken, []));
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (value) {
        if (this.name === 'traces') throw new DOMException('no room', 'QuotaExceededError');
        return put.call(this, value);
      };
      const fresh = { ...third, id: 'fresh-fresh' };
      const full = await historyInPage.outcomeOf(
        history.importEntries(
          [
            { ...one, annotation: { ...one.annotation, note: 'new' } },
            { report: fresh, annotation: one.annotation },
          ],
          [],
        ),
      );
      IDBObjectStore.prototype.put = put;
      return {
        results,
        refused,
        full,
        marks: await history.listMarks(),
        entries: await history.listTests(),
        read: await Promise.all(entries.map((entry) => history.readReport('report' in entry ? entry.report.id : ''))),
        weeks: await historyInPage.weeksAsMade(history),
      };
    },
    { entries: exported.entries, mark, third, summary: summaryOf(second ?? madeUpReport(2, {})) },
  );
  await elsewhere.close();
  expect(seen.results).toEqual([
    { added: 2, updated: 1, unchanged: 1 },
    { added: 0, updated: 0, unchanged: 4 },
  ]);
  expect(seen.refused.message).toMatch(/^RangeError: agent: expected/);
  expect(seen.full.reason).toBe('full');
  expect(seen.marks).toEqual([mark]);
  // What was said here stays.
  expect(seen.entries.map((entry) => (entry.kind === 'test' ? entry.annotation.note : entry))).toEqual([
    'from there',
    'from there',
    'from here',
  ]);
  expect(seen.read[2]).toEqual({ kind: 'report', report: third });
  for (const [, stored, made] of seen.weeks) expect(stored).toBe(made);
});

test('marks are kept in order of time, changed and taken out again; a wrong one is refused by name', async ({
  context,
}) => {
  const page = await openHistoryPage(context);
  const seen = await page.evaluate(async () => {
    const history = await historyInPage.openHistory();
    await history.saveMark({ id: 'mark-0002', atMs: 20, text: 'new ISP' });
    await history.saveMark({ id: 'mark-0001', atMs: 10, text: 'moved' });
    await history.saveMark({ id: 'mark-0001', atMs: 10, text: 'moved router' });
    await historyInPage.rawStore('marks', (store) => store.put({ id: 'damaged-mark', atMs: 'then' }));
    const all = await history.listMarks();
    await history.deleteMark('mark-0002');
    const wrong = await historyInPage.outcomeOf(history.saveMark({ id: 'mark-0003', atMs: 5, text: '' }));
    return { all, left: await history.listMarks(), wrong };
  });
  const moved = { id: 'mark-0001', atMs: 10, text: 'moved router' };
  expect(seen.all).toEqual([moved, { id: 'mark-0002', atMs: 20, text: 'new ISP' }]);
  expect(seen.left).toEqual([moved]);
  expect(seen.wrong.message).toMatch(/^RangeError: text: expected/);
});
