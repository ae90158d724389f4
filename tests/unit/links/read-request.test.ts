import { expect, test } from '@playwright/test';
import { DEFAULT_CONFIG } from '../../../src/core/config/config.ts';
import { MAX_NAME_LENGTH, MAX_REASON_LENGTH, type TestRequest } from '../../../src/core/share/test-request.ts';
import { MAX_REQUEST_LENGTH } from '../../../src/links/format.ts';
import { packLines, packRequest } from '../../../src/links/pack-request.ts';
import { type Offer, readRequest } from '../../../src/links/read-request.ts';
import { REQUEST } from '../../support/links/requests.ts';

const offer: Offer = {
  config: { ...DEFAULT_CONFIG, sites: ['Lisbon', 'Porto'], languages: ['en', 'pt-BR'] },
  routes: ['carrier A', 'carrier B'],
  nowMs: Date.UTC(2026, 11, 1),
};

const LEAST: TestRequest = {
  version: 1,
  id: 'desk-0042',
  by: 'D',
  why: null,
  label: null,
  ticket: null,
  site: null,
  kind: 'quick',
  longLengthMs: null,
  codec: null,
  route: null,
  language: null,
  back: 'file',
  untilMs: null,
};

const MOST: TestRequest = {
  ...REQUEST,
  by: '日'.repeat(MAX_NAME_LENGTH),
  why: 'Ñ'.repeat(MAX_REASON_LENGTH),
  label: '🎧'.repeat(MAX_NAME_LENGTH / 2),
  ticket: '"\\'.repeat(MAX_NAME_LENGTH / 2),
  kind: 'long',
  longLengthMs: 600_000,
  codec: 'PCMU',
};

test('what was asked comes back', () => {
  for (const request of [REQUEST, LEAST, MOST, { ...REQUEST, id: REQUEST.id.toUpperCase() }]) {
    const packed = packRequest(request);
    expect(packed).toMatch(/^1\.[A-Za-z0-9_-]*[A-Za-z0-9]$/);
    expect(readRequest(packed, offer)).toEqual({ ok: true, request });
  }
});

test('a usual request is short, and the longest is read', () => {
  expect(packRequest(REQUEST).length).toBeLessThan(240);
  expect(packRequest(LEAST).length).toBeLessThan(50);
  expect(packRequest(MOST).length).toBeLessThan(MAX_REQUEST_LENGTH / 2);
});

/** Made when format 1 was. */
test('a link of the first day is read for ever', () => {
  expect(readRequest(FIRST_LINK, { ...offer, nowMs: 0 })).toEqual({ ok: true, request: REQUEST });
});

const FIRST_LINK =
  '1.Z3VLmC5Yd3B0UGl0OFMyR2FVd3BMajI4Y0VRCkhlbHAgZGVzayBMaXNib24KWW91IHNhaWQgdGhhdCBjYWxsZXJzIGhlYXIgeW91IGJhZGx5IHNpbmNlIE1vbmRheS4KQW5hIFNvdXphCklOQy0xMDQyMzMKTGlzYm9uCnVzdWFsCgoKY2FycmllciBBCnB0LUJSCmxpbmsKbXkxdjlzMDA';

/** Each field as it may not be, and what the refusal says of it. */
const NOT_OFFERED: readonly (readonly [field: keyof TestRequest, wrong: Partial<TestRequest>, message: string])[] = [
  ['route', { route: 'turn.example.com' }, 'route: expected one of carrier A, carrier B, got turn.example.com'],
  ['site', { site: 'Rio' }, 'site: expected one of Lisbon, Porto, got Rio'],
  ['language', { language: 'de' }, 'language: expected one of en, pt-BR, got de'],
  ['back', { back: 'server' }, 'back: expected one of link, file, mail, got server'],
  ['longLengthMs', { longLengthMs: 60_000 }, 'longLengthMs: expected a length for a long test only, got 60000'],
  ['longLengthMs', { kind: 'long' }, 'longLengthMs: expected a length for a long test only, got null'],
  [
    'why',
    { why: 'Log in at HTTPS://evil.example' },
    'why: expected words without an address of a page, got Log in at HTTPS://evil.example',
  ],
  ['by', { by: 'see www.evil.example' }, 'by: expected words without an address of a page, got see www.evil.example'],
];

