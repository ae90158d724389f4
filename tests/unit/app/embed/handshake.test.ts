import { expect, test } from '@playwright/test';
import { greetingIn, refusalOf, type Said } from '../../../../src/app/embed/handshake.ts';
import { HELLO } from '../../../support/embed/messages.ts';

const LISTED = ['https://desk.example', 'http://localhost:5173'];
const PARENT = {} as MessageEventSource;
const PORT = {} as MessagePort;
const RIGHT: Said = { data: HELLO, origin: 'https://desk.example', source: PARENT, ports: [PORT] };

test('a hello of the parent, by a listed origin, with one port, is one; with any of it changed it is none', () => {
  expect(greetingIn(RIGHT, PARENT, LISTED)).toEqual({ hello: HELLO, origin: RIGHT.origin, port: PORT });
  const changes: readonly Partial<Said>[] = [
    { source: {} as MessageEventSource },
    { source: null },
    { origin: 'https://desk.example.evil.example' },
    { origin: 'http://desk.example' },
    { origin: 'https://desk.example:8443' },
    { origin: 'null' },
    { origin: '' },
    { ports: [] },
    { ports: [PORT, PORT] },
    { data: { ...HELLO, v: 2 } },
    { data: JSON.stringify(HELLO) },
    { data: null },
  ];
  for (const change of changes) expect(greetingIn({ ...RIGHT, ...change }, PARENT, LISTED)).toBeNull();
  expect(greetingIn(RIGHT, PARENT, [])).toBeNull();
});

test('whoever is around at any distance has to be listed, where the browser tells', () => {
  const asked = { isAsked: true, ancestors: ['https://desk.example'] };
  expect(refusalOf(asked, LISTED)).toBeNull();
  expect(refusalOf({ ...asked, ancestors: null }, LISTED)).toBeNull();
  expect(refusalOf({ ...asked, ancestors: ['https://desk.example', 'https://evil.example'] }, LISTED)).toBe(
    'embed.origins: expected https://evil.example in the list, got 2 others',
  );
  expect(refusalOf({ ...asked, ancestors: null }, [])).toBe('embed.origins: expected at least one, got none');
  expect(refusalOf({ ...asked, isAsked: false }, LISTED)).toMatch(/^address: expected \?embed/);
});
