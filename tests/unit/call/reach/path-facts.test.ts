import { expect, test } from '@playwright/test';
import { pathFacts } from '../../../../src/call/reach/path-facts.ts';
import type { SeenCandidate, SeenPath } from '../../../../src/call/reach/seen-path.ts';

const hidden = (foundation = 'h'): SeenCandidate => ({
  type: 'host',
  foundation,
  address: null,
  port: 40_000,
  base: null,
});
const host = (address: string, port = 40_000): SeenCandidate => ({ ...hidden(address), address, port });
const srflx = (address: string, port = 50_000, more: Partial<SeenCandidate> = {}): SeenCandidate => ({
  type: 'srflx',
  foundation: 's',
  address,
  port,
  base: null,
  ...more,
});
const facts = (candidates: readonly SeenCandidate[], more: Partial<SeenPath> = {}) =>
  pathFacts({
    candidates,
    asked: ['ipv4', 'ipv4'],
    allAnswered: true,
    networkTypes: [],
    connectionType: null,
    ...more,
  });
const kinds = (candidates: readonly SeenCandidate[], more: Partial<SeenPath> = {}) =>
  facts(candidates, more).hints.map(({ kind }) => kind);

test.describe('mapping', () => {
  const mapping = (candidates: readonly SeenCandidate[], more: Partial<SeenPath> = {}) =>
    facts(candidates, more).mapping;

  test('one socket seen at one place by both servers: endpoint-independent', () => {
    expect(mapping([hidden(), srflx('203.0.113.7')])).toBe('endpoint-independent');
  });

  test('one socket seen at two places: endpoint-dependent, by port or by address', () => {
    expect(mapping([hidden(), srflx('203.0.113.7'), srflx('203.0.113.7', 50_001)])).toBe('endpoint-dependent');
    expect(mapping([hidden(), srflx('203.0.113.7'), srflx('203.0.113.8')])).toBe('endpoint-dependent');
  });

  test('two places are two whether or not all servers answered', () => {
    const two = [srflx('203.0.113.7'), srflx('203.0.113.7', 50_001)];
    expect(mapping(two, { allAnswered: false })).toBe('endpoint-dependent');
  });

  test('two sockets seen at a place each are no sign of anything', () => {
    const v6 = srflx('2001:db8::1', 50_000, { foundation: 't' });
    expect(mapping([srflx('203.0.113.7'), v6])).toBe('endpoint-independent');
    const based = (base: string, port: number) => srflx('203.0.113.7', port, { base });
    expect(mapping([based('192.168.0.2 1', 1), based('192.168.1.2 1', 2)])).toBe('endpoint-independent');
    expect(mapping([based('192.168.0.2 1', 1), based('192.168.0.2 1', 2)])).toBe('endpoint-dependent');
  });

  test('nothing but the own address came back: no NAT', () => {
    expect(mapping([host('203.0.113.7'), srflx('203.0.113.7', 40_000)])).toBe('none');
    expect(mapping([host('203.0.113.7'), hidden()])).toBe('none');
    expect(mapping([host('2001:db8::1')], { asked: ['ipv6', 'ipv6'] })).toBe('none');
    expect(mapping([host('203.0.113.7')], { asked: ['ipv4'] })).toBe('none');
  });

  test('not known where a server stayed silent, only one was asked, none was, or there is no network', () => {
    expect(mapping([hidden(), srflx('203.0.113.7')], { allAnswered: false })).toBeNull();
    expect(mapping([hidden(), srflx('203.0.113.7')], { asked: ['ipv4'] })).toBeNull();
    expect(mapping([hidden()], { allAnswered: false })).toBeNull();
    expect(mapping([hidden()], { asked: [] })).toBeNull();
    expect(mapping([])).toBeNull();
    expect(mapping([hidden()])).toBeNull();
  });

  test('not known where no question could leave: IPv6 alone, and a server with an IPv4 address or a name', () => {
    expect(mapping([host('2001:db8::1')])).toBeNull();
    expect(mapping([host('2001:db8::1')], { asked: [null, null] })).toBeNull();
  });
});

