import { expect, test } from '@playwright/test';
import type { Annotation, TestOrigin } from '../../src/core/trends/annotation.ts';
import { NO_ANNOTATION } from '../../src/core/trends/annotation.ts';
import { openHistoryPage } from '../support/reports/history-page.ts';
import { sampleReport } from '../support/reports/index.ts';

/** What others sent, beside one's own tests, in a real IndexedDB. */
const report = { ...sampleReport(), trace: null };
const edited = { ...report, verdict: { ...report.verdict, mos: 4.4 } };
const from = (origin: TestOrigin, said: Partial<Annotation> = {}): Annotation => ({
  ...NO_ANNOTATION,
  origin,
  ...said,
});

test('one’s own test stays one’s own when it comes back, and gets what was said of it', async ({ context }) => {
  const page = await openHistoryPage(context);
  const seen = await page.evaluate(
    async ({ report, edited, annotation }) => {
      const history = await historyInPage.openHistory();
      await history.saveReport(report);
      const imported = await history.importEntries([{ report: edited, annotation }], []);
      const again = await history.importEntries([{ report: edited, annotation }], []);
      const read = await history.readReport(report.id);
      return { imported, again, read, entries: await history.listTests(), columns: await history.readColumns() };
    },
    { report, edited, annotation: from('verified', { agent: 'Ana', provider: 'Converge' }) },
  );
  expect(seen.imported).toEqual({ added: 0, updated: 1, unchanged: 0 });
  expect(seen.again).toEqual({ added: 0, updated: 0, unchanged: 1 });
  expect(seen.read).toMatchObject({ report: { verdict: { mos: report.verdict.mos } } });
  expect(seen.entries).toMatchObject([{ annotation: { origin: 'own', agent: 'Ana', provider: 'Converge' } }]);
  expect(seen.columns.facets.origin.words).toEqual(['own']);
  expect(seen.columns.facets.provider.words).toEqual(['Converge']);
});

test('only a verified result takes the place of one that was not, and what was written here stays', async ({
  context,
}) => {
  const page = await openHistoryPage(context);
  const seen = await page.evaluate(
    async ({ report, edited, origins }) => {
      const history = await historyInPage.openHistory();
      const steps = [];
      for (const [at, annotation] of origins.entries()) {
        const entry = { report: at === 2 ? report : edited, annotation };
        const { added, updated } = await history.importEntries([entry], []);
        const read = await history.readReport(report.id);
        const [one] = await history.listTests();
        steps.push({
          added,
          updated,
          mos: read?.kind === 'report' ? read.report.verdict.mos : null,
          origin: one?.kind === 'test' ? one.annotation.origin : null,
          note: one?.kind === 'test' ? one.annotation.note : null,
        });
      }
      return { steps, weeks: await historyInPage.weeksAsMade(history) };
    },
    {
      report,
      edited,
      origins: [
        from('not-verified', { note: 'first' }),
        from('cannot-tell', { note: 'second' }),
        from('verified', { note: 'third' }),
        from('not-verified', { note: 'fourth' }),
      ],
    },
  );
  const { mos } = report.verdict;
  expect(seen.steps).toEqual([
    { added: 1, updated: 0, mos: 4.4, origin: 'not-verified', note: 'first' },
    { added: 0, updated: 0, mos: 4.4, origin: 'not-verified', note: 'first' },
    { added: 0, updated: 1, mos, origin: 'verified', note: 'first' },
    { added: 0, updated: 0, mos, origin: 'verified', note: 'first' },
  ]);
  expect(seen.weeks.filter(([, stored, made]) => stored !== made)).toEqual([]);
});

test('weeks and notes of before are read with what they were then', async ({ context }) => {
  const page = await openHistoryPage(context);
  const seen = await page.evaluate(async (report) => {
    const history = await historyInPage.openHistory();
    await history.saveReport(report, { agent: 'Ana', place: 'home' });
    const older = (value: unknown): void => {
      for (const name of ['provider', 'origin']) Reflect.deleteProperty(Object(value), name);
    };
    for (const store of ['weeks', 'annotations'] as const) {
      const records = await historyInPage.rawStore<Record<string, unknown>[]>(store, (raw) => raw.getAll());
      for (const record of records) {
        older(store === 'weeks' ? Reflect.get(Object(record.columns), 'facets') : record);
        await historyInPage.rawStore(store, (raw) => raw.put(record));
      }
    }
    const columns = await history.readColumns();
    const [before] = await history.listTests();
    await history.saveReport({ ...report, id: 'second-test-0001', startedAt: report.startedAt + 1000 });
    return { columns, before, weeks: await historyInPage.weeksAsMade(history) };
  }, report);
  expect(seen.columns.length).toBe(1);
  expect(seen.columns.facets.origin.words).toEqual(['own']);
  expect(seen.columns.facets.agent.words).toEqual(['Ana']);
  expect(seen.before).toMatchObject({ annotation: { agent: 'Ana', provider: null, origin: 'own' } });
  expect(seen.weeks.length).toBe(1);
  expect(seen.weeks.filter(([, stored, made]) => stored !== made)).toEqual([]);
});
