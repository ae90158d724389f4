import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { ATTRIBUTE, HEADER_BYTES } from './constants.ts';
import { attributeValue, type StunMessage } from './parse.ts';

/** HMAC-SHA1 is 20 bytes (RFC 8489 section 14.5); with the attribute's own header, 24. */
export const INTEGRITY_BYTES = 24;

/**
 * The key of the long-term mechanism: MD5(username ":" realm ":" password), RFC 8489 section 9.2.2. OpaqueString preparation is
 * left out: usernames and passwords here are our own ASCII.
 */
export function longTermKey(username: string, realm: string, password: string): Buffer {
  return createHash('md5').update(`${username}:${realm}:${password}`).digest();
}

/**
 * HMAC-SHA1 of the message up to its MESSAGE-INTEGRITY, whose header length is made to end with that attribute: a FINGERPRINT
 * may follow and must not change the result (RFC 8489 section 14.5).
 */
export function integrityOf(bytesBefore: Uint8Array, key: Uint8Array): Buffer {
  const header = Buffer.from(bytesBefore.subarray(0, HEADER_BYTES));
  header.writeUInt16BE(bytesBefore.length - HEADER_BYTES + INTEGRITY_BYTES, 2);
  return createHmac('sha1', key).update(header).update(bytesBefore.subarray(HEADER_BYTES)).digest();
}

/** True when the message carries a MESSAGE-INTEGRITY made with `key`. Compares in constant time. */
export function integrityMatches(message: StunMessage, key: Uint8Array): boolean {
  const claimed = attributeValue(message, ATTRIBUTE.messageIntegrity);
  if (claimed === null || message.integrityOffset === null) return false;
  const expected = integrityOf(message.bytes.subarray(0, message.integrityOffset), key);
  return claimed.length === expected.length && timingSafeEqual(claimed, expected);
}
