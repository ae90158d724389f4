import { expect, test } from '@playwright/test';
import { startRelay } from '../../../../src/server/relay/relay.ts';
import { openDirectCall, openRelayedCall, type VoiceCall } from '../../../support/load/voice-call.ts';

/** The first packet that comes at the other end of each stream, when one is sent into each. */
async function carried({ streams }: VoiceCall): Promise<string[]> {
  const first = streams.map(
    (stream) => new Promise<string>((resolve) => stream.onPacket((packet) => resolve(Buffer.from(packet).toString()))),
  );
  for (const [i, stream] of streams.entries()) stream.send(Buffer.from(`packet of stream ${i}`));
  return Promise.all(first);
}

test('a relayed call carries each way, and gives its allocations back', async () => {
  const relay = await startRelay({ port: 0, secret: 'secret', addresses: ['127.0.0.1'] });
  const target = { host: '127.0.0.1', port: relay.port, secret: 'secret' };
  const call = await openRelayedCall(target, 'anna');
  expect(relay.stats()).toMatchObject({ allocations: 2, tcpConnections: 1 });
  expect(await carried(call)).toEqual(['packet of stream 0', 'packet of stream 1']);
  await call.close();
  expect(relay.stats().allocations).toBe(0);
  await relay.close();
});

test('a direct call carries the same without a relay', async () => {
  const call = await openDirectCall();
  expect(await carried(call)).toEqual(['packet of stream 0', 'packet of stream 1']);
  await call.close();
});

test('a server that refuses is an error that says so', async () => {
  const relay = await startRelay({ port: 0, secret: 'secret', addresses: ['127.0.0.1'], userQuota: 1 });
  const at = { host: '127.0.0.1', port: relay.port };
  await expect(openRelayedCall({ ...at, secret: 'another' }, 'anna')).rejects.toThrow(
    'Allocate over udp: expected success, got error 401',
  );
  await expect(openRelayedCall({ ...at, secret: 'secret' }, 'anna')).rejects.toThrow(
    'Allocate over tcp: expected success, got error 486',
  );
  expect(relay.stats().allocations).toBe(0);
  await relay.close();
});
