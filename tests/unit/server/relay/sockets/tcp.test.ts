import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, test } from '@playwright/test';
import {
  CONTROL_QUEUE_BYTES,
  closeIdle,
  IDLE_TCP_MS,
  openTcp,
  RELAYED_QUEUE_BYTES,
  type TcpConnection,
} from '../../../../../src/server/relay/sockets/tcp.ts';
import { clientAt } from '../dispatch/exchange.ts';

/** A connection from a client that reads only when told to. */
async function withConnection(use: (connection: TcpConnection, client: Socket) => Promise<void>): Promise<void> {
  let opened: (connection: TcpConnection) => void = () => {};
  const open = new Promise<TcpConnection>((resolve) => {
    opened = resolve;
  });
  const handlers = { onOpen: opened, onMessage: () => {}, onGarbage: () => {}, onClose: () => {} };
  const listener = await openTcp('127.0.0.1', 0, 10, handlers);
  const client = connect(listener.port, '127.0.0.1').on('error', () => {});
  try {
    await once(client, 'connect');
    client.pause();
    await use(await open, client);
  } finally {
    client.destroy();
    await listener.close();
  }
}

test('relayed data is dropped above its bound, and answers still go out', async () => {
  await withConnection(async (connection) => {
    const data = Buffer.alloc(RELAYED_QUEUE_BYTES / 8);
    let sent = 0;
    while (connection.send(data, 'relayed')) sent += 1;
    // The bound, what the two kernels take on top of it, and one message: no more, however often it is tried.
    for (let more = 0; more < 100; more += 1) expect(connection.send(data, 'relayed')).toBe(false);
    expect(sent).toBeGreaterThan(8);
    expect(connection.send(Buffer.from('answer'), 'control')).toBe(true);
  });
});

test('a client that asks and never reads is closed at the second bound', async () => {
  await withConnection(async (connection, client) => {
    const closed = once(client, 'close');
    const answer = Buffer.alloc(CONTROL_QUEUE_BYTES / 16);
    let sent = 0;
    while (connection.send(answer, 'control') && sent < 1_000) sent += 1;
    expect(sent).toBeGreaterThan(16);
    expect(sent).toBeLessThan(1_000);
    client.resume();
    await closed;
  });
});

test('only a connection that is idle and has no allocation is closed', () => {
  const closed: string[] = [];
  const connection = (port: number, lastMessageMs: number): TcpConnection => ({
    client: clientAt(port, 'tcp'),
    lastMessageMs: () => lastMessageMs,
    send: () => true,
    close: () => closed.push(`${port}`),
  });
  const nowMs = 100_000;
  const [idle, fresh, allocated] = [
    connection(1, nowMs - IDLE_TCP_MS),
    connection(2, nowMs - IDLE_TCP_MS + 1),
    connection(3, 0),
  ];
  closeIdle([idle, fresh, allocated], (key) => key === allocated.client.key, nowMs);
  expect(closed).toEqual(['1']);
});

test('connections above the limit are closed at once', async () => {
  const handlers = { onOpen: () => {}, onMessage: () => {}, onGarbage: () => {}, onClose: () => {} };
  const listener = await openTcp('127.0.0.1', 0, 1, handlers);
  const first = connect(listener.port, '127.0.0.1').on('error', () => {});
  await once(first, 'connect');
  const second = connect(listener.port, '127.0.0.1').on('error', () => {});
  await once(second, 'close');
  expect(first.readyState).toBe('open');
  first.destroy();
  await listener.close();
});
