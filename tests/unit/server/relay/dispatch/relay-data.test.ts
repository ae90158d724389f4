import { expect, test } from '@playwright/test';
import { readXorAddress } from '../../../../../src/server/relay/message/address.ts';
import { uint32Attribute } from '../../../../../src/server/relay/message/attributes.ts';
import { parseChannelData, writeChannelData } from '../../../../../src/server/relay/message/channel-data.ts';
import { ATTRIBUTE, METHOD } from '../../../../../src/server/relay/message/constants.ts';
import { type Attribute, attributeValue } from '../../../../../src/server/relay/message/parse.ts';
import { writeMessage } from '../../../../../src/server/relay/message/write.ts';
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
  sealedRequest,
} from './exchange.ts';

const RELAYED = '192.0.0.8';
const DATA = Buffer.from('voice');
const udpClient = clientAt(5_000, 'udp');
const tcpClient = clientAt(5_001, 'tcp');

interface Side {
  readonly client: ReturnType<typeof clientAt>;
  readonly login: Login;
  readonly port: number;
}

/** Two allocations, one over UDP and one over TCP, as a split relay has them. */
function createPair(): { bench: Bench; udp: Side; tcp: Side } {
  const bench = createBench();
  const side = (client: Side['client']): Side => {
    const login = logIn(bench, client, 'anna', 99_999);
    return { client, login, port: allocateFor(bench, client, login) };
  };
  return { bench, udp: side(udpClient), tcp: side(tcpClient) };
}

function permit(bench: Bench, side: Side, port: number): void {
  const transactionId = newTransactionId();
  const attributes = [peerAttribute(transactionId, RELAYED, port)];
  const parts = { method: METHOD.createPermission, attributes, transactionId };
  expect(codeFor(bench, side.client, sealedRequest(side.login, parts))).toBeNull();
}

function bind(bench: Bench, side: Side, channel: number, port: number): void {
  const transactionId = newTransactionId();
  const number = uint32Attribute(ATTRIBUTE.channelNumber, channel * 0x10000);
  const attributes = [number, peerAttribute(transactionId, RELAYED, port)];
  const parts = { method: METHOD.channelBind, attributes, transactionId };
  expect(codeFor(bench, side.client, sealedRequest(side.login, parts))).toBeNull();
}

function sendIndication(address: string, port: number, extra: readonly Attribute[] = []): Buffer {
  const transactionId = newTransactionId();
  const data = { type: ATTRIBUTE.data, value: DATA };
  const attributes = [peerAttribute(transactionId, address, port), data, ...extra];
  const message = { method: METHOD.send, class: 'indication', transactionId, attributes } as const;
  return writeMessage(message, { key: null, fingerprint: false });
}

test('a Send indication comes out as a Data indication from the sender’s relayed address', () => {
  const { bench, udp, tcp } = createPair();
  permit(bench, udp, tcp.port);
  permit(bench, tcp, udp.port);
  const result = bench.send(udp.client, sendIndication(RELAYED, tcp.port));
  expect(result).toMatchObject({ client: tcp.client, kind: 'relayed' });
  const message = answerOf(result);
  expect({ class: message.class, method: message.method }).toEqual({ class: 'indication', method: METHOD.data });
  const peer = attributeValue(message, ATTRIBUTE.xorPeerAddress) ?? Buffer.alloc(0);
  expect(readXorAddress(peer, message.transactionId)).toEqual({ family: 1, address: RELAYED, port: udp.port });
  expect(Buffer.from(attributeValue(message, ATTRIBUTE.data) ?? 'none')).toEqual(DATA);
});

test('ChannelData comes out on the receiver’s own channel, padded for TCP and not for UDP', () => {
  const { bench, udp, tcp } = createPair();
  bind(bench, udp, 0x4001, tcp.port);
  bind(bench, tcp, 0x4002, udp.port);
  const down = bench.send(udp.client, writeChannelData(0x4001, DATA, false));
  const up = bench.send(tcp.client, writeChannelData(0x4002, DATA, true));
  expect(down).toEqual({ client: tcp.client, kind: 'relayed', bytes: writeChannelData(0x4002, DATA, true) });
  expect(up).toEqual({ client: udp.client, kind: 'relayed', bytes: writeChannelData(0x4001, DATA, false) });
});

