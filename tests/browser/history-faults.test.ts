import { expect, type Page, test } from '@playwright/test';
import { HISTORY_ORIGIN, openHistoryPage } from '../support/reports/history-page.ts';
import { madeUpReport, sampleReport } from '../support/reports/index.ts';

/** What can be wrong with a browser's storage, each brought about in a real Chromium, and how history names it. */

/** How opening ends in this page. */
function openingOutcome(page: Page) {
  return page.evaluate(() => historyInPage.outcomeOf(historyInPage.openHistory()));
}

/** Opens and keeps the history as `globalThis.kept`, with one report in it. */
async function keepHistory(page: Page): Promise<void> {
  await page.evaluate(async (report) => {
    const history = await historyInPage.openHistory();
    await history.saveReport(report);
    Reflect.set(globalThis, 'kept', history);
  }, sampleReport());
}

/** How each function of the kept history ends. */
function keptOutcomes(page: Page) {
  return page.evaluate((report) => {
    const kept: Awaited<ReturnType<typeof historyInPage.openHistory>> = Reflect.get(globalThis, 'kept');
    const calls = [
      kept.saveReport(report),
      kept.listReports(),
      kept.readReport(report.id),
      kept.deleteReport(report.id),
      kept.deleteAllReports(),
      kept.closeInterrupted(() => false),
    ];
    return Promise.all(calls.map(historyInPage.outcomeOf));
  }, sampleReport());
}

test('damaged records are listed as damaged among sound ones, in their place, and can be deleted', async ({
  context,
}) => {
  const page = await openHistoryPage(context);
  const reports = [madeUpReport(1, {}), madeUpReport(2, {}), madeUpReport(3, {})];
  const listed = await page.evaluate(async (sound) => {
    const history = await historyInPage.openHistory();
    for (const report of sound) await history.saveReport(report);
    const middle = sound[1] ?? null;
    if (middle === null) throw new Error('expected three reports, got fewer');
    const raw = [
      { ...middle, verdict: { ...middle.verdict, mos: 'four' } },
      { id: 'no-date-at-all' },
      { id: 'date-is-a-word', startedAt: 'yesterday' },
      { id: 'date-is-nan', startedAt: Number.NaN },
      { id: 'date-is-infinite', startedAt: Number.POSITIVE_INFINITY },
      { id: 'empty-but-dated', startedAt: 5 },
    ];
    for (const record of raw) await historyInPage.rawStore('reports', (store) => store.put(record));
    const before = await history.listReports();
    const firstPage = await history.listReports({ limit: 2 });
    for (const { id } of raw) await history.deleteReport(id);
    return { before, firstPage, after: await history.listReports() };
  }, reports);
  const [oldest, middle, newest] = reports.map((report) => ({ ...report, trace: null }));
  const damaged = { kind: 'damaged', message: expect.stringMatching(/^[^:]+: expected .+, got .+$/) };
  const message = 'verdict.mos: expected number, got "four"';
  expect(listed.before).toEqual([
    { kind: 'report', report: newest },
    { kind: 'damaged', id: middle?.id, startedAt: middle?.startedAt, message },
    { kind: 'report', report: oldest },
    { ...damaged, id: 'empty-but-dated', startedAt: 5 },
    ...['date-is-a-word', 'date-is-infinite', 'date-is-nan', 'no-date-at-all'].map((id) => ({
      ...damaged,
      id,
      startedAt: null,
    })),
  ]);
  expect(listed.firstPage).toEqual(listed.before.slice(0, 2));
  expect(listed.after).toEqual([
    { kind: 'report', report: newest },
    { kind: 'report', report: oldest },
  ]);
});

test('a damaged trace is found when its report is opened, and the list does not mind', async ({ context }) => {
  const page = await openHistoryPage(context);
  const seen = await page.evaluate(async (report) => {
    const history = await historyInPage.openHistory();
    await history.saveReport(report);
    await historyInPage.rawStore('traces', (store) =>
      store.put({ id: report.id, up: { sentMs: 'long ago' }, down: null }),
    );
    return { listed: await history.listReports(), read: await history.readReport(report.id) };
  }, sampleReport());
  expect(seen.listed).toMatchObject([{ kind: 'report' }]);
  expect(seen.read).toEqual({
    kind: 'damaged',
    id: sampleReport().id,
    startedAt: sampleReport().startedAt,
    message: expect.stringMatching(/^trace\.up\.[a-zA-Z]+: expected .+, got undefined$/),
  });
});

test('a record that the browser cannot read is one damaged entry, not a failed list', async ({ context }) => {
  const page = await openHistoryPage(context);
  const reports = [madeUpReport(1, {}), madeUpReport(2, {})];
  const listed = await page.evaluate(async (sound) => {
    const history = await historyInPage.openHistory();
    for (const report of sound) await history.saveReport(report);
    const original = IDBObjectStore.prototype.get;
    IDBObjectStore.prototype.get = function (key) {
      if (key === sound[0]?.id) throw new DOMException('Data lost due to missing file.', 'NotReadableError');
      return original.call(this, key);
    };
    return history.listReports();
  }, reports);
  const [lost] = reports;
  expect(listed).toMatchObject([
    { kind: 'report' },
    { kind: 'damaged', id: lost?.id, startedAt: lost?.startedAt, message: expect.stringContaining('missing file') },
  ]);
});

