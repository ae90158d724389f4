import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import type { LinkMessage } from '../../../../src/server/relay/link.ts';
import { METHOD } from '../../../../src/server/relay/message/constants.ts';
import type { RelayOptions } from '../../../../src/server/relay/options.ts';
import { type Relay, startRelay } from '../../../../src/server/relay/relay.ts';
import { plainRequest } from './dispatch/exchange.ts';
import { allocateOver, ask, connectPair, nextData, openClient, sendData } from './socket-client.ts';

const SECRET = 'a secret';

async function withRelay(options: Partial<RelayOptions>, use: (relay: Relay) => Promise<void>): Promise<void> {
  const relay = await startRelay({ port: 0, secret: SECRET, addresses: ['127.0.0.1'], ...options });
  try {
    await use(relay);
  } finally {
    await relay.close();
  }
}

test('a call through the relay: UDP on one side, TCP on the other, both ways', async () => {
  await withRelay({}, async (relay) => {
    const [udp, tcp] = [await allocateOver('udp', relay.port, SECRET), await allocateOver('tcp', relay.port, SECRET)];
    await connectPair(udp, tcp);
    for (const text of ['a', 'voice', 'x'.repeat(1_200)]) {
      sendData(udp, Buffer.from(text));
      expect((await nextData(tcp)).toString()).toBe(text);
      sendData(tcp, Buffer.from(text));
      expect((await nextData(udp)).toString()).toBe(text);
    }
    expect(relay.stats()).toMatchObject({ allocations: 2, tcpConnections: 1, relayedMessages: 6 });
    udp.close();
    tcp.close();
    await expect.poll(() => relay.stats()).toMatchObject({ allocations: 1, tcpConnections: 0 });
  });
});

test('the link sees every message once in each direction, and decides whether and how often it arrives', async () => {
  const seen: LinkMessage[] = [];
  let times = 1;
  const link: RelayOptions['link'] = (message, deliver) => {
    seen.push(message);
    for (let time = 0; time < times; time += 1) deliver();
  };
  await withRelay({ link }, async (relay) => {
    const [udp, tcp] = [await allocateOver('udp', relay.port, SECRET), await allocateOver('tcp', relay.port, SECRET)];
    await connectPair(udp, tcp);
    seen.length = 0;
    sendData(udp, Buffer.from('1'));
    expect((await nextData(tcp)).toString()).toBe('1');
    expect(seen.map(({ direction, transport, client }) => ({ direction, transport, client }))).toEqual([
      { direction: 'client-to-relay', transport: 'udp', client: `127.0.0.1:${udp.localPort}` },
      { direction: 'relay-to-client', transport: 'tcp', client: `127.0.0.1:${tcp.localPort}` },
    ]);
    times = 0;
    sendData(udp, Buffer.from('2'));
    await expect.poll(() => seen.length).toBe(3);
    times = 2;
    sendData(udp, Buffer.from('3'));
    for (let copy = 0; copy < 4; copy += 1) expect((await nextData(tcp)).toString()).toBe('3');
    udp.close();
    tcp.close();
  });
});

test('what the link delivers after its client has gone does nothing', async () => {
  const late: (() => void)[] = [];
  let isHolding = false;
  const link: RelayOptions['link'] = (_message, deliver) => {
    if (isHolding) late.push(deliver);
    else deliver();
  };
  await withRelay({ link }, async (relay) => {
    const [udp, tcp] = [await allocateOver('udp', relay.port, SECRET), await allocateOver('tcp', relay.port, SECRET)];
    await connectPair(udp, tcp);
    isHolding = true;
    sendData(tcp, Buffer.from('from the dead'));
    await expect.poll(() => late.length).toBe(1);
    tcp.close();
    udp.close();
    await expect.poll(() => relay.stats().tcpConnections).toBe(0);
    for (const deliver of late) deliver();
    expect(relay.stats()).toMatchObject({ allocations: 1, tcpConnections: 0 });
  });
});

test('garbage closes the TCP connection that sent it, and no other', async () => {
  await withRelay({}, async (relay) => {
    const tcp = await allocateOver('tcp', relay.port, SECRET);
    const malformed = Buffer.from(plainRequest({ method: METHOD.binding, fingerprint: true }));
    malformed[malformed.length - 1] = (malformed.at(-1) ?? 0) ^ 1;
    for (const bytes of [Buffer.from('GET / HTTP/1.1\r\n\r\n'), Buffer.from([0xff]), malformed]) {
      const client = await openClient('tcp', relay.port);
      client.send(bytes);
      await client.closed;
    }
    expect(relay.stats().dropped.malformed).toBe(3);
    const answer = await ask(tcp, plainRequest({ method: METHOD.binding }));
    expect(answer.class).toBe('success');
    tcp.close();
  });
});

test('garbage over UDP is counted, and the next message is served', async () => {
  await withRelay({}, async (relay) => {
    const client = await openClient('udp', relay.port);
    for (const text of ['', 'x', 'not STUN at all, but long enough']) client.send(Buffer.from(text));
    expect((await ask(client, plainRequest({ method: METHOD.binding }))).class).toBe('success');
    expect(relay.stats().dropped.malformed).toBe(3);
    client.close();
  });
});

test('a TCP client that does not read loses relayed data, which is counted; it is not buffered without end', async () => {
  await withRelay({}, async (relay) => {
    const [udp, tcp] = [await allocateOver('udp', relay.port, SECRET), await allocateOver('tcp', relay.port, SECRET)];
    const deaf = await allocateOver('tcp', relay.port, SECRET);
    await connectPair(tcp, deaf);
    deaf.pause();
    const data = Buffer.alloc(60_000);
    const sentBytes = () => relay.stats().relayedBytes;
    await expect
      .poll(() => {
        for (let message = 0; message < 40; message += 1) sendData(tcp, data);
        return relay.stats().dropped['queue-full'];
      })
      .toBeGreaterThan(100);
    expect(sentBytes()).toBeGreaterThan(100 * data.length);
    expect((await ask(udp, plainRequest({ method: METHOD.binding }))).class).toBe('success');
    for (const client of [udp, tcp, deaf]) client.close();
  });
});

test('a connection reset in the middle of a message leaves nothing behind', async () => {
  await withRelay({}, async (relay) => {
    for (let round = 0; round < 20; round += 1) {
      const socket = connect(relay.port, '127.0.0.1');
      await once(socket, 'connect');
      socket.write(Buffer.from('000100082112a442', 'hex'));
      socket.resetAndDestroy();
      await once(socket, 'close');
    }
    await expect.poll(() => relay.stats()).toMatchObject({ allocations: 0, tcpConnections: 0 });
  });
});

test('with one transport the other is not served', async () => {
  await withRelay({ transports: ['udp'] }, async (relay) => {
    const client = await openClient('udp', relay.port);
    expect((await ask(client, plainRequest({ method: METHOD.binding }))).class).toBe('success');
    await expect(openClient('tcp', relay.port)).rejects.toThrow('ECONNREFUSED');
    client.close();
  });
});
