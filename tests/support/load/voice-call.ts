import { createServer } from 'node:net';
import { mintCredentials } from '../../../src/server/relay/credentials.ts';
import { parseChannelData, writeChannelData } from '../../../src/server/relay/message/channel-data.ts';
import { METHOD } from '../../../src/server/relay/message/constants.ts';
import { writeMessage } from '../../../src/server/relay/message/write.ts';
import { openTurnLeg } from './turn-leg.ts';
import { type Address, type MessageWire, openUdpWire, openWire, tcpWire } from './wire.ts';

/** One way of a call. */
export interface VoiceStream {
  send(packet: Uint8Array): void;
  onPacket(listener: (packet: Uint8Array) => void): void;
}

export interface VoiceCall {
  readonly streams: readonly [VoiceStream, VoiceStream];
  close(): Promise<void>;
}

/** A TURN server as the generator knows it: where it is, and the secret its credentials are minted with. */
export interface RelayTarget extends Address {
  readonly secret: string;
}

/** Longer than any run, with all its levels; our choice. */
const CREDENTIALS_S = 3600;

/** Shaped like a test call of the probe: one leg over UDP and one over TCP, relayed to each other by the same server. */
export async function openRelayedCall({ secret, ...server }: RelayTarget, id: string): Promise<VoiceCall> {
  const { username, credential } = mintCredentials({ secret, id, lifetimeS: CREDENTIALS_S, nowMs: Date.now() });
  const near = await openTurnLeg({ transport: 'udp', server, username, credential });
  const far = await openTurnLeg({ transport: 'tcp', server, username, credential }).catch(async (cause: unknown) => {
    await near.release();
    throw cause;
  });
  await near.bind(far.relayed);
  await far.bind(near.relayed);
  return {
    streams: [
      { send: near.send, onPacket: far.onData },
      { send: far.send, onPacket: near.onData },
    ],
    async close() {
      await near.release();
      await far.release();
    },
  };
}

/**
 * The same number of packets sent and read over UDP and over TCP with no server between: what the generator and this
 * computer's own loopback add by themselves.
 */
export async function openDirectCall(): Promise<VoiceCall> {
  const [one, other] = [await openUdpWire(), await openUdpWire()];
  await one.connectTo(other.port);
  await other.connectTo(one.port);
  const [from, to] = await openTcpPair();
  return {
    streams: [streamOver(one.wire, other.wire), streamOver(from, to)],
    async close() {
      for (const wire of [one.wire, other.wire, from, to]) wire.close();
    },
  };
}

async function openTcpPair(): Promise<readonly [MessageWire, MessageWire]> {
  const server = createServer({ noDelay: true });
  const accepted = new Promise<MessageWire>((resolve) =>
    server.once('connection', (socket) => resolve(tcpWire(socket))),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('direct call: expected a port, got none');
  const from = await openWire('tcp', { host: '127.0.0.1', port: address.port });
  const to = await accepted;
  server.close();
  // The splitter takes no channel for one before a request was seen.
  const binding = {
    method: METHOD.binding,
    class: 'request',
    transactionId: new Uint8Array(12),
    attributes: [],
  } as const;
  from.send(writeMessage(binding, { key: null, fingerprint: false }));
  return [from, to];
}

function streamOver(from: MessageWire, to: MessageWire): VoiceStream {
  return {
    send: (packet) => from.send(writeChannelData(0x4000, packet, from.transport === 'tcp')),
    onPacket(listener) {
      to.onMessage((bytes) => {
        const message = parseChannelData(bytes);
        if (message) listener(message.data);
      });
    },
  };
}
