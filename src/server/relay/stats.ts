import type { DropReason } from './dispatch/context.ts';

/** Figures of a relay since it started, except those that say "now". */
export interface RelayStats {
  /** Allocations now. */
  readonly allocations: number;
  /** TCP connections now, with an allocation or without. */
  readonly tcpConnections: number;
  readonly relayedMessages: number;
  readonly relayedBytes: number;
  /** Messages that led to nothing, by reason. */
  readonly dropped: Readonly<Record<DropReason | SocketDropReason, number>>;
}

/** `queue-full`: the TCP client reads too slowly, or has gone. `send-failed`: the system would not take a datagram. */
export type SocketDropReason = 'queue-full' | 'send-failed';

export interface Counters {
  relayedMessages: number;
  relayedBytes: number;
  readonly dropped: Record<DropReason | SocketDropReason, number>;
}

export function createCounters(): Counters {
  return {
    relayedMessages: 0,
    relayedBytes: 0,
    dropped: {
      malformed: 0,
      unexpected: 0,
      'too-long': 0,
      'no-allocation': 0,
      'no-permission': 0,
      'no-peer': 0,
      'foreign-peer': 0,
      'queue-full': 0,
      'send-failed': 0,
    },
  };
}
