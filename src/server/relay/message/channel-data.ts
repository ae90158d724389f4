import { padded, viewOf } from './parse.ts';

/** RFC 8656 section 12: the numbers a client may bind; 0x5000 and above are reserved. */
const FIRST_CHANNEL = 0x4000;
const LAST_CHANNEL = 0x4fff;
export const CHANNEL_HEADER_BYTES = 4;

export interface ChannelData {
  readonly channel: number;
  readonly data: Uint8Array;
}

export function isChannelNumber(number: number): boolean {
  return number >= FIRST_CHANNEL && number <= LAST_CHANNEL;
}

/** True when the first byte says ChannelData (RFC 8656 section 12: the demultiplexing range 64-79). */
export function looksLikeChannelData(bytes: Uint8Array): boolean {
  const [first = 0] = bytes;
  return first >= FIRST_CHANNEL >> 8 && first <= LAST_CHANNEL >> 8;
}

/** Reads one ChannelData message; bytes after its data are padding. Null when it is cut short or not ChannelData. */
export function parseChannelData(bytes: Uint8Array): ChannelData | null {
  if (bytes.length < CHANNEL_HEADER_BYTES || !looksLikeChannelData(bytes)) return null;
  const view = viewOf(bytes);
  const end = CHANNEL_HEADER_BYTES + view.getUint16(2);
  if (end > bytes.length) return null;
  return { channel: view.getUint16(0), data: bytes.subarray(CHANNEL_HEADER_BYTES, end) };
}

/**
 * The bytes of a ChannelData message. On a stream it MUST be padded to a multiple of 4 (RFC 8656 section 12.5): without that
 * ICE still connects, whose messages happen to be multiples of 4, and everything after it stalls.
 */
export function writeChannelData(channel: number, data: Uint8Array, onStream: boolean): Buffer {
  const length = CHANNEL_HEADER_BYTES + data.length;
  const bytes = Buffer.alloc(onStream ? padded(length) : length);
  bytes.writeUInt16BE(channel, 0);
  bytes.writeUInt16BE(data.length, 2);
  bytes.set(data, CHANNEL_HEADER_BYTES);
  return bytes;
}
