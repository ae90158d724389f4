import { RelayError } from '../errors.ts';
import type { LinkTransport } from '../link.ts';
import { openTcp, type TcpHandlers, type TcpListener } from './tcp.ts';
import { openUdp, type UdpHandlers, type UdpListener } from './udp.ts';

export interface ListenRequest {
  /** 0 chooses one that is free for every transport on every address. */
  readonly port: number;
  readonly transports: readonly LinkTransport[];
  /** Asked again at every rescan. */
  readonly addresses: () => readonly string[];
  /** True when a person named the addresses: then each of them must work. */
  readonly addressesAreRequired: boolean;
  readonly maxTcpConnections: number;
  readonly handlers: UdpHandlers & TcpHandlers;
}

export interface Listeners {
  /** Opens every address, all on one port number, and gives it. Rejects with a RelayError, and then nothing is left open. */
  open(): Promise<number>;
  addresses(): readonly string[];
  udp(localAddress: string): UdpListener | null;
  /**
   * Opens sockets on addresses that have appeared, and closes those of addresses long gone. Never rejects: an address that cannot be
   * bound is tried again next time. `nowMs` is on a clock that never jumps.
   */
  rescan(nowMs: number): Promise<void>;
  close(): Promise<void>;
}

interface AddressListener {
  readonly port: number;
  readonly udp: UdpListener | null;
  readonly tcp: TcpListener | null;
  /** Since which rescan its address has been missing; null while it is there. */
  goneSinceMs: number | null;
}

/**
 * How long the sockets of a missing address are kept. A network that was unplugged comes back to calls that still run; after ten
 * minutes their allocations have run out (RFC 8656 section 3.2).
 */
export const KEEP_GONE_ADDRESS_MS = 600_000;

/** How often another port is tried for port 0: the system's free TCP port is only now and then taken for UDP. Our choice. */
const PORT_ATTEMPTS = 20;

export function createListeners(request: ListenRequest): Listeners {
  const listeners = new Map<string, AddressListener>();
  let { port } = request;
  let closed = false;

  const closeAll = async (): Promise<void> => {
    await Promise.all([...listeners.values()].map(closeAddress));
    listeners.clear();
  };

  const openAll = async (): Promise<number> => {
    port = request.port;
    for (const address of request.addresses()) {
      try {
        const listener = await openAddress(request, address, port);
        listeners.set(address, listener);
        port = listener.port;
      } catch (error) {
        if (isGone(error) && !request.addressesAreRequired) continue;
        await closeAll();
        throw explained(error, address, port);
      }
    }
    if (listeners.size > 0) return port;
    throw new RelayError('address-unavailable', 'relay: expected at least one local address to listen on, got none');
  };

  return {
    open: () => withRetries(request.port === 0 ? PORT_ATTEMPTS : 1, openAll),
    addresses: () => [...listeners.keys()],
    udp: (localAddress) => listeners.get(localAddress)?.udp ?? null,
    async rescan(nowMs) {
      const found = new Set(request.addresses());
      for (const [address, listener] of [...listeners]) {
        listener.goneSinceMs = found.has(address) ? null : (listener.goneSinceMs ?? nowMs);
        if (listener.goneSinceMs === null || nowMs - listener.goneSinceMs < KEEP_GONE_ADDRESS_MS) continue;
        listeners.delete(address);
        await closeAddress(listener);
      }
      for (const address of [...found].filter((candidate) => !listeners.has(candidate))) {
        const listener = await openAddress(request, address, port).catch(() => null);
        if (listener === null) continue;
        if (closed) await closeAddress(listener);
        else listeners.set(address, listener);
      }
    },
    async close() {
      closed = true;
      await closeAll();
    },
  };
}

/** TCP first: the system's choice of a free port is kept for the transport in which ports are scarcer. */
async function openAddress(request: ListenRequest, address: string, port: number): Promise<AddressListener> {
  const { transports, handlers, maxTcpConnections } = request;
  const tcp = transports.includes('tcp') ? await openTcp(address, port, maxTcpConnections, handlers) : null;
  try {
    const udp = transports.includes('udp') ? await openUdp(address, tcp?.port ?? port, handlers) : null;
    return { port: tcp?.port ?? udp?.port ?? port, udp, tcp, goneSinceMs: null };
  } catch (error) {
    await tcp?.close();
    throw error;
  }
}

async function closeAddress({ udp, tcp }: AddressListener): Promise<void> {
  await Promise.all([udp?.close(), tcp?.close()]);
}

async function withRetries(attempts: number, open: () => Promise<number>): Promise<number> {
  try {
    return await open();
  } catch (error) {
    if (attempts > 1 && error instanceof RelayError && error.reason === 'port-in-use') {
      return withRetries(attempts - 1, open);
    }
    throw error;
  }
}

/** The address went away between being listed and being bound, or its family is switched off. */
function isGone(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';
}

function explained(error: unknown, address: string, port: number): RelayError {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') {
    const message = `relay: port ${port} is already in use on ${address}; stop what uses it, or choose another with --relay-port`;
    return new RelayError('port-in-use', message);
  }
  if (code === 'EACCES') {
    const message = `relay: port ${port} needs rights this process does not have; choose one above 1023 with --relay-port`;
    return new RelayError('permission-denied', message);
  }
  if (isGone(error)) {
    return new RelayError('address-unavailable', `relay: ${address} is not an address of this machine (${code})`);
  }
  return new RelayError('listen-failed', `relay: cannot listen on ${address} port ${port}: ${String(error)}`);
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