test('a sender’s channel means nothing to a receiver who bound none: it gets an indication', () => {
  const { bench, udp, tcp } = createPair();
  bind(bench, udp, 0x4001, tcp.port);
  permit(bench, tcp, udp.port);
  const message = answerOf(bench.send(udp.client, writeChannelData(0x4001, DATA, false)));
  expect(Buffer.from(attributeValue(message, ATTRIBUTE.data) ?? 'none')).toEqual(DATA);
});

test('data of every length arrives as it was sent, both ways of sending', () => {
  const { bench, udp, tcp } = createPair();
  bind(bench, udp, 0x4001, tcp.port);
  bind(bench, tcp, 0x4002, udp.port);
  for (const length of [0, 1, 2, 3, 4, 5, 171, 172, 1_199, 1_200]) {
    const data = Buffer.alloc(length, length);
    const result = bench.send(tcp.client, writeChannelData(0x4002, data, true));
    const got = 'bytes' in result ? parseChannelData(result.bytes)?.data : null;
    expect(Buffer.from(got ?? 'none'), `${length} bytes`).toEqual(data);
  }
});

test('without permission on either side, nothing passes', () => {
  const { bench, udp, tcp } = createPair();
  const send = () => bench.send(udp.client, sendIndication(RELAYED, tcp.port));
  expect(send()).toEqual({ dropped: 'no-permission' });
  permit(bench, udp, tcp.port);
  expect(send()).toEqual({ dropped: 'no-permission' });
  permit(bench, tcp, udp.port);
  expect(send()).toMatchObject({ kind: 'relayed' });
  bench.clock.monotonicMs += 300_000;
  expect(send()).toEqual({ dropped: 'no-permission' });
});

test('what can reach nobody is dropped, with its reason', () => {
  const { bench, udp, tcp } = createPair();
  bind(bench, udp, 0x4001, 40_000);
  const stranger = clientAt(9_999);
  const channelData = (channel: number) => writeChannelData(channel, DATA, false);
  expect(bench.send(udp.client, sendIndication(RELAYED, 40_000))).toEqual({ dropped: 'no-peer' });
  expect(bench.send(udp.client, channelData(0x4001))).toEqual({ dropped: 'no-peer' });
  expect(bench.send(udp.client, channelData(0x4002))).toEqual({ dropped: 'no-permission' });
  expect(bench.send(udp.client, sendIndication('127.0.0.1', tcp.port))).toEqual({ dropped: 'foreign-peer' });
  expect(bench.send(udp.client, sendIndication('::1', tcp.port))).toEqual({ dropped: 'foreign-peer' });
  expect(bench.send(stranger, sendIndication(RELAYED, tcp.port))).toEqual({ dropped: 'no-allocation' });
  expect(bench.send(stranger, channelData(0x4001))).toEqual({ dropped: 'no-allocation' });
  const dontFragment = [{ type: 0x001a, value: Buffer.alloc(0) }];
  expect(bench.send(udp.client, sendIndication(RELAYED, tcp.port, dontFragment))).toEqual({ dropped: 'unexpected' });
  expect(bench.send(udp.client, channelData(0x4001).subarray(0, 6))).toEqual({ dropped: 'malformed' });
});

test('no data is too long to be refused: the longest frame of a stream is dropped, not thrown at', () => {
  const { bench, udp, tcp } = createPair();
  bind(bench, tcp, 0x4002, udp.port);
  permit(bench, udp, tcp.port);
  const longest = writeChannelData(0x4002, Buffer.alloc(65_507), true);
  const tooLong = writeChannelData(0x4002, Buffer.alloc(65_535), true);
  expect(bench.send(tcp.client, longest)).toMatchObject({ kind: 'relayed' });
  expect(bench.send(tcp.client, tooLong)).toEqual({ dropped: 'too-long' });
});

test('when the receiver’s allocation has run out, so has the way to it', () => {
  const { bench, udp, tcp } = createPair();
  bind(bench, udp, 0x4001, tcp.port);
  bind(bench, tcp, 0x4002, udp.port);
  bench.allocations.remove(bench.allocations.ofClient(tcp.client.key, bench.clock.monotonicMs) ?? never());
  expect(bench.send(udp.client, writeChannelData(0x4001, DATA, false))).toEqual({ dropped: 'no-peer' });
});

function never(): never {
  throw new Error('expected the allocation to be there');
}
