import { expect, test } from '@playwright/test';
import { HISTORY_ORIGIN, historyBundle, openHistoryPage } from '../support/reports/history-page.ts';
import { madeUpReport, runningReport, sampleReport } from '../support/reports/index.ts';

/** Browsers that keep nothing, and browsers with no room left. */

const REFUSALS: readonly (readonly [how: string, prepare: () => void, message: RegExp])[] = [
  [
    'there is no IndexedDB',
    () => Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined }),
    /^expected indexedDB, got undefined$/,
  ],
  [
    'the very name is denied',
    () =>
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
    /got SecurityError: The operation is insecure\.$/,
  ],
  [
    'opening throws',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('access denied', 'SecurityError');
      };
    },
    /got SecurityError: access denied$/,
  ],
  [
    'opening fails, as in a private window of an older Firefox',
    () => {
      IDBFactory.prototype.open = () => {
        const request: IDBOpenDBRequest = Object.setPrototypeOf(new EventTarget(), IDBOpenDBRequest.prototype);
        const error = new DOMException('no mutations', 'InvalidStateError');
        setTimeout(() => request.dispatchEvent(new Event('error')));
        return Object.defineProperty(request, 'error', { value: error });
      };
    },
    /got InvalidStateError: no mutations$/,
  ],
];

for (const [how, prepare, message] of REFUSALS) {
  test(`refused: ${how}`, async ({ context }) => {
    const page = await openHistoryPage(context, prepare);
    const outcome = await page.evaluate(() => historyInPage.outcomeOf(historyInPage.openHistory()));
    expect(outcome).toEqual({ reason: 'refused', message: expect.stringMatching(message) });
  });
}

test('refused: a frame without an origin of its own, by the browser itself', async ({ context }) => {
  const page = await openHistoryPage(context);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    document.body.append(frame);
  });
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  await frame?.evaluate(await historyBundle());
  const outcome = await frame?.evaluate(() => historyInPage.outcomeOf(historyInPage.openHistory()));
  expect(outcome).toMatchObject({ reason: 'refused', message: expect.stringContaining('SecurityError') });
});

test('full: half of a report is never kept', async ({ context }) => {
  const page = await openHistoryPage(context);
  const seen = await page.evaluate(
    async ([earlier, later]) => {
      const history = await historyInPage.openHistory();
      if (earlier === undefined || later === undefined) throw new Error('expected two reports, got fewer');
      await history.saveReport(earlier);
      const original = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (value) {
        if (this.name === 'traces') throw new DOMException('no room', 'QuotaExceededError');
        return original.call(this, value);
      };
      const outcomes = [
        await historyInPage.outcomeOf(history.saveReport({ ...later, id: earlier.id })),
        await historyInPage.outcomeOf(history.saveReport(later)),
      ];
      return { outcomes, kept: await history.readReport(earlier.id), count: (await history.listTests()).length };
    },
    [runningReport(), sampleReport()],
  );
  expect(seen.outcomes.map(({ reason }) => reason)).toEqual(['full', 'full']);
  expect(seen.outcomes[1]?.message).toBe(
    `expected to save report ${sampleReport().id}, got QuotaExceededError: no room`,
  );
  expect(seen.kept).toEqual({ kind: 'report', report: runningReport() });
  expect(seen.count).toBe(1);
});

test('full: a real quota; what was kept stays readable and deletable, and with room again there is saving', async ({
  context,
}) => {
  const page = await openHistoryPage(context);
  const devtools = await context.newCDPSession(page);
  const limit = (room: { quotaSize?: number }) =>
    devtools.send('Storage.overrideQuotaForOrigin', { origin: HISTORY_ORIGIN, ...room });
  await limit({ quotaSize: 120_000 });
  const reports = Array.from({ length: 50 }, (_, serial) => madeUpReport(serial, {}));
  const full = await page.evaluate(async (all) => {
    const history = await historyInPage.openHistory();
    for (const [saved, report] of all.entries()) {
      const outcome = await historyInPage.outcomeOf(history.saveReport(report));
      if (outcome.reason === 'fulfilled') continue;
      const kinds = (await history.listTests({ limit: 100 })).map(({ kind }) => kind);
      const newest = await history.readReport(all[saved - 1]?.id ?? '');
      const refused = await history.readReport(report.id);
      const deleted = await historyInPage.outcomeOf(history.deleteReport(all[0]?.id ?? ''));
      return { saved, outcome, kinds, newest, refused, deleted, left: (await history.readColumns()).length };
    }
    return null;
  }, reports);
  const saved = full?.saved ?? 0;
  expect(full?.outcome).toMatchObject({ reason: 'full', message: expect.stringContaining('QuotaExceededError') });
  expect(saved).toBeGreaterThan(0);
  expect(full?.kinds).toEqual(Array.from({ length: saved }, () => 'test'));
  expect([full?.newest?.kind, full?.refused]).toEqual(['report', null]);
  expect([full?.deleted.reason, full?.left]).toEqual(['fulfilled', saved - 1]);
  await limit({});
  const again = await page.evaluate(
    async (report) => {
      const history = await historyInPage.openHistory();
      const outcome = await historyInPage.outcomeOf(history.saveReport(report));
      return { outcome, weeks: await historyInPage.weeksAsMade(history), tests: (await history.readUsage()).tests };
    },
    sampleReport({ id: 'one-too-many' }),
  );
  expect(again.outcome.reason).toBe('fulfilled');
  for (const [, stored, made] of again.weeks) expect(stored).toBe(made);
  expect(again.tests).toBe(saved);
});
