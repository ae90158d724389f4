import { createSocket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import type { Client } from '../allocation/client.ts';

export interface UdpListener {
  readonly port: number;
  send(client: Client, bytes: Uint8Array): void;
  close(): Promise<void>;
}

export interface UdpHandlers {
  onMessage(client: Client, bytes: Uint8Array): void;
  /** A datagram the system would not take: the client's host is gone, or the datagram is too long. */
  onSendFailed(): void;
}

/** Room for a burst that arrives while the event loop is busy. 1 MB is several seconds of 100 voice streams: our choice. */
const RECEIVE_BUFFER_BYTES = 1_048_576;

/** Rejects with the system's error when the address cannot be bound. Port 0 lets the system choose. */
export function openUdp(address: string, port: number, handlers: UdpHandlers): Promise<UdpListener> {
  // IPv4 has sockets of its own: an IPv6 socket that took IPv4 as well would leave them no port.
  const socket = isIPv6(address) ? createSocket({ type: 'udp6', ipv6Only: true }) : createSocket('udp4');
  let open = true;
  let localPort = port;
  socket.on('message', (bytes, remote) => {
    // Nothing can be sent to port 0, so a datagram that claims to come from there is not worth reading.
    if (remote.port === 0) return;
    handlers.onMessage(udpClient(address, localPort, remote.address, remote.port), bytes);
  });

  return new Promise((resolve, reject) => {
    socket.once('error', (error) => {
      socket.close();
      reject(error);
    });
    socket.bind({ address, port, exclusive: true }, () => {
      socket.removeAllListeners('error');
      // A later error (an ICMP answer, an interface that went away) concerns one datagram, not the relay.
      socket.on('error', handlers.onSendFailed);
      enlargeReceiveBuffer(() => socket.setRecvBufferSize(RECEIVE_BUFFER_BYTES));
      localPort = socket.address().port;
      resolve({
        port: localPort,
        send(client, bytes) {
          if (!open) return;
          socket.send(bytes, client.port, client.address, (error) => {
            if (error !== null) handlers.onSendFailed();
          });
        },
        close() {
          if (!open) return Promise.resolve();
          open = false;
          return new Promise((closed) => socket.close(() => closed()));
        },
      });
    });
  });
}

function udpClient(localAddress: string, localPort: number, address: string, port: number): Client {
  const key = `udp ${localAddress}:${localPort} ${address}:${port}`;
  return { key, transport: 'udp', address, port, localAddress };
}

/** Some systems refuse a size over their limit instead of giving what they can; the size they start with works too. */
function enlargeReceiveBuffer(enlarge: () => void): void {
  try {
    enlarge();
  } catch {
    // Only a precaution was lost.
  }
}
