import { expect, test } from '@playwright/test';
import type { CallReport } from '../../src/core/report/schema.ts';
import { openHistoryPage } from '../support/reports/history-page.ts';
import { madeUpReport, sampleReport } from '../support/reports/index.ts';

/** Records that are not what was written: damaged by a disk, by another version, or by somebody. */

test('damaged records are listed as damaged among sound ones, in their place, and can be deleted', async ({
  context,
}) => {
  const page = await openHistoryPage(context);
  const reports = [madeUpReport(1, {}), madeUpReport(2, {}), madeUpReport(3, {})];
  const listed = await page.evaluate(async (sound) => {
    const history = await historyInPage.openHistory();
    for (const report of sound) await history.saveReport(report);
    const stored = await historyInPage.rawStore('summaries', (store) => store.get(sound[1]?.id ?? ''));
    const raw = [
      { ...stored, mos: 'four' },
      { id: 'no-date-at-all' },
      { id: 'date-is-a-word', startedAt: 'yesterday' },
      { id: 'date-is-nan', startedAt: Number.NaN },
      { id: 'date-is-infinite', startedAt: Number.POSITIVE_INFINITY },
      { id: 'empty-but-dated', startedAt: 5 },
    ];
    for (const record of raw) await historyInPage.rawStore('summaries', (store) => store.put(record));
    const before = await history.listTests();
    const firstPage = await history.listTests({ limit: 2 });
    for (const { id } of raw) await history.deleteReport(id);
    const left = await historyInPage.rawStore('reports', (store) => store.count());
    return { before, firstPage, after: await history.listTests(), left };
  }, reports);
  const middle = reports[1];
  const sound = (report: CallReport | undefined) => ({ kind: 'test', summary: { id: report?.id } });
  const damaged = { kind: 'damaged', message: expect.stringMatching(/^[^:]+: expected .+, got .+$/) };
  const message = 'mos: expected number, got "four"';
  expect(listed.before).toMatchObject([
    sound(reports[2]),
    { kind: 'damaged', id: middle?.id, startedAt: middle?.startedAt, message },
    sound(reports[0]),
    { ...damaged, id: 'empty-but-dated', startedAt: 5 },
    ...['date-is-a-word', 'date-is-infinite', 'date-is-nan', 'no-date-at-all'].map((id) => ({
      ...damaged,
      id,
      startedAt: null,
    })),
  ]);
  expect(listed.firstPage).toEqual(listed.before.slice(0, 2));
  expect(listed.after).toMatchObject([sound(reports[2]), sound(reports[0])]);
  expect(listed.after).toHaveLength(2);
  expect(listed.left).toBe(2);
});

/** Records of `reports` and `traces` that are not what was written, and what is said of them. */
const WRONG_RECORDS: readonly (readonly [
  what: string,
  store: 'reports' | 'traces',
  spoil: (stored: never) => object,
  message: RegExp,
])[] = [
  [
    'a report cut off',
    'reports',
    ({ deflated }: { deflated: Uint8Array }) => ({ deflated: deflated.slice(0, 700) }),
    /^report: expected deflated data/,
  ],
  [
    'a report of other bytes',
    'reports',
    () => ({ deflated: new Uint8Array([1, 2, 3]) }),
    /^report: expected deflated data/,
  ],
  ['a report that is no bytes', 'reports', () => ({ deflated: 'gone' }), /^deflated: expected Uint8Array, got string/],
  ['an old report that is none', 'reports', () => ({ schema: 'callprobe/report', version: 4 }), /^startedAt: expected/],
  [
    'old columns that are none',
    'traces',
    () => ({ up: { sentMs: 'long ago' }, down: null }),
    /^trace\.up\.\w+: expected .+, got undefined$/,
  ],
  [
    'a trace of fewer frames than it says',
    'traces',
    ({ up }: { up: { frames: number } }) => ({ up: { ...up, frames: up.frames + 1 }, down: null }),
    /^trace\.up: expected \d+ frames, got \d+ bytes$/,
  ],
  [
    'a trace of more bytes than its frames may take',
    'traces',
    ({ up }: { up: object }) => ({ up: { ...up, frames: 3 }, down: null }),
    /^trace\.up: expected deflated data, got RangeError: more than 61 bytes$/,
  ],
];

for (const [what, store, spoil, message] of WRONG_RECORDS) {
  test(`${what} is found when it is opened, and the list does not mind`, async ({ context }) => {
    const page = await openHistoryPage(context);
    const report = sampleReport();
    const stored = await page.evaluate(
      async ({ report, store: name }) => {
        await (await historyInPage.openHistory()).saveReport(report);
        return historyInPage.rawStore(name, (store) => store.get(report.id));
      },
      { report, store },
    );
    const wrong = { id: report.id, ...spoil(stored as never) };
    const seen = await page.evaluate(
      async ({ id, store: name, wrong }) => {
        await historyInPage.rawStore(name, (store) => store.put(wrong));
        const history = await historyInPage.openHistory();
        return { listed: await history.listTests(), read: await history.readReport(id) };
      },
      { id: report.id, store, wrong },
    );
    expect(seen.listed).toMatchObject([{ kind: 'test', hasReport: true }]);
    expect(seen.read).toEqual({
      kind: 'damaged',
      id: report.id,
      startedAt: report.startedAt,
      message: expect.stringMatching(message),
    });
  });
}

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
    return history.listTests();
  }, reports);
  const [lost] = reports;
  expect(listed).toMatchObject([
    { kind: 'test' },
    { kind: 'damaged', id: lost?.id, startedAt: lost?.startedAt, message: expect.stringContaining('missing file') },
  ]);
});
