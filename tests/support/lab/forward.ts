import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { AccessLine } from './impairment/link.ts';
import { startFlow } from './tcp-flow.ts';

/** The near end of the access line: connections made to its port go to the server's, and every byte of theirs takes the line. */
export interface Forwarder {
  readonly port: number;
  close(): void;
}

export async function startForwarder(serverPort: number, line: AccessLine): Promise<Forwarder> {
  const open = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const upstream = connect({ port: serverPort, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
    const ends = [client, upstream] as const;
    for (const [end, other] of [ends, [upstream, client] as const]) {
      open.add(end);
      // However one end went, nothing of the connection is left: what was still to be sent is thrown away, as a reset does.
      end.on('error', () => other.resetAndDestroy());
      end.on('close', () => {
        open.delete(end);
        if (!end.readableEnded || !other.writableEnded) other.resetAndDestroy();
      });
    }
    startFlow(client, upstream, 'client-to-relay', line);
    startFlow(upstream, client, 'relay-to-client', line);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