for (const [field, wrong, message] of NOT_OFFERED) {
  test(`a link cannot bring what is not offered: ${message}`, () => {
    const request = { ...REQUEST, ...wrong };
    expect(readRequest(packRequest(request), offer)).toEqual({
      ok: false,
      why: 'not-offered',
      message,
      field,
      request,
    });
  });
}

test('a deployment without sites has none to name, and routes that are not known yet are taken as they are', () => {
  const read = readRequest(packRequest(REQUEST), { ...offer, config: DEFAULT_CONFIG });
  expect(read).toMatchObject({ why: 'not-offered', message: 'site: expected none, got Lisbon' });
  expect(readRequest(packRequest({ ...REQUEST, route: 'other' }), { ...offer, routes: null }).ok).toBe(true);
});

test('a link is good to the end of its time and says when that was', () => {
  const untilMs = REQUEST.untilMs ?? 0;
  const packed = packRequest(REQUEST);
  expect(readRequest(packed, { ...offer, nowMs: untilMs }).ok).toBe(true);
  expect(readRequest(packed, { ...offer, nowMs: untilMs + 1 })).toEqual({
    ok: false,
    why: 'expired',
    message: 'untilMs: expected at least 2026-12-24T18:00:00.001Z, got 2026-12-24T18:00:00.000Z',
    field: 'untilMs',
    request: REQUEST,
  });
  expect(readRequest(packRequest({ ...REQUEST, untilMs: null }), { ...offer, nowMs: 8e15 }).ok).toBe(true);
});

/** Lines as nobody of ours writes them. */
const NO_REQUESTS: readonly (readonly [lines: string, message: RegExp])[] = [
  ['', /^id: expected string, got null$/],
  ['short\nDesk\n\n\n\n\nusual\n\n\n\n\nlink', /^id: expected /],
  ['desk-0042\nDesk\n\n\n\n\nthorough\n\n\n\n\nlink', /^kind: expected /],
  ['desk-0042\nDesk\n\n\n\n\nlong\n1\n\n\n\nlink', /^longLengthMs: expected /],
  ['desk-0042\nDesk\n\n\n\n\nusual\n\nPCMX\n\n\nlink', /^codec: expected /],
  ['desk-0042\nDesk\n\n\n\n\nusual\n\n\n\nxx\nlink', /^language: expected /],
  ['desk-0042\nDesk\n\n\n\n\nusual\n\n\n\n\ncarrier-pigeon', /^back: expected /],
  ['desk-0042\nDesk\n\n\n\n\nusual\n\n\n\n\nlink\nnever!', /^untilMs: expected .* got NaN$/],
  [`desk-0042\n${'D'.repeat(61)}\n\n\n\n\nusual\n\n\n\n\nlink`, /^by: expected <=60, got 61$/],
  ['desk-0042\n\u202e\n\n\n\n\nusual\n\n\n\n\nlink', /^by: expected >=1, got 0$/],
  [`desk-0042\nDesk${'\n'.repeat(12)}more`, /^link: expected Object, got null$/],
];

for (const [lines, message] of NO_REQUESTS) {
  test(`a whole link that is no request is refused: ${message.source}`, () => {
    const read = readRequest(packLines(lines), offer);
    expect(read).toMatchObject({ ok: false, why: 'unknown', request: null });
    expect(read.ok ? '' : read.message).toMatch(message);
  });
}

test('texts are one plain line each, packed or read', () => {
  const request = { ...REQUEST, why: 'Two\nlines\u202e.', label: 'A\u0000na' };
  expect(readRequest(packRequest(request), offer)).toMatchObject({ request: { why: 'Two lines.', label: 'Ana' } });
  const read = readRequest(packLines('desk-0042\nDe\u2066sk\u0007\n\n\n\n\nusual\n\n\n\n\nlink'), offer);
  expect(read).toMatchObject({ ok: true, request: { by: 'Desk' } });
});
