import { expect, test } from '@playwright/test';
import { textAttribute } from '../../../../../src/server/relay/message/attributes.ts';
import { ATTRIBUTE, METHOD } from '../../../../../src/server/relay/message/constants.ts';
import { integrityMatches, longTermKey } from '../../../../../src/server/relay/message/integrity.ts';
import { writeMessage } from '../../../../../src/server/relay/message/write.ts';
import {
  allocateFor,
  answerOf,
  clientAt,
  codeFor,
  codeOf,
  createBench,
  logIn,
  loginAs,
  newTransactionId,
  plainRequest,
  REALM,
  sealedRequest,
  textOf,
  UDP_TRANSPORT,
} from './exchange.ts';

const client = clientAt(5_000);
const METHODS = [METHOD.allocate, METHOD.refresh, METHOD.createPermission, METHOD.channelBind];
const allocate = { method: METHOD.allocate, attributes: [UDP_TRANSPORT] };

test('every request but Binding is asked for credentials, and told how to make them', () => {
  const bench = createBench();
  for (const method of METHODS) {
    const answer = answerOf(bench.send(client, plainRequest({ method })));
    expect(codeOf(answer)).toBe(401);
    expect(textOf(answer, ATTRIBUTE.realm)).toBe(REALM);
    expect(textOf(answer, ATTRIBUTE.nonce)).not.toBeNull();
    expect(answer.integrityOffset).toBeNull();
  }
});

test('with the right ones it is served, and the answer proves that the relay knows them too', () => {
  const bench = createBench();
  const login = logIn(bench, client);
  const answer = answerOf(bench.send(client, sealedRequest(login, allocate)));
  expect(answer.class).toBe('success');
  expect(integrityMatches(answer, longTermKey(login.username, login.realm, login.credential))).toBe(true);
});

test('a wrong secret, a wrong realm, a username of another form: 401 again', () => {
  const bench = createBench();
  const good = logIn(bench, client);
  for (const login of [
    loginAs(bench, client, good.username, 'another secret'),
    loginAs(bench, client, 'anna'),
    { ...good, realm: 'elsewhere' },
    { ...good, username: good.username.replace(/^\d+/, '9999999999') },
  ]) {
    expect(codeFor(bench, client, sealedRequest(login, allocate))).toBe(401);
  }
  expect(bench.allocations.entries()).toEqual([]);
});

test('MESSAGE-INTEGRITY without username, realm or nonce: 400', () => {
  const bench = createBench();
  const { username, realm, credential, nonce } = logIn(bench, client);
  const all = [
    textAttribute(ATTRIBUTE.username, username),
    textAttribute(ATTRIBUTE.realm, realm),
    textAttribute(ATTRIBUTE.nonce, nonce),
  ];
  const seal = { key: longTermKey(username, realm, credential), fingerprint: false };
  for (const missing of all) {
    const attributes = all.filter((attribute) => attribute !== missing);
    const message = {
      method: METHOD.allocate,
      class: 'request',
      transactionId: newTransactionId(),
      attributes,
    } as const;
    expect(codeFor(bench, client, writeMessage(message, seal))).toBe(400);
  }
});

test('a nonce that is old, or from another address: 438 with a new one that works', () => {
  const bench = createBench();
  const login = logIn(bench, client, 'anna', 999_999);
  bench.clock.monotonicMs += 3_600_000;
  const stale = answerOf(bench.send(client, sealedRequest(login, allocate)));
  expect(codeOf(stale)).toBe(438);
  const nonce = textOf(stale, ATTRIBUTE.nonce) ?? '';
  expect(nonce).not.toBe(login.nonce);
  const elsewhere = { ...client, address: '127.0.0.2' };
  expect(codeFor(bench, elsewhere, sealedRequest({ ...login, nonce }, allocate))).toBe(438);
  expect(codeFor(bench, client, sealedRequest({ ...login, nonce }, allocate))).toBeNull();
});

test('expired credentials: no Allocate, no Refresh, but what stands can be used and ended', () => {
  const bench = createBench();
  const login = logIn(bench, client, 'anna', 60);
  allocateFor(bench, client, login);
  bench.clock.epochMs += 60_000;
  const lifetime = (seconds: number) => ({
    method: METHOD.refresh,
    attributes: [{ type: ATTRIBUTE.lifetime, value: Buffer.from([0, 0, 0, seconds]) }],
  });
  expect(codeFor(bench, clientAt(5_001), sealedRequest(login, allocate))).toBe(401);
  expect(codeFor(bench, client, sealedRequest(login, { method: METHOD.refresh }))).toBe(401);
  expect(codeFor(bench, client, sealedRequest(login, lifetime(10)))).toBe(401);
  expect(codeFor(bench, client, sealedRequest(login, { method: METHOD.createPermission }))).toBe(400);
  expect(codeFor(bench, client, sealedRequest(login, lifetime(0)))).toBeNull();
  expect(bench.allocations.entries()).toEqual([]);
});

test('an attribute that must be understood and is not: 420 that lists it, after the credentials and not before', () => {
  const bench = createBench();
  const login = logIn(bench, client);
  // EVEN-PORT, DONT-FRAGMENT and RESERVATION-TOKEN of RFC 8656, and one that nobody has defined.
  const types = [0x0018, 0x001a, 0x0022, 0x7fff];
  const attributes = [...types, 0x7fff, 0xffff].map((type) => ({ type, value: Buffer.alloc(8) }));
  const parts = { method: METHOD.allocate, attributes: [UDP_TRANSPORT, ...attributes] };
  expect(codeFor(bench, client, plainRequest(parts))).toBe(401);
  const answer = answerOf(bench.send(client, sealedRequest(login, parts)));
  expect(codeOf(answer)).toBe(420);
  const list = answer.attributes.find(({ type }) => type === ATTRIBUTE.unknownAttributes)?.value ?? [];
  expect(Buffer.from(list).toString('hex')).toBe('0018001a00227fff');
  expect(bench.allocations.entries()).toEqual([]);
});

test('Binding needs no credentials, answers with the address it came from, and a FINGERPRINT with a FINGERPRINT', () => {
  const bench = createBench();
  for (const fingerprint of [true, false]) {
    const request = plainRequest({ method: METHOD.binding, fingerprint });
    const answer = answerOf(bench.send(client, request));
    expect(answer.class).toBe('success');
    expect(answer.hasFingerprint).toBe(fingerprint);
    expect(Buffer.from(answer.transactionId)).toEqual(request.subarray(8, 20));
    expect(answer.attributes.map(({ type }) => type)).toContain(ATTRIBUTE.xorMappedAddress);
  }
  const unknown = [{ type: 0x7fff, value: Buffer.alloc(0) }];
  expect(codeFor(bench, client, plainRequest({ method: METHOD.binding, attributes: unknown }))).toBe(420);
});