test('two tabs at once: neither loses what the other saves', async ({ context }) => {
  const pages = [await openHistoryPage(context), await openHistoryPage(context)];
  const shares = pages.map((_, tab) =>
    Array.from({ length: 8 }, (_, serial) => madeUpReport(tab * 8 + serial, { heardMs: 4_000 })),
  );
  const saves = pages.map((page, tab) =>
    page.evaluate(async (reports) => {
      const history = await historyInPage.openHistory();
      await Promise.all(reports.map((report) => history.saveReport(report)));
    }, shares[tab] ?? []),
  );
  await Promise.all(saves);
  for (const page of pages) {
    const ids = await page.evaluate(async () => {
      const entries = await (await historyInPage.openHistory()).listReports();
      return entries.map((entry) => (entry.kind === 'report' ? entry.report.id : entry.id));
    });
    expect(ids.toSorted()).toEqual(
      shares
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    );
  }
});

test('deleted from another tab: nothing is blocked, the old history is closed, a new one is empty', async ({
  context,
}) => {
  const [page, other] = [await openHistoryPage(context), await openHistoryPage(context)];
  await keepHistory(page);
  const deleted = await other.evaluate(async () => {
    let blocked = false;
    const request = indexedDB.deleteDatabase('callprobe');
    request.addEventListener('blocked', () => {
      blocked = true;
    });
    await historyInPage.requested(request);
    return { blocked };
  });
  expect(deleted).toEqual({ blocked: false });
  for (const outcome of await keptOutcomes(page)) {
    expect(outcome).toEqual({
      reason: 'closed',
      message: expect.stringMatching(/^expected to .+, got a database closed because another tab deleted it$/),
    });
  }
  const entries = await page.evaluate(async () => (await historyInPage.openHistory()).listReports());
  expect(entries).toEqual([]);
});

test('site data cleared by the browser: the history is closed', async ({ context }) => {
  const page = await openHistoryPage(context);
  await keepHistory(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: HISTORY_ORIGIN, storageTypes: 'indexeddb' });
  for (const { reason } of await keptOutcomes(page)) expect(reason).toBe('closed');
});

test('upgraded from a newer tab: the older one lets go at once, and says so', async ({ context }) => {
  const [older, newer] = [await openHistoryPage(context), await openHistoryPage(context)];
  await keepHistory(older);
  const outcome = await newer.evaluate(async () => {
    const opening = historyInPage.openDatabase(2);
    const { reason } = await historyInPage.outcomeOf(opening);
    return { reason, version: (await opening).connection.version };
  });
  expect(outcome).toEqual({ reason: 'fulfilled', version: 2 });
  const [save] = await keptOutcomes(older);
  expect(save).toMatchObject({ reason: 'closed', message: expect.stringContaining('upgraded it to version 2') });
  expect(await openingOutcome(older)).toMatchObject({
    reason: 'unexpected',
    message: expect.stringContaining('VersionError'),
  });
});

test('an older tab that keeps the database open blocks the upgrade, and only until it lets go', async ({ context }) => {
  const [older, newer] = [await openHistoryPage(context), await openHistoryPage(context)];
  await older.evaluate(async () => {
    (await historyInPage.openHistory()).close();
    Reflect.set(globalThis, 'held', await historyInPage.requested(indexedDB.open('callprobe')));
  });
  await newer.evaluate(() => {
    const original = IDBDatabase.prototype.close;
    IDBDatabase.prototype.close = function () {
      Reflect.set(globalThis, 'closings', (Reflect.get(globalThis, 'closings') ?? 0) + 1);
      original.call(this);
    };
  });
  const open = () => newer.evaluate(() => historyInPage.outcomeOf(historyInPage.openDatabase(2)));
  expect(await open()).toEqual({
    reason: 'blocked',
    message: 'expected the history database to open, got another tab that keeps version 1 open',
  });
  await older.evaluate(() => Reflect.get(globalThis, 'held').close());
  expect(await open()).toMatchObject({ reason: 'fulfilled' });
  // The blocked opening went through as well when the older tab let go, and nobody waits for it: it is closed again.
  expect(await newer.evaluate(() => Reflect.get(globalThis, 'closings'))).toBe(1);
});

test('an opening that waits behind another tab without any event ends as blocked, and lets go later', async ({
  context,
}) => {
  const [older, page] = [await openHistoryPage(context), await openHistoryPage(context)];
  await older.evaluate(async () => {
    Reflect.set(globalThis, 'held', await historyInPage.requested(indexedDB.open('callprobe')));
    indexedDB.deleteDatabase('callprobe');
  });
  expect(await openingOutcome(page)).toMatchObject({
    reason: 'blocked',
    message: expect.stringContaining('no answer in 5000 ms'),
  });
  await older.evaluate(() => Reflect.get(globalThis, 'held').close());
  expect(await openingOutcome(page)).toMatchObject({ reason: 'fulfilled' });
});

test('a database of the same name that is not ours is damaged, and so is one whose stores lost an index', async ({
  context,
}) => {
  const page = await openHistoryPage(context);
  await page.evaluate(async () => (await historyInPage.requested(indexedDB.open('callprobe', 1))).close());
  expect(await openingOutcome(page)).toEqual({
    reason: 'damaged',
    message: 'expected the stores reports and traces, got no reports and no traces',
  });
  await page.evaluate(async () => {
    await historyInPage.requested(indexedDB.deleteDatabase('callprobe'));
    const request = indexedDB.open('callprobe', 1);
    request.addEventListener('upgradeneeded', () => {
      for (const name of ['reports', 'traces']) request.result.createObjectStore(name, { keyPath: 'id' });
    });
    (await historyInPage.requested(request)).close();
  });
  const listing = await page.evaluate(async () =>
    historyInPage.outcomeOf((await historyInPage.openHistory()).listReports()),
  );
  expect(listing).toMatchObject({
    reason: 'damaged',
    message: expect.stringMatching(/^expected to list reports, got NotFoundError/),
  });
});
