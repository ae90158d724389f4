import { type CodecChoice, QUICK_LENGTH_MS } from '../core/test-choices.ts';

/** Net bit rates, bit/s: Opus as Chromium sends speech by default; the others by definition (G.711, G.722). */
const BITRATE_BPS: Readonly<Record<CodecChoice, number>> = { opus: 32_000, PCMU: 64_000, PCMA: 64_000, G722: 64_000 };

const PACKETS_PER_SECOND = 50;

/** RTP 12 (RFC 3550), SRTP tag 10 (RFC 3711), TURN channel header 4 (RFC 8656), IPv4 20. */
const SHARED_HEADER_BYTES = 12 + 10 + 4 + 20;
const UDP_HEADER_BYTES = 8;
/** TCP header 20, and its acknowledgement (40 with IP) for about every second packet. */
const TCP_HEADER_BYTES = 20 + 20;

/**
 * What a test call costs the line, in bytes, for people who pay by volume.
 *
 * Two voices, and each of their packets crosses the line twice: once up to the test server and once down from it, one of
 * them over UDP and the other over TCP. Setting up the call adds a few kB, which the rounding swallows.
 */
export function testCallBytes(codec: CodecChoice, lengthMs: number): number {
  const payload = BITRATE_BPS[codec] / 8 / PACKETS_PER_SECOND;
  const perPacket = 2 * (payload + SHARED_HEADER_BYTES) + UDP_HEADER_BYTES + TCP_HEADER_BYTES;
  const packets = 2 * PACKETS_PER_SECOND * (lengthMs / 1000);
  return packets * perPacket;
}

/** Both ways together, bit/s: what the further voices of a quick test add at most, all headers counted (quick-test.ts). */
const QUICK_EXTRA_BPS = 2 * 400_000;

/** At most, for one that takes its whole time with all its voices, bytes. */
export function quickTestBytes(codec: CodecChoice): number {
  return testCallBytes(codec, QUICK_LENGTH_MS) + (QUICK_EXTRA_BPS / 8) * (QUICK_LENGTH_MS / 1000);
}
