import { encode } from 'uqr';

/**
 * The text as the modules of a QR code (ISO/IEC 18004) with error correction M, row by row, true for dark; without the quiet zone of four
 * modules that whoever draws it has to leave on every side. Null where the text is longer than a code holds (2,331 bytes of UTF-8).
 */
export function qrOf(text: string): readonly (readonly boolean[])[] | null {
  if (new TextEncoder().encode(text).length > MAX_BYTES) return null;
  return encode(text, { ecc: 'M', border: 0 }).data;
}

/** Of version 40-M in byte mode (ISO/IEC 18004 table 7). */
const MAX_BYTES = 2_331;
