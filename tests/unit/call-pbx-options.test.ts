import { expect, test } from '@playwright/test';
import { type CallPbxOptions, checkPbxOptions } from '../../src/call-pbx-options.ts';

const GOOD: CallPbxOptions = {
  server: 'wss://pbx.example.com:8089/ws',
  extension: '*43',
  user: 'quokka',
  password: 'made-up-and-long',
};

const messageOf = (wrong: object): string => {
  try {
    checkPbxOptions({ ...GOOD, ...wrong });
  } catch (error) {
    return String(error);
  }
  return 'nothing was wrong';
};

test('what is left out has its default, and the domain is the server’s', () => {
  expect(checkPbxOptions(GOOD)).toEqual({
    ...GOOD,
    domain: 'pbx.example.com',
    iceServers: null,
    relayOnly: false,
    durationMs: 19_000,
    targetMos: 4,
    signal: undefined,
    onSample: undefined,
  });
  expect(checkPbxOptions({ ...GOOD, domain: 'example.com' }).domain).toBe('example.com');
});

test('a server without TLS is taken on this very computer alone', () => {
  for (const host of ['localhost', '127.0.0.1:5066', '[::1]:5066']) {
    expect(checkPbxOptions({ ...GOOD, server: `ws://${host}/ws` }).server).toBe(`ws://${host}/ws`);
  }
  for (const server of [
    'ws://pbx.example.com',
    'ws://127.0.0.1.example.com',
    'https://pbx.example.com',
    'pbx',
    '',
    7,
  ]) {
    expect(messageOf({ server }), String(server)).toMatch(/^(Type|Range)Error: server: expected an address .*, got /u);
  }
});

test('each wrong option is named with what was expected', () => {
  const wrong: readonly (readonly [object, RegExp])[] = [
    [{ extension: '' }, /^RangeError: extension: expected text of 1 to 200 characters.*, got none$/u],
    [{ user: 7 }, /^TypeError: user: .*, got number$/u],
    [{ password: null }, /^TypeError: password: .*, got null$/u],
    [{ extension: 'a\r\nVia: b' }, /^RangeError: extension: .*, got something else$/u],
    [{ domain: 'a b' }, /^RangeError: domain: /u],
    [{ domain: 'pbx.example.com;transport=udp' }, /^RangeError: domain: /u],
    [{ durationMs: 4999 }, /^RangeError: durationMs: expected a number from 5000 to 600000, got 4999$/u],
    [{ durationMs: Number.NaN }, /got NaN$/u],
    [{ targetMos: 5 }, /^RangeError: targetMos: /u],
    [{ relayOnly: true }, /^RangeError: iceServers: expected some with relayOnly, got none$/u],
    [{ relayOnly: 'yes' }, /^TypeError: relayOnly: /u],
    [{ iceServers: '' }, /^TypeError: iceServers: /u],
    [{ signal: {} }, /^TypeError: signal: /u],
    [{ onSample: 1 }, /^TypeError: onSample: /u],
  ];
  for (const [option, message] of wrong) expect(messageOf(option)).toMatch(message);
  expect(() => checkPbxOptions(null as unknown as CallPbxOptions)).toThrow('options: expected an object, got null');
});

test('no message repeats a user name or a password, wherever they were put', () => {
  const secret = 'very-secret-word';
  const places: readonly object[] = [
    { user: `${secret}\n` },
    { user: secret.repeat(20) },
    { password: `${secret}\u0000` },
    { password: [secret] },
    { server: `wss://${secret}:${secret}@pbx.example.com` },
    { server: `wss://${secret}@pbx example` },
    { domain: `${secret}@pbx.example.com` },
  ];
  for (const place of places) {
    const message = messageOf(place);
    expect(message).toContain('Error: ');
    expect(message).not.toContain(secret);
  }
});
