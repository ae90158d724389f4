import { expect, test } from '@playwright/test';
import { daysToKeep, iceServersOf, privacyOf } from '../../../src/app/config-place.ts';
import { type AppState, createState } from '../../../src/app/state.ts';
import { readConfig } from '../../../src/core/config/read-config.ts';
import { checkOptions } from '../../../src/probe-options.ts';

const BASE = 'https://calls.example.com/';

function stateWith(file: unknown): AppState {
  const state = createState({ name: 'start' });
  const { config, faults } = readConfig(file);
  state.config.value = config;
  state.configFaults.value = faults;
  return state;
}

const ROUTES = {
  relays: {
    kind: 'routes',
    routes: [
      {
        name: 'Frankfurt',
        iceServers: [
          { urls: 'stun:fra.example.com' },
          {
            urls: ['turn:fra.example.com:3478?transport=udp', 'turns:[2001:db8::1]:5349'],
            username: 'u',
            credential: 'p',
          },
        ],
      },
      { name: 'carrier A', iceServers: [{ urls: 'turn:a.example.com', username: 'u', credential: 'p' }] },
    ],
  },
} as const;

test('an endpoint is asked where it lies, on this server or on another', () => {
  const at = (url: string) => iceServersOf(stateWith({ relays: { kind: 'endpoint', url } }), BASE);
  expect(iceServersOf(stateWith({}), BASE)).toBe('https://calls.example.com/ice-servers');
  expect(at('/api/relays?site=1')).toBe('https://calls.example.com/api/relays?site=1');
  expect(at('https://turn.example.com/relays')).toBe('https://turn.example.com/relays');
});

test('fixed routes are an answer that a probe takes as it is, and calls go by the first', () => {
  const answer = iceServersOf(stateWith(ROUTES), BASE);
  if (typeof answer === 'string') throw new TypeError(`answer: expected an object, got ${answer}`);
  expect(checkOptions({ iceServers: answer }).iceServers).toEqual(answer);
  expect(answer.routes?.map(({ name }) => name)).toEqual(['Frankfurt', 'carrier A']);
  expect(answer.iceServers).toEqual(answer.routes?.[0]?.iceServers);
  expect(answer.iceServers[0]).toEqual({ urls: ['stun:fra.example.com'] });
});

test('where the relays cannot be told there are none, and not the usual ones', () => {
  expect(iceServersOf(stateWith({ relays: 'turn:a' }), BASE)).toEqual({ iceServers: [], sameComputer: null });
});

test('nothing goes for its age before it is known for how long tests are kept', () => {
  expect(daysToKeep(createState({ name: 'start' }))).toBeNull();
  expect([{}, { keepDays: 365 }, { keepDays: null }, { name: 7 }].map((file) => daysToKeep(stateWith(file)))).toEqual([
    90,
    365,
    null,
    90,
  ]);
  expect(daysToKeep(stateWith({ keepDays: '365' }))).toBeNull();
  expect(daysToKeep(stateWith('no config at all'))).toBeNull();
});

test('the privacy screen names every computer that the file names, each once, and no other', () => {
  expect(privacyOf(stateWith({}), BASE)).toMatchObject({ askedHost: null, relayHosts: null });
  const elsewhere = { relays: { kind: 'endpoint', url: 'https://turn.example.com:8443/relays' } };
  expect(privacyOf(stateWith(elsewhere), BASE)).toMatchObject({ askedHost: 'turn.example.com:8443', relayHosts: null });
  expect(privacyOf(stateWith(ROUTES), BASE)).toMatchObject({
    askedHost: null,
    relayHosts: ['fra.example.com', '[2001:db8::1]', 'a.example.com'],
  });
});
