/**
 * A text as bytes that tell when they were changed on the way: CRC-32 (ISO/IEC 8802-3, as in gzip), four bytes with the highest first, then
 * UTF-8. Raw DEFLATE has no sum of its own, and one wrong character of a link would be another figure in a report.
 */
export function withChecksum(text: string): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder().encode(text);
  const bytes = new Uint8Array(CHECKSUM_BYTES + utf8.length);
  new DataView(bytes.buffer).setUint32(0, crc32(utf8));
  bytes.set(utf8, CHECKSUM_BYTES);
  return bytes;
}

/** Null where they were changed, or are no UTF-8. */
export function withoutChecksum(bytes: Uint8Array<ArrayBuffer>): string | null {
  if (bytes.length < CHECKSUM_BYTES) return null;
  const utf8 = bytes.subarray(CHECKSUM_BYTES);
  if (new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) !== crc32(utf8)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(utf8);
  } catch {
    return null;
  }
}

const CHECKSUM_BYTES = 4;
/** x^32 + x^26 + x^23 + ... + 1, lowest bit first. */
const POLYNOMIAL = 0xed_b8_83_20;

let table: Uint32Array | null = null;

function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => remainderOf(byte));
  let crc = 0xff_ff_ff_ff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

function remainderOf(byte: number): number {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest;
}
