import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';

/** A NAT on the way to two ports of a relay. */
export interface Nat {
  /** Where clients find the relay's ports, in the order they were given. */
  readonly ports: readonly number[];
  close(): Promise<void>;
}

/** RFC 4787 4.1. */
export type Mapping = 'endpoint-independent' | 'endpoint-dependent';

const HOST = '127.0.0.1';

/**
 * Forwards UDP to each of the ports. Outside, a client has one socket for all of them, or one for each: that is what the relay sees, and what
 * the two kinds of NAT differ in.
 */
export async function startNat(mapping: Mapping, relayPorts: readonly number[]): Promise<Nat> {
  const outside = new Map<string, Promise<Socket>>();
  const inside = await Promise.all(relayPorts.map(() => openSocket()));
  inside.forEach((near, i) => {
    const relayPort = relayPorts[i] ?? 0;
    near.on('message', async (bytes, client) => {
      const from = `${client.address} ${client.port}`;
      const key = mapping === 'endpoint-independent' ? from : `${from} ${relayPort}`;
      const opening = outside.get(key) ?? openOutside(client);
      outside.set(key, opening);
      (await opening).send(bytes, relayPort, HOST);
    });
  });
  /** Answers go in by the side of the port they come from. */
  const openOutside = async ({ address, port: clientPort }: RemoteInfo): Promise<Socket> => {
    const far = await openSocket();
    far.on('message', (bytes, { port }) => inside[relayPorts.indexOf(port)]?.send(bytes, clientPort, address));
    return far;
  };
  return {
    ports: inside.map((near) => near.address().port),
    close: async () => {
      const sockets = [...inside, ...(await Promise.all(outside.values()))];
      await Promise.all(sockets.map((socket) => new Promise<void>((resolve) => void socket.close(resolve))));
    },
  };
}

async function openSocket(): Promise<Socket> {
  const socket = createSocket('udp4');
  socket.bind(0, HOST);
  await once(socket, 'listening');
  return socket;
}
