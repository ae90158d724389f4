import { createSocket, type Socket } from 'node:dgram';
import { expect, test } from '@playwright/test';
import type { LinkMessage } from '../../../../src/server/relay/link.ts';
import { readXorAddress } from '../../../../src/server/relay/message/address.ts';
import { ATTRIBUTE, METHOD } from '../../../../src/server/relay/message/constants.ts';
import { attributeValue } from '../../../../src/server/relay/message/parse.ts';
import type { RelayOptions } from '../../../../src/server/relay/options.ts';
import { type Relay, startRelay } from '../../../../src/server/relay/relay.ts';
import { openAlternatePort } from '../../../../src/server/relay/sockets/alternate.ts';
import { plainRequest } from './dispatch/exchange.ts';
import { ask, openClient } from './socket-client.ts';

const OPTIONS = { port: 0, secret: 'a secret', addresses: ['127.0.0.1'] };
const nothing = { onMessage: () => {}, onSendFailed: () => {} };

/** With port 0 the neighbour of the port that was chosen is now and then taken by another test: then another is chosen. */
async function withAlternate(
  options: Partial<RelayOptions>,
  use: (relay: Relay, alternatePort: number) => Promise<void>,
): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const relay = await startRelay({ ...OPTIONS, ...options });
    try {
      if (relay.alternatePort !== null) return await use(relay, relay.alternatePort);
    } finally {
      await relay.close();
    }
  }
  throw new Error('expected a relay with its next port free, got none');
}

function hold(port: number): Promise<Socket> {
  const socket = createSocket('udp4');
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind({ port, address: '127.0.0.1', exclusive: true }, () => resolve(socket));
  });
}

test('Binding is answered on the next port, from there, with the address of who asked', async () => {
  await withAlternate({}, async (relay, alternatePort) => {
    expect(alternatePort).toBe(relay.port + 1);
    const socket = createSocket('udp4');
    await new Promise<void>((bound) => socket.bind(0, '127.0.0.1', bound));
    const answered = new Promise<number>((resolve) => socket.once('message', (_, { port }) => resolve(port)));
    socket.send(plainRequest({ method: METHOD.binding }), alternatePort, '127.0.0.1');
    expect(await answered).toBe(alternatePort);
    socket.close();

    const client = await openClient('udp', alternatePort);
    const answer = await ask(client, plainRequest({ method: METHOD.binding }));
    const mapped = attributeValue(answer, ATTRIBUTE.xorMappedAddress) ?? new Uint8Array();
    expect(readXorAddress(mapped, answer.transactionId)).toMatchObject({
      address: '127.0.0.1',
      port: client.localPort,
    });
    client.close();
  });
});

test('nothing but Binding is served there', async () => {
  await withAlternate({}, async (relay, alternatePort) => {
    const client = await openClient('udp', alternatePort);
    client.send(plainRequest({ method: METHOD.allocate }));
    client.send(Buffer.from('40000001ff000000', 'hex'));
    client.send(Buffer.from('not STUN at all, but long enough'));
    // Datagrams of one socket come in their order here: after this answer the others have been seen.
    expect((await ask(client, plainRequest({ method: METHOD.binding }))).class).toBe('success');
    const { allocations, dropped } = relay.stats();
    expect({ allocations, unexpected: dropped.unexpected, malformed: dropped.malformed }).toEqual({
      allocations: 0,
      unexpected: 1,
      malformed: 2,
    });
    client.close();
  });
});

test('it crosses the link like everything else', async () => {
  const seen: LinkMessage[] = [];
  const link: RelayOptions['link'] = (message, deliver) => {
    seen.push(message);
    deliver();
  };
  await withAlternate({ link }, async (_, alternatePort) => {
    const client = await openClient('udp', alternatePort);
    await ask(client, plainRequest({ method: METHOD.binding }));
    expect(seen.map(({ direction }) => direction)).toEqual(['client-to-relay', 'relay-to-client']);
    client.close();
  });
});

test('where the next port is taken the relay starts all the same, and names none', async () => {
  await withAlternate({}, async (relay, alternatePort) => {
    const { port } = relay;
    await relay.close();
    const holder = await hold(alternatePort);
    const other = await startRelay({ ...OPTIONS, port });
    expect(other.alternatePort).toBeNull();
    const client = await openClient('udp', port);
    expect((await ask(client, plainRequest({ method: METHOD.binding }))).class).toBe('success');
    client.close();
    await other.close();
    holder.close();
  });
});

test('a relay without UDP has none, nor has the last port a next one', async () => {
  const relay = await startRelay({ ...OPTIONS, transports: ['tcp'] });
  expect(relay.alternatePort).toBeNull();
  await relay.close();
  expect((await openAlternatePort(65_535, ['127.0.0.1'], nothing)).port).toBeNull();
});

test('the port is free again after close', async () => {
  let port = 0;
  await withAlternate({}, async (_, alternatePort) => {
    port = alternatePort;
    await expect(hold(port)).rejects.toThrow('EADDRINUSE');
  });
  (await hold(port)).close();
});

test('it follows the relay’s addresses, and opens all of them or none', async () => {
  await withAlternate({}, async (relay, alternatePort) => {
    const { port } = relay;
    await relay.close();
    const alternate = await openAlternatePort(port, ['127.0.0.1'], nothing);
    const isHeld = async (address: string) => {
      const other = await openAlternatePort(port, [address], nothing);
      await other.close();
      return other.port === null;
    };
    expect(await isHeld('127.0.0.2')).toBe(false);
    await alternate.rescan(['127.0.0.1', '127.0.0.2']);
    expect([await isHeld('127.0.0.1'), await isHeld('127.0.0.2')]).toEqual([true, true]);
    expect((await openAlternatePort(port, ['127.0.0.3', '127.0.0.2'], nothing)).port).toBeNull();
    expect(await isHeld('127.0.0.3')).toBe(false);
    await alternate.rescan(['127.0.0.2']);
    expect([await isHeld('127.0.0.1'), await isHeld('127.0.0.2')]).toEqual([false, true]);
    await alternate.close();
    expect(alternatePort).toBe(port + 1);
    expect(await isHeld('127.0.0.2')).toBe(false);
  });
});
