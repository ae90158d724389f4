import { isDeepStrictEqual } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { NO_ANNOTATION } from '../../src/core/trends/annotation.ts';
import { summaryOf } from '../../src/core/trends/summary.ts';
import { writeHistoryFile } from '../../src/history/file/index.ts';
import type { TransferEntry } from '../../src/history/transfer.ts';
import type { Found } from '../support/history/found-in-page.ts';
import { hostileFile } from '../support/history/hostile-files.ts';
import { MARKS, NOTED, reportsOfAllVersions, someEntries } from '../support/history/made-up-file.ts';
import { openHistoryPage } from '../support/reports/history-page.ts';
import { madeUpReport } from '../support/reports/index.ts';

/** Files out of a real IndexedDB and into one. */

async function textOf(entries: readonly TransferEntry[], marks = MARKS): Promise<string> {
  return (await writeHistoryFile(entries, { marks, exportedAt: 0 })).text();
}

/** Reads a file and imports it, as the page does, and says what is stored before and after. */
function importFile(page: Page, bytes: readonly number[]) {
  return page.evaluate(async (content) => {
    const history = await historyInPage.openHistory();
    const before = await historyInPage.everythingStored();
    const read = await historyInPage.files.readHistoryFile(new Blob([new Uint8Array(content)]));
    const imported = read.ok ? await history.importEntries(read.file.entries, read.file.marks) : null;
    const after = await historyInPage.everythingStored();
    history.close();
    return { refusal: read.ok ? null : read.message, imported, isSame: before === after };
  }, bytes);
}

async function importText(page: Page, text: string) {
  return importFile(page, [...new TextEncoder().encode(text)]);
}

function found(page: Page): Promise<Found> {
  return page.evaluate(() => historyInPage.foundInHistory());
}

test('exported, all deleted and imported, a history is the same: reports of versions 1 to 4 with their traces, notes, marks', async ({
  context,
}) => {
  const page = await openHistoryPage(context);
  const gone = summaryOf(madeUpReport(90, { plannedMs: 2_000 }));
  const seen = await page.evaluate(
    async ({ written, ids, marks, noted, extra }) => {
      // As the first version of the database kept them.
      await historyInPage.makeVersion1(written);
      const history = await historyInPage.openHistory();
      await history.importEntries(extra, marks);
      for (const id of ids) await history.annotate(id, noted);
      const before = await historyInPage.foundInHistory();
      const exported = async () => {
        const options = { marks: await history.listMarks(), exportedAt: 0, software: '0.1.0' };
        return (await historyInPage.files.writeHistoryFile(history.exportEntries(), options)).text();
      };
      const text = await exported();
      await history.deleteAllReports();
      for (const { id } of await history.listMarks()) await history.deleteMark(id);
      const empty = await historyInPage.foundInHistory();
      const read = await historyInPage.files.readHistoryFile(new Blob([text]));
      if (!read.ok) throw new Error(read.message);
      const imported = await history.importEntries(read.file.entries, read.file.marks);
      const after = await historyInPage.foundInHistory();
      return { before, empty, imported, after, isSameFile: (await exported()) === text };
    },
    {
      written: reportsOfAllVersions().map(({ written }) => written),
      ids: reportsOfAllVersions()
        .map(({ read }) => read.id)
        .slice(1),
      marks: MARKS,
      noted: NOTED,
      extra: [{ summary: gone, annotation: NO_ANNOTATION }],
    },
  );
  expect(seen.empty).toEqual({ entries: [], marks: [], faults: [] });
  expect(seen.imported).toEqual({ added: 7, updated: 0, unchanged: 0 });
  expect(seen.before.faults).toEqual([]);
  const reports = seen.before.entries.flatMap((entry) => ('report' in entry ? [entry.report] : []));
  expect(
    isDeepStrictEqual(
      reports,
      reportsOfAllVersions().map(({ read }) => read),
    ),
  ).toBe(true);
  expect(reports.filter(({ trace }) => trace !== null)).toHaveLength(4);
  expect(isDeepStrictEqual(seen.after, seen.before)).toBe(true);
  expect(seen.isSameFile).toBe(true);
});

