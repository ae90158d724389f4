import { expect, test } from '@playwright/test';
import { resultLinksIn } from '../../../../src/app/desk/result-links.ts';
import { packResult, unpackResult } from '../../../../src/links/index.ts';
import { sharedOf } from '../../../support/desk/made-shared.ts';
import { madeUpReport } from '../../../support/reports/index.ts';

const PAGE = 'https://calls.example.com/probe/';

async function links(count: number): Promise<readonly { readonly id: string; readonly link: string }[]> {
  const reports = Array.from({ length: count }, (_, serial) => madeUpReport(serial + 1, { plannedMs: 4_000 }));
  return Promise.all(
    reports.map(async (report) => ({ id: report.id, link: `${PAGE}#/r/${await packResult(sharedOf(report))}` })),
  );
}

async function idsIn(text: string): Promise<readonly string[]> {
  const read = await Promise.all(resultLinksIn(text).map(unpackResult));
  return read.map((one) => (one.ok ? one.shared.report.id : one.why));
}

test('every link of a text is found, one a line, in a chat, between brackets, or broken into lines', async () => {
  const made = await links(3);
  const ids = made.map(({ id }) => id);
  const [a = '', b = '', c = ''] = made.map(({ link }) => link);
  const wrapped = (link: string) => link.replaceAll(/(.{76})/gu, '$1\r\n');
  for (const text of [
    [a, b, c].join('\n'),
    `[09:12] Ana: here you are ${a}\n[09:13] Ben: <${b}>, and thanks!\n[09:14] ${c}.`,
    `"${a}","${b}","${c}"`,
    [a, b, c].map(wrapped).join('\r\n\r\n'),
    [a, b, c].map((link) => encodeURI(link).replace('#', '%23')).join(' '),
  ]) {
    expect(await idsIn(text)).toEqual(ids);
  }
});

test('the packed text alone is one; a text without a result has none', async () => {
  const [made] = await links(1);
  const packed = made?.link.slice(`${PAGE}#/r/`.length) ?? '';
  expect(await idsIn(` ${packed}\n`)).toEqual([made?.id]);
  for (const text of ['', 'hello', `${PAGE}#/t/1.abc`, `${PAGE}#/history`, '1.5']) {
    expect((await idsIn(text)).filter((id) => id === made?.id)).toEqual([]);
  }
  expect(resultLinksIn(`${PAGE}#/t/1.abc`)).toEqual([]);
});

test('a text of nothing but beginnings takes no time that grows with its square', () => {
  // Three million characters: anything that looks at all of the rest for each would not end.
  expect(resultLinksIn('#/r/'.repeat(750_000))).toHaveLength(750_000);
});
