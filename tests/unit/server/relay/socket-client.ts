import { createSocket } from 'node:dgram';
import { connect } from 'node:net';
import { mintCredentials } from '../../../../src/server/relay/credentials.ts';
import { readXorAddress } from '../../../../src/server/relay/message/address.ts';
import { textAttribute, uint32Attribute } from '../../../../src/server/relay/message/attributes.ts';
import { parseChannelData, writeChannelData } from '../../../../src/server/relay/message/channel-data.ts';
import { ATTRIBUTE, METHOD } from '../../../../src/server/relay/message/constants.ts';
import { createSplitter } from '../../../../src/server/relay/message/framing.ts';
import { longTermKey } from '../../../../src/server/relay/message/integrity.ts';
import {
  type Attribute,
  attributeValue,
  parseMessage,
  type StunMessage,
} from '../../../../src/server/relay/message/parse.ts';
import { writeMessage } from '../../../../src/server/relay/message/write.ts';
import { codeOf, newTransactionId, peerAttribute, textOf } from './dispatch/exchange.ts';

/** A TURN client over real sockets, as small as the tests need. */
export interface SocketClient {
  readonly transport: 'udp' | 'tcp';
  readonly localPort: number;
  send(bytes: Uint8Array): void;
  /** The next message that `accept` takes. Messages nobody waits for are kept. Rejects after 5 s. */
  next(accept: (bytes: Uint8Array) => boolean): Promise<Uint8Array>;
  /** Resolves when the other side has closed the connection. */
  readonly closed: Promise<void>;
  /** Stops reading, so that what the relay sends stays with the relay. */
  pause(): void;
  close(): void;
}

const PATIENCE_MS = 5_000;

export async function openClient(transport: 'udp' | 'tcp', port: number, host = '127.0.0.1'): Promise<SocketClient> {
  const kept: Uint8Array[] = [];
  const waiting = new Set<(bytes: Uint8Array) => boolean>();
  const receive = (bytes: Uint8Array): void => {
    for (const take of waiting) if (take(bytes)) return;
    kept.push(bytes);
  };
  const next: SocketClient['next'] = (accept) => {
    const index = kept.findIndex(accept);
    if (index >= 0) return Promise.resolve(kept.splice(index, 1)[0] ?? new Uint8Array());
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(take);
        reject(new Error(`expected a message within ${PATIENCE_MS} ms, got none`));
      }, PATIENCE_MS);
      const take = (bytes: Uint8Array): boolean => {
        if (!accept(bytes)) return false;
        clearTimeout(timer);
        waiting.delete(take);
        resolve(bytes);
        return true;
      };
      waiting.add(take);
    });
  };

  if (transport === 'udp') {
    const socket = createSocket('udp4');
    await new Promise<void>((bound) => socket.bind(0, '127.0.0.1', bound));
    socket.on('message', receive);
    const send = (bytes: Uint8Array): void => socket.send(bytes, port, host);
    const closed = new Promise<void>(() => {});
    const pause = (): void => {
      throw new Error('pause: expected a TCP client, got a UDP one');
    };
    return { transport, localPort: socket.address().port, send, next, closed, pause, close: () => socket.close() };
  }
  const socket = connect(port, host);
  await new Promise<void>((connected, reject) => socket.once('connect', connected).once('error', reject));
  const splitter = createSplitter();
  socket.on('data', (chunk) => splitter.push(chunk).frames.forEach(receive));
  socket.on('error', () => {});
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const send = (bytes: Uint8Array): void => void socket.write(bytes);
  const [pause, close] = [() => void socket.pause(), () => void socket.destroy()];
  return { transport, localPort: socket.localPort ?? 0, send, next, closed, pause, close };
}

/** A client that has allocated. */
export interface Allocated extends SocketClient {
  readonly virtualPort: number;
  request(method: number, attributesFor: (transactionId: Uint8Array) => readonly Attribute[]): Promise<StunMessage>;
}

export async function ask(client: SocketClient, bytes: Uint8Array): Promise<StunMessage> {
  client.send(bytes);
  const transactionId = Buffer.from(bytes.subarray(8, 20));
  const answer = await client.next((got) => got.length >= 20 && transactionId.equals(got.subarray(8, 20)));
  const parsed = parseMessage(answer);
  if (!parsed.ok) throw new Error(`expected a message, got ${parsed.refusal}`);
  return parsed.message;
}

/** Connects, takes the nonce of the 401 and allocates. */
export async function allocateOver(
  transport: 'udp' | 'tcp',
  port: number,
  secret: string,
  id = 'anna',
): Promise<Allocated> {
  const client = await openClient(transport, port);
  const { username, credential } = mintCredentials({ secret, id, lifetimeS: 600, nowMs: Date.now() });
  const plain = {
    method: METHOD.allocate,
    class: 'request',
    transactionId: newTransactionId(),
    attributes: [],
  } as const;
  const challenge = await ask(client, writeMessage(plain, { key: null, fingerprint: false }));
  const realm = textOf(challenge, ATTRIBUTE.realm) ?? '';
  const nonce = textOf(challenge, ATTRIBUTE.nonce) ?? '';
  const own = [
    textAttribute(ATTRIBUTE.username, username),
    textAttribute(ATTRIBUTE.realm, realm),
    textAttribute(ATTRIBUTE.nonce, nonce),
  ];
  const key = longTermKey(username, realm, credential);
  const request: Allocated['request'] = (method, attributesFor) => {
    const transactionId = newTransactionId();
    const attributes = [...attributesFor(transactionId), ...own];
    return ask(
      client,
      writeMessage({ method, class: 'request', transactionId, attributes }, { key, fingerprint: false }),
    );
  };
  const answer = await request(METHOD.allocate, () => [uint32Attribute(ATTRIBUTE.requestedTransport, 17 << 24)]);
  const relayed = attributeValue(answer, ATTRIBUTE.xorRelayedAddress);
  const endpoint = relayed === null ? null : readXorAddress(relayed, answer.transactionId);
  if (endpoint === null) throw new Error(`expected an allocation, got ${codeOf(answer)}`);
  return { ...client, virtualPort: endpoint.port, request };
}

/** Binds the channel 0x4000 of each to the other. */
export async function connectPair(one: Allocated, other: Allocated): Promise<void> {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const answer = await from.request(METHOD.channelBind, (transactionId) => [
      uint32Attribute(ATTRIBUTE.channelNumber, 0x40000000),
      peerAttribute(transactionId, '192.0.0.8', to.virtualPort),
    ]);
    if (answer.class !== 'success') throw new Error(`expected a channel, got ${codeOf(answer)}`);
  }
}

export function sendData(from: SocketClient, data: Uint8Array): void {
  from.send(writeChannelData(0x4000, data, from.transport === 'tcp'));
}

export async function nextData(at: SocketClient): Promise<Buffer> {
  const bytes = await at.next((got) => parseChannelData(got) !== null);
  return Buffer.from(parseChannelData(bytes)?.data ?? []);
}
