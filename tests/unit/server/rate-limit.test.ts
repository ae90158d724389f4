import { expect, test } from '@playwright/test';
import { createRateLimit, ICE_SERVERS_RATE } from '../../../src/server/rate-limit.ts';

const { burst, perMinute } = ICE_SERVERS_RATE;

test('over any time, no client passes more than the burst and the rate allow, however it asks', () => {
  for (const gapMs of [1, 37, 500, 1_999, 2_000, 2_001, 60_000]) {
    const limit = createRateLimit(ICE_SERVERS_RATE);
    const times = Array.from({ length: 500 }, (_, index) => index * gapMs);
    const passed = times.filter((nowMs) => limit('192.0.2.1', nowMs) === null);
    const longMs = (times.at(-1) ?? 0) - (times[0] ?? 0);
    const allowed = Math.floor(burst + (longMs * perMinute) / 60_000);
    expect(passed.length, `one request every ${gapMs} ms`).toBeLessThanOrEqual(allowed);
    expect(passed.length, `one request every ${gapMs} ms`).toBeGreaterThanOrEqual(Math.min(allowed, times.length) - 1);
  }
});

test('whoever waits as long as told passes, and not one second earlier', () => {
  const limit = createRateLimit(ICE_SERVERS_RATE);
  for (let request = 0; request < burst; request += 1) expect(limit('192.0.2.1', 0)).toBeNull();
  const waitS = limit('192.0.2.1', 0);
  expect(waitS).toBe(60 / perMinute);
  expect(limit('192.0.2.1', (60 / perMinute - 1) * 1000)).not.toBeNull();
  expect(limit('192.0.2.1', (60 / perMinute) * 1000)).toBeNull();
});

test('who has long been away has no more at once than anybody', () => {
  const limit = createRateLimit(ICE_SERVERS_RATE);
  expect(limit('192.0.2.1', 0)).toBeNull();
  const atOnce = Array.from({ length: 100 }, () => limit('192.0.2.1', 3_600_000));
  expect(atOnce.filter((waitS) => waitS === null)).toHaveLength(burst);
});

test('clients do not spend each other’s requests', () => {
  const limit = createRateLimit({ burst: 1, perMinute: 1, maxClients: 10 });
  expect(limit('192.0.2.1', 0)).toBeNull();
  expect(limit('192.0.2.1', 0)).not.toBeNull();
  expect(limit('192.0.2.2', 0)).toBeNull();
});

test('a /64 of IPv6 is one client, however it is written, and two are two', () => {
  const limit = createRateLimit({ burst: 1, perMinute: 1, maxClients: 10 });
  expect(limit('2001:db8:0:1::1', 0)).toBeNull();
  expect(limit('2001:db8:0:1:ffff:ffff:ffff:ffff', 0)).not.toBeNull();
  expect(limit('2001:db8:0:2::1', 0)).toBeNull();
  expect(limit('2001:db8::2:0:0:0:1', 0)).not.toBeNull();
});

test('only so many clients are remembered; the one seen longest ago is forgotten first', () => {
  const limit = createRateLimit({ burst: 1, perMinute: 1, maxClients: 2 });
  expect(limit('a', 0)).toBeNull();
  expect(limit('b', 0)).toBeNull();
  expect(limit('a', 0)).not.toBeNull();
  expect(limit('c', 0)).toBeNull();
  expect(limit('a', 0), 'seen lately, so still remembered').not.toBeNull();
  expect(limit('b', 0), 'forgotten, so a new client').toBeNull();
});
