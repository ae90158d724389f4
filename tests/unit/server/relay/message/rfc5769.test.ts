import { expect, test } from '@playwright/test';
import { endpointOf, readXorAddress, writeXorAddress } from '../../../../../src/server/relay/message/address.ts';
import { readText, textAttribute } from '../../../../../src/server/relay/message/attributes.ts';
import { ATTRIBUTE } from '../../../../../src/server/relay/message/constants.ts';
import { integrityMatches, longTermKey } from '../../../../../src/server/relay/message/integrity.ts';
import { attributeValue, parseMessage, type StunMessage } from '../../../../../src/server/relay/message/parse.ts';
import { writeMessage } from '../../../../../src/server/relay/message/write.ts';
import { IPV4_RESPONSE, IPV6_RESPONSE, LONG_TERM_REQUEST, REQUEST, SHORT_TERM_PASSWORD } from './rfc5769-vectors.ts';

const shortTermKey = Buffer.from(SHORT_TERM_PASSWORD);

function parsed(bytes: Uint8Array): StunMessage {
  const result = parseMessage(bytes);
  if (!result.ok) throw new Error(`expected a message, got ${result.refusal}`);
  return result.message;
}

function text(message: StunMessage, type: number): string | null {
  const value = attributeValue(message, type);
  return value === null ? null : readText(value);
}

test('2.1: the request with its username, MESSAGE-INTEGRITY and FINGERPRINT', () => {
  const message = parsed(REQUEST);
  expect({ class: message.class, method: message.method }).toEqual({ class: 'request', method: 1 });
  expect(Buffer.from(message.transactionId).toString('hex')).toBe('b7e7a701bc34d686fa87dfae');
  expect(text(message, ATTRIBUTE.software)).toBe('STUN test client');
  expect(text(message, ATTRIBUTE.username)).toBe('evtj:h6vY');
  expect(message.hasFingerprint).toBe(true);
  expect(integrityMatches(message, shortTermKey)).toBe(true);
});

for (const [name, bytes, address] of [
  ['2.2: the IPv4 response', IPV4_RESPONSE, '192.0.2.1'],
  ['2.3: the IPv6 response', IPV6_RESPONSE, '2001:db8:1234:5678:11:2233:4455:6677'],
] as const) {
  test(`${name}, read and written`, () => {
    const message = parsed(bytes);
    expect(message.class).toBe('success');
    expect(text(message, ATTRIBUTE.software)).toBe('test vector');
    expect(integrityMatches(message, shortTermKey)).toBe(true);
    expect(message.hasFingerprint).toBe(true);
    const mapped = attributeValue(message, ATTRIBUTE.xorMappedAddress) ?? new Uint8Array();
    expect(readXorAddress(mapped, message.transactionId)).toMatchObject({ address, port: 32_853 });

    // We pad with zeros where the RFC pads with a space, and both hashes cover the padding: so all but the hashes must be equal.
    const value = writeXorAddress(endpointOf(address, 32_853), message.transactionId);
    const attributes = [textAttribute(ATTRIBUTE.software, 'test vector'), { type: ATTRIBUTE.xorMappedAddress, value }];
    const { method, transactionId } = message;
    const seal = { key: shortTermKey, fingerprint: true };
    const written = writeMessage({ method, class: 'success', transactionId, attributes }, seal);
    const hashBytes = 24 + 8;
    const expected = Buffer.from(bytes);
    expected[20 + 4 + 11] = 0;
    expect(written.length).toBe(bytes.length);
    expect(written.subarray(0, -hashBytes)).toEqual(expected.subarray(0, -hashBytes));
    expect(integrityMatches(parsed(written), shortTermKey)).toBe(true);
  });
}

test('2.4: the request with long-term credentials, written byte for byte', () => {
  const message = parsed(LONG_TERM_REQUEST);
  const username = text(message, ATTRIBUTE.username) ?? '';
  expect(username).toBe('\u30de\u30c8\u30ea\u30c3\u30af\u30b9');
  expect(text(message, ATTRIBUTE.nonce)).toBe('f//499k954d6OL34oL9FSTvy64sA');
  expect(text(message, ATTRIBUTE.realm)).toBe('example.org');
  expect(message.hasFingerprint).toBe(false);
  const key = longTermKey(username, 'example.org', 'TheMatrIX');
  expect(integrityMatches(message, key)).toBe(true);

  const attributes = message.attributes.filter(({ type }) => type !== ATTRIBUTE.messageIntegrity);
  const { method, transactionId } = message;
  const written = writeMessage({ method, class: 'request', transactionId, attributes }, { key, fingerprint: false });
  expect(written).toEqual(LONG_TERM_REQUEST);
});

test('another password matches none of them', () => {
  for (const bytes of [REQUEST, IPV4_RESPONSE, IPV6_RESPONSE]) {
    expect(integrityMatches(parsed(bytes), Buffer.from(`${SHORT_TERM_PASSWORD} `))).toBe(false);
  }
});

/** The bits whose change goes unnoticed. */
function unnoticedBits(bytes: Uint8Array, isAccepted: (changed: Buffer) => boolean): number[] {
  return Array.from({ length: bytes.length * 8 }, (_, bit) => bit).filter((bit) => {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return isAccepted(changed);
  });
}

test('any changed bit is noticed, or hides the FINGERPRINT itself', () => {
  const isAccepted = (changed: Buffer): boolean => {
    const result = parseMessage(changed);
    return result.ok && result.message.hasFingerprint;
  };
  expect(unnoticedBits(REQUEST, isAccepted)).toEqual([]);
});

test('any changed bit spoils the MESSAGE-INTEGRITY of a message without FINGERPRINT', () => {
  const key = longTermKey('\u30de\u30c8\u30ea\u30c3\u30af\u30b9', 'example.org', 'TheMatrIX');
  const isAccepted = (changed: Buffer): boolean => {
    const result = parseMessage(changed);
    return result.ok && integrityMatches(result.message, key);
  };
  expect(unnoticedBits(LONG_TERM_REQUEST, isAccepted)).toEqual([]);
});
