import { randomBytes } from 'node:crypto';
import { type Endpoint, readXorAddress, writeXorAddress } from '../../../src/server/relay/message/address.ts';
import {
  readErrorCode,
  readText,
  textAttribute,
  uint32Attribute,
} from '../../../src/server/relay/message/attributes.ts';
import { parseChannelData, writeChannelData } from '../../../src/server/relay/message/channel-data.ts';
import { ATTRIBUTE, METHOD, PROTOCOL_UDP } from '../../../src/server/relay/message/constants.ts';
import { longTermKey } from '../../../src/server/relay/message/integrity.ts';
import {
  type Attribute,
  attributeValue,
  parseMessage,
  type StunMessage,
} from '../../../src/server/relay/message/parse.ts';
import { writeMessage } from '../../../src/server/relay/message/write.ts';
import { type Address, type MessageWire, openWire } from './wire.ts';

/** One allocation on a TURN server, with at most one peer. */
export interface TurnLeg {
  /** What the peer sends to. */
  readonly relayed: Endpoint;
  /** Permits the peer and binds a channel to it, as a browser does once it has chosen a pair (RFC 8656 9, 12). */
  bind(peer: Endpoint): Promise<void>;
  /** Needs `bind`. */
  send(data: Uint8Array): void;
  onData(listener: (data: Uint8Array) => void): void;
  /** Gives the allocation back, so that the server's quota has room for the next run (RFC 8656 7). */
  release(): Promise<void>;
}

export interface LegOptions {
  readonly transport: 'udp' | 'tcp';
  readonly server: Address;
  readonly username: string;
  readonly credential: string;
}

const CHANNEL = 0x4000;
/** RFC 8489 6.2.1: a request over UDP is sent again after so long; always so long here, where no line is to be spared. */
const RETRANSMIT_MS = 500;
/** Our choice: far over any answer on one computer, loaded as it may be. */
const PATIENCE_MS = 5000;

/** Connects and allocates. Rejects when the server refuses, or does not answer within 5 s; nothing is left open then. */
export async function openTurnLeg(options: LegOptions): Promise<TurnLeg> {
  const wire = await openWire(options.transport, options.server);
  return allocateOn(wire, options).catch((cause: unknown) => {
    wire.close();
    throw cause;
  });
}

async function allocateOn(wire: MessageWire, { transport, username, credential }: LegOptions): Promise<TurnLeg> {
  const asking = createAsking(wire);
  const challenge = await asking.ask(METHOD.allocate, () => [], null);
  const realm = readText(attributeValue(challenge, ATTRIBUTE.realm) ?? new Uint8Array());
  const nonce = attributeValue(challenge, ATTRIBUTE.nonce) ?? new Uint8Array();
  const key = longTermKey(username, realm, credential);
  const own = [
    textAttribute(ATTRIBUTE.username, username),
    textAttribute(ATTRIBUTE.realm, realm),
    { type: ATTRIBUTE.nonce, value: nonce },
  ];
  const request = async (what: string, method: number, attributesFor: (transactionId: Uint8Array) => Attribute[]) => {
    const answer = await asking.ask(method, (transactionId) => [...attributesFor(transactionId), ...own], key);
    if (answer.class === 'success') return answer;
    throw new Error(`${what} over ${transport}: expected success, got error ${codeOf(answer)}`);
  };
  const allocated = await request('Allocate', METHOD.allocate, () => [
    uint32Attribute(ATTRIBUTE.requestedTransport, PROTOCOL_UDP << 24),
  ]);
  const value = attributeValue(allocated, ATTRIBUTE.xorRelayedAddress);
  const relayed = value && readXorAddress(value, allocated.transactionId);
  if (!relayed) throw new Error(`Allocate over ${transport}: expected a relayed address, got none`);
  return {
    relayed,
    async bind(peer) {
      const peerAt = (id: Uint8Array) => ({ type: ATTRIBUTE.xorPeerAddress, value: writeXorAddress(peer, id) });
      await request('CreatePermission', METHOD.createPermission, (id) => [peerAt(id)]);
      const channel = uint32Attribute(ATTRIBUTE.channelNumber, CHANNEL << 16);
      await request('ChannelBind', METHOD.channelBind, (id) => [channel, peerAt(id)]);
    },
    send: (data) => wire.send(writeChannelData(CHANNEL, data, transport === 'tcp')),
    onData: asking.onData,
    async release() {
      const refreshed = request('Refresh', METHOD.refresh, () => [uint32Attribute(ATTRIBUTE.lifetime, 0)]);
      // What is not given back runs out by itself, and is no reason to throw figures away.
      await refreshed.catch(() => undefined);
      wire.close();
    },
  };
}

/** Requests and their answers on a wire that carries the relayed data too. */
function createAsking(wire: MessageWire) {
  const waiting = new Map<string, (answer: StunMessage) => void>();
  let onData: (data: Uint8Array) => void = () => undefined;
  wire.onMessage((bytes) => {
    const relayed = parseChannelData(bytes);
    if (relayed) return onData(relayed.data);
    const parsed = parseMessage(bytes);
    if (parsed.ok) waiting.get(Buffer.from(parsed.message.transactionId).toString('hex'))?.(parsed.message);
  });
  return {
    onData(listener: (data: Uint8Array) => void) {
      onData = listener;
    },
    ask(method: number, attributesFor: (transactionId: Uint8Array) => Attribute[], key: Uint8Array | null) {
      const transactionId = randomBytes(12);
      const id = transactionId.toString('hex');
      const attributes = attributesFor(transactionId);
      const bytes = writeMessage({ method, class: 'request', transactionId, attributes }, { key, fingerprint: false });
      const again = wire.transport === 'udp' ? setInterval(() => wire.send(bytes), RETRANSMIT_MS) : undefined;
      return new Promise<StunMessage>((resolve, reject) => {
        const late = () => reject(new Error(`method ${method}: expected an answer within ${PATIENCE_MS} ms, got none`));
        const timer = setTimeout(late, PATIENCE_MS);
        waiting.set(id, (answer) => {
          clearTimeout(timer);
          resolve(answer);
        });
        wire.send(bytes);
      }).finally(() => {
        clearInterval(again);
        waiting.delete(id);
      });
    },
  };
}

function codeOf(answer: StunMessage): number | null {
  const value = attributeValue(answer, ATTRIBUTE.errorCode);
  return value && readErrorCode(value);
}
