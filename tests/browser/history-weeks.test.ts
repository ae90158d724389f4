import { expect, test } from '@playwright/test';
import { openHistoryPage } from '../support/reports/history-page.ts';
import { madeUpReport, sampleReport } from '../support/reports/index.ts';

/** The weeks are made from summaries and notes; after whatever was done they must read as if they had just been made. */

const HOUR_MS = 3_600_000;
const short = sampleReport({ trace: null, seconds: [] });

for (const seed of [1, 2, 3]) {
  test(`after any sequence of saves, notes, deletions, imports and tidying up they do, seed ${seed}`, async ({
    context,
  }) => {
    const page = await openHistoryPage(context);
    const weeks = await page.evaluate(
      async ({ report, seed, hourMs }) => {
        const history = await historyInPage.openHistory();
        await history.changeKeeping({ days: 30, traces: 3, maxBytes: null });
        let state = seed;
        const random = (below: number) => {
          // Park and Miller's generator: the same sequence for the same seed.
          state = (state * 48_271) % 2_147_483_647;
          return state % below;
        };
        const ids = Array.from({ length: 30 }, (_, serial) => `test-${seed}-${String(serial).padStart(4, '0')}`);
        const pick = () => ids[random(ids.length)] ?? '';
        // Few hours, so that some tests begin at the same moment.
        const made = () => ({
          ...report,
          id: pick(),
          startedAt: report.startedAt + (random(200) - 100) * 5 * hourMs,
          outcome: (['completed', 'completed', 'running', 'interrupted'] as const)[random(4)] ?? 'completed',
          setup: { ...report.setup, route: ['Paris', 'Lisbon', null][random(3)] ?? null },
        });
        const note = () => ({
          note: ['', 'by cable'][random(2)] ?? '',
          agent: null,
          place: ['home', 'office', null][random(3)] ?? null,
          headset: null,
          provider: ['Acme', null][random(2)] ?? null,
          tags: [['monitoring'], []][random(2)] ?? [],
          origin: (['own', 'own', 'not-seen', 'verified'] as const)[random(4)] ?? 'own',
        });
        const steps = [
          () => history.saveReport(made()),
          () => history.saveReport(made(), note()),
          () => history.saveReport(made(), { place: 'train' }),
          () => history.annotate(pick(), note()),
          () => history.annotate(pick(), note()),
          () => history.deleteReport(pick()),
          () => history.tidy(report.startedAt + random(30) * 24 * hourMs),
          () => history.closeInterrupted((id) => id.endsWith('7')),
          () =>
            history.importEntries(
              Array.from({ length: 5 }, () => ({
                report: { ...made(), outcome: 'completed' as const },
                annotation: note(),
              })),
              [],
            ),
        ];
        for (let step = 0; step < 120; step++) await steps[random(steps.length)]?.();
        const found = await historyInPage.weeksAsMade(history);
        const { tests, bodies, bodyBytes } = await history.readUsage();
        await historyInPage.rawStore('settings', (store) => store.delete('totals'));
        const again = await history.readUsage();
        const length = (await history.readColumns()).length;
        return {
          found,
          totals: [tests, bodies, bodyBytes],
          again: [again.tests, again.bodies, again.bodyBytes],
          length,
        };
      },
      { report: short, seed, hourMs: HOUR_MS },
    );
    expect(weeks.found.length).toBeGreaterThan(1);
    expect(weeks.found.filter(([, stored, made]) => stored !== made)).toEqual([]);
    expect(weeks.totals).toEqual(weeks.again);
    expect(weeks.length).toBe(weeks.totals[0]);
  });
}

test('weeks that are damaged, missing or too short are made anew when they are read, and kept', async ({ context }) => {
  const page = await openHistoryPage(context);
  const reports = Array.from({ length: 24 }, (_, serial) => ({
    ...madeUpReport(serial, { heardMs: 1_000 }),
    trace: null,
    startedAt: short.startedAt + serial * 40 * HOUR_MS,
  }));
  const seen = await page.evaluate(async (all) => {
    const history = await historyInPage.openHistory();
    for (const report of all) await history.saveReport(report, { place: 'home' });
    const whole = Array.from((await history.readColumns()).startedAt);
    const stored = await historyInPage.rawStore('weeks', (store) => store.getAll());
    const [first, second, third, fourth] = stored;
    await historyInPage.rawStore('weeks', (store) => store.delete(first.week));
    const wrong = { ...second.columns, startedAt: second.columns.startedAt.slice(1) };
    await historyInPage.rawStore('weeks', (store) => store.put({ week: second.week, columns: wrong }));
    await historyInPage.rawStore('weeks', (store) => store.put({ week: third.week, columns: 'gone' }));
    // Sound in itself, of another week.
    await historyInPage.rawStore('weeks', (store) => store.put({ ...fourth, columns: first.columns }));
    const parts: number[] = [];
    const damaged = await history.readColumns((part) => parts.push(part.length));
    return {
      whole,
      mended: Array.from(damaged.startedAt),
      parts: parts.reduce((sum, length) => sum + length, 0),
      kept: await historyInPage.weeksAsMade(history),
      weeks: stored.length,
    };
  }, reports);
  expect(seen.whole).toEqual(reports.map(({ startedAt }) => startedAt));
  expect(seen.mended).toEqual(seen.whole);
  expect(seen.weeks).toBeGreaterThan(4);
  expect(seen.parts).toBeLessThan(24);
  expect(seen.kept.filter(([, stored, made]) => stored !== made)).toEqual([]);
});

test('a first view reads its weeks alone, and rows lead to their tests', async ({ context }) => {
  const page = await openHistoryPage(context);
  const reports = Array.from({ length: 9 }, (_, serial) => ({
    ...madeUpReport(serial, { heardMs: 1_000 }),
    trace: null,
    startedAt: short.startedAt + Math.floor(serial / 2) * 100 * HOUR_MS,
  }));
  const seen = await page.evaluate(async (all) => {
    const history = await historyInPage.openHistory();
    for (const report of all) await history.saveReport(report);
    const last = all.at(-1)?.startedAt ?? 0;
    const some = await history.readWeeks(last, last);
    const entries = await history.testsAt([all[0]?.startedAt ?? 0, last, last, 1, Number.NaN]);
    return {
      some: Array.from(some.startedAt),
      none: (await history.readWeeks(0, 1)).length,
      found: entries.map((entry) => (entry.kind === 'test' ? entry.summary.id : null)),
    };
  }, reports);
  expect(seen.some).toContain(reports[8]?.startedAt);
  expect(seen.some).not.toContain(reports[0]?.startedAt);
  expect(seen.none).toBe(0);
  const [one, other] = [reports[0]?.id, reports[1]?.id].toSorted();
  expect(seen.found).toEqual([reports[8]?.id, other, one]);
});
