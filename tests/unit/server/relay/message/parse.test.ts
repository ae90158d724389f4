import { expect, test } from '@playwright/test';
import { endpointOf, readXorAddress, writeXorAddress } from '../../../../../src/server/relay/message/address.ts';
import {
  errorCodeValue,
  readChannelNumber,
  readErrorCode,
  readUint32,
  textAttribute,
  uint32Attribute,
} from '../../../../../src/server/relay/message/attributes.ts';
import { ATTRIBUTE, ERROR, METHOD } from '../../../../../src/server/relay/message/constants.ts';
import { fingerprintOf } from '../../../../../src/server/relay/message/fingerprint.ts';
import { messageType, parseMessage } from '../../../../../src/server/relay/message/parse.ts';
import { writeMessage } from '../../../../../src/server/relay/message/write.ts';
import { REQUEST } from './rfc5769-vectors.ts';

const transactionId = Buffer.from('000102030405060708090a0b', 'hex');
const CLASSES = ['request', 'indication', 'success', 'error'] as const;

test('every method and class goes into a type of its own, and comes back', () => {
  const types = new Set<number>();
  const wrong: string[] = [];
  for (let method = 0; method < 0x1000; method += 1) {
    for (const messageClass of CLASSES) {
      types.add(messageType(method, messageClass));
      const message = { method, class: messageClass, transactionId, attributes: [] };
      const result = parseMessage(writeMessage(message, { key: null, fingerprint: false }));
      const isBack = result.ok && result.message.method === method && result.message.class === messageClass;
      if (!isBack) wrong.push(`${messageClass} ${method}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(types.size).toBe(0x1000 * 4);
});

test('the types are those of the standards', () => {
  expect(messageType(METHOD.binding, 'request')).toBe(0x0001);
  expect(messageType(METHOD.binding, 'success')).toBe(0x0101);
  expect(messageType(METHOD.allocate, 'error')).toBe(0x0113);
  expect(messageType(METHOD.send, 'indication')).toBe(0x0016);
  expect(messageType(METHOD.data, 'indication')).toBe(0x0017);
  expect(messageType(METHOD.channelBind, 'request')).toBe(0x0009);
});

test('what is not a STUN message is refused, with the reason', () => {
  const changed = (change: (bytes: Buffer) => Buffer): string => {
    const result = parseMessage(change(Buffer.from(REQUEST)));
    return result.ok ? 'accepted' : result.refusal;
  };
  const withByte = (offset: number, value: number) => (bytes: Buffer) => {
    bytes[offset] = value;
    return bytes;
  };
  expect(changed((bytes) => bytes.subarray(0, 19))).toBe('too-short');
  expect(changed(withByte(0, 0x80))).toBe('not-stun');
  expect(changed(withByte(4, 0x20))).toBe('bad-cookie');
  expect(changed(withByte(3, 0x59))).toBe('bad-length');
  expect(changed((bytes) => Buffer.concat([bytes, Buffer.alloc(4)]))).toBe('bad-length');
  expect(changed((bytes) => bytes.subarray(0, -4))).toBe('bad-length');
  expect(changed(withByte(22, 0x7f))).toBe('attribute-overrun');
  expect(changed(withByte(107, 0x00))).toBe('bad-fingerprint');
});

test('nothing may follow a FINGERPRINT, even one made for the whole length', () => {
  const header = Buffer.from(REQUEST.subarray(0, 20));
  header.writeUInt16BE(16, 2);
  const fingerprint = uint32Attribute(ATTRIBUTE.fingerprint, fingerprintOf(header)).value;
  const bytes = Buffer.concat([
    header,
    Buffer.from('80280004', 'hex'),
    fingerprint,
    Buffer.from('8022000474657374', 'hex'),
  ]);
  expect(parseMessage(bytes)).toEqual({ ok: false, refusal: 'fingerprint-not-last' });
});

test('what follows MESSAGE-INTEGRITY is not there, but for FINGERPRINT', () => {
  const forged = textAttribute(ATTRIBUTE.username, 'forged');
  const key = Buffer.from('key');
  const message = { method: METHOD.allocate, class: 'request', transactionId } as const;
  const sealed = writeMessage({ ...message, attributes: [] }, { key, fingerprint: false });
  const tail = writeMessage({ ...message, attributes: [forged] }, { key: null, fingerprint: false }).subarray(20);
  const bytes = Buffer.concat([sealed, tail]);
  bytes.writeUInt16BE(bytes.length - 20, 2);
  const result = parseMessage(bytes);
  expect(result.ok && result.message.attributes.map(({ type }) => type)).toEqual([ATTRIBUTE.messageIntegrity]);
});

test('addresses come back as they went in, and differ on the wire', () => {
  const addresses = ['0.0.0.0', '127.0.0.1', '255.255.255.255', '192.0.0.8'];
  for (const address of addresses) {
    for (const port of [0, 1, 3478, 0x2112, 65_535]) {
      const value = writeXorAddress(endpointOf(address, port), transactionId);
      expect(readXorAddress(value, transactionId)).toEqual({ family: 1, address, port });
      expect(value.includes(Buffer.from(address.split('.').map(Number)))).toBe(false);
    }
  }
});

test('IPv6 addresses are read in every form a socket writes', () => {
  for (const [written, read] of [
    ['::', '0:0:0:0:0:0:0:0'],
    ['::1', '0:0:0:0:0:0:0:1'],
    ['fd00::2', 'fd00:0:0:0:0:0:0:2'],
    ['1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8'],
    ['1::', '1:0:0:0:0:0:0:0'],
    ['fe80::fc:ff:fe00:1%eth0', 'fe80:0:0:0:fc:ff:fe00:1'],
    ['::ffff:192.0.2.1', '0:0:0:0:0:ffff:c000:201'],
  ] as const) {
    const value = writeXorAddress(endpointOf(written, 9), transactionId);
    expect(readXorAddress(value, transactionId), written).toEqual({ family: 2, address: read, port: 9 });
  }
});

test('text that is no address is an error, and so is a family or a length that is none', () => {
  expect(() => endpointOf('localhost', 1)).toThrow('address: expected an IPv4 or IPv6 address, got "localhost"');
  for (const hex of ['', '000100', '0003a147e112a643', '0001a147e112a6', '0002a147e112a643', '0001a147e112a64300']) {
    expect(readXorAddress(Buffer.from(hex, 'hex'), transactionId), hex).toBeNull();
  }
});

test('numbers are read at their own length only', () => {
  expect(readUint32(uint32Attribute(ATTRIBUTE.lifetime, 0xffffffff).value)).toBe(0xffffffff);
  expect(readUint32(Buffer.alloc(3))).toBeNull();
  expect(readChannelNumber(Buffer.from('4abcffff', 'hex'))).toBe(0x4abc);
  expect(readChannelNumber(Buffer.alloc(2))).toBeNull();
  for (const error of Object.values(ERROR)) expect(readErrorCode(errorCodeValue(error))).toBe(error.code);
});
