import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientAddress } from './addresses.ts';
import { type Handler, refuse, sendJson } from './handler.ts';
import { createLoadTests, type LoadTest } from './load-tests.ts';
import type { RateLimitOptions } from './rate-limit.ts';
import { isSameOrigin } from './same-origin.ts';

/** Takes and gives data to fill a line with; `/ice-servers` names it. */
export const LOAD_PATH = '/load';

export interface LoadHandlerOptions {
  /** Of one test, up and down together. */
  readonly maxBytes: number;
  readonly trustProxy: boolean;
  readonly rate?: RateLimitOptions | undefined;
}

/** What a test calls itself: the page makes it up. */
const ID = /^[\w-]{8,64}$/u;
/** Of one test at once; our choice, above the six connections a browser opens to one host. */
const MAX_OPEN = 12;
/** Without a byte moving for this long a request is ended; our choice: longer than a line with a second of queue stands still. */
const IDLE_MS = 5000;
/** The longest stretch one request may last; our choice, twice a phase and more. */
const MAX_STRETCH_MS = 15_000;
/** Random bytes, given again and again: larger than the windows of what compresses on the way (deflate's is 32 kB, LZ4's 64 kB). */
const CHUNK_BYTES = 262_144;

/**
 * Fills a line, for one test at a time named by `id`, whatever amount of it `maxBytes` allows:
 * - `POST /load?id=…` begins the test and swallows the body; `&ms=` ends the request by force after so long, since what a browser has
 *   handed to its system goes on being sent after the page has given up.
 * - `GET /load?id=…&bytes=N` streams N incompressible bytes.
 * - `GET /load?id=…` tells what came of the bodies and when: how long ago, ms, and how many bytes.
 *
 * 403 for other pages, 404 for a test that was not begun, 413 when it has used its amount, 429 when one client tests too often.
 */
export function loadHandler({ maxBytes, trustProxy, rate }: LoadHandlerOptions): Handler {
  const tests = createLoadTests(maxBytes, rate);
  const chunk = randomBytes(CHUNK_BYTES);
  return (request, response) => {
    const query = new URL(request.url ?? '', 'http://load').searchParams;
    const id = query.get('id') ?? '';
    const nowMs = performance.now();
    if (!['GET', 'POST'].includes(request.method ?? '')) {
      response.setHeader('Allow', 'GET, POST');
      return refuse(response, 405, `expected GET or POST, got ${request.method ?? 'no method'}`);
    }
    if (!isSameOrigin(request)) return refuse(response, 403, 'expected a request from the page of this server');
    if (!ID.test(id)) return refuse(response, 400, 'id: expected 8 to 64 letters, digits, - or _');
    if (request.method === 'POST') {
      const client = clientAddress(request, trustProxy) ?? request.socket.remoteAddress ?? '';
      const test = tests.begin(id, client, nowMs);
      if (typeof test === 'number') {
        response.setHeader('Retry-After', String(test));
        return refuse(response, 429, `expected fewer tests: try again in ${test} s`);
      }
      const stretchMs = numberOf(query.get('ms')) ?? MAX_STRETCH_MS;
      return swallow(request, response, test, stretchMs, (bytes) => tests.arrived(test, bytes, performance.now()));
    }
    const test = tests.find(id, nowMs);
    if (test === null) return refuse(response, 404, 'id: expected a test that was begun by POST');
    if (!query.has('bytes')) return sendJson(response, 200, seriesOf(test, nowMs));
    const bytes = numberOf(query.get('bytes'));
    if (bytes === null) return refuse(response, 400, 'bytes: expected a whole number above 0');
    pour(response, test, bytes, chunk);
  };
}

function swallow(
  request: IncomingMessage,
  response: ServerResponse,
  test: LoadTest,
  stretchMs: number,
  arrived: (bytes: number) => void,
): void {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > test.leftBytes || test.open >= MAX_OPEN) {
    refuseUse(response, test);
    return;
  }
  // Held against the amount at once, as below.
  test.leftBytes -= announced;
  let reservedBytes = announced;
  const socket = request.socket;
  const over = keepOpen(response, test, stretchMs, () => socket.resetAndDestroy());
  response.once('close', () => {
    test.leftBytes += Math.max(0, reservedBytes);
  });
  request.on('data', (data: Buffer) => {
    over.moved();
    arrived(data.length);
    if (announced > 0) reservedBytes -= data.length;
    else test.leftBytes -= data.length;
    // Only a body of unannounced length gets here.
    if (test.leftBytes < 0) socket.resetAndDestroy();
  });
  request.on('end', () => response.writeHead(204, { 'Cache-Control': 'no-store' }).end());
}

function pour(response: ServerResponse, test: LoadTest, bytes: number, chunk: Buffer): void {
  if (bytes > test.leftBytes || test.open >= MAX_OPEN) {
    refuseUse(response, test);
    return;
  }
  // Held against the amount at once: what is not taken any more comes back when the request ends.
  test.leftBytes -= bytes;
  let leftBytes = bytes;
  const over = keepOpen(response, test, MAX_STRETCH_MS, () => response.destroy());
  response.once('close', () => {
    test.leftBytes += leftBytes;
  });
  response.writeHead(200, {
    'Content-Type': 'application/octet-stream',
    'Content-Length': bytes,
    'Cache-Control': 'no-store, no-transform',
    // nginx would take it all in and let the page wait.
    'X-Accel-Buffering': 'no',
  });
  const next = (): void => {
    while (leftBytes > 0) {
      over.moved();
      const part = leftBytes < chunk.length ? chunk.subarray(0, leftBytes) : chunk;
      leftBytes -= part.length;
      if (!response.write(part)) return;
    }
    response.end();
  };
  response.on('drain', next);
  next();
}

/** Counts a request among those under way, and ends it by force when nothing moves or its time is over. */
function keepOpen(response: ServerResponse, test: LoadTest, stretchMs: number, end: () => void) {
  let idle = setTimeout(end, IDLE_MS);
  const stretch = setTimeout(end, Math.min(stretchMs, MAX_STRETCH_MS));
  test.open += 1;
  response.once('close', () => {
    clearTimeout(idle);
    clearTimeout(stretch);
    test.open -= 1;
    test.lastUsedMs = performance.now();
  });
  return {
    moved() {
      clearTimeout(idle);
      idle = setTimeout(end, IDLE_MS);
    },
  };
}

function seriesOf({ arrivals: { sliceMs, bytes }, leftBytes }: LoadTest, nowMs: number): object {
  const agoMs = sliceMs.map((atMs) => Math.round((nowMs - atMs) * 10) / 10);
  return { agoMs, bytes, leftBytes: Math.max(0, leftBytes) };
}

function refuseUse(response: ServerResponse, { leftBytes }: LoadTest): void {
  // What is left of a body that nobody wants is not waited for.
  response.setHeader('Connection', 'close');
  refuse(response, 413, `expected at most ${leftBytes} bytes in ${MAX_OPEN} requests at once`);
}

function numberOf(text: string | null): number | null {
  const value = /^\d{1,10}$/u.test(text ?? '') ? Number(text) : 0;
  return value > 0 ? value : null;
}
