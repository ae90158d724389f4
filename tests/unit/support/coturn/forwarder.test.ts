import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import { type Forwarder, startForwarder } from '../../../support/coturn/forwarder.ts';

/** A server that sends everything back, behind the forwarder. */
let server: Socket;
let forwarder: Forwarder;
const clients: Socket[] = [];

test.beforeEach(async () => {
  server = await openSocket();
  server.on('message', (bytes, { port, address }) => server.send(bytes, port, address));
  forwarder = await startForwarder(server.address().port);
});

test.afterEach(async () => {
  for (const socket of [server, ...clients.splice(0)]) socket.close();
  await forwarder.close();
});

async function openSocket(): Promise<Socket> {
  const socket = createSocket('udp4');
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return socket;
}

async function openClient(): Promise<Socket> {
  const client = await openSocket();
  clients.push(client);
  return client;
}

/** Sends through the forwarder and waits for what comes back. */
async function echo(client: Socket, text: string): Promise<string> {
  const answer = once(client, 'message');
  client.send(text, forwarder.port, '127.0.0.1');
  return String((await answer)[0]);
}

test('what a client sends reaches the server, and the answer that client', async () => {
  const [one, other] = [await openClient(), await openClient()];
  expect(await echo(one, 'one')).toBe('one');
  expect(await echo(other, 'other')).toBe('other');
  expect(await echo(one, 'again')).toBe('again');
  const crossed = forwarder
    .log()
    .map(({ direction, transport, client, bytes }) => ({ direction, transport, client, bytes }));
  const of = (client: Socket, bytes: number) =>
    (['client-to-relay', 'relay-to-client'] as const).map((direction) => {
      return { direction, transport: 'udp', client: `127.0.0.1:${client.address().port}`, bytes };
    });
  expect(crossed).toEqual([...of(one, 3), ...of(other, 5), ...of(one, 5)]);
});

test('each client has a port of its own at the server, and keeps it', async () => {
  const ports: number[] = [];
  server.on('message', (_, { port }) => ports.push(port));
  const [one, other] = [await openClient(), await openClient()];
  for (const client of [one, other, one]) await echo(client, 'x');
  expect(ports[0]).toBe(ports[2]);
  expect(ports[0]).not.toBe(ports[1]);
});

test('what the plan drops is dropped, on the way it says, and is in the log', async () => {
  const client = await openClient();
  const heard: string[] = [];
  client.on('message', (bytes) => heard.push(String(bytes)));
  forwarder.setPlan({ seed: 1, legs: { up: { udp: { block: true } } } });
  client.send('lost', forwarder.port, '127.0.0.1');
  await expect.poll(() => forwarder.log().length).toBe(1);
  forwarder.setPlan({ seed: 1, legs: {} });
  await echo(client, 'kept');
  expect(heard).toEqual(['kept']);
  expect(forwarder.log().map(({ direction, outcome }) => `${direction} ${outcome}`)).toEqual([
    'client-to-relay dropped',
    'client-to-relay delivered',
    'relay-to-client delivered',
  ]);
  forwarder.clear();
  expect(forwarder.log()).toEqual([]);
});
