import { expect, test } from '@playwright/test';
import { HISTORY_ORIGIN, openHistoryPage } from '../support/reports/history-page.ts';
import { madeUpReport, runningReport, sampleReport } from '../support/reports/index.ts';

/** How much is kept, what goes first, and what a test does where there is no room. */

const DAY_MS = 24 * 3_600_000;
const NOW = Date.UTC(2026, 10, 21);
const short = (serial: number, daysAgo: number) => ({
  ...madeUpReport(serial, { heardMs: 1_000 }),
  startedAt: NOW - daysAgo * DAY_MS,
});

test('tidying up lets go old tests, traces beyond the newest, and says what went', async ({ context }) => {
  const page = await openHistoryPage(context);
  const reports = [100, 91, 90, 40, 3, 2, 1].map((daysAgo, serial) => short(serial, daysAgo));
  const seen = await page.evaluate(
    async ({ reports, now }) => {
      const history = await historyInPage.openHistory();
      const byDefault = await history.readKeeping();
      for (const report of reports) await history.saveReport(report, { note: 'mine' });
      await history.changeKeeping({ ...byDefault, traces: 2 });
      const first = await history.tidy(now);
      const again = await history.tidy(now);
      const counts = (['summaries', 'reports', 'traces', 'annotations'] as const).map((name) =>
        historyInPage.rawStore(name, (store) => store.count()),
      );
      const last = await history.readReport(reports.at(-1)?.id ?? '');
      const third = await history.readReport(reports.at(-3)?.id ?? '');
      const kept = [last, third].map((entry) => entry?.kind === 'report' && entry.report.trace !== null);
      return { byDefault, first, again, counts: await Promise.all(counts), kept };
    },
    { reports, now: NOW },
  );
  expect(seen.byDefault).toEqual({ days: 90, traces: 50, maxBytes: 250_000_000 });
  expect(seen.first).toEqual({ tests: 2, bodies: 0, traces: 3, isDone: true });
  expect(seen.again).toEqual({ tests: 0, bodies: 0, traces: 0, isDone: true });
  expect(seen.counts).toEqual([5, 5, 2, 5]);
  expect(seen.kept).toEqual([true, false]);
});

test('a deployment’s own number of days holds until the person chooses one', async ({ context }) => {
  const page = await openHistoryPage(context);
  const reports = [400, 100, 40, 1].map((daysAgo, serial) => short(serial, daysAgo));
  const seen = await page.evaluate(
    async ({ reports, now }) => {
      const history = await historyInPage.openHistory();
      for (const report of reports) await history.saveReport(report);
      const gone = [];
      for (const days of [null, 365, 30] as const) gone.push((await history.tidy(now, days)).tests);
      const shown = (await history.readKeeping(30)).days;
      await history.changeKeeping({ days: 365, traces: 50, maxBytes: null });
      return { gone, shown, chosen: (await history.readKeeping(30)).days, later: (await history.tidy(now, 30)).tests };
    },
    { reports, now: NOW },
  );
  expect(seen).toEqual({ gone: [0, 1, 2], shown: 30, chosen: 365, later: 0 });
});

test('a limit of size takes traces first, then reports, then tests, oldest first; a test without report keeps its line', async ({
  context,
}) => {
  const page = await openHistoryPage(context);
  // Each report is some 40 kB of words nobody can deflate.
  const seen = await page.evaluate(
    async ({ report, now, dayMs }) => {
      const history = await historyInPage.openHistory();
      await history.changeKeeping({ days: null, traces: 50, maxBytes: 1_000_000 });
      const words = () =>
        Array.from(crypto.getRandomValues(new Uint8Array(250)), (byte) => String.fromCharCode(33 + (byte % 90))).join(
          '',
        );
      const abandoned = () => Array.from({ length: 200 }, () => ({ topology: 'split-relay' as const, why: words() }));
      const ids = Array.from({ length: 40 }, (_, serial) => `large-${serial + 1000}`);
      for (const [serial, id] of ids.entries()) {
        const setup = { ...report.setup, abandoned: abandoned() };
        await history.saveReport({ ...report, id, setup, startedAt: now + serial * dayMs });
      }
      const before = await history.readUsage();
      const tidied = await history.tidy(now + 40 * dayMs);
      const after = await history.readUsage();
      const entries = await history.listTests({ limit: 100 });
      return {
        before,
        tidied,
        after,
        has: entries.map((entry) => entry.kind === 'test' && entry.hasReport),
        oldest: await history.readReport(ids[0] ?? ''),
        length: (await history.readColumns()).length,
      };
    },
    { report: short(1, 0), now: NOW, dayMs: DAY_MS },
  );
  const size = (usage: typeof seen.after) => usage.bodyBytes + usage.traceBytes + usage.tests * 1_450;
  expect(size(seen.before)).toBeGreaterThan(1_000_000);
  expect(size(seen.after)).toBeLessThanOrEqual(1_000_000);
  expect(seen.tidied).toMatchObject({ tests: 0, traces: 40, isDone: true });
  expect(seen.tidied.bodies).toBeGreaterThan(5);
  // Newest first: those that have their report, and then those that have not.
  expect(seen.has).toEqual(seen.has.toSorted((a, b) => Number(b) - Number(a)));
  expect(seen.has.filter((has) => !has)).toHaveLength(seen.tidied.bodies);
  expect(seen.oldest).toMatchObject({ kind: 'summary', summary: { id: 'large-1000' } });
  expect(seen.length).toBe(40);
});

