import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { postResult } from '../../../../src/app/sharing/post-result.ts';
import { SEEN, sharedResult } from '../../../support/share/made-up-requests.ts';

const forEver = () => new AbortController().signal;

async function postTo(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await postResult(`http://127.0.0.1:${port}/results`, { ...sharedResult(), seen: SEEN }, forEver());
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const answering =
  (status: number, body: string, headers: Record<string, string> = {}): RequestListener =>
  (request, response) => {
    request.resume();
    response.writeHead(status, headers).end(body);
  };

test('the whole result without a mark is posted under the id of its report', async () => {
  let body = '';
  let key: unknown;
  const answer = await postTo((request, response) => {
    key = request.headers['idempotency-key'];
    request.on('data', (part) => {
      body += String(part);
    });
    request.on('end', () => response.end(JSON.stringify({ seen: SEEN })));
  });
  expect(answer).toEqual({ is: 'seen', seen: SEEN });
  expect(JSON.parse(body)).toEqual(sharedResult());
  expect(key).toBe(sharedResult().report.id);
});

for (const status of [400, 403, 404, 405, 409, 413, 415, 422]) {
  test(`status ${status} is a refusal, with what was said`, async () => {
    const answer = await postTo(answering(status, 'said.note: expected a text'));
    expect(answer).toEqual({ is: 'refused', detail: `${status}: said.note: expected a text` });
  });
}

for (const status of [408, 425, 429, 500, 502, 503]) {
  test(`status ${status} is not now, and when the server says`, async () => {
    const answer = await postTo(answering(status, 'later', { 'Retry-After': '7' }));
    expect(answer).toEqual({ is: 'failed', detail: `${status}: later`, retryAfterMs: 7000 });
  });
}

for (const body of ['<!doctype html>', '', '{"seen":{}}', '{"seen":null}', '[]', '{"seen":{"keyId":"x"}}']) {
  test(`an answer that is no mark has taken nothing: ${body}`, async () => {
    expect(await postTo(answering(200, body))).toMatchObject({ is: 'failed', retryAfterMs: null });
  });
}

test('nobody there, a broken answer and a redirect are failures; an end from here is its reason', async () => {
  const nobody = await postResult('http://127.0.0.1:1/results', sharedResult(), forEver());
  expect(nobody).toMatchObject({ is: 'failed', retryAfterMs: null });
  expect(await postTo((_, response) => response.destroy())).toMatchObject({ is: 'failed' });
  expect(await postTo(answering(307, '', { Location: 'http://127.0.0.1:1/' }))).toMatchObject({ is: 'failed' });
  const ending = new AbortController();
  ending.abort(new Error('the page goes'));
  await expect(postResult('http://127.0.0.1:1/', sharedResult(), ending.signal)).rejects.toThrow('the page goes');
});