test('the kind of address is that of what the relay saw', () => {
  expect(facts([hidden(), srflx('203.0.113.7')]).range).toBe('public');
  expect(facts([host('192.168.0.2'), srflx('10.0.0.7')]).range).toBe('private');
  expect(facts([host('192.168.0.2'), srflx('100.64.1.1')]).range).toBe('carrier');
  expect(facts([host('192.168.0.2'), srflx('100.64.1.1'), srflx('203.0.113.7')]).range).toBe('public');
  expect(facts([host('192.168.0.2')]).range).toBe('private');
  expect(facts([hidden()]).range).toBeNull();
  expect(facts([host('192.168.0.2')], { allAnswered: false }).range).toBeNull();
});

test('IPv6 is seen, not seen, or nobody can tell', () => {
  expect(facts([host('192.168.0.2'), host('2001:db8::1')]).hasIpv6).toBe(true);
  expect(facts([hidden(), srflx('2001:db8::1')]).hasIpv6).toBe(true);
  expect(facts([host('192.168.0.2'), host('fe80::1'), host('::1')]).hasIpv6).toBe(false);
  expect(facts([hidden(), srflx('203.0.113.7')]).hasIpv6).toBeNull();
  expect(facts([]).hasIpv6).toBeNull();
});

test('networks are counted where addresses are shown, by the family that shows most', () => {
  expect(facts([host('192.168.0.2'), host('2001:db8::1'), host('2001:db8::2')]).networks).toBe(1);
  expect(facts([host('192.168.0.2'), host('10.0.0.2')]).networks).toBe(2);
  expect(facts([host('192.168.0.2'), host('127.0.0.1'), host('fe80::1')]).networks).toBe(1);
  expect(facts([host('127.0.0.1')]).networks).toBeNull();
  expect(facts([hidden(), hidden('other')]).networks).toBeNull();
  expect(facts([]).networks).toBeNull();
});

test('addresses are hidden, shown, or there are none', () => {
  expect(facts([hidden()]).hidesAddresses).toBe(true);
  expect(facts([host('192.168.0.2')]).hidesAddresses).toBe(false);
  expect(facts([srflx('203.0.113.7')]).hidesAddresses).toBeNull();
});

test.describe('hints', () => {
  test('none without a sign', () => {
    expect(kinds([hidden(), srflx('203.0.113.7')], { networkTypes: ['wifi', 'unknown'] })).toEqual([]);
    expect(kinds([])).toEqual([]);
  });

  test('a VPN: the browser names one, or two networks come out at two addresses', () => {
    expect(kinds([hidden()], { networkTypes: ['wifi', 'vpn'] })).toEqual(['vpn']);
    const [one, other] = [srflx('203.0.113.7'), srflx('198.51.100.9', 50_000, { foundation: 't' })];
    expect(kinds([one, other])).toEqual(['vpn']);
  });

  test('no VPN: one network whose NAT uses several addresses, or IPv4 beside IPv6', () => {
    expect(kinds([srflx('203.0.113.7'), srflx('203.0.113.8')])).toEqual([]);
    expect(kinds([srflx('203.0.113.7'), srflx('2001:db8::1', 50_000, { foundation: 't' })])).toEqual([]);
    expect(kinds([srflx('203.0.113.7'), srflx('203.0.113.7', 50_001, { foundation: 't' })])).toEqual([]);
  });

  test('several networks, carrier-grade NAT, cellular', () => {
    expect(kinds([host('192.168.0.2'), host('10.0.0.2')])).toEqual(['several-networks']);
    expect(kinds([hidden(), srflx('100.64.1.1')])).toEqual(['carrier-grade-nat']);
    expect(kinds([host('100.64.1.1')])).toEqual(['carrier-grade-nat']);
    expect(kinds([hidden()], { connectionType: 'cellular' })).toEqual(['cellular']);
    expect(kinds([hidden()], { connectionType: 'cellular', networkTypes: ['cellular'] })).toEqual(['cellular']);
    expect(kinds([hidden()], { networkTypes: ['cellular'] })).toEqual(['cellular']);
  });

  test('each says what it rests on, without an address', () => {
    const all = facts(
      [host('100.64.1.1'), host('10.0.0.2'), srflx('100.64.2.2'), srflx('203.0.113.7', 1, { foundation: 't' })],
      { networkTypes: ['vpn', 'cellular'] },
    ).hints;
    expect(new Set(all.map(({ kind }) => kind))).toEqual(
      new Set(['vpn', 'several-networks', 'carrier-grade-nat', 'cellular']),
    );
    for (const { evidence } of all) {
      expect(evidence).toMatch(/^(The|This) .*\.$/);
      expect(evidence).not.toMatch(/\d+\.\d+|::/);
    }
  });
});
