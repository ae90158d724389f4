import { createSocket } from 'node:dgram';
import { connect, type Socket } from 'node:net';
import { createSplitter } from '../../../src/server/relay/message/framing.ts';

/** Carries whole TURN messages between this process and one other address. */
export interface MessageWire {
  readonly transport: 'udp' | 'tcp';
  send(bytes: Uint8Array): void;
  onMessage(listener: (bytes: Uint8Array) => void): void;
  close(): void;
}

export interface Address {
  readonly host: string;
  readonly port: number;
}

export async function openWire(transport: 'udp' | 'tcp', to: Address): Promise<MessageWire> {
  if (transport === 'udp') {
    const { wire, connectTo } = await openUdpWire();
    await connectTo(to.port);
    return wire;
  }
  const socket = connect({ ...to, noDelay: true });
  await new Promise<void>((connected, reject) => socket.once('connect', connected).once('error', reject));
  return tcpWire(socket);
}

/** A UDP socket on a free port of this computer; it sends nowhere before `connectTo`. */
export async function openUdpWire(): Promise<{
  readonly wire: MessageWire;
  readonly port: number;
  readonly connectTo: (port: number) => Promise<void>;
}> {
  const socket = createSocket('udp4');
  await new Promise<void>((bound) => socket.bind(0, '127.0.0.1', bound));
  // A server that has gone answers with ICMP; what is missing then shows as loss.
  socket.on('error', () => {});
  const wire: MessageWire = {
    transport: 'udp',
    send: (bytes) => socket.send(bytes),
    onMessage: (listener) => void socket.on('message', listener),
    close: () => socket.close(),
  };
  const connectTo = (port: number) => new Promise<void>((connected) => socket.connect(port, '127.0.0.1', connected));
  return { wire, port: socket.address().port, connectTo };
}

export function tcpWire(socket: Socket): MessageWire {
  const splitter = createSplitter();
  socket.on('error', () => {});
  return {
    transport: 'tcp',
    send: (bytes) => void socket.write(bytes),
    onMessage: (listener) => void socket.on('data', (chunk) => splitter.push(chunk).frames.forEach(listener)),
    close: () => socket.destroy(),
  };
}
