import { ATTRIBUTE, HEADER_BYTES, MAGIC_COOKIE, type MessageClass } from './constants.ts';
import { fingerprintOf } from './fingerprint.ts';
import { INTEGRITY_BYTES, integrityOf } from './integrity.ts';
import { type Attribute, messageType, padded } from './parse.ts';

const FINGERPRINT_BYTES = 8;

export interface OutgoingMessage {
  readonly method: number;
  readonly class: MessageClass;
  /** 12 bytes. */
  readonly transactionId: Uint8Array;
  readonly attributes: readonly Attribute[];
}

export interface Seal {
  /** Key of MESSAGE-INTEGRITY; null leaves the attribute out. */
  readonly key: Uint8Array | null;
  readonly fingerprint: boolean;
}

/** The bytes of a STUN message, with MESSAGE-INTEGRITY and FINGERPRINT last and in that order (RFC 8489 section 14.7). */
export function writeMessage(message: OutgoingMessage, seal: Seal): Buffer {
  const plainBytes = message.attributes.reduce((sum, { value }) => sum + 4 + padded(value.length), HEADER_BYTES);
  const integrityBytes = seal.key === null ? 0 : INTEGRITY_BYTES;
  const totalBytes = plainBytes + integrityBytes + (seal.fingerprint ? FINGERPRINT_BYTES : 0);
  const bytes = Buffer.alloc(totalBytes);
  bytes.writeUInt16BE(messageType(message.method, message.class), 0);
  bytes.writeUInt16BE(totalBytes - HEADER_BYTES, 2);
  bytes.writeUInt32BE(MAGIC_COOKIE, 4);
  bytes.set(message.transactionId, 8);

  let offset = HEADER_BYTES;
  const append = (type: number, value: Uint8Array): void => {
    bytes.writeUInt16BE(type, offset);
    bytes.writeUInt16BE(value.length, offset + 2);
    bytes.set(value, offset + 4);
    offset += 4 + padded(value.length);
  };
  for (const { type, value } of message.attributes) append(type, value);
  if (seal.key !== null) append(ATTRIBUTE.messageIntegrity, integrityOf(bytes.subarray(0, offset), seal.key));
  if (seal.fingerprint) {
    const value = Buffer.alloc(4);
    value.writeUInt32BE(fingerprintOf(bytes.subarray(0, offset)));
    append(ATTRIBUTE.fingerprint, value);
  }
  return bytes;
}
