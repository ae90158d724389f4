import { expect, test } from '@playwright/test';
import { CallError } from '../../../src/call/errors.ts';
import { chosenRoute, parseIceServers, serversFor, stunServersOf } from '../../../src/call/ice-servers.ts';

const RELAY = {
  urls: ['turn:relay.example:3478?transport=udp', 'turn:relay.example:3478?transport=tcp', 'turns:relay.example:443'],
  username: '1700000000:x',
  credential: 'secret',
};
const ANSWER = { iceServers: [RELAY], sameComputer: null };

function refusal(value: unknown): CallError {
  try {
    parseIceServers(value);
  } catch (cause) {
    if (cause instanceof CallError) return cause;
    throw cause;
  }
  throw new Error(`accepted: ${JSON.stringify(value)}`);
}

test('a good answer is passed on, unknown keys dropped', () => {
  expect(parseIceServers({ ...ANSWER, ttlSeconds: 600 })).toEqual(ANSWER);
});

test('where to ask about the relay is a path on the same server, and nothing else', () => {
  expect(parseIceServers({ ...ANSWER, relayLoad: '/relay-load' })).toEqual({ ...ANSWER, relayLoad: '/relay-load' });
  for (const relayLoad of ['//elsewhere.example/x', 'https://elsewhere.example/x', 'relay-load', '', 5]) {
    expect(refusal({ ...ANSWER, relayLoad }).message).toMatch(/^relayLoad: expected /);
  }
});

const WRONG: readonly (readonly [name: string, answer: unknown, field: RegExp])[] = [
  ['no object', 'hello', /^answer: expected Object, got "hello"/],
  ['nothing', null, /^answer: expected Object, got null/],
  ['no list', { sameComputer: null }, /^iceServers: expected/],
  ['a list of the wrong things', { iceServers: [4], sameComputer: null }, /^iceServers\.0: expected Object, got 4/],
  ['a web address', { iceServers: [{ urls: 'https://x' }], sameComputer: null }, /^iceServers\.0\.urls: expected/],
  ['an empty list of addresses', { iceServers: [{ urls: [] }], sameComputer: null }, /^iceServers\.0\.urls: expected/],
  ['a number as user', { iceServers: [{ ...RELAY, username: 5 }], sameComputer: null }, /^iceServers\.0\.username/],
  [
    'no credential',
    { iceServers: [{ urls: RELAY.urls, username: 'x' }], sameComputer: null },
    /0\.credential: expected/,
  ],
  [
    'a word for sameComputer',
    { iceServers: [], sameComputer: 'yes' },
    /^sameComputer: expected .*boolean.*, got "yes"/,
  ],
];
for (const [name, answer, message] of WRONG) {
  test(`refused, naming the field: ${name}`, () => {
    const error = refusal(answer);
    expect(error.reason).toBe('ice-servers-malformed');
    expect(error.message).toMatch(message);
  });
}

test('each leg gets only the addresses of its transport; turns: is a stream', () => {
  expect(serversFor([RELAY], 'udp')).toEqual([{ ...RELAY, urls: [RELAY.urls[0]] }]);
  expect(serversFor([RELAY], 'tcp')).toEqual([{ ...RELAY, urls: RELAY.urls.slice(1) }]);
  expect(serversFor([{ urls: 'stun:relay.example' }], 'udp')).toEqual([]);
  expect(serversFor([{ ...RELAY, urls: 'turn:relay.example' }], 'udp')).toHaveLength(1);
});

test('the STUN service of the same host is asked where a leg needs a public address', () => {
  expect(stunServersOf([RELAY])).toEqual([{ urls: ['stun:relay.example:3478'] }]);
  expect(stunServersOf([{ ...RELAY, urls: 'turns:relay.example' }])).toEqual([]);
});

const ROUTED = {
  ...ANSWER,
  routes: [
    { name: 'Frankfurt', iceServers: [RELAY] },
    { name: 'carrier A', iceServers: [{ ...RELAY, urls: 'turn:carrier.example' }] },
  ],
};

test('calls go by the route of that name, else by the first; where none is named, by the one relay', () => {
  expect(chosenRoute(ROUTED, 'carrier A')).toEqual(ROUTED.routes[1]);
  expect(chosenRoute(ROUTED, undefined)).toEqual(ROUTED.routes[0]);
  expect(chosenRoute(ANSWER, undefined)).toEqual({ name: null, iceServers: [RELAY] });
});

test('a route that is not known is refused, and those that are are listed', () => {
  const said = (answer: Parameters<typeof chosenRoute>[0]) => {
    try {
      return chosenRoute(answer, 'carrier B');
    } catch (cause) {
      return cause instanceof CallError ? `${cause.reason} ${cause.message}` : cause;
    }
  };
  expect(said(ROUTED)).toBe('ice-servers-malformed route: expected one of Frankfurt, carrier A, got "carrier B"');
  expect(said(ANSWER)).toBe(
    'ice-servers-malformed route: expected none, since the deployment names none, got "carrier B"',
  );
});
