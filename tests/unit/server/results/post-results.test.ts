import { webcrypto } from 'node:crypto';
import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import type { SharedResult } from '../../../../src/core/share/shared-result.ts';
import { signedText } from '../../../../src/core/share/signed-text.ts';
import { RESULTS_RATE } from '../../../../src/server/results/post-results.ts';
import { madeResult } from '../../../support/results/made-results.ts';
import { postBody, postResult } from '../../../support/results/post-result.ts';
import { startReceiver, WEBHOOK_SECRET } from '../../../support/results/receiver.ts';
import { type Answer, ask, jsonOf } from '../../../support/server/ask.ts';
import { withServer } from '../../../support/server/served.ts';

type Seen = NonNullable<SharedResult['seen']>;

function seenIn(answer: Answer): Seen {
  expect(answer.status, answer.body.toString()).toBe(200);
  return (jsonOf(answer) as { readonly seen: Seen }).seen;
}

function refusedIn(answer: Answer): string {
  return `${answer.status} ${(jsonOf(answer) as { readonly error: string }).error}`;
}

async function verified(port: number, shared: SharedResult, seen: Seen): Promise<boolean> {
  const answer = jsonOf(await ask(port, '/results/key'));
  const { keys } = answer as { readonly keys: readonly { readonly keyId: string; readonly spki: string }[] };
  const key = keys.find(({ keyId }) => keyId === seen.keyId);
  const spki = Buffer.from(key?.spki ?? '', 'base64');
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const imported = await webcrypto.subtle.importKey('spki', spki, algorithm, false, ['verify']);
  const text = Buffer.from(signedText({ ...shared, seen }));
  const signature = Buffer.from(seen.signature, 'base64url');
  return webcrypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, imported, signature, text);
}

test('a result comes back with a mark that WebCrypto verifies, and of a changed result does not', async () => {
  await withServer(['--metrics'], async ({ port }) => {
    const shared = madeResult();
    const beforeMs = Date.now();
    const seen = seenIn(await postResult(port, shared));
    expect(seen.atMs).toBeGreaterThanOrEqual(beforeMs);
    expect(seen.atMs).toBeLessThanOrEqual(Date.now());
    expect(await verified(port, shared, seen)).toBe(true);
    expect(await verified(port, { ...shared, said: { ...shared.said, note: 'another' } }, seen)).toBe(false);
    expect(await verified(port, shared, { ...seen, atMs: seen.atMs + 1 })).toBe(false);
  });
});

test('the same again has the same mark and is handed on and counted once, also at the same time', async () => {
  const receiver = await startReceiver((response) => void setImmediate(() => response.end()));
  const argv = ['--metrics', '--webhook', receiver.url, '--webhook-secret', WEBHOOK_SECRET];
  await withServer(argv, async ({ port }) => {
    const shared = madeResult();
    const atOnce = await Promise.all(Array.from({ length: 5 }, () => postResult(port, shared)));
    const marks = [...atOnce, await postResult(port, shared)].map(seenIn);
    expect(new Set(marks.map((seen) => JSON.stringify(seen))).size).toBe(1);
    expect(receiver.deliveries).toHaveLength(1);
    const counted = (await ask(port, '/metrics')).body.toString();
    expect(counted).toMatch(/^callprobe_tests_total\{.*\} 1$/mu);
    expect(counted.match(/^callprobe_tests_total/gmu)).toHaveLength(1);
  });
  await receiver.close();
});

test('another result under a known id is refused', async () => {
  await withServer(['--metrics'], async ({ port }) => {
    seenIn(await postResult(port, madeResult()));
    const other = await postResult(port, madeResult({ note: 'another' }));
    expect(refusedIn(other)).toBe('409 report.id: expected an id of its own, got a known one');
  });
});

