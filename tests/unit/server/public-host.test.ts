import { expect, test } from '@playwright/test';
import { loadLimitBytes } from '../../../src/server/options.ts';
import { isPublicHost } from '../../../src/server/public-host.ts';
import { optionsOf } from '../../support/server/served.ts';

const AT_HOME = ['127.0.0.1', '192.168.1.20', '::1', 'fe80::1', '2001:db8::20'];
const HIRED = ['127.0.0.1', '203.0.113.9', '10.0.0.4', '::1'];
const everywhere = (...argv: readonly string[]) => ({ ...optionsOf(...argv), host: null });

test('a computer of a private network is no public host, whatever its IPv6 addresses', () => {
  for (const own of [
    AT_HOME,
    ['127.0.0.1', '10.1.2.3'],
    ['172.31.0.1'],
    ['100.64.3.2'],
    ['169.254.1.1'],
    ['fd00::1'],
  ]) {
    expect(isPublicHost(everywhere(), own), own.join()).toBe(false);
  }
});

test('a computer with a public address is one, unless it listens on a private one only', () => {
  expect(isPublicHost(everywhere(), HIRED)).toBe(true);
  expect(isPublicHost(everywhere(), ['172.32.0.1'])).toBe(true);
  expect(isPublicHost(everywhere(), ['::1', '2001:db8::20'])).toBe(true);
  expect(isPublicHost(optionsOf(), HIRED)).toBe(false);
  expect(isPublicHost({ ...optionsOf(), host: '10.0.0.4' }, HIRED)).toBe(false);
  expect(isPublicHost({ ...optionsOf(), host: '203.0.113.9' }, HIRED)).toBe(true);
  expect(isPublicHost({ ...optionsOf(), host: '0.0.0.0' }, HIRED)).toBe(true);
});

test('so is one behind a proxy, or with a name or address of the Internet', () => {
  expect(isPublicHost(optionsOf('--trust-proxy'), AT_HOME)).toBe(true);
  for (const name of ['calls.example.com', '203.0.113.9', '2001:db8::1']) {
    expect(isPublicHost(optionsOf('--public-address', name), AT_HOME), name).toBe(true);
  }
  for (const name of ['calls', 'calls.local', 'calls.home.arpa', 'pbx.internal', '192.168.1.20', 'fd00::1']) {
    expect(isPublicHost(optionsOf('--public-address', name), AT_HOME), name).toBe(false);
  }
});

test('a public host gives no data to fill a line with unless told to, a private one 100 MB unless told not to', () => {
  expect(loadLimitBytes(optionsOf(), true)).toBe(0);
  expect(loadLimitBytes(optionsOf(), false)).toBe(100e6);
  for (const isPublic of [true, false]) {
    expect(loadLimitBytes(optionsOf('--load-limit', '5'), isPublic)).toBe(5e6);
    expect(loadLimitBytes(optionsOf('--load-limit', '0'), isPublic)).toBe(0);
  }
});
