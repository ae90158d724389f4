import { expect, test } from '@playwright/test';
import { type Attempt, readCell } from '../../../../src/call/reach/read-cell.ts';
import type { Relay } from '../../../../src/call/reach/relays.ts';

const relay = (transport: Relay['transport'], name: string | null = null): Relay => ({
  server: `${name ?? '192.0.2.7'}:3478`,
  route: null,
  transport,
  name,
  family: name === null ? 'ipv4' : null,
  iceServer: { urls: 'turn:unused.example' },
});
const NOTHING: Attempt = { candidate: null, errors: [], endedAfterMs: null, isNameUnknown: false, cause: null };
const failed = (errorCode: number, errorText = '', afterMs = 12): Attempt => ({
  ...NOTHING,
  errors: [{ errorCode, errorText, afterMs }],
  endedAfterMs: afterMs + 1,
});
const resultOf = (of: Relay, attempt: Attempt) => readCell(of, attempt).result;

/** As Chromium 156 and Firefox 153 said it of relays on the loopback address; Firefox never gives a text. */
const SAID: readonly (readonly [what: string, of: Relay, attempt: Attempt, result: string])[] = [
  ['a closed UDP port, both', relay('udp'), NOTHING, 'no-answer'],
  ['a dropped UDP packet, both', relay('udp', 'turn.example'), NOTHING, 'no-answer'],
  ['a dropped TCP packet, both', relay('tcp', 'turn.example'), NOTHING, 'no-answer'],
  ['a TLS handshake without end, Chromium', relay('tls'), NOTHING, 'no-answer'],
  ['a closed TCP port, Chromium', relay('tcp'), failed(701, 'Failed to establish connection'), 'refused'],
  ['a closed TCP port, Firefox', relay('tcp', 'turn.example'), failed(701), 'refused'],
  ['a closed TLS port, Chromium', relay('tls'), failed(701, 'Failed to establish connection'), 'refused'],
  ['TLS at an address, Firefox', relay('tls'), { ...NOTHING, endedAfterMs: 1 }, 'not-tried'],
  ['wrong credentials, Chromium', relay('udp'), failed(401, 'Unauthorized.'), 'unauthorised'],
  ['wrong credentials, Firefox', relay('tcp'), failed(401), 'unauthorised'],
  ['an unknown name over UDP, Firefox', relay('udp', 'no.example'), failed(701), 'name-not-found'],
  [
    'an unknown name over TCP, Chromium',
    relay('tcp', 'no.example'),
    { ...failed(701, 'Failed to establish connection'), isNameUnknown: true },
    'name-not-found',
  ],
  ['no room', relay('udp'), failed(486, 'Allocation Quota Reached'), 'quota'],
  ['too little capacity', relay('udp'), failed(508), 'quota'],
  ['a peer that is forbidden', relay('tcp'), failed(403, 'Forbidden'), 'rejected'],
  ['a nonce that stays stale', relay('tcp'), failed(438), 'unauthorised'],
  ['a URL the browser does not take', relay('udp'), { ...NOTHING, cause: 'SyntaxError: no' }, 'not-tried'],
];
for (const [what, of, attempt, result] of SAID) {
  test(`${what}: ${result}`, () => {
    expect(resultOf(of, attempt)).toBe(result);
    const { detail, firstCandidateMs } = readCell(of, attempt);
    expect(detail).not.toBeNull();
    expect(firstCandidateMs).toBeNull();
  });
}

test('a candidate is an allocation, whatever errors came with it', () => {
  const attempt: Attempt = { ...failed(701), candidate: { afterMs: 41, family: 'ipv6' } };
  expect(readCell(relay('tcp', 'turn.example'), attempt)).toMatchObject({
    result: 'allocated',
    firstCandidateMs: 41,
    family: 'ipv6',
    code: null,
    detail: null,
  });
});

test('the family is that of the address configured before that of the candidate', () => {
  expect(readCell(relay('udp'), { ...NOTHING, candidate: { afterMs: 1, family: 'ipv6' } }).family).toBe('ipv4');
  expect(
    readCell(relay('udp', 'turn.example'), { ...NOTHING, candidate: { afterMs: 1, family: null } }).family,
  ).toBeNull();
});

test('the relay’s own no weighs more than an error of the browser’s', () => {
  const errors = [701, 401].map((errorCode) => ({ errorCode, errorText: '', afterMs: 1 }));
  expect(readCell(relay('tcp', 'a.example'), { ...NOTHING, errors, endedAfterMs: 2 })).toMatchObject({
    result: 'unauthorised',
    code: 401,
  });
});

test('an error on one network while another still waits is no refusal', () => {
  expect(resultOf(relay('tcp'), { ...failed(701), endedAfterMs: null })).toBe('no-answer');
});
