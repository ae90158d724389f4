import type { Measured } from '../measured.ts';
import { expectMeasured, expectNumber } from '../score/expect-number.ts';

/** Packets of 20 ms, what phones send unless told otherwise. */
const PACKETS_PER_SECOND = 50;
/** IPv4 (RFC 791), UDP (RFC 768), RTP (RFC 3550 5.1), SRTP's tag (RFC 3711 4.2), TURN's channel number (RFC 8656 12.4), bytes. */
const HEADER_BYTES = 20 + 8 + 12 + 10 + 4;

/** What a codec puts on the line with all its headers, bit/s each way. */
export function ipRateBps(bitrateBps: number): number {
  return expectNumber('bitrateBps', bitrateBps, 0) + PACKETS_PER_SECOND * HEADER_BYTES * 8;
}

/**
 * What a line drops at least of a codec that it cannot carry, 0..1: a full queue lets through what the line carries and no more. What
 * waiting in that queue would add to the delay is not in it.
 * @returns null where the capacity was not measured
 * @throws {RangeError | TypeError} a capacity that is negative or no number
 */
export function shedRatio(rateBps: number, capacityBps: Measured): Measured {
  const capacity = expectMeasured('capacityBps', capacityBps, 0);
  return capacity === null ? null : Math.max(0, 1 - capacity / rateBps);
}
