/**
 * The channels of one allocation (RFC 8656 section 12). A peer is a virtual port: its address can only be the relay's own.
 */
export interface Channels {
  /** Binds or refreshes. False when the number has another peer or the peer another number: 400, section 12.2. */
  bind(channel: number, peerPort: number, nowMs: number): boolean;
  /** The peer of a channel, or null when it is not bound (any more). */
  peerOf(channel: number, nowMs: number): number | null;
  /** The channel of a peer, or null when data for it must travel in indications. */
  channelTo(peerPort: number, nowMs: number): number | null;
  /** Forgets the bindings that have run out. */
  sweep(nowMs: number): void;
  /** All bindings still kept, run out or not. */
  entries(): readonly { readonly channel: number; readonly peerPort: number; readonly expiresMs: number }[];
}

/** RFC 8656 section 12: 10 minutes. */
export const CHANNEL_LIFETIME_MS = 600_000;

interface Binding {
  readonly channel: number;
  readonly peerPort: number;
  expiresMs: number;
}

export function createChannels(): Channels {
  const byChannel = new Map<number, Binding>();
  const byPeer = new Map<number, Binding>();

  const live = (binding: Binding | undefined, nowMs: number): Binding | null =>
    binding !== undefined && nowMs < binding.expiresMs ? binding : null;

  const forget = (binding: Binding | undefined): void => {
    if (binding === undefined) return;
    byChannel.delete(binding.channel);
    byPeer.delete(binding.peerPort);
  };

  return {
    bind(channel, peerPort, nowMs) {
      const ofChannel = live(byChannel.get(channel), nowMs);
      const ofPeer = live(byPeer.get(peerPort), nowMs);
      if (ofChannel !== ofPeer) return false;
      if (ofChannel === null) {
        forget(byChannel.get(channel));
        forget(byPeer.get(peerPort));
      }
      const binding = ofChannel ?? { channel, peerPort, expiresMs: 0 };
      binding.expiresMs = nowMs + CHANNEL_LIFETIME_MS;
      byChannel.set(channel, binding);
      byPeer.set(peerPort, binding);
      return true;
    },
    peerOf: (channel, nowMs) => live(byChannel.get(channel), nowMs)?.peerPort ?? null,
    channelTo: (peerPort, nowMs) => live(byPeer.get(peerPort), nowMs)?.channel ?? null,
    sweep(nowMs) {
      for (const binding of [...byChannel.values()]) if (live(binding, nowMs) === null) forget(binding);
    },
    entries: () => [...byChannel.values()],
  };
}
