/**
 * The seam between a client and the relay. When a link is given, every message in either direction passes it; tests put an
 * impaired line there. Production never sets one, and nothing that impairs is part of `src`.
 */
export type LinkDirection = 'client-to-relay' | 'relay-to-client';
export type LinkTransport = 'udp' | 'tcp';

export interface LinkMessage {
  readonly direction: LinkDirection;
  readonly transport: LinkTransport;
  /** The client's `address:port` as the relay sees it. */
  readonly client: string;
  /** One datagram, or one framed TURN message of a stream. */
  readonly bytes: Uint8Array;
}

/** Calls `deliver` zero, one or more times, now or later. Delivering to a client that has gone does nothing. */
export type Link = (message: LinkMessage, deliver: () => void) => void;
