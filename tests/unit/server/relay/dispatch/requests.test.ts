import { expect, test } from '@playwright/test';
import { readXorAddress } from '../../../../../src/server/relay/message/address.ts';
import { readUint32, uint32Attribute } from '../../../../../src/server/relay/message/attributes.ts';
import { ATTRIBUTE, METHOD } from '../../../../../src/server/relay/message/constants.ts';
import { attributeValue, type StunMessage } from '../../../../../src/server/relay/message/parse.ts';
import {
  allocateFor,
  answerOf,
  type Bench,
  clientAt,
  codeFor,
  createBench,
  type Login,
  logIn,
  newTransactionId,
  peerAttribute,
  QUOTAS,
  sealedRequest,
  UDP_TRANSPORT,
} from './exchange.ts';

const client = clientAt(5_000);
const RELAYED = '192.0.0.8';

const lifetimeOf = (message: StunMessage): number | null => {
  const value = attributeValue(message, ATTRIBUTE.lifetime);
  return value === null ? null : readUint32(value);
};

const allocateWith = (login: Login, attributes: readonly { type: number; value: Uint8Array }[]) =>
  sealedRequest(login, { method: METHOD.allocate, attributes });

test('Allocate answers with a relayed address, the client’s own, and a lifetime', () => {
  const bench = createBench();
  const answer = answerOf(bench.send(client, allocateWith(logIn(bench, client), [UDP_TRANSPORT])));
  const addressOf = (type: number) =>
    readXorAddress(attributeValue(answer, type) ?? Buffer.alloc(0), answer.transactionId);
  const [allocation] = bench.allocations.entries();
  expect(addressOf(ATTRIBUTE.xorRelayedAddress)).toEqual({
    family: 1,
    address: RELAYED,
    port: allocation?.virtualPort,
  });
  expect(addressOf(ATTRIBUTE.xorMappedAddress)).toEqual({ family: 1, address: '127.0.0.1', port: 5_000 });
  expect(lifetimeOf(answer)).toBe(600);
});

test('an Allocate sent again gets the same answer; another one on the same 5-tuple gets 437', () => {
  const bench = createBench();
  const login = logIn(bench, client);
  const request = allocateWith(login, [UDP_TRANSPORT]);
  const first = bench.send(client, request);
  bench.clock.monotonicMs += 500;
  expect(bench.send(client, request)).toEqual(first);
  expect(codeFor(bench, client, allocateWith(login, [UDP_TRANSPORT]))).toBe(437);
  expect(bench.allocations.entries().length).toBe(1);
});

test('what an Allocate may not ask for, and the code of each', () => {
  const bench = createBench();
  const login = logIn(bench, client);
  const transport = (protocol: number) => uint32Attribute(ATTRIBUTE.requestedTransport, protocol * 0x1000000);
  const family = (number: number) => uint32Attribute(ATTRIBUTE.requestedAddressFamily, number * 0x1000000);
  const short = { type: ATTRIBUTE.lifetime, value: Buffer.alloc(2) };
  for (const [code, attributes] of [
    [400, []],
    [400, [{ type: ATTRIBUTE.requestedTransport, value: Buffer.alloc(1) }]],
    [442, [transport(6)]],
    [440, [UDP_TRANSPORT, family(2)]],
    [400, [UDP_TRANSPORT, family(3)]],
    [400, [UDP_TRANSPORT, short]],
    [null, [UDP_TRANSPORT, family(1)]],
  ] as const) {
    expect(codeFor(bench, client, allocateWith(login, attributes)), JSON.stringify(attributes)).toBe(code);
  }
});

test('a user’s allocations end at 486, all of them at 508', () => {
  const bench = createBench();
  const codes = (id: string, count: number, fromPort: number) =>
    Array.from({ length: count }, (_, index) => {
      const each = clientAt(fromPort + index);
      return codeFor(bench, each, allocateWith(logIn(bench, each, id), [UDP_TRANSPORT]));
    });
  expect(codes('anna', QUOTAS.perUser + 1, 6_000)).toEqual([null, null, null, 486]);
  expect(codes('bert', 3, 7_000)).toEqual([null, null, 508]);
});

