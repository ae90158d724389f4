import { expect, test } from '@playwright/test';
import {
  type Allocation,
  DEFAULT_LIFETIME_S,
  grantedLifetimeS,
  isPermitted,
  MAX_LIFETIME_S,
  PERMISSION_LIFETIME_MS,
  permit,
} from '../../../../../src/server/relay/allocation/allocation.ts';
import {
  type Allocations,
  createAllocations,
  FIRST_VIRTUAL_PORT,
  LAST_VIRTUAL_PORT,
} from '../../../../../src/server/relay/allocation/allocations.ts';
import type { Client } from '../../../../../src/server/relay/allocation/client.ts';
import { createRandom, pick } from '../random-bytes.ts';
import { inconsistencies } from './consistent.ts';

const client = (port: number): Client => ({
  key: `udp 127.0.0.1:3478 127.0.0.1:${port}`,
  transport: 'udp',
  address: '127.0.0.1',
  port,
  localAddress: '127.0.0.1',
});

function create(allocations: Allocations, port: number, user = 'anna', nowMs = 0): Allocation {
  const request = { client: client(port), username: `9:${user}`, user, transactionId: 'aa', lifetimeS: 600 };
  const result = allocations.create(request, nowMs);
  if (!result.ok) throw new Error(`expected an allocation, got ${result.refusal}`);
  return result.allocation;
}

test('a life of making, ending and waiting keeps both indexes and the counts in step', () => {
  const random = createRandom(5766);
  const quotas = { perUser: 4, total: 10 };
  const allocations = createAllocations(quotas, (count) => pick(random, count));
  let nowMs = 0;
  const faults: string[] = [];
  let made = 0;
  let refused = 0;
  for (let step = 0; step < 5_000; step += 1) {
    nowMs += random() * 60_000;
    const port = pick(random, 40);
    const held = allocations.ofClient(client(port).key, nowMs);
    const user = `user ${pick(random, 4)}`;
    if (held !== null && pick(random, 2) === 0) allocations.remove(held);
    else if (held === null) {
      const request = { client: client(port), username: user, user, transactionId: 'aa', lifetimeS: 600 };
      if (allocations.create(request, nowMs).ok) made += 1;
      else refused += 1;
    }
    if (pick(random, 10) === 0) allocations.sweep(nowMs);
    faults.push(...inconsistencies(allocations, quotas));
  }
  expect(faults).toEqual([]);
  expect(made).toBeGreaterThan(500);
  expect(refused).toBeGreaterThan(50);
});

test('every allocation has a virtual port of its own, whatever the generator says', () => {
  const allocations = createAllocations({ perUser: 99_999, total: 99_999 }, () => 5);
  const ports = new Set<number>();
  for (let index = 0; index < 300; index += 1) ports.add(create(allocations, index).virtualPort);
  expect(ports.size).toBe(300);
  expect(Math.min(...ports)).toBeGreaterThanOrEqual(FIRST_VIRTUAL_PORT);
  expect(Math.max(...ports)).toBeLessThanOrEqual(LAST_VIRTUAL_PORT);
});

test('an allocation is there until its last millisecond and not in the next', () => {
  const allocations = createAllocations({ perUser: 1, total: 1 }, () => 0);
  const made = create(allocations, 1);
  expect(allocations.atPort(made.virtualPort, 599_999)).toBe(made);
  expect(allocations.ofClient(made.client.key, 599_999)).toBe(made);
  expect(allocations.atPort(made.virtualPort, 600_000)).toBeNull();
  expect(allocations.ofClient(made.client.key, 600_000)).toBeNull();
  expect(allocations.entries()).toEqual([]);
});

test('quotas refuse the one too many, and one that has run out makes room', () => {
  const allocations = createAllocations({ perUser: 2, total: 3 }, () => 0);
  create(allocations, 1, 'anna');
  create(allocations, 2, 'anna', 1_000);
  const ask = (port: number, user: string, nowMs: number) =>
    allocations.create({ client: client(port), username: user, user, transactionId: 'aa', lifetimeS: 600 }, nowMs);
  expect(ask(3, 'anna', 2_000)).toEqual({ ok: false, refusal: 'user-quota' });
  create(allocations, 4, 'bert', 2_000);
  expect(ask(5, 'carl', 3_000)).toEqual({ ok: false, refusal: 'total-quota' });
  expect(ask(3, 'anna', 600_000).ok).toBe(true);
});

test('removing twice, or what has been replaced, takes nothing from its successor', () => {
  const allocations = createAllocations({ perUser: 9, total: 9 }, () => 0);
  const first = create(allocations, 1);
  allocations.remove(first);
  const second = create(allocations, 1);
  expect(second.virtualPort).toBe(first.virtualPort);
  allocations.remove(first);
  expect(allocations.ofClient(second.client.key, 1)).toBe(second);
  expect(allocations.countOf('anna')).toBe(1);
});

test('the lifetime granted is never under the default nor over the maximum', () => {
  expect(grantedLifetimeS(null)).toBe(DEFAULT_LIFETIME_S);
  for (const askedS of [1, 599, 600]) expect(grantedLifetimeS(askedS)).toBe(600);
  expect(grantedLifetimeS(777)).toBe(777);
  for (const askedS of [3_600, 3_601, 0xffffffff]) expect(grantedLifetimeS(askedS)).toBe(MAX_LIFETIME_S);
});

test('a permission lasts five minutes from the last time it was asked for', () => {
  const allocation = create(
    createAllocations({ perUser: 1, total: 1 }, () => 0),
    1,
  );
  expect(isPermitted(allocation, 0)).toBe(false);
  permit(allocation, 0);
  expect(isPermitted(allocation, PERMISSION_LIFETIME_MS - 1)).toBe(true);
  expect(isPermitted(allocation, PERMISSION_LIFETIME_MS)).toBe(false);
  permit(allocation, 200_000);
  expect(isPermitted(allocation, 499_999)).toBe(true);
});
