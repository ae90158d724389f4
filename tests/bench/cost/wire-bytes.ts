import type { LinkLogEntry } from '../../support/lab/impairment/log.ts';

/** Bytes of one call as its line carries them. */
export interface WireBytes {
  /** TURN messages, from this computer and to it, over both legs. */
  readonly up: number;
  readonly down: number;
  /** With the headers of IPv4 and UDP or TCP. */
  readonly upOnIp: number;
  readonly downOnIp: number;
}

/**
 * RFC 791, 768: 20 + 8. RFC 9293 with the timestamps that every system now sends (RFC 7323): 20 + 32, one segment a message as
 * Nagle's algorithm is off; acknowledgements without data are not counted.
 */
const HEADER_BYTES = { udp: 28, tcp: 52 } as const;

/** What crossed the relay's line, by the relay's own log. The page, its files and `/ice-servers` are not in it. */
export function wireBytes(log: readonly LinkLogEntry[]): WireBytes {
  const sumOf = (direction: LinkLogEntry['direction'], headers: boolean) =>
    log
      .filter((entry) => entry.direction === direction)
      .reduce((sum, { bytes, transport }) => sum + bytes + (headers ? HEADER_BYTES[transport] : 0), 0);
  return {
    up: sumOf('client-to-relay', false),
    down: sumOf('relay-to-client', false),
    upOnIp: sumOf('client-to-relay', true),
    downOnIp: sumOf('relay-to-client', true),
  };
}
