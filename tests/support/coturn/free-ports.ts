import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';

/**
 * A port of the loopback address that is free on UDP and TCP, and another that is free on TCP. coturn takes 0 for its default port, so they
 * are found first and given back: another process could take one in between, and then coturn would not start.
 */
export async function freePorts(): Promise<{ readonly port: number; readonly tlsPort: number }> {
  const tls = await listenTcp();
  const held = await holdBoth();
  const tlsPort = portOf(tls);
  const { port } = held.udp.address();
  await Promise.all([closed(tls), closed(held.tcp), closed(held.udp)]);
  return { port, tlsPort };
}

/** Held at the same time, because what is free on TCP may be taken on UDP. */
async function holdBoth(): Promise<{ readonly tcp: Server; readonly udp: Socket }> {
  for (;;) {
    const tcp = await listenTcp();
    const udp = createSocket('udp4');
    udp.bind(portOf(tcp), '127.0.0.1');
    const bound = await once(udp, 'listening').then(
      () => true,
      () => false,
    );
    if (bound) return { tcp, udp };
    await closed(tcp);
  }
}

async function listenTcp(): Promise<Server> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function closed(listener: Server | Socket): Promise<void> {
  return new Promise((resolve) => void listener.close(() => resolve()));
}
