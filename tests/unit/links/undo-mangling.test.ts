import { expect, test } from '@playwright/test';
import { DEFAULT_CONFIG } from '../../../src/core/config/config.ts';
import { MAX_PACKED_LENGTH, MAX_REQUEST_LENGTH } from '../../../src/links/format.ts';
import { packRequest } from '../../../src/links/pack-request.ts';
import { packResult } from '../../../src/links/pack-result.ts';
import { readRequest } from '../../../src/links/read-request.ts';
import { unpackResult } from '../../../src/links/unpack-result.ts';
import { REQUEST } from '../../support/links/requests.ts';
import { sharedOf } from '../../support/links/shared-results.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../support/reports/index.ts';

const ADDRESS = 'https://callprobe.example/app/#';
const wrapped = (text: string, width: number, end: string) =>
  (text.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? []).join(end);
const escaped = (text: string, every: number) =>
  [...text].map((char, i) => (i % every === 0 ? `%${char.charCodeAt(0).toString(16)}` : char)).join('');

/** What mail and chat programs do to a link, or what is copied with it. */
const MANGLED: Readonly<Record<string, (link: string) => string>> = {
  'left as it is': (link) => link,
  'the fragment only': (link) => link.slice(link.indexOf('#')),
  'in angle brackets': (link) => `<${link}>`,
  'at the end of a sentence': (link) => `${link}.`,
  'in quotes, with a comma': (link) => `"${link}",`,
  'in brackets, in a sentence': (link) => `(see ${link})!`,
  'in typographic quotes': (link) => `„${link}“`,
  'in Markdown': (link) => `[result](${link})**_`,
  'blanks around it': (link) => `  \n\t${link} \r\n`,
  'wrapped at 76': (link) => wrapped(link, 76, '\n'),
  'wrapped at 76 by Windows': (link) => wrapped(link, 76, '\r\n'),
  'wrapped as quoted-printable': (link) => wrapped(link, 75, '=\r\n'),
  'wrapped and quoted twice': (link) => `> > ${wrapped(link, 72, '\n> > ')}`,
  'wrapped with indents': (link) => `    ${wrapped(link, 60, '\n    ')}`,
  'wrapped in a sentence that goes on': (link) => `See\n${wrapped(link, 76, '\n')}\nThank you and best regards,\nAna`,
  'a sentence that goes on': (link) => `See ${link} and call me back`,
  'a line that goes on': (link) => `${link}\nThanks`,
  'some of it escaped': (link) => escaped(link, 7),
  'all of it escaped': (link) => escaped(link, 1),
  'escaped twice': (link) => encodeURIComponent(escaped(link, 9)),
  'the number sign escaped': (link) => link.replace('#/', '%23%2F'),
  'zero-width characters in it': (link) => wrapped(link, 20, '\u200b'),
  'soft hyphens in it': (link) => wrapped(link, 30, '\u00ad'),
  'other hyphens': (link) => link.replaceAll('-', '\u2011'),
  'two hyphens as a dash': (link) => link.replaceAll('--', '\u2014'),
};

const offer = { config: { ...DEFAULT_CONFIG, sites: ['Lisbon'] }, routes: ['carrier A'], nowMs: 0 };
const results = ['poor-downlink', 'bad', 'bufferbloat', 'failed-no-voice'].map((name) =>
  sharedOf(SAMPLE_REPORTS[name]?.() ?? sampleReport()),
);

for (const [what, mangle] of Object.entries(MANGLED)) {
  test(`a link is read as it was sent: ${what}`, async () => {
    for (const shared of results) {
      const packed = await packResult(shared);
      expect(await unpackResult(mangle(`${ADDRESS}/r/${packed}`))).toEqual({ ok: true, shared });
    }
    const requests = Array.from({ length: 30 }, (_, i) => ({ ...REQUEST, ticket: `INC-${i}` }));
    for (const request of requests) {
      expect(readRequest(mangle(`${ADDRESS}/t/${packRequest(request)}`), offer)).toEqual({ ok: true, request });
    }
  });
}

test('what is missing or changed is told as damage', async () => {
  const packed = await packResult(sharedOf(sampleReport()));
  const damaged = [
    packed.slice(0, -8),
    packed.slice(0, 60),
    packed.toLowerCase(),
    packed.replace(/^(.{40}).{4}/, '$1'),
    packed.replace(/^(.{40})/, '$1abcd'),
  ];
  for (const text of damaged)
    expect(await unpackResult(text), text.slice(0, 50)).toMatchObject({ ok: false, why: 'damaged' });
  const asked = packRequest(REQUEST);
  for (const text of [asked.slice(0, -2), asked.toUpperCase(), `${asked}abcd`]) {
    expect(readRequest(text, offer), text).toMatchObject({ ok: false, why: 'damaged', field: null, request: null });
  }
});

test('the length is looked at before anything else', async () => {
  const long = `1.${'A'.repeat(MAX_PACKED_LENGTH)}`;
  expect(await unpackResult(long)).toMatchObject({ ok: false, why: 'too-long' });
  expect(await unpackResult('%41'.repeat(100_000_000 / 3))).toMatchObject({ ok: false, why: 'too-long' });
  expect(readRequest(`1.${'A'.repeat(MAX_REQUEST_LENGTH)}`, offer)).toMatchObject({ ok: false, why: 'unknown' });
});

test('a later format says so, and what is no link too', async () => {
  expect(await unpackResult('2.abc')).toMatchObject({ ok: false, why: 'newer' });
  expect(readRequest(`${ADDRESS}/t/17.abc`, offer)).toMatchObject({ ok: false, why: 'newer' });
  for (const text of ['', ' ', '0.abc', 'abc', 'https://callprobe.example/', '.', '1', '99999.abc']) {
    expect(await unpackResult(text), text).toMatchObject({ ok: false, why: 'not-a-result' });
    expect(readRequest(text, offer), text).toMatchObject({ ok: false, why: 'unknown' });
  }
});