test('Refresh prolongs from now, within bounds, and 0 ends it', () => {
  const bench = createBench();
  const login = logIn(bench, client, 'anna', 99_999);
  allocateFor(bench, client, login);
  const refresh = (seconds: number) =>
    sealedRequest(login, { method: METHOD.refresh, attributes: [uint32Attribute(ATTRIBUTE.lifetime, seconds)] });
  for (const [asked, granted] of [
    [1, 600],
    [1_200, 1_200],
    [99_999, 3_600],
  ] as const) {
    expect(lifetimeOf(answerOf(bench.send(client, refresh(asked))))).toBe(granted);
    expect(bench.allocations.entries()[0]?.expiresMs).toBe(bench.clock.monotonicMs + granted * 1_000);
  }
  expect(lifetimeOf(answerOf(bench.send(client, refresh(0))))).toBe(0);
  expect(bench.allocations.entries()).toEqual([]);
  expect(codeFor(bench, client, refresh(0))).toBe(437);
});

test('an allocation that has run out is refreshed by nobody: 437', () => {
  const bench = createBench();
  const login = logIn(bench, client, 'anna', 99_999);
  allocateFor(bench, client, login);
  bench.clock.monotonicMs += 600_000;
  expect(codeFor(bench, client, sealedRequest(login, { method: METHOD.refresh }))).toBe(437);
});

test('another user on the same 5-tuple gets 441', () => {
  const bench = createBench();
  allocateFor(bench, client, logIn(bench, client, 'anna'));
  const other = logIn(bench, client, 'bert');
  for (const method of [METHOD.refresh, METHOD.createPermission, METHOD.channelBind]) {
    expect(codeFor(bench, client, sealedRequest(other, { method }))).toBe(441);
  }
});

/** The code for a request about a peer. */
function codeForPeer(bench: Bench, login: Login, method: number, peer: [string, number] | null, channel = 0x4000) {
  const transactionId = newTransactionId();
  const number = uint32Attribute(ATTRIBUTE.channelNumber, channel * 0x10000);
  const attributes = [
    ...(method === METHOD.channelBind ? [number] : []),
    ...(peer === null ? [] : [peerAttribute(transactionId, ...peer)]),
  ];
  return codeFor(bench, client, sealedRequest(login, { method, attributes, transactionId }));
}

test('only the relay itself can be a peer: anything else is 403, and no peer 400', () => {
  for (const method of [METHOD.createPermission, METHOD.channelBind]) {
    const bench = createBench();
    const login = logIn(bench, client);
    expect(codeForPeer(bench, login, method, [RELAYED, 50_000])).toBe(437);
    allocateFor(bench, client, login);
    for (const address of ['127.0.0.1', '10.0.0.1', '169.254.169.254', '192.0.0.9', '192.0.2.1', '0.0.0.0']) {
      expect(codeForPeer(bench, login, method, [address, 50_000]), address).toBe(403);
    }
    expect(codeForPeer(bench, login, method, ['::1', 50_000])).toBe(443);
    expect(codeForPeer(bench, login, method, null)).toBe(400);
    expect(bench.allocations.entries()[0]).toMatchObject({ permittedUntilMs: null });
    expect(codeForPeer(bench, login, method, [RELAYED, 50_000])).toBeNull();
    expect(bench.allocations.entries()[0]).toMatchObject({ permittedUntilMs: bench.clock.monotonicMs + 300_000 });
  }
});

test('one foreign peer in a CreatePermission spoils the whole request', () => {
  const bench = createBench();
  const login = logIn(bench, client);
  allocateFor(bench, client, login);
  const transactionId = newTransactionId();
  const attributes = [peerAttribute(transactionId, RELAYED, 1), peerAttribute(transactionId, '127.0.0.1', 1)];
  const parts = { method: METHOD.createPermission, attributes, transactionId };
  expect(codeFor(bench, client, sealedRequest(login, parts))).toBe(403);
  expect(bench.allocations.entries()[0]).toMatchObject({ permittedUntilMs: null });
});

test('a channel number out of range, or taken, or a peer that has another: 400', () => {
  const bench = createBench();
  const login = logIn(bench, client);
  allocateFor(bench, client, login);
  const bind = (channel: number, port: number) =>
    codeForPeer(bench, login, METHOD.channelBind, [RELAYED, port], channel);
  for (const channel of [0, 0x3fff, 0x5000, 0xffff]) expect(bind(channel, 50_000)).toBe(400);
  expect(bind(0x4000, 50_000)).toBeNull();
  expect(bind(0x4000, 50_000)).toBeNull();
  expect(bind(0x4000, 50_001)).toBe(400);
  expect(bind(0x4001, 50_000)).toBe(400);
  expect(bind(0x4fff, 50_001)).toBeNull();
});
