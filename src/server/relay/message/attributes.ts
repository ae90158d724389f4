import type { StunError } from './constants.ts';
import { type Attribute, viewOf } from './parse.ts';

/** Values of the attributes that are text or a number. Readers return null for a value of the wrong length. */

export function textAttribute(type: number, text: string): Attribute {
  return { type, value: Buffer.from(text, 'utf8') };
}

export function readText(value: Uint8Array): string {
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('utf8');
}

export function uint32Attribute(type: number, number: number): Attribute {
  const value = Buffer.alloc(4);
  value.writeUInt32BE(number);
  return { type, value };
}

/** LIFETIME (RFC 8656 section 18.2), in seconds. */
export function readUint32(value: Uint8Array): number | null {
  return value.length === 4 ? viewOf(value).getUint32(0) : null;
}

/** CHANNEL-NUMBER (RFC 8656 section 18.1): 16 bits, then 16 reserved ones that must be ignored. */
export function readChannelNumber(value: Uint8Array): number | null {
  return value.length === 4 ? viewOf(value).getUint16(0) : null;
}

/** REQUESTED-TRANSPORT and REQUESTED-ADDRESS-FAMILY (sections 18.8, 18.6): one byte, then 24 reserved bits. */
export function readFirstByte(value: Uint8Array): number | null {
  return value.length === 4 ? viewOf(value).getUint8(0) : null;
}

/** ERROR-CODE (RFC 8489 section 14.8): hundreds and remainder in separate bytes, then the phrase. */
export function errorCodeValue(error: StunError): Buffer {
  const head = Buffer.from([0, 0, Math.floor(error.code / 100), error.code % 100]);
  return Buffer.concat([head, Buffer.from(error.phrase, 'utf8')]);
}

/** The code of an ERROR-CODE value; null when it is too short to hold one. */
export function readErrorCode(value: Uint8Array): number | null {
  if (value.length < 4) return null;
  const view = viewOf(value);
  return (view.getUint8(2) & 0x07) * 100 + view.getUint8(3);
}

/** UNKNOWN-ATTRIBUTES (RFC 8489 section 14.13): a list of 16-bit types. */
export function unknownAttributesValue(types: readonly number[]): Buffer {
  const value = Buffer.alloc(types.length * 2);
  types.forEach((type, index) => {
    value.writeUInt16BE(type, index * 2);
  });
  return value;
}
