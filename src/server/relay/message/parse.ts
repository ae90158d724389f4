import { ATTRIBUTE, HEADER_BYTES, MAGIC_COOKIE, type MessageClass } from './constants.ts';
import { fingerprintMatches } from './fingerprint.ts';

export interface Attribute {
  readonly type: number;
  readonly value: Uint8Array;
}

/** A STUN message as it stood on the wire. The byte ranges are views into `bytes`, not copies. */
export interface StunMessage {
  readonly method: number;
  readonly class: MessageClass;
  /** 12 bytes, RFC 8489 section 5. */
  readonly transactionId: Uint8Array;
  /** In order; those after MESSAGE-INTEGRITY are left out, because nothing vouches for them (section 14.5). */
  readonly attributes: readonly Attribute[];
  /** Where MESSAGE-INTEGRITY begins, or null when the message carries none. */
  readonly integrityOffset: number | null;
  readonly hasFingerprint: boolean;
  readonly bytes: Uint8Array;
}

/** Why bytes are not a STUN message. Closed, so that a counter can be kept for each. */
export type ParseRefusal =
  | 'too-short'
  | 'not-stun'
  | 'bad-cookie'
  | 'bad-length'
  | 'attribute-overrun'
  | 'fingerprint-not-last'
  | 'bad-fingerprint';

export type ParseResult =
  | { readonly ok: true; readonly message: StunMessage }
  | { readonly ok: false; readonly refusal: ParseRefusal };

const CLASSES: readonly [MessageClass, MessageClass, MessageClass, MessageClass] = [
  'request',
  'indication',
  'success',
  'error',
];

const refuse = (refusal: ParseRefusal): ParseResult => ({ ok: false, refusal });

/**
 * Reads one STUN message (RFC 8489 section 5) that fills `bytes` exactly. Never throws: bytes from a network are either a
 * message or a refusal.
 */
export function parseMessage(bytes: Uint8Array): ParseResult {
  if (bytes.length < HEADER_BYTES) return refuse('too-short');
  const view = viewOf(bytes);
  const type = view.getUint16(0);
  if ((type & 0xc000) !== 0) return refuse('not-stun');
  if (view.getUint32(4) !== MAGIC_COOKIE) return refuse('bad-cookie');
  const length = view.getUint16(2);
  if (length % 4 !== 0 || HEADER_BYTES + length !== bytes.length) return refuse('bad-length');

  const attributes: Attribute[] = [];
  let integrityOffset: number | null = null;
  let hasFingerprint = false;
  for (let offset = HEADER_BYTES; offset < bytes.length; ) {
    if (hasFingerprint) return refuse('fingerprint-not-last');
    const valueOffset = offset + 4;
    // The total is a multiple of 4 and so is every step, so the four bytes of an attribute's header are always there.
    const valueEnd = valueOffset + view.getUint16(offset + 2);
    if (valueEnd > bytes.length) return refuse('attribute-overrun');
    const attributeType = view.getUint16(offset);
    const value = bytes.subarray(valueOffset, valueEnd);
    if (attributeType === ATTRIBUTE.fingerprint) {
      if (!fingerprintMatches(bytes, offset, value)) return refuse('bad-fingerprint');
      hasFingerprint = true;
    } else if (integrityOffset === null) {
      attributes.push({ type: attributeType, value });
      if (attributeType === ATTRIBUTE.messageIntegrity) integrityOffset = offset;
    }
    offset = padded(valueEnd);
  }

  return {
    ok: true,
    message: {
      method: (type & 0x000f) | ((type & 0x00e0) >> 1) | ((type & 0x3e00) >> 2),
      class: CLASSES[(((type & 0x0100) >> 7) | ((type & 0x0010) >> 4)) as 0 | 1 | 2 | 3],
      transactionId: bytes.subarray(8, HEADER_BYTES),
      attributes,
      integrityOffset,
      hasFingerprint,
      bytes,
    },
  };
}

/** The first attribute of a type; RFC 8489 section 14: "only the first needs to be processed". Null when there is none. */
export function attributeValue(message: StunMessage, type: number): Uint8Array | null {
  return message.attributes.find((attribute) => attribute.type === type)?.value ?? null;
}

/** The type field of the header: class bits woven into the method's (RFC 8489 section 5, figure 3). */
export function messageType(method: number, messageClass: MessageClass): number {
  const classBits = CLASSES.indexOf(messageClass);
  const methodBits = (method & 0x000f) | ((method & 0x0070) << 1) | ((method & 0x0f80) << 2);
  return methodBits | ((classBits & 0b10) << 7) | ((classBits & 0b01) << 4);
}

/** Rounds a length or an offset up to the next multiple of 4 (RFC 8489 section 14, RFC 8656 section 12.5). */
export function padded(length: number): number {
  return (length + 3) & ~3;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
