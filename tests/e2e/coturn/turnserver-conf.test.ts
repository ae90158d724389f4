import { ATTRIBUTE } from '../../../src/server/relay/message/constants.ts';
import { attributeValue } from '../../../src/server/relay/message/parse.ts';
import { answersBinding } from '../../support/coturn/binding.ts';
import { expect, test } from '../../support/coturn/fixtures.ts';
import { allocate, type TurnClient, type TurnLogin } from '../../support/coturn/turn-client.ts';
import { codeOf, textOf } from '../../unit/server/relay/dispatch/exchange.ts';
import { nextData, sendData } from '../../unit/server/relay/socket-client.ts';

/** What the comments of turnserver.conf promise, asked of a real coturn by a client without a browser. */

const opened: TurnClient[] = [];

test.afterEach(() => {
  for (const client of opened.splice(0)) client.close();
});

async function open(port: number, login: TurnLogin): Promise<TurnClient> {
  const client = await allocate(port, login);
  opened.push(client);
  return client;
}

test('nobody is let in without credentials, and the answer does not say which version refuses', async ({ coturn }) => {
  const { challenge } = await open(coturn.port, coturn);
  expect(codeOf(challenge)).toBe(401);
  expect(textOf(challenge, ATTRIBUTE.realm)).toBe('turn.example.com');
  expect(attributeValue(challenge, ATTRIBUTE.software)).toBeNull();
  expect(challenge.hasFingerprint).toBe(true);
});

for (const transport of ['udp', 'tcp'] as const) {
  test(`credentials as Callprobe mints them: taken over ${transport}, unless expired or made by another`, async ({
    coturn,
  }) => {
    const { port, secret } = coturn;
    expect(await open(port, { transport, secret })).toMatchObject({ refused: null, relayed: { address: '127.0.0.1' } });
    expect((await open(port, { transport, secret, expiredS: 60 })).refused).toBe(401);
    expect((await open(port, { transport, secret: `${secret}!` })).refused).toBe(401);
  });
}

/** Somebody's network, a cloud's metadata service, the world, everybody, another address of this computer. */
const ELSEWHERE = [
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '198.51.100.9',
  '224.0.0.1',
  '127.0.0.2',
];

test('it relays to itself and to nobody else', async ({ coturn }) => {
  const client = await open(coturn.port, coturn);
  expect(await client.permit('127.0.0.1')).toBeNull();
  for (const address of ELSEWHERE) expect(await client.permit(address), address).toBe(403);
  // RFC 8656 section 9.2: an allocation of IPv4 has no peers in IPv6.
  expect(await client.permit('2001:db8::1')).toBe(443);
  // RFC 6062: TCP is protocol 6.
  expect((await open(coturn.port, { ...coturn, protocol: 6 })).refused).toBe(442);
});

/** From one allocation to another and back, by the addresses that each was told. */
async function talk(coturn: { readonly port: number; readonly secret: string }): Promise<TurnClient> {
  const near = await open(coturn.port, { ...coturn, id: 'near' });
  const far = await open(coturn.port, { ...coturn, id: 'far', transport: 'tcp' });
  if (near.relayed === null || far.relayed === null) throw new Error(`expected allocations, got ${near.refused}`);
  expect(await near.bindChannel(far.relayed)).toBeNull();
  expect(await far.bindChannel(near.relayed)).toBeNull();
  sendData(near, Buffer.from('up'));
  expect((await nextData(far)).toString()).toBe('up');
  sendData(far, Buffer.from('down'));
  expect((await nextData(near)).toString()).toBe('down');
  return near;
}

test('two allocations reach each other', async ({ coturn }) => {
  expect((await talk(coturn)).relayed).toMatchObject({ address: '127.0.0.1' });
});

test.describe('behind NAT', () => {
  test.use({ coturnOptions: { lines: ['external-ip=203.0.113.7/127.0.0.1'] } });
  test('two allocations reach each other by their public address, with the private one allowed', async ({ coturn }) => {
    const near = await talk(coturn);
    expect(near.relayed).toMatchObject({ address: '203.0.113.7' });
    for (const address of [...ELSEWHERE, '203.0.113.8']) expect(await near.permit(address), address).toBe(403);
  });
});

test('one id holds eight allocations, and others are not the worse for it', async ({ coturn }) => {
  const refused: (number | null)[] = [];
  for (let count = 0; count < 9; count += 1)
    refused.push((await open(coturn.port, { ...coturn, id: 'greedy' })).refused);
  expect(refused).toEqual([...Array(8).fill(null), 486]);
  expect((await open(coturn.port, { ...coturn, id: 'other' })).refused).toBeNull();
});

test.describe('a coturn of few', () => {
  test.use({ coturnOptions: { values: { 'total-quota': '3' } } });
  test('the quota of all counts all', async ({ coturn }) => {
    const refused: (number | null)[] = [];
    for (const id of ['a', 'b', 'c', 'd']) refused.push((await open(coturn.port, { ...coturn, id })).refused);
    expect(refused).toEqual([null, null, null, 486]);
  });
});

test('it ends when it is told to, and its port is free again', async ({ coturn }) => {
  await coturn.close();
  expect(await answersBinding('udp', coturn.port)).toBe(false);
  expect(await answersBinding('tcp', coturn.port)).toBe(false);
});
