import type { Direction } from '../direction.ts';
import type { Measured } from '../measured.ts';
import type { Interval } from '../metrics/packet-metrics.ts';
import type { LoadSample, Transfer } from '../samples/examined.ts';
import { framesRateBps, TCP_HEADER_BYTES, UDP_HEADER_BYTES } from '../score/line-rate.ts';

/**
 * What carries the load, per byte of it: the rate of a line is that of its IP packets, headers included (RFC 9097 "IP-layer capacity").
 * By HTTP: full segments, 1,500 bytes (Ethernet's MTU, RFC 894) for 1,448. TLS adds 22 bytes in 16 kB, and is left out.
 * Through the relay: messages of 1,100 bytes, each with SCTP's 12 and its DATA chunk's 16 (RFC 9260 3), DTLS's 13, 8 and 16 (RFC 6347,
 * RFC 5288), TURN's channel number 4, and IP and UDP 28.
 */
const WIRE_PER_BYTE = {
  server: 1500 / (1500 - TCP_HEADER_BYTES),
  relay: (1100 + 12 + 16 + 13 + 8 + 16 + 4 + UDP_HEADER_BYTES) / 1100,
} as const;

/** What came of one voice in an interval. */
export interface CarriedVoice {
  readonly packetsReceived: Measured;
  readonly bitrateBps: Measured;
}

/**
 * What the line carried in one direction during the steady part of a transfer, bit/s with all headers: the transfer itself, and the
 * voices of the test call, each of which crosses the line both ways. Null where the transfer was not seen.
 */
export function carriedBps(
  { through, transfers }: Pick<LoadSample, 'through' | 'transfers'>,
  direction: Direction,
  { fromMs, toMs }: Interval,
  voices: readonly (CarriedVoice & { readonly over: 'udp' | 'tcp' })[],
): Measured {
  const transfer = transfers[direction];
  const seconds = (toMs - fromMs) / 1000;
  if (transfer === null || transfer.bytes.length === 0 || seconds <= 0) return null;
  const loadBps = (bytesWithin(transfer, { fromMs, toMs }) * 8 * WIRE_PER_BYTE[through]) / seconds;
  const voiceBps = voices.reduce((sum, { packetsReceived, bitrateBps, over }) => {
    const perSecond = (packetsReceived ?? 0) / seconds;
    return sum + framesRateBps(bitrateBps ?? 0, perSecond, over === 'udp' ? UDP_HEADER_BYTES : TCP_HEADER_BYTES);
  }, 0);
  return loadBps + voiceBps;
}

function bytesWithin({ timesMs, bytes }: Transfer, { fromMs, toMs }: Interval): number {
  return bytes.reduce((sum, count, i) => {
    const atMs = timesMs[i] ?? Number.NaN;
    return atMs >= fromMs && atMs < toMs ? sum + count : sum;
  }, 0);
}
