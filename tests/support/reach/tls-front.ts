import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { makeCertificate } from '../coturn/certificate.ts';

/** TLS in front of a relay that has none, as a deployment puts a proxy there. */
export interface TlsFront {
  readonly port: number;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** Speaks TLS to browsers and plain TCP to the port of a relay, both on the loopback address. Nobody signed its certificate. */
export async function startTlsFront(relayPort: number): Promise<TlsFront> {
  const folder = await mkdtemp(join(tmpdir(), 'callprobe-tls-'));
  const { cert, pkey } = await makeCertificate(folder);
  const [certificate, key] = await Promise.all([readFile(cert), readFile(pkey)]);
  await rm(folder, { recursive: true });
  const sockets = new Set<{ destroy(): void }>();
  const server = createServer({ cert: certificate, key }, (near) => {
    const far = connect({ port: relayPort, host: HOST, noDelay: true });
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      // Whichever end goes, the other goes with it.
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  // A browser that does not like the certificate breaks off: its own affair.
  server.on('tlsClientError', () => {});
  server.listen(0, HOST);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
