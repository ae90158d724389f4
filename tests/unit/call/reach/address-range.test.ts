import { expect, test } from '@playwright/test';
import { isLinkLocalIpv6, isLoopback, networkOf, rangeOf } from '../../../../src/call/reach/address-range.ts';

/** The first and the last of each range, and their neighbours outside. */
const RANGES = {
  private: [
    ...['10.0.0.0', '10.255.255.255', '172.16.0.0', '172.31.255.255', '192.168.0.0', '192.168.255.255'],
    ...['169.254.0.1', '127.0.0.1', '::ffff:192.168.0.1'],
    ...['fc00::1', 'fdff:ffff::1', 'fe80::1', 'febf::1', '::1'],
  ],
  carrier: ['100.64.0.0', '100.127.255.255'],
  public: [
    ...['9.255.255.255', '11.0.0.0', '172.15.255.255', '172.32.0.0', '192.167.255.255', '192.169.0.0'],
    ...['100.63.255.255', '100.128.0.0', '169.253.0.1', '203.0.113.7', '192.0.0.8'],
    ...['2001:db8::1', 'fbff::1', 'fec0::1', '2001:0:fd00::1'],
  ],
} as const;

for (const [range, addresses] of Object.entries(RANGES)) {
  for (const address of addresses) test(`${address} is ${range}`, () => expect(rangeOf(address)).toBe(range));
}

test('every IPv4 address has one range, and the carrier’s is exactly 100.64.0.0/10', () => {
  let carrier = 0;
  for (let b = 0; b < 256; b += 1) if (rangeOf(`100.${b}.7.7`) === 'carrier') carrier += 1;
  expect(carrier).toBe(64);
});

test('a network is an IPv4 address of its own, or an IPv6 prefix of 64 bits', () => {
  expect(networkOf('192.0.2.1')).not.toBe(networkOf('192.0.2.2'));
  expect(networkOf('2001:db8::1')).toBe(networkOf('2001:db8:0:0:ffff::2'));
  expect(networkOf('2001:db8::1')).toBe(networkOf('2001:0db8::9'));
  expect(networkOf('2001:db8::1')).not.toBe(networkOf('2001:db8:0:1::1'));
});

test('what is of no network is known', () => {
  expect(['127.0.0.1', '127.8.8.8', '::1'].every(isLoopback)).toBe(true);
  expect(['128.0.0.1', '::2', '1::1'].some(isLoopback)).toBe(false);
  expect(['fe80::1', 'FEBF::1'].every(isLinkLocalIpv6)).toBe(true);
  expect(['fec0::1', '169.254.0.1'].some(isLinkLocalIpv6)).toBe(false);
});
