import { randomBytes } from 'node:crypto';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { expect, test } from '@playwright/test';
import { type Forwarder, startForwarder } from '../../../support/lab/forward.ts';
import { createImpairedLink, type ImpairedLink } from '../../../support/lab/impairment/link.ts';

interface Line {
  readonly link: ImpairedLink;
  readonly forwarder: Forwarder;
  /** Sends bytes through the line and ends; what the server got, and how long it took. */
  readonly send: (bytes: Buffer) => Promise<{ readonly got: Buffer; readonly tookMs: number }>;
}

/** A server behind the line that hands every connection to `serve`. */
async function withLine(serve: (socket: Socket) => void, use: (line: Line) => Promise<void>): Promise<void> {
  const sockets = new Set<Socket>();
  let received: (bytes: Buffer) => void = () => {};
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('end', () => received(Buffer.concat(chunks)));
    serve(socket);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const link = createImpairedLink();
  const forwarder = await startForwarder((server.address() as AddressInfo).port, link.access);
  const send: Line['send'] = async (bytes) => {
    const startedMs = performance.now();
    const arrived = new Promise<Buffer>((resolve) => {
      received = resolve;
    });
    const client = connect(forwarder.port, '127.0.0.1', () => client.end(bytes));
    client.on('error', () => {});
    const got = await arrived;
    return { got, tookMs: performance.now() - startedMs };
  };
  try {
    await use({ link, forwarder, send });
  } finally {
    forwarder.close();
    link.close();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

const nothing = () => {};
const narrow = (rateBps: number, limitBytes = 30_000) => ({
  seed: 1,
  legs: {},
  access: { up: { rateBps, limitBytes } },
});

test('every byte arrives, in order, whatever the queue drops on the way', async () => {
  await withLine(nothing, async ({ link, send }) => {
    const bytes = randomBytes(100_000);
    expect((await send(bytes)).got.equals(bytes)).toBe(true);
    link.setPlan(narrow(2e6, 5_000));
    expect((await send(bytes)).got.equals(bytes)).toBe(true);
  });
});

test('a transfer is never faster than the line, its headers included', async () => {
  await withLine(nothing, async ({ link, send }) => {
    for (const rateBps of [1e6, 4e6]) {
      link.setPlan(narrow(rateBps));
      const bytes = randomBytes(rateBps / 8);
      const { tookMs } = await send(bytes);
      // A second's worth of payload, and 52 bytes of header for each 1,448 of it.
      expect(tookMs).toBeGreaterThan(1000 * (1500 / 1448) - 5);
    }
  });
});

test('it keeps the queue nearly full, and yet leaves a voice some room', async () => {
  await withLine(nothing, async ({ link, send }) => {
    link.setPlan(narrow(1e6, 25_000));
    const sending = send(randomBytes(250_000));
    const waits: number[] = [];
    let lost = 0;
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (let i = 0; i < 50; i += 1) {
      const sentMs = performance.now();
      const isSent = link.access.send('client-to-relay', 80, () => waits.push(performance.now() - sentMs));
      if (!isSent) lost += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await sending;
    const sorted = waits.toSorted((a, b) => a - b);
    // 25,000 bytes are 200 ms; after a loss 0.7 of a window are left.
    expect(sorted[Math.floor(sorted.length / 2)]).toBeGreaterThan(110);
    expect(sorted[0]).toBeGreaterThan(50);
    expect(lost).toBeLessThan(25);
  });
});

test('a connection that the server breaks off is broken off before the line as well, with all that waits', async () => {
  const breakOff = (socket: Socket) => setTimeout(() => socket.resetAndDestroy(), 300);
  await withLine(breakOff, async ({ link, forwarder }) => {
    link.setPlan(narrow(1e5));
    const client = connect(forwarder.port, '127.0.0.1');
    const startedMs = performance.now();
    const broken = new Promise<string>((resolve) =>
      client.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? '')),
    );
    client.write(randomBytes(500_000));
    expect(await broken).toMatch(/ECONNRESET|EPIPE/);
    expect(performance.now() - startedMs).toBeLessThan(2000);
  });
});
