import type { Client } from '../allocation/client.ts';
import { openUdp, type UdpHandlers, type UdpListener } from './udp.ts';

/**
 * The second UDP port of every local address, one above the relay's own. Who asks at both learns whether a NAT on the way gives one
 * socket the same address whatever port it talks to (RFC 5780 section 4.3, whose default alternate port of 3478 is 3479 too).
 */
export interface AlternatePort {
  /** Null where it was not free on every address: then nothing listens, and the relay does without. */
  readonly port: number | null;
  /** Follows the relay's own addresses. Never rejects: an address that cannot be bound is tried again next time. */
  rescan(addresses: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export interface AlternateHandlers extends Pick<UdpHandlers, 'onSendFailed'> {
  /** `reply` sends from where the message came in. */
  onMessage(client: Client, bytes: Uint8Array, reply: (bytes: Uint8Array) => void): void;
}

/** Never rejects. */
export async function openAlternatePort(
  relayPort: number,
  addresses: readonly string[],
  { onMessage, onSendFailed }: AlternateHandlers,
): Promise<AlternatePort> {
  const wanted = relayPort + 1;
  const sockets = new Map<string, UdpListener>();
  let closed = false;
  const close = async (): Promise<void> => {
    closed = true;
    await Promise.all([...sockets.values()].map((socket) => socket.close()));
    sockets.clear();
  };
  const handlers: UdpHandlers = {
    onMessage: (client, bytes) =>
      onMessage(client, bytes, (answer) => sockets.get(client.localAddress)?.send(client, answer)),
    onSendFailed,
  };
  const openAt = async (address: string): Promise<boolean> => {
    const socket = await openUdp(address, wanted, handlers).catch(() => null);
    if (socket === null) return false;
    if (closed) await socket.close();
    else sockets.set(address, socket);
    return true;
  };
  const openAll = async (): Promise<boolean> => {
    if (wanted > 65_535 || addresses.length === 0) return false;
    for (const address of addresses) if (!(await openAt(address))) return false;
    return true;
  };
  const isOpen = await openAll();
  if (!isOpen) await close();
  return {
    port: isOpen ? wanted : null,
    async rescan(current) {
      if (!isOpen) return;
      for (const [address, socket] of [...sockets]) {
        if (current.includes(address)) continue;
        sockets.delete(address);
        await socket.close();
      }
      for (const address of current) if (!closed && !sockets.has(address)) await openAt(address);
    },
    close,
  };
}
