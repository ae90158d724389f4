import { expect, test } from '@playwright/test';
import { startRelay } from '../../../../src/server/relay/relay.ts';
import { answersBinding } from '../../../support/coturn/binding.ts';
import { freePorts } from '../../../support/coturn/free-ports.ts';

test('a STUN server is found on the transports it has, and no longer when it has closed', async () => {
  const relay = await startRelay({ port: 0, secret: 's', addresses: ['127.0.0.1'] });
  expect(await answersBinding('udp', relay.port)).toBe(true);
  expect(await answersBinding('tcp', relay.port)).toBe(true);
  expect(await answersBinding('tls', relay.port)).toBe(false);
  await relay.close();
  expect(await answersBinding('udp', relay.port)).toBe(false);
  expect(await answersBinding('tcp', relay.port)).toBe(false);
});

test('free ports are two, of which the first is free on UDP and TCP', async () => {
  const { port, tlsPort } = await freePorts();
  expect(tlsPort).not.toBe(port);
  const relay = await startRelay({ port, secret: 's', addresses: ['127.0.0.1'], transports: ['udp', 'tcp'] });
  expect(relay.port).toBe(port);
  await relay.close();
});
