import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import type { LinkDirection } from '../../../src/server/relay/link.ts';
import { createImpairedLink, type ImpairedLink } from '../lab/impairment/link.ts';

/** An impaired line in front of a TURN server that is not ours, for UDP. It knows every packet it dropped. */
export interface Forwarder extends Pick<ImpairedLink, 'setPlan' | 'log' | 'clear'> {
  /** Where clients reach the server through it. */
  readonly port: number;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
/** Our choice: a second of a busy test process must not overflow it, for what the kernel drops is in no log. The kernel may grant less. */
const RECEIVE_BUFFER_BYTES = 1_000_000;

/** Starts it between clients and the port of a TURN server, both on the loopback address. Each client has a socket of its own, as behind NAT. */
export async function startForwarder(serverPort: number): Promise<Forwarder> {
  const line = createImpairedLink();
  const near = await openSocket();
  const far = new Map<string, Promise<Socket>>();

  const cross = (direction: LinkDirection, client: string, bytes: Uint8Array, send: () => void): void =>
    line.link({ direction, transport: 'udp', client, bytes }, send);
  const openFar = async (client: string, clientPort: number): Promise<Socket> => {
    const socket = await openSocket();
    socket.on('message', (bytes) => cross('relay-to-client', client, bytes, () => near.send(bytes, clientPort, HOST)));
    return socket;
  };
  near.on('message', async (bytes, { port }) => {
    const client = `${HOST}:${port}`;
    const opening = far.get(client) ?? openFar(client, port);
    far.set(client, opening);
    const socket = await opening;
    cross('client-to-relay', client, bytes, () => socket.send(bytes, serverPort, HOST));
  });

  return {
    port: near.address().port,
    setPlan: line.setPlan,
    log: line.log,
    clear: line.clear,
    close: async () => {
      line.close();
      const sockets = [near, ...(await Promise.all(far.values()))];
      await Promise.all(sockets.map((socket) => new Promise<void>((resolve) => void socket.close(resolve))));
    },
  };
}

async function openSocket(): Promise<Socket> {
  const socket = createSocket({ type: 'udp4', recvBufferSize: RECEIVE_BUFFER_BYTES });
  socket.bind(0, HOST);
  await once(socket, 'listening');
  return socket;
}
