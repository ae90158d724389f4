import type { LinkDirection, LinkMessage, LinkTransport } from '../../../../src/server/relay/link.ts';
import type { Classified, MessageKind } from './classify.ts';

/** What became of one message. Times are milliseconds since the epoch: see `epochMs`. */
export interface LinkLogEntry {
  readonly index: number;
  readonly direction: LinkDirection;
  readonly transport: LinkTransport;
  /** The client's `address:port` as the relay sees it. */
  readonly client: string;
  readonly kind: MessageKind;
  /** Of RTP and RTCP. */
  readonly ssrc: number | null;
  /** These three of RTP. */
  readonly payloadType: number | null;
  readonly sequenceNumber: number | null;
  readonly rtpTimestamp: number | null;
  readonly bytes: number;
  readonly arrivedMs: number;
  readonly outcome: 'delivered' | 'dropped';
  /** Empty while a delivery is still to come, and for ever when it was dropped; two for a duplicate. */
  readonly deliveredMs: readonly number[];
}

export interface LinkLog {
  /** Adds a message that arrived at `arrivedMs` (on the clock of performance.now()); returns what to call at each delivery. */
  add(message: LinkMessage, arrivedMs: number, classified: Classified, outcome: LinkLogEntry['outcome']): () => void;
  entries(): readonly LinkLogEntry[];
  clear(): void;
}

/** A time of performance.now() as every process on the machine, browsers included, can name it. */
function epochMs(nowMs: number): number {
  return performance.timeOrigin + nowMs;
}

export function createLog(): LinkLog {
  const entries: (LinkLogEntry & { readonly deliveredMs: number[] })[] = [];
  let index = 0;
  return {
    add(message, arrivedMs, classified, outcome) {
      const deliveredMs: number[] = [];
      const { direction, transport, client, bytes } = message;
      const rtp = classified.kind === 'rtp' ? classified.rtp : null;
      entries.push({
        index,
        direction,
        transport,
        client,
        kind: classified.kind,
        ssrc: classified.kind === 'rtcp' ? classified.ssrc : (rtp?.ssrc ?? null),
        payloadType: rtp?.payloadType ?? null,
        sequenceNumber: rtp?.sequenceNumber ?? null,
        rtpTimestamp: rtp?.rtpTimestamp ?? null,
        bytes: bytes.length,
        arrivedMs: epochMs(arrivedMs),
        outcome,
        deliveredMs,
      });
      index += 1;
      return () => {
        deliveredMs.push(epochMs(performance.now()));
      };
    },
    entries: () => entries.map((entry) => ({ ...entry, deliveredMs: [...entry.deliveredMs] })),
    clear() {
      entries.length = 0;
    },
  };
}
