import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { type RelayThread, startRelayThread } from '../../../../src/server/relay/thread.ts';
import { allocateOver, openClient } from './socket-client.ts';

const SOURCE = fileURLToPath(new URL('../../../../src/server/relay/worker.ts', import.meta.url));
const OPTIONS = { port: 0, secret: 'a secret', addresses: ['127.0.0.1'] };

/** A thread runs JavaScript only, so the worker is bundled first, as the build does it. */
async function withThread(use: (relay: RelayThread, workerUrl: URL) => Promise<void>): Promise<void> {
  const outDir = test.info().outputPath();
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: SOURCE, outDir, emptyOutDir: false, rolldownOptions: { output: { entryFileNames: 'worker.mjs' } } },
  });
  const workerUrl = pathToFileURL(join(outDir, 'worker.mjs'));
  const relay = await startRelayThread(OPTIONS, workerUrl);
  try {
    await use(relay, workerUrl);
  } finally {
    await relay.close();
  }
}

test('the relay serves from its own thread, tells its figures, and ends when closed', async () => {
  await withThread(async (relay, workerUrl) => {
    const client = await allocateOver('tcp', relay.port, OPTIONS.secret);
    await expect.poll(async () => (await relay.stats()).eventLoopDelay).not.toBeNull();
    const stats = await relay.stats();
    expect(stats).toMatchObject({ allocations: 1, tcpConnections: 1 });
    const { meanMs, p99Ms, maxMs } = stats.eventLoopDelay ?? { meanMs: -1, p99Ms: -1, maxMs: -1 };
    expect(meanMs).toBeGreaterThanOrEqual(0);
    expect(p99Ms).toBeGreaterThanOrEqual(0);
    expect(maxMs).toBeGreaterThanOrEqual(p99Ms);
    client.close();

    const taken = startRelayThread({ ...OPTIONS, port: relay.port }, workerUrl);
    await expect(taken).rejects.toMatchObject({ name: 'RelayError', reason: 'port-in-use' });
    await expect(taken).rejects.toThrow('--relay-port');

    await relay.close();
    expect(await relay.ended).toBeNull();
    await expect(relay.stats()).rejects.toMatchObject({ reason: 'thread-ended' });
    await expect(openClient('tcp', relay.port)).rejects.toThrow('ECONNREFUSED');
  });
});

test('a host that stands still does not make the relay stand still', async () => {
  await withThread(async (relay) => {
    await expect.poll(async () => (await relay.stats()).eventLoopDelay).not.toBeNull();
    const stallMs = 2_000;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, stallMs);
    const { eventLoopDelay } = await relay.stats();
    // In the host's own thread the longest delay would be all of the stall.
    expect(eventLoopDelay?.maxMs).toBeLessThan(stallMs);
  });
});

test('a worker that cannot be loaded is an error with a reason', async () => {
  const missing = startRelayThread(OPTIONS, pathToFileURL('/nowhere/worker.mjs'));
  await expect(missing).rejects.toMatchObject({ name: 'RelayError', reason: 'thread-ended' });
});
