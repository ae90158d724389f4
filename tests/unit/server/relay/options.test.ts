import { expect, test } from '@playwright/test';
import { readOptions } from '../../../../src/server/relay/options.ts';

const valid = { port: 3478, secret: 's' };

test('what is not given has its default', () => {
  expect(readOptions(valid)).toEqual({
    port: 3478,
    secret: 's',
    realm: 'callprobe',
    transports: ['udp', 'tcp'],
    userQuota: 8,
    totalQuota: 200,
    nonceLifetimeMs: 3_600_000,
  });
});

test('a wrong option is named, with what was expected and what came', () => {
  for (const [options, message] of [
    [{ ...valid, port: 70_000 }, 'relay port: expected a whole number from 0 to 65535, got 70000'],
    [{ ...valid, port: 1.5 }, 'relay port: expected a whole number from 0 to 65535, got 1.5'],
    [{ ...valid, port: Number.NaN }, 'relay port: expected a whole number from 0 to 65535, got NaN'],
    [{ ...valid, secret: '' }, 'relay secret: expected text that is not empty, got an empty one'],
    [{ ...valid, realm: '' }, 'relay realm: expected 1 to 127 characters, got 0'],
    [{ ...valid, transports: [] }, "relay transports: expected a list of 'udp' or 'tcp', got []"],
    [{ ...valid, addresses: ['localhost'] }, 'relay addresses: expected IP addresses, got "localhost"'],
    [{ ...valid, addresses: [] }, 'relay addresses: expected at least one address, got []'],
    [{ ...valid, userQuota: 0 }, 'relay userQuota: expected a whole number from 1 to 16384, got 0'],
    [{ ...valid, totalQuota: -1 }, 'relay totalQuota: expected a whole number from 1 to 16384, got -1'],
    [{ ...valid, nonceLifetimeMs: 0 }, 'relay nonceLifetimeMs: expected a whole number from 1 to 86400000, got 0'],
  ] as const) {
    expect(() => readOptions(options), message).toThrow(
      expect.objectContaining({ name: 'RelayError', reason: 'invalid-option', message }),
    );
  }
});
