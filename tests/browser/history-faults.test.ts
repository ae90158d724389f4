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
      kept.listTests(),
      kept.readColumns(),
      kept.annotate(report.id, {
        note: 'here',
        agent: null,
        place: null,
        headset: null,
        provider: null,
        tags: [],
        origin: 'own',
      }),
      kept.importEntries([], []),
      kept.tidy(report.startedAt),
      kept.readReport(report.id),
      kept.deleteReport(report.id),
      kept.deleteAllReports(),
      kept.closeInterrupted(() => false),
    ];
    return Promise.all(calls.map(historyInPage.outcomeOf));
  }, sampleReport());
}

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
      const entries = await (await historyInPage.openHistory()).listTests();
      return entries.map((entry) => (entry.kind === 'test' ? entry.summary.id : entry.id));
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
  const entries = await page.evaluate(async () => (await historyInPage.openHistory()).listTests());
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
    const opening = historyInPage.openDatabase(4);
    const { reason } = await historyInPage.outcomeOf(opening);
    return { reason, version: (await opening).connection.version };
  });
  expect(outcome).toEqual({ reason: 'fulfilled', version: 4 });
  const [save] = await keptOutcomes(older);
  expect(save).toMatchObject({ reason: 'closed', message: expect.stringContaining('upgraded it to version 4') });
  expect(await openingOutcome(older)).toMatchObject({
    reason: 'blocked',
    message: expect.stringContaining('got a newer one'),
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
  const open = () => newer.evaluate(() => historyInPage.outcomeOf(historyInPage.openDatabase(4)));
  expect(await open()).toEqual({
    reason: 'blocked',
    message: 'expected the history database to open, got another tab that keeps version 3 open',
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
  await page.evaluate(async () => (await historyInPage.requested(indexedDB.open('callprobe', 2))).close());
  expect(await openingOutcome(page)).toEqual({
    reason: 'damaged',
    message: expect.stringMatching(/^expected the stores of a history, got no summaries and no reports and no traces/),
  });
  await page.evaluate(async () => {
    await historyInPage.requested(indexedDB.deleteDatabase('callprobe'));
    const request = indexedDB.open('callprobe', 2);
    request.addEventListener('upgradeneeded', () => {
      const names = ['summaries', 'reports', 'traces', 'annotations', 'marks', 'settings', 'weeks'];
      for (const name of names) request.result.createObjectStore(name, { keyPath: 'id' });
    });
    (await historyInPage.requested(request)).close();
  });
  const listing = await page.evaluate(async () =>
    historyInPage.outcomeOf((await historyInPage.openHistory()).listTests()),
  );
  expect(listing).toMatchObject({
    reason: 'damaged',
    message: expect.stringMatching(/^expected to list tests, got NotFoundError/),
  });
});
