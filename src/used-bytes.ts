import type { Measured } from './core/measured.ts';
import type { CallSample, Endpoint } from './core/samples/sample.ts';

/** RTP 12 (RFC 3550 5.1), SRTP's tag 10 (RFC 3711 5.2), ChannelData 4 (RFC 8656 12.4), IPv4 20. */
const SHARED_HEADER_BYTES = 46;
/** Each packet crosses the line twice: once by UDP (8), once inside TCP (20, and 20 for half an acknowledgement with its own IP). */
const PATH_HEADER_BYTES = 8 + 40;

/** What calls take of the line, up and down together, as far as their counters tell. */
export interface ByteCount {
  readonly add: (sample: CallSample) => void;
  /** Null before any poll. Setting up is not in it: a few kB a call. */
  readonly bytes: () => Measured;
}

/** Counts one call; its samples must come in order. */
export function countBytes(): ByteCount {
  const sent = new Map<Endpoint, number>();
  return {
    add(sample) {
      if (sample.type !== 'stats') return;
      const { bytesSent = null, packetsSent = null } = sample.stats.outbound ?? {};
      if (bytesSent === null || packetsSent === null) return;
      sent.set(sample.endpoint, 2 * (bytesSent + packetsSent * SHARED_HEADER_BYTES) + packetsSent * PATH_HEADER_BYTES);
    },
    bytes: () => (sent.size === 0 ? null : [...sent.values()].reduce((sum, bytes) => sum + bytes, 0)),
  };
}
