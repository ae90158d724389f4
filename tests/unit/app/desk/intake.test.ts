import { expect, test } from '@playwright/test';
import { type Source, takeIn } from '../../../../src/app/desk/intake.ts';
import { exportReport } from '../../../../src/core/report/export.ts';
import type { SharedResult } from '../../../../src/core/share/shared-result.ts';
import { NO_ANNOTATION } from '../../../../src/core/trends/annotation.ts';
import { summaryOf } from '../../../../src/core/trends/summary.ts';
import { writeHistoryFile } from '../../../../src/history/file/index.ts';
import { packResult } from '../../../../src/links/index.ts';
import { sharedOf } from '../../../support/desk/made-shared.ts';
import { MARKS } from '../../../support/history/made-up-file.ts';
import { madeUpReport } from '../../../support/reports/index.ts';

const PAGE = 'https://calls.example.com/';
const report = (serial: number) => madeUpReport(serial, { plannedMs: 4_000 });
const json = (value: unknown) => JSON.stringify(value);
const linkOf = async (shared: SharedResult) => `${PAGE}#/r/${await packResult(shared)}`;
const notSeen = async () => 'not-seen' as const;

const file = (name: string, content: string): Source => ({ name, content: new Blob([content]) });

async function idsOf(sources: readonly Source[]) {
  const { entries, duplicates, refused } = await takeIn(sources, { originOf: notSeen });
  const ids = entries.map((entry) => ('report' in entry ? entry.report.id : entry.summary.id));
  return { ids, duplicates, refused: refused.map(({ file: name, link, why }) => [name, link, why]) };
}

test('every kind of file and text is taken in, each test once', async () => {
  const history = await writeHistoryFile(
    [
      { report: report(4), annotation: NO_ANNOTATION },
      { summary: summaryOf(report(5)), annotation: NO_ANNOTATION },
    ],
    { marks: MARKS, exportedAt: 0 },
  );
  const sources = [
    file('shared.json', json(sharedOf(report(1)))),
    file('report.json', exportReport(report(2)).json),
    file('reports.json', json([report(2), report(3)])),
    { name: 'history.json', content: history },
    file('chat.txt', `${await linkOf(sharedOf(report(6)))} and ${await linkOf(sharedOf(report(1)))}`),
    { name: null, content: await linkOf(sharedOf(report(7))) },
  ];
  expect(await idsOf(sources)).toEqual({
    ids: [1, 2, 3, 4, 5, 6, 7].map((serial) => report(serial).id),
    duplicates: 2,
    refused: [],
  });
});

test('each refusal names its file, its link and its reason, and the others are taken in all the same', async () => {
  const whole = await linkOf(sharedOf(report(1)));
  const [address = '', packed = ''] = whole.split('#/r/');
  const sources = [
    file('empty.txt', ''),
    file('photo.jpeg', 'JFIF'),
    file('cut.json', json(sharedOf(report(2))).slice(0, -20)),
    file('other.json', '{"schema":"other"}'),
    file('newer.json', json({ ...sharedOf(report(2)), version: 2 })),
    file('wrong.json', json({ ...sharedOf(report(2)), said: null })),
    file('one.txt', `${address}#/r/${packed.slice(0, -40)}`),
    { name: null, content: `${address}#/r/${packed.slice(0, 60)} ${address}#/r/9.abc ${whole}` },
  ];
  expect(await idsOf(sources)).toEqual({
    ids: [report(1).id],
    duplicates: 0,
    refused: [
      ['empty.txt', null, 'no-links'],
      ['photo.jpeg', null, 'no-links'],
      ['cut.json', null, 'not-json'],
      ['other.json', null, 'not-ours'],
      ['newer.json', null, 'newer'],
      ['wrong.json', null, 'wrong-field'],
      ['one.txt', null, 'damaged'],
      [null, 1, 'damaged'],
      [null, 2, 'newer'],
    ],
  });
});

test('who it is from, what they said and how sure it is come with it', async () => {
  const shared = sharedOf(report(1));
  const { entries } = await takeIn([{ name: null, content: await linkOf(shared) }], {
    originOf: async () => 'verified',
  });
  expect(entries.map(({ annotation }) => annotation)).toEqual([
    {
      note: 'Robotic voice since this morning.',
      agent: 'Ana Reyes',
      place: 'Manila',
      headset: 'Jabra Evolve2 65',
      provider: 'Converge',
      tags: ['INC-20417', 'kitchen'],
      origin: 'verified',
    },
  ]);
});

test('what a file says of its own origin is not believed', async () => {
  for (const origin of ['own', 'verified'] as const) {
    const annotation = { ...NO_ANNOTATION, agent: 'Ana', origin };
    const history = await writeHistoryFile([{ report: report(1), annotation }], { marks: [], exportedAt: 0 });
    const { entries } = await takeIn([{ name: 'history.json', content: history }], { originOf: notSeen });
    expect(entries[0]?.annotation).toEqual({ ...annotation, origin: 'not-seen' });
  }
});

test('of two of the same test the one that the server saw is taken, whichever came first', async () => {
  const edited = sharedOf(report(1), { asked: null });
  const genuine = sharedOf(report(1));
  const originOf = async ({ asked }: SharedResult) => (asked === null ? 'not-verified' : 'verified');
  for (const both of [
    [edited, genuine],
    [genuine, edited],
  ]) {
    const sources = both.map((shared) => file('result.json', json(shared)));
    const { entries, duplicates } = await takeIn(sources, { originOf });
    expect(duplicates).toBe(1);
    expect(entries.map(({ annotation }) => annotation.origin)).toEqual(['verified']);
  }
});

test('how much is done only grows and ends with all of it; stopped, nothing comes of it', async () => {
  const text = (await Promise.all([1, 2, 3].map(async (serial) => linkOf(sharedOf(report(serial)))))).join('\n');
  const sources = [file('a.json', json(sharedOf(report(9)))), { name: null, content: text }];
  const shares: number[] = [];
  await takeIn(sources, { originOf: notSeen, onProgress: (done, of) => shares.push(done / of) });
  expect(shares.at(-1)).toBe(1);
  const controller = new AbortController();
  const stopped = takeIn(sources, {
    originOf: notSeen,
    signal: controller.signal,
    onProgress: (done) => done === 2 && controller.abort(new Error('stopped')),
  });
  await expect(stopped).rejects.toThrow('stopped');
});