test('a file read a second time changes nothing', async ({ context }) => {
  const page = await openHistoryPage(context);
  const text = await textOf(someEntries());
  expect(await importText(page, text)).toMatchObject({ imported: { added: 7, updated: 0, unchanged: 0 } });
  const first = await found(page);
  expect(first.faults).toEqual([]);
  expect(first.entries).toHaveLength(5);
  expect(await importText(page, text)).toEqual({
    refusal: null,
    imported: { added: 0, updated: 0, unchanged: 7 },
    isSame: true,
  });
});

test('what was said in this browser stays; what is missing here comes from the file', async ({ context }) => {
  const page = await openHistoryPage(context);
  const [noted, bare, gone] = [1, 2, 3].map((serial) => madeUpReport(serial, { plannedMs: 2_000 }));
  if (noted === undefined || bare === undefined || gone === undefined) throw new Error('expected three reports');
  const own = { ...NO_ANNOTATION, note: 'mine' };
  const here: readonly TransferEntry[] = [
    { report: noted, annotation: own },
    { report: { ...bare, trace: null }, annotation: NO_ANNOTATION },
    { summary: summaryOf(gone), annotation: NO_ANNOTATION },
  ];
  await importText(page, await textOf(here));
  const all = [noted, bare, gone].map((report) => ({ report, annotation: NOTED }));
  const { imported } = await importText(page, await textOf(all));
  expect(imported).toEqual({ added: 0, updated: 2, unchanged: 3 });
  const { entries, faults } = await found(page);
  expect(faults).toEqual([]);
  // One’s own tests stay one’s own.
  const filled = all.slice(1).map(({ report }) => ({ report, annotation: { ...NOTED, origin: 'own' as const } }));
  expect(isDeepStrictEqual(entries, [{ report: noted, annotation: own }, ...filled])).toBe(true);
});

test('an import that fails in the middle leaves nothing behind', async ({ context }) => {
  const page = await openHistoryPage(context);
  await importText(page, await textOf(someEntries().slice(0, 2), []));
  const text = await textOf(someEntries());
  const seen = await page.evaluate(async (content) => {
    const history = await historyInPage.openHistory();
    const read = await historyInPage.files.readHistoryFile(content);
    if (!read.ok) throw new Error(read.message);
    const before = await historyInPage.everythingStored();
    const original = IDBObjectStore.prototype.put;
    const outcomes: string[] = [];
    // The week is written last, after all that it is made of.
    for (const store of ['summaries', 'annotations', 'marks', 'weeks']) {
      IDBObjectStore.prototype.put = function (...args) {
        if (this.name === store) throw new DOMException('no room', 'QuotaExceededError');
        return original.apply(this, args);
      };
      outcomes.push((await historyInPage.outcomeOf(history.importEntries(read.file.entries, read.file.marks))).reason);
      IDBObjectStore.prototype.put = original;
    }
    return { outcomes, isSame: before === (await historyInPage.everythingStored()) };
  }, text);
  expect(seen).toEqual({ outcomes: ['full', 'full', 'full', 'full'], isSame: true });
});

test('of hostile files each that is refused changes no byte, and each that is read is there as a whole', async ({
  context,
}) => {
  const page = await openHistoryPage(context);
  await importText(page, await textOf(someEntries().slice(0, 1)));
  const text = await textOf(someEntries());
  const outcomes = [];
  for (let seed = 0; seed < 32; seed += 1) {
    const { what, bytes } = hostileFile(seed, text);
    const { refusal, imported, isSame } = await importFile(page, [...bytes]);
    const isAsItHasToBe = refusal === null ? imported !== null : isSame;
    outcomes.push({ what, isRefused: refusal !== null, isAsItHasToBe });
  }
  expect(outcomes.filter(({ isAsItHasToBe }) => !isAsItHasToBe)).toEqual([]);
  expect(outcomes.filter(({ isRefused }) => isRefused).length).toBeGreaterThan(16);
  const { faults } = await found(page);
  expect(faults).toEqual([]);
  const ran = await page.evaluate(() => [Reflect.get(globalThis, 'ranIt'), Reflect.get({}, 'ranIt')]);
  expect(ran).toEqual([undefined, undefined]);
});
