import { crc32 } from 'node:zlib';

/** RFC 8489 section 14.7: keeps the CRC of a STUN message apart from that of another protocol carried beside it. */
const XOR_MASK = 0x5354554e;

/** FINGERPRINT over the bytes before it. The header's length must already count the eight bytes of the attribute. */
export function fingerprintOf(bytesBefore: Uint8Array): number {
  return (crc32(bytesBefore) ^ XOR_MASK) >>> 0;
}

/** True when `value` is the FINGERPRINT of the message `bytes` whose attribute begins at `offset`. */
export function fingerprintMatches(bytes: Uint8Array, offset: number, value: Uint8Array): boolean {
  if (value.length !== 4) return false;
  const claimed = new DataView(value.buffer, value.byteOffset, 4).getUint32(0);
  return claimed === fingerprintOf(bytes.subarray(0, offset));
}