test('full: traces and reports of older tests make room for a new one, and no line is lost', async ({ context }) => {
  const page = await openHistoryPage(context);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: HISTORY_ORIGIN, quotaSize: 500_000 });
  const reports = Array.from({ length: 60 }, (_, serial) => madeUpReport(serial, {}));
  const seen = await page.evaluate(async (all) => {
    const history = await historyInPage.openHistory();
    const outcomes = [];
    for (const report of all) outcomes.push((await historyInPage.outcomeOf(history.saveReport(report))).reason);
    await history.tidy(all.at(-1)?.startedAt ?? 0);
    const { tests, bodies, traces } = await history.readUsage();
    const counts = (['summaries', 'reports', 'traces'] as const).map((name) =>
      historyInPage.rawStore(name, (store) => store.count()),
    );
    const newest = await history.readReport(all.at(-1)?.id ?? '');
    return { outcomes, totals: [tests, bodies, traces], counts: await Promise.all(counts), newest: newest?.kind };
  }, reports);
  expect(new Set(seen.outcomes)).toEqual(new Set(['fulfilled']));
  expect(seen.counts).toEqual(seen.totals);
  expect(seen.totals[0]).toBe(60);
  expect(seen.totals[2]).toBeLessThan(60);
  expect(seen.newest).toBe('report');
});

test('full, and nothing left to let go: the test is told so, nothing of it is there, and deleting makes room', async ({
  context,
}) => {
  const page = await openHistoryPage(context);
  const seen = await page.evaluate(
    async ([earlier, later]) => {
      const history = await historyInPage.openHistory();
      if (earlier === undefined || later === undefined) throw new Error('expected two reports, got fewer');
      await history.saveReport(earlier);
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
      const saved = await historyInPage.outcomeOf(history.saveReport(later));
      const before = (await history.listTests()).length;
      const deleted = await historyInPage.outcomeOf(history.deleteReport(earlier.id));
      const columns = (await history.readColumns()).length;
      IDBObjectStore.prototype.put = put;
      await history.saveReport(later);
      const left = await historyInPage.weeksAsMade(history);
      return { saved, before, deleted, columns, left, usage: (await history.readUsage()).tests };
    },
    [sampleReport(), { ...madeUpReport(5, {}), outcome: 'completed' as const }],
  );
  expect(seen.saved).toMatchObject({ reason: 'full', message: expect.stringContaining('QuotaExceededError: no room') });
  expect([seen.before, seen.deleted.reason, seen.columns, seen.usage]).toEqual([1, 'fulfilled', 0, 1]);
  for (const [, stored, made] of seen.left) expect(stored).toBe(made);
});

test('what the history takes and may take is told, and a wrong setting is refused by name', async ({ context }) => {
  const page = await openHistoryPage(context);
  const seen = await page.evaluate(async (report) => {
    const history = await historyInPage.openHistory();
    await history.saveReport(report);
    const wrong = { days: 90, traces: -1, maxBytes: null } as const;
    return {
      usage: await history.readUsage(),
      refusal: await historyInPage.outcomeOf(history.changeKeeping(wrong)),
      answer: await history.askToPersist(),
    };
  }, runningReport());
  expect(seen.usage).toMatchObject({ tests: 0, bodies: 0, isPersistent: false });
  expect(seen.usage.usedBytes).toBeGreaterThan(0);
  expect(seen.usage.quotaBytes).toBeGreaterThan(seen.usage.usedBytes ?? 0);
  expect(seen.refusal.message).toBe('RangeError: traces: expected >=0, got -1');
  expect(typeof seen.answer).toBe('boolean');
});
