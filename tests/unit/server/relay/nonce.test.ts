import { expect, test } from '@playwright/test';
import { issueNonce, nonceIsFresh } from '../../../../src/server/relay/nonce.ts';
import { createRandom, mutate } from './random-bytes.ts';

const rules = { key: Buffer.from('key'), lifetimeMs: 1_000 };

test('a nonce is fresh for its lifetime, from its address, under its key', () => {
  const nonce = issueNonce(rules, '192.0.2.1', 5_000.7);
  expect(nonceIsFresh(rules, nonce, '192.0.2.1', 5_000.7)).toBe(true);
  expect(nonceIsFresh(rules, nonce, '192.0.2.1', 5_999)).toBe(true);
  expect(nonceIsFresh(rules, nonce, '192.0.2.1', 6_000)).toBe(false);
  expect(nonceIsFresh(rules, nonce, '192.0.2.1', 4_999)).toBe(false);
  expect(nonceIsFresh(rules, nonce, '192.0.2.2', 5_001)).toBe(false);
  expect(nonceIsFresh({ ...rules, key: Buffer.from('other') }, nonce, '192.0.2.1', 5_001)).toBe(false);
});

test('no change to a nonce leaves it fresh', () => {
  const random = createRandom(3);
  const nonce = issueNonce(rules, '192.0.2.1', 5_000);
  const changed = Array.from({ length: 2_000 }, () => mutate(random, Buffer.from(nonce)).toString('latin1'));
  const accepted = changed.filter((text) => text !== nonce && nonceIsFresh(rules, text, '192.0.2.1', 5_001));
  expect(accepted).toEqual([]);
});

test('a nonce fits the attribute: under 128 characters, none that needs quoting', () => {
  expect(issueNonce(rules, '2001:db8::1', 1e12)).toMatch(/^[0-9a-f]{24,127}$/);
});
