import { expect, test } from '@playwright/test';
import { familyOfStun, relaysOf } from '../../../../src/call/reach/relays.ts';
import { MAX_REACH_CELLS } from '../../../../src/core/samples/examined.ts';

const given = { username: 'u', credential: 'p' };
const answer = (...urls: readonly string[]) => ({ iceServers: [{ urls, ...given }], sameComputer: null });

const READ: readonly (readonly [url: string, server: string, transport: string, family: string | null])[] = [
  ['turn:turn.example.com', 'turn.example.com:3478', 'udp', null],
  ['turn:turn.example.com:3479?transport=udp', 'turn.example.com:3479', 'udp', null],
  ['turn:turn.example.com?transport=tcp', 'turn.example.com:3478', 'tcp', null],
  ['TURN:192.0.2.7:80?transport=TCP', '192.0.2.7:80', 'tcp', 'ipv4'],
  ['turns:turn.example.com', 'turn.example.com:5349', 'tls', null],
  ['turns:turn.example.com:443?transport=tcp', 'turn.example.com:443', 'tls', null],
  ['turn:[2001:db8::7]:3478', '[2001:db8::7]:3478', 'udp', 'ipv6'],
  ['turn:[2001:db8::7]', '[2001:db8::7]:3478', 'udp', 'ipv6'],
];
for (const [url, server, transport, family] of READ) {
  test(`${url} is ${server} over ${transport}`, () => {
    expect(relaysOf(answer(url))).toEqual([
      {
        server,
        route: null,
        transport,
        name: family === null ? 'turn.example.com' : null,
        family,
        iceServer: { urls: url, ...given },
      },
    ]);
  });
}

test('a stun: URL is no relay', () => {
  expect(relaysOf(answer('stun:turn.example.com', 'stuns:turn.example.com'))).toEqual([]);
});

test('each URL is a cell of its own, in the order given, with its own credentials', () => {
  const servers = [
    { urls: 'turn:a.example', username: 'a', credential: '1' },
    { urls: ['turn:b.example', 'turns:b.example'], username: 'b', credential: '2' },
  ];
  const relays = relaysOf({ iceServers: servers, sameComputer: null });
  expect(relays.map(({ server, iceServer }) => [server, iceServer.username])).toEqual([
    ['a.example:3478', 'a'],
    ['b.example:3478', 'b'],
    ['b.example:5349', 'b'],
  ]);
});

test('where routes are named, every route is tried and nothing twice', () => {
  const [near] = answer('turn:near.example').iceServers;
  const [far] = answer('turn:far.example').iceServers;
  if (!near || !far) throw new Error('expected servers');
  const routes = [
    { name: 'Near', iceServers: [near] },
    { name: 'Far', iceServers: [far] },
  ];
  expect(
    relaysOf({ iceServers: [near], sameComputer: null, routes }).map(({ route, server }) => [route, server]),
  ).toEqual([
    ['Near', 'near.example:3478'],
    ['Far', 'far.example:3478'],
  ]);
});

test('no more than a report may hold', () => {
  const urls = Array.from({ length: 100 }, (_, i) => `turn:a.example:${1000 + i}`);
  expect(relaysOf(answer(...urls))).toHaveLength(MAX_REACH_CELLS);
});

test('the family of a STUN server is that of its address', () => {
  expect(['stun:192.0.2.7', 'stun:192.0.2.7:3479', 'STUN:192.0.2.7:80'].map(familyOfStun)).toEqual([
    'ipv4',
    'ipv4',
    'ipv4',
  ]);
  expect(['stun:[2001:db8::7]', 'stun:[2001:db8::7]:3479'].map(familyOfStun)).toEqual(['ipv6', 'ipv6']);
  expect(['stun:turn.example.com', 'stun:turn.example.com:3479'].map(familyOfStun)).toEqual([null, null]);
});
