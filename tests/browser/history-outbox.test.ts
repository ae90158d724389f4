import { expect, test } from '@playwright/test';
import type { OutboxEntry } from '../../src/history/index.ts';
import { MAX_OUTBOX } from '../../src/history/outbox.ts';
import { openHistoryPage } from '../support/reports/history-page.ts';
import { sampleReport } from '../support/reports/index.ts';
import { REQUEST, SEEN, sharedResult } from '../support/share/made-up-requests.ts';

/** What waits to be sent and what asked for tests, in a real IndexedDB. */

function entry(serial: number, change: Partial<OutboxEntry> = {}): OutboxEntry {
  const id = `report-number-${serial}`;
  const shared = sharedResult({ id });
  const times = { putAtMs: 1000 + serial, attempts: 0, nextAtMs: 1000 + serial };
  return { id, shared, state: 'waiting', ...times, isAutomatic: false, detail: null, ...change };
}

test('what was put is there after a reload, oldest first; damaged records are passed over', async ({ context }) => {
  const page = await openHistoryPage(context);
  const [first, second] = [entry(1), entry(2, { state: 'refused', detail: '403: no', isAutomatic: true })];
  await page.evaluate(
    async ([first, second]) => {
      const { outbox } = await historyInPage.openHistory();
      await outbox.put(second);
      await outbox.put(first);
      await historyInPage.rawStore('outbox', (store) => store.put({ id: 'damaged-entry', shared: 7 }));
      await historyInPage.rawStore('outbox', (store) => store.put({ ...first, id: 'later-report', shared: null }));
    },
    [first, second] as const,
  );
  await page.reload();
  const list = () => historyInPage.openHistory().then(({ outbox }) => outbox.list());
  expect(await page.evaluate(list)).toEqual([first, second]);
  const sent = { ...first, state: 'sent', shared: { ...first.shared, seen: SEEN } } as const;
  const changed = await page.evaluate(
    async ([sent, never]) => {
      const { outbox } = await historyInPage.openHistory();
      return [await outbox.change(sent), await outbox.change(never)];
    },
    [sent, entry(9)] as const,
  );
  expect(changed).toEqual([true, false]);
  expect(await page.evaluate(list)).toEqual([sent, second]);
});

test('it has its bounds: the oldest that was sent makes room, and what waits never does', async ({ context }) => {
  const page = await openHistoryPage(context);
  const seen = await page.evaluate(
    async ({ one, most }) => {
      const { outbox } = await historyInPage.openHistory();
      const made = (serial: number, state: 'waiting' | 'sent') => {
        const id = `report-number-${serial}`;
        return { ...one, id, state, putAtMs: serial, shared: { ...one.shared, report: { ...one.shared.report, id } } };
      };
      for (let serial = 0; serial < most; serial++) await outbox.put(made(serial, serial === 40 ? 'sent' : 'waiting'));
      const puts = [await outbox.put(made(500, 'waiting')), await outbox.put(made(501, 'waiting'))];
      // One that is there already takes no more room.
      puts.push(await outbox.put(made(7, 'waiting')));
      return { puts, ids: (await outbox.list()).map(({ id }) => id) };
    },
    { one: entry(0), most: MAX_OUTBOX },
  );
  expect(seen.puts).toEqual([true, false, true]);
  expect(seen.ids).toHaveLength(MAX_OUTBOX);
  expect(seen.ids).toContain('report-number-500');
  expect(seen.ids).not.toContain('report-number-40');
});

test('what cannot be kept is refused by its field; a deleted test takes its request and its place with it', async ({
  context,
}) => {
  const page = await openHistoryPage(context);
  const report = sampleReport();
  const seen = await page.evaluate(
    async ({ report, entry, request }) => {
      const history = await historyInPage.openHistory();
      const { outbox } = history;
      const refused = await outbox.put({ ...entry, nextAtMs: Number.NaN }).catch(String);
      await history.saveReport(report);
      await outbox.put(entry);
      await outbox.putRequest(entry.id, request);
      const before = [
        await outbox.list(),
        await outbox.readRequest(entry.id),
        await outbox.readRequest('nobody-asked'),
      ];
      await history.deleteReport(entry.id);
      return { refused, before, after: [await outbox.list(), await outbox.readRequest(entry.id)] };
    },
    { report, entry: { ...entry(1), id: report.id, shared: sharedResult() }, request: REQUEST },
  );
  expect(seen.refused).toContain('nextAtMs: expected');
  expect(seen.before).toEqual([[{ ...entry(1), id: report.id, shared: sharedResult() }], REQUEST, null]);
  expect(seen.after).toEqual([[], null]);
});

test('a history of version 2 gets the new stores, and keeps every record as it was', async ({ context }) => {
  const page = await openHistoryPage(context);
  const report = sampleReport();
  const seen = await page.evaluate(async (report) => {
    const made = await historyInPage.openHistory();
    await made.saveReport(report, { agent: 'Anna', tags: ['evening'] });
    await made.saveMark({ id: 'mark-number-1', atMs: 7, text: 'New cable' });
    made.close();
    const before = await historyInPage.everythingStored();
    const names = await historyInPage.asVersion2();
    const history = await historyInPage.openHistory();
    const after = await historyInPage.everythingStored();
    return { names, before, after, read: await history.readReport(report.id), outbox: await history.outbox.list() };
  }, report);
  expect(seen.names).toEqual(['annotations', 'marks', 'reports', 'settings', 'summaries', 'traces', 'weeks']);
  expect(seen.after).toBe(seen.before);
  expect(seen.read).toEqual({ kind: 'report', report });
  expect(seen.outbox).toEqual([]);
});
