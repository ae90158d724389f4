import { CHANNEL_HEADER_BYTES, looksLikeChannelData } from './channel-data.ts';
import { HEADER_BYTES, MAGIC_COOKIE } from './constants.ts';
import { padded, viewOf } from './parse.ts';

/** What a chunk of a stream completed. After a refusal the stream is lost: nothing marks where the next message begins. */
export interface SplitResult {
  readonly frames: readonly Uint8Array[];
  readonly refusal: 'garbage' | null;
}

export interface Splitter {
  /** Takes the next bytes of the stream and keeps views into them. Bytes after a refusal are not looked at. */
  push(chunk: Uint8Array): SplitResult;
  /** Bytes held of a message that is not complete yet: at most one message, so under 64 KiB + 20. */
  pendingBytes(): number;
}

/** Cuts a TCP stream into STUN and ChannelData messages (RFC 8489 section 6.2.2, RFC 8656 section 12.5). */
export function createSplitter(): Splitter {
  let pending: Uint8Array = new Uint8Array(0);
  let hasBegun = false;
  let lost = false;
  return {
    push(chunk) {
      if (lost) return { frames: [], refusal: 'garbage' };
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      const frames: Uint8Array[] = [];
      for (;;) {
        const length = frameBytes(pending, hasBegun);
        if (length === 'garbage') {
          lost = true;
          pending = new Uint8Array(0);
          return { frames, refusal: 'garbage' };
        }
        if (length === 'unknown-yet' || length > pending.length) break;
        hasBegun = true;
        frames.push(pending.subarray(0, length));
        pending = pending.subarray(length);
      }
      return { frames, refusal: null };
    },
    pendingBytes: () => pending.length,
  };
}

/** Length of the message at the head of the stream, as soon as the bytes tell it. */
function frameBytes(bytes: Uint8Array, hasBegun: boolean): number | 'unknown-yet' | 'garbage' {
  const [first] = bytes;
  if (first === undefined) return 'unknown-yet';
  if (looksLikeChannelData(bytes)) {
    // There is no channel before there was a request. "GET /" looks like ChannelData of 21,536 bytes, and would be waited for.
    if (!hasBegun) return 'garbage';
    if (bytes.length < CHANNEL_HEADER_BYTES) return 'unknown-yet';
    return padded(CHANNEL_HEADER_BYTES + viewOf(bytes).getUint16(2));
  }
  if ((first & 0xc0) !== 0) return 'garbage';
  if (bytes.length < 4) return 'unknown-yet';
  const length = viewOf(bytes).getUint16(2);
  if (length % 4 !== 0) return 'garbage';
  // The cookie is looked at before the body is waited for: text typed at the port is refused at once, not buffered.
  if (bytes.length >= 8 && viewOf(bytes).getUint32(4) !== MAGIC_COOKIE) return 'garbage';
  return HEADER_BYTES + length;
}