const good = madeResult();
const REFUSED: readonly (readonly [what: string, post: (port: number) => Promise<Answer>, expected: RegExp])[] = [
  ['another page', (port) => postResult(port, good, { 'Sec-Fetch-Site': 'cross-site' }), /^403 expected a request/],
  ['another origin', (port) => postResult(port, good, { Origin: 'https://b.example' }), /^403 expected a request/],
  ['no key', (port) => postBody(port, JSON.stringify(good), {}), /^400 Idempotency-Key: expected the id/],
  [
    'another key',
    (port) => postResult(port, good, { 'Idempotency-Key': 'x' }),
    /^400 Idempotency-Key: expected the id/,
  ],
  [
    'a form',
    (port) => postResult(port, good, { 'Content-Type': 'text/plain' }),
    /^415 Content-Type: expected app.*text/,
  ],
  ['no JSON', (port) => postBody(port, '{"a":', {}), /^400 expected JSON/],
  ['no UTF-8', (port) => postBody(port, Buffer.from([0x22, 0xff, 0x22]), {}), /^400 expected UTF-8/],
  ['no result', (port) => postBody(port, 'null', {}), /^400 .*expected/],
  ['a deep one', (port) => postBody(port, `${'['.repeat(60_000)}${']'.repeat(60_000)}`, {}), /^400 .*expected/],
  ['too much', (port) => postBody(port, ' '.repeat(128 * 1024 + 1), {}), /^413 expected at most 131072 bytes/],
  [
    'a wrong figure',
    (port) => postResult(port, { ...good, report: { ...good.report, startedAt: 9e15 } }),
    /^400 report\.startedAt: expected <=/,
  ],
  [
    'a mark already',
    (port) => postResult(port, { ...good, seen: { keyId: '0'.repeat(16), atMs: 0, signature: 'A'.repeat(86) } }),
    /^400 seen: expected null/,
  ],
  [
    'a test under way',
    (port) => postResult(port, { ...good, report: { ...good.report, outcome: 'running' } }),
    /^400 report\.outcome: expected a test that has ended/,
  ],
];

for (const [what, post, expected] of REFUSED) {
  test(`refused: ${what}`, async () => {
    await withServer(['--metrics'], async ({ port }) => {
      expect(refusedIn(await post(port))).toMatch(expected);
      expect((await ask(port, '/metrics')).body.toString()).not.toMatch(/^callprobe_tests_total/mu);
    });
  });
}

test('a body of unannounced length is cut where it grows too large', async () => {
  await withServer(['--metrics'], async ({ port }) => {
    const head = ['POST /results HTTP/1.1', 'Host: a', 'Content-Type: application/json', 'Transfer-Encoding: chunked'];
    const socket = connect(port, '127.0.0.1');
    const answer = new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk.toString();
      });
      // What is still on its way when the server closes may end it with a reset.
      socket.on('error', () => {}).on('close', () => resolve(text));
    });
    const chunk = ' '.repeat(0x10000);
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    for (let i = 0; i < 17; i += 1) socket.write(`10000\r\n${chunk}\r\n`);
    expect(await answer).toMatch(/^HTTP\/1\.1 413 /u);
  });
});

test('only POST', async () => {
  await withServer(['--metrics'], async ({ port }) => {
    const answer = await ask(port, '/results');
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('POST');
  });
});

test('who sends too often is told how long to wait', async () => {
  await withServer(
    ['--metrics'],
    async ({ port }) => {
      seenIn(await postResult(port, madeResult()));
      const answer = await postResult(port, madeResult());
      expect(answer.status).toBe(429);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    },
    { resultsRate: { ...RESULTS_RATE, burst: 1, perMinute: 1 } },
  );
});

test('where results go nowhere, nobody is told that one was sent', async () => {
  await withServer([], async ({ port }) => {
    expect((await postResult(port, madeResult())).status).toBe(405);
    for (const path of ['/results', '/results/key', '/metrics']) expect((await ask(port, path)).status).toBe(404);
  });
});
