import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { expect, test } from '@playwright/test';
import {
  createListeners,
  KEEP_GONE_ADDRESS_MS,
  type Listeners,
  type ListenRequest,
} from '../../../../../src/server/relay/sockets/listeners.ts';

const handlers = {
  onMessage: () => {},
  onSendFailed: () => {},
  onOpen: () => {},
  onGarbage: () => {},
  onClose: () => {},
};

async function withListeners(
  parts: Partial<ListenRequest>,
  use: (listeners: Listeners) => Promise<void>,
): Promise<void> {
  const listeners = createListeners({
    port: 0,
    transports: ['udp', 'tcp'],
    addresses: () => ['127.0.0.1'],
    addressesAreRequired: true,
    maxTcpConnections: 10,
    handlers,
    ...parts,
  });
  try {
    await use(listeners);
  } finally {
    await listeners.close();
  }
}

/** Whether a second socket of the same kind finds the port taken. */
async function isTaken(transport: 'udp' | 'tcp', address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    if (transport === 'udp') {
      const socket = createSocket('udp4');
      socket.once('error', () => resolve(true));
      socket.bind({ port, address, exclusive: true }, () => socket.close(() => resolve(false)));
      return;
    }
    const server = createServer();
    server.once('error', () => resolve(true));
    server.listen(port, address, () => server.close(() => resolve(false)));
  });
}

test('one port number for both transports on every address, and free again after close', async () => {
  const addresses = ['127.0.0.1', '127.0.0.2'];
  let port = 0;
  await withListeners({ addresses: () => addresses }, async (listeners) => {
    port = await listeners.open();
    expect(listeners.addresses()).toEqual(addresses);
    for (const address of addresses) {
      expect(await isTaken('udp', address, port)).toBe(true);
      expect(await isTaken('tcp', address, port)).toBe(true);
    }
  });
  for (const address of addresses) {
    expect(await isTaken('udp', address, port)).toBe(false);
    expect(await isTaken('tcp', address, port)).toBe(false);
  }
});

for (const transport of ['udp', 'tcp'] as const) {
  test(`a transport that was not asked for is not listened on: ${transport} alone`, async () => {
    await withListeners({ transports: [transport] }, async (listeners) => {
      const port = await listeners.open();
      expect(await isTaken('udp', '127.0.0.1', port)).toBe(transport === 'udp');
      expect(await isTaken('tcp', '127.0.0.1', port)).toBe(transport === 'tcp');
    });
  });
}

test('a port in use is named with its remedy, and nothing stays open', async () => {
  await withListeners({}, async (holder) => {
    const port = await holder.open();
    await withListeners({ port, addresses: () => ['127.0.0.2', '127.0.0.1'] }, async (listeners) => {
      const message = `relay: port ${port} is already in use on 127.0.0.1; stop what uses it, or choose another with --relay-port`;
      await expect(listeners.open()).rejects.toMatchObject({ name: 'RelayError', reason: 'port-in-use', message });
      expect(await isTaken('udp', '127.0.0.2', port)).toBe(false);
      expect(await isTaken('tcp', '127.0.0.2', port)).toBe(false);
    });
  });
});

test('an address that was named must be there; one that was found may have gone', async () => {
  const addresses = () => ['127.0.0.1', '203.0.113.1'];
  await withListeners({ addresses }, async (listeners) => {
    await expect(listeners.open()).rejects.toMatchObject({
      reason: 'address-unavailable',
      message: 'relay: 203.0.113.1 is not an address of this machine (EADDRNOTAVAIL)',
    });
  });
  await withListeners({ addresses, addressesAreRequired: false }, async (listeners) => {
    await listeners.open();
    expect(listeners.addresses()).toEqual(['127.0.0.1']);
  });
  await withListeners({ addresses: () => [], addressesAreRequired: false }, async (listeners) => {
    await expect(listeners.open()).rejects.toMatchObject({ reason: 'address-unavailable' });
  });
});

test('an address that appears is listened on; one that goes is kept ten minutes, in case it comes back', async () => {
  let addresses = ['127.0.0.1'];
  await withListeners({ addresses: () => addresses, addressesAreRequired: false }, async (listeners) => {
    const port = await listeners.open();
    addresses = ['127.0.0.1', '127.0.0.3'];
    await listeners.rescan(0);
    expect(listeners.addresses()).toEqual(['127.0.0.1', '127.0.0.3']);
    expect(await isTaken('udp', '127.0.0.3', port)).toBe(true);

    addresses = ['127.0.0.1'];
    await listeners.rescan(1_000);
    await listeners.rescan(1_000 + KEEP_GONE_ADDRESS_MS - 1);
    expect(listeners.addresses()).toEqual(['127.0.0.1', '127.0.0.3']);
    addresses = ['127.0.0.1', '127.0.0.3'];
    await listeners.rescan(1_000 + KEEP_GONE_ADDRESS_MS);
    addresses = ['127.0.0.1'];
    await listeners.rescan(2_000 + KEEP_GONE_ADDRESS_MS);
    await listeners.rescan(1_999 + 2 * KEEP_GONE_ADDRESS_MS);
    expect(listeners.addresses()).toEqual(['127.0.0.1', '127.0.0.3']);
    await listeners.rescan(2_000 + 2 * KEEP_GONE_ADDRESS_MS);
    expect(listeners.addresses()).toEqual(['127.0.0.1']);
    expect(await isTaken('udp', '127.0.0.3', port)).toBe(false);
  });
});

test('a new address whose port is taken is left for the next rescan', async () => {
  let addresses = ['127.0.0.1'];
  await withListeners({ addresses: () => addresses, addressesAreRequired: false }, async (listeners) => {
    const port = await listeners.open();
    addresses = ['127.0.0.1', '127.0.0.4'];
    await withListeners({ port, addresses: () => ['127.0.0.4'] }, async (holder) => {
      await holder.open();
      await listeners.rescan(0);
      expect(listeners.addresses()).toEqual(['127.0.0.1']);
    });
    await listeners.rescan(1);
    expect(listeners.addresses()).toEqual(addresses);
  });
});
