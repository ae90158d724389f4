import { request } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { createLoadTests } from '../../../src/server/load-tests.ts';
import { ask, jsonOf, type Question } from '../../support/server/ask.ts';
import { withServer } from '../../support/server/served.ts';

const ID = 'test-0001';
const LIMIT = ['--load-limit', '1'];

interface Series {
  readonly agoMs: readonly number[];
  readonly bytes: readonly number[];
  readonly leftBytes: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const begin = (port: number, id = ID, question: Question = {}) =>
  ask(port, `/load?id=${id}`, { method: 'POST', ...question });
const seriesOf = async (port: number, id = ID) => jsonOf(await ask(port, `/load?id=${id}`)) as Series;

/** Uploads a body; the status, or the error's code when the connection was broken off. */
function upload(
  port: number,
  body: Buffer,
  query = '',
  headers: Record<string, string> = {},
): Promise<number | string> {
  return new Promise((resolve) => {
    const options = { host: '127.0.0.1', port, path: `/load?id=${ID}${query}`, method: 'POST', agent: false, headers };
    const sent = request(options, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    sent.end(body);
  });
}

test('what is uploaded is counted by when it came', async () => {
  await withServer(LIMIT, async ({ port }) => {
    expect((await begin(port)).status).toBe(204);
    expect(await upload(port, Buffer.alloc(200_000))).toBe(204);
    expect(await upload(port, Buffer.alloc(100_000))).toBe(204);
    const { agoMs, bytes, leftBytes } = await seriesOf(port);
    expect(sum(bytes)).toBe(300_000);
    expect(leftBytes).toBe(700_000);
    expect(agoMs).toEqual(agoMs.toSorted((a, b) => b - a));
    for (const ago of agoMs) expect(ago).toBeGreaterThanOrEqual(0);
  });
});

test('what is downloaded is as long as asked for, cannot be compressed, and is never stored', async () => {
  await withServer(LIMIT, async ({ port }) => {
    await begin(port);
    const { body, headers, status } = await ask(port, `/load?id=${ID}&bytes=400000`, {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect(status).toBe(200);
    expect(body.length).toBe(400_000);
    expect(headers['cache-control']).toContain('no-store');
    expect(headers['content-encoding']).toBeUndefined();
    expect(gzipSync(body).length).toBeGreaterThan(399_000);
    expect((await seriesOf(port)).leftBytes).toBe(600_000);
  });
});

test('one test uses no more than its limit, up and down together', async () => {
  await withServer(LIMIT, async ({ port }) => {
    await begin(port);
    expect(await upload(port, Buffer.alloc(600_000))).toBe(204);
    expect((await ask(port, `/load?id=${ID}&bytes=400001`)).status).toBe(413);
    expect(await upload(port, Buffer.alloc(400_001))).not.toBe(204);
    expect((await ask(port, `/load?id=${ID}&bytes=400000`)).body.length).toBe(400_000);
    expect((await ask(port, `/load?id=${ID}&bytes=1`)).status).toBe(413);
    expect((await seriesOf(port)).leftBytes).toBe(0);
  });
});

test('a body that does not say how long it is ends where the limit does', async () => {
  await withServer(LIMIT, async ({ port }) => {
    await begin(port);
    expect(await upload(port, Buffer.alloc(3_000_000), '', { 'Transfer-Encoding': 'chunked' })).not.toBe(204);
    const { bytes } = await seriesOf(port);
    // What was under way when it was broken off was received all the same.
    expect(sum(bytes)).toBeLessThan(1_200_000);
  });
});

test('what was asked for and not taken comes back', async () => {
  await withServer(LIMIT, async ({ port }) => {
    await begin(port);
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(`POST /load?id=${ID} HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\n12345`);
    await expect.poll(async () => (await seriesOf(port)).leftBytes).toBe(100_000);
    socket.destroy();
    await expect.poll(async () => (await seriesOf(port)).leftBytes).toBe(999_995);
  });
});

test('an upload is broken off when its time is over, however much is still to come', async () => {
  await withServer(LIMIT, async ({ port }) => {
    await begin(port);
    const socket = connect(port, '127.0.0.1');
    const startedMs = performance.now();
    const ended = new Promise<string>((resolve) => {
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
      socket.on('end', () => resolve('end'));
    });
    socket.write(`POST /load?id=${ID}&ms=300 HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\n12345`);
    expect(await ended).toBe('ECONNRESET');
    expect(performance.now() - startedMs).toBeGreaterThan(295);
  });
});

test('other pages are refused, and so is what no test can be', async () => {
  await withServer(LIMIT, async ({ port }) => {
    const asked = async (path: string, question: Question = {}) => (await ask(port, path, question)).status;
    expect(await asked(`/load?id=${ID}`, { method: 'POST', headers: { 'Sec-Fetch-Site': 'cross-site' } })).toBe(403);
    expect(await asked(`/load?id=${ID}`, { method: 'POST', headers: { Origin: 'https://evil.example' } })).toBe(403);
    expect(await asked('/load?id=x', { method: 'POST' })).toBe(400);
    expect(await asked(`/load?id=${ID}`, { method: 'PUT' })).toBe(405);
    expect(await asked(`/load?id=${ID}`)).toBe(404);
    // A page elsewhere could make a browser ask for an image: without a test that its own page began, nothing is given.
    expect(await asked(`/load?id=${ID}&bytes=1000`)).toBe(404);
    await begin(port);
    for (const bytes of ['0', '-1', '1e6', 'all'])
      expect(await asked(`/load?id=${ID}&bytes=${bytes}`), bytes).toBe(400);
  });
});

test('a client that tests too often has to wait, and one test may go on', async () => {
  await withServer(LIMIT, async ({ port }) => {
    const statuses = [];
    for (const id of ['test-0001', 'test-0002', 'test-0003', 'test-0004'])
      statuses.push((await begin(port, id)).status);
    expect(statuses).toEqual([204, 204, 204, 429]);
    expect((await begin(port, 'test-0004')).headers['retry-after']).toBe('30');
    expect((await begin(port)).status).toBe(204);
  });
});

test('the limit is told, and 0 is none at all', async () => {
  await withServer(LIMIT, async ({ port }) => {
    expect(jsonOf(await ask(port, '/ice-servers'))).toMatchObject({ load: { path: '/load', maxBytes: 1e6 } });
  });
  await withServer(['--load-limit', '0'], async ({ port }) => {
    expect(jsonOf(await ask(port, '/ice-servers'))).not.toHaveProperty('load');
    expect((await begin(port)).status).not.toBe(204);
  });
  await withServer(['--trust-proxy'], async ({ port }) => {
    expect(jsonOf(await ask(port, '/ice-servers'))).not.toHaveProperty('load');
  });
});

test('memory is bounded: tests are forgotten, so many are kept at most, and so is each one’s series', () => {
  const tests = createLoadTests(1e9, { burst: 1e9, perMinute: 1, maxClients: 10 });
  const begun = tests.begin('a', 'client', 0);
  if (typeof begun === 'number') throw new Error('expected a test to begin');
  for (let ms = 0; ms < 200_000; ms += 1) tests.arrived(begun, 10, ms);
  expect(begun.arrivals.bytes.length).toBeLessThanOrEqual(3000);
  expect(sum(begun.arrivals.bytes)).toBe(2_000_000);
  const kept = Array.from({ length: 100 }, (_, i) => tests.begin(`t${i}`, 'client', 1)).filter(
    (test) => typeof test !== 'number',
  );
  expect(kept.length).toBeLessThan(30);
  expect(tests.find('a', 1)).not.toBeNull();
  expect(tests.find('a', 120_000)).toBeNull();
  expect(typeof tests.begin('later', 'client', 120_000)).not.toBe('number');
});
