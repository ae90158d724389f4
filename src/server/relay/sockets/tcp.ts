import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { Client } from '../allocation/client.ts';
import { createSplitter } from '../message/framing.ts';

export interface TcpListener {
  readonly port: number;
  /** Stops listening and closes every connection. */
  close(): Promise<void>;
}

export interface TcpConnection {
  readonly client: Client;
  /** When the last whole message came, or the connection itself, on the clock of performance.now(). */
  lastMessageMs(): number;
  /** False when relayed data was dropped because the client reads too slowly, or because it has gone. */
  send(bytes: Uint8Array, kind: 'control' | 'relayed'): boolean;
  close(): void;
}

export interface TcpHandlers {
  onOpen(connection: TcpConnection): void;
  onMessage(client: Client, bytes: Uint8Array): void;
  /** The stream stopped being TURN; the connection is being closed. */
  onGarbage(): void;
  onClose(connection: TcpConnection): void;
}

/**
 * Above this, relayed data for a client is dropped: 256 kB is half a minute of four voice streams, older than anyone wants to hear
 * (our choice). Control answers still go out, up to the second bound: a client that asks that much and never reads is closed.
 */
export const RELAYED_QUEUE_BYTES = 262_144;
export const CONTROL_QUEUE_BYTES = 1_048_576;

/** A browser allocates within a second of connecting; after 30 s it will not (our choice). */
export const IDLE_TCP_MS = 30_000;

/** Rejects with the system's error when the address cannot be bound. Port 0 lets the system choose. */
export function openTcp(
  address: string,
  port: number,
  maxConnections: number,
  handlers: TcpHandlers,
): Promise<TcpListener> {
  const connections = new Set<TcpConnection>();
  const server = createServer({ noDelay: true }, (socket) => {
    const connection = serve(socket, address, handlers, () => connections.delete(connection));
    connections.add(connection);
    handlers.onOpen(connection);
  });
  server.maxConnections = maxConnections;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: address, port, exclusive: true, ipv6Only: true }, () => {
      server.removeAllListeners('error');
      // A later error is a connection that could not be accepted (no descriptor left): the others go on.
      server.on('error', () => {});
      resolve({
        port: portOf(server),
        close() {
          for (const connection of connections) connection.close();
          return new Promise((closed) => server.close(() => closed()));
        },
      });
    });
  });
}

/** Closes the connections that hold no allocation and have sent no whole message for too long: half a message keeps none open. */
export function closeIdle(
  connections: Iterable<TcpConnection>,
  hasAllocation: (clientKey: string) => boolean,
  nowMs: number,
): void {
  for (const connection of connections) {
    const isIdle = nowMs - connection.lastMessageMs() >= IDLE_TCP_MS;
    if (isIdle && !hasAllocation(connection.client.key)) connection.close();
  }
}

function serve(socket: Socket, localAddress: string, handlers: TcpHandlers, forget: () => void): TcpConnection {
  const { remoteAddress = '0.0.0.0', remotePort = 0 } = socket;
  const key = `tcp ${localAddress}:${socket.localPort} ${remoteAddress}:${remotePort}`;
  const splitter = createSplitter();
  let lastMessageMs = performance.now();
  const connection: TcpConnection = {
    client: { key, transport: 'tcp', address: remoteAddress, port: remotePort, localAddress },
    lastMessageMs: () => lastMessageMs,
    send(bytes, kind) {
      if (socket.destroyed || !socket.writable) return false;
      const queuedBytes = socket.writableLength;
      if (kind === 'relayed' && queuedBytes > RELAYED_QUEUE_BYTES) return false;
      if (queuedBytes > CONTROL_QUEUE_BYTES) socket.destroy();
      else socket.write(bytes);
      return true;
    },
    close: () => socket.destroy(),
  };
  // A reset is an ordinary way for a client to leave; 'close' follows and does what there is to do.
  socket.on('error', () => {});
  socket.on('close', () => {
    forget();
    handlers.onClose(connection);
  });
  socket.on('data', (chunk) => {
    const { frames, refusal } = splitter.push(chunk);
    if (frames.length > 0) lastMessageMs = performance.now();
    for (const frame of frames) handlers.onMessage(connection.client, frame);
    if (refusal === null) return;
    handlers.onGarbage();
    socket.destroy();
  });
  return connection;
}

function portOf(server: Server): number {
  // An AddressInfo for every server that listens on a port; text only for one that listens on a path.
  return (server.address() as AddressInfo).port;
}
