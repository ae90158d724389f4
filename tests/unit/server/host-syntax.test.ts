import { expect, test } from '@playwright/test';
import { hostInUrl, isHost, parseHostAndPort } from '../../../src/server/host-syntax.ts';
import { turnUrlScheme } from '../../../src/server/turn-urls.ts';

test('a Host header is split into host and port', () => {
  expect(parseHostAndPort('localhost')).toEqual({ host: 'localhost', port: null });
  expect(parseHostAndPort('Calls.example:8080')).toEqual({ host: 'Calls.example', port: 8080 });
  expect(parseHostAndPort('192.0.2.2:80')).toEqual({ host: '192.0.2.2', port: 80 });
  expect(parseHostAndPort('[2001:db8::1]')).toEqual({ host: '2001:db8::1', port: null });
  expect(parseHostAndPort('[::1]:8080')).toEqual({ host: '::1', port: 8080 });
});

for (const text of [
  '',
  ':80',
  'a b',
  'a/b',
  'a?b',
  'a:b',
  'a:80:80',
  '::1',
  '[::1',
  '[a]',
  'a:65536',
  '-a',
  'a..b',
  'ü',
]) {
  test(`no host: ${JSON.stringify(text)}`, () => expect(parseHostAndPort(text)).toBeNull());
}

test('a name a browser would read as an odd IPv4 address is no host', () => {
  expect(isHost('127.1')).toBe(false);
  expect(isHost('1')).toBe(false);
  expect(isHost('1.example')).toBe(true);
});

test('whatever is taken as a host makes a URL with that host', () => {
  for (const host of ['localhost', 'a-1.example', '192.0.2.2', '2001:db8::1']) {
    expect(isHost(host)).toBe(true);
    expect(new URL(`http://${hostInUrl(host)}:8080/`).hostname).toBe(hostInUrl(host));
  }
});

test('TURN URLs are those of RFC 7065, STUN URLs those of RFC 7064', () => {
  expect(turnUrlScheme('turn:a.example')).toBe('turn');
  expect(turnUrlScheme('turn:192.0.2.2:3478?transport=tcp')).toBe('turn');
  expect(turnUrlScheme('turns:[2001:db8::1]:5349?transport=tcp')).toBe('turns');
  expect(turnUrlScheme('stun:a.example:3478')).toBe('stun');
  const refused = [
    'turn://a.example',
    'turn:',
    'turn:a?transport=sctp',
    'turn:u@a',
    'stun:a?transport=udp',
    'https:a',
    '',
  ];
  for (const url of refused) expect(turnUrlScheme(url), url).toBeNull();
});
