import type { Measured } from '../measured.ts';
import { expectMeasured, expectNumber } from './expect-number.ts';

/** Packets of 20 ms, what phones send unless told otherwise. */
const PACKETS_PER_SECOND = 50;
/** Of each packet of voice through a relay: RTP (RFC 3550 5.1), SRTP's tag (RFC 3711 4.2), TURN's channel number (RFC 8656 12.4), bytes. */
const VOICE_HEADER_BYTES = 12 + 10 + 4;
/** IPv4 (RFC 791) and UDP (RFC 768). */
export const UDP_HEADER_BYTES = 20 + 8;
/** IPv4 and TCP (RFC 9293) with its timestamps (RFC 7323). */
export const TCP_HEADER_BYTES = 20 + 20 + 12;

/** What a codec puts on the line with all its headers, bit/s each way. */
export function ipRateBps(bitrateBps: number): number {
  return framesRateBps(bitrateBps, PACKETS_PER_SECOND, UDP_HEADER_BYTES);
}

/** The same for so many packets a second, by UDP or inside TCP. */
export function framesRateBps(bitrateBps: number, packetsPerSecond: number, transportHeaderBytes: number): number {
  const payloadBits = expectNumber('bitrateBps', bitrateBps, 0) / PACKETS_PER_SECOND;
  return packetsPerSecond * (payloadBits + (VOICE_HEADER_BYTES + transportHeaderBytes) * 8);
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
