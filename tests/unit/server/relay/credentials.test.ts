import { createHmac } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { checkUsername, credentialOf, mintCredentials } from '../../../../src/server/relay/credentials.ts';

const nowMs = 1_700_000_000_500;

test('what is minted is valid until its expiry and not from then on', () => {
  for (const lifetimeS of [0.6, 1, 300, 86_400]) {
    const { username, expiresMs } = mintCredentials({ secret: 's', id: 'page 1', lifetimeS, nowMs });
    expect(checkUsername(username, expiresMs - 1)).toEqual({ kind: 'valid', id: 'page 1', expiresMs });
    expect(checkUsername(username, expiresMs)).toEqual({ kind: 'expired', id: 'page 1', expiresMs });
    expect(Math.abs(expiresMs - (nowMs + lifetimeS * 1000))).toBeLessThan(1000);
  }
});

test('the credential is the base64 HMAC-SHA1 of the username, as coturn computes it', () => {
  const { username, credential } = mintCredentials({ secret: 'north', id: 'u', lifetimeS: 60, nowMs });
  expect(username).toBe('1700000060:u');
  expect(credential).toBe(createHmac('sha1', 'north').update('1700000060:u').digest('base64'));
  expect(credentialOf('south', username)).not.toBe(credential);
});

test('an id may hold colons, and only the first one separates', () => {
  expect(checkUsername('1800000000:a:b', nowMs)).toMatchObject({ kind: 'valid', id: 'a:b' });
});

test('any other text is malformed', () => {
  for (const username of [
    '',
    'anna',
    ':anna',
    '1800000000',
    '1800000000:',
    '18e8:anna',
    '-1:anna',
    ' 1:anna',
    `${'1'.repeat(13)}:a`,
  ]) {
    expect(checkUsername(username, nowMs), username).toEqual({ kind: 'malformed' });
  }
});

test('a lifetime that is none is named', () => {
  for (const lifetimeS of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => mintCredentials({ secret: 's', id: 'u', lifetimeS, nowMs })).toThrow(
      `lifetimeS: expected a positive number of seconds, got ${lifetimeS}`,
    );
  }
});
