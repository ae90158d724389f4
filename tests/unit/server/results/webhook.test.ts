import { expect, test } from '@playwright/test';
import { createWebhook } from '../../../../src/server/results/webhook.ts';
import { madeResult } from '../../../support/results/made-results.ts';
import { postResult } from '../../../support/results/post-result.ts';
import { signatureOf, startReceiver, WEBHOOK_SECRET } from '../../../support/results/receiver.ts';
import { ask, jsonOf } from '../../../support/server/ask.ts';
import { withServer } from '../../../support/server/served.ts';

const argvOf = (url: string): string[] => ['--metrics', '--webhook', url, '--webhook-secret', WEBHOOK_SECRET];

test('a delivery has the whole result with its mark, is signed with its time, and names its id', async () => {
  const receiver = await startReceiver();
  await withServer(argvOf(receiver.url), async ({ port }) => {
    const shared = madeResult();
    const { seen } = jsonOf(await postResult(port, shared)) as { readonly seen: object };
    const [delivery] = receiver.deliveries;
    if (delivery === undefined) throw new Error('expected a delivery');
    const { headers, body, path } = delivery;
    expect(path).toBe('/hook');
    expect(body.id).toBe(shared.report.id);
    expect(body.result).toEqual({ ...shared, seen });
    expect(headers['idempotency-key']).toBe(shared.report.id);
    expect(Number(headers['callprobe-timestamp'])).toBe(Math.floor(body.deliveredAt / 1000));
    expect(headers['callprobe-signature']).toBe(signatureOf(delivery));
    expect(headers['content-type']).toBe('application/json');
  });
  await receiver.close();
});

test('what is not taken is not marked: 503 until it is, then the mark that the receiver has', async () => {
  const statuses = [500, 301, 404, 204];
  const receiver = await startReceiver((response, count) => {
    const location = { Location: receiver.url };
    response.writeHead(statuses[count - 1] ?? 500, count === 1 ? { 'Retry-After': '7' } : location).end();
  });
  await withServer(argvOf(receiver.url), async ({ port }) => {
    const first = await postResult(port, madeResult());
    expect(first.status).toBe(503);
    expect(first.headers['retry-after'], 'what the receiver asked for').toBe('7');
    const second = await postResult(port, madeResult());
    expect(second.status).toBe(503);
    expect(second.headers['retry-after']).toBe('15');
    expect((await postResult(port, madeResult())).status).toBe(503);
    expect((await ask(port, '/metrics')).body.toString()).not.toMatch(/^callprobe_tests_total/mu);
    const last = await postResult(port, madeResult());
    expect(last.status).toBe(200);
    expect((await postResult(port, madeResult())).status).toBe(200);
    expect(receiver.deliveries, 'no redirect followed, nothing sent after it was taken').toHaveLength(4);
    const { seen } = jsonOf(last) as { readonly seen: object };
    for (const { body } of receiver.deliveries) expect(body.result.seen, 'the same at each attempt').toEqual(seen);
    const counted = (await ask(port, '/metrics')).body.toString();
    expect(counted).toContain('callprobe_webhook_deliveries_total{outcome="refused"} 3\n');
    expect(counted).toContain('callprobe_webhook_deliveries_total{outcome="taken"} 1\n');
    expect(counted).toContain('callprobe_results_refused_total{why="webhook"} 3\n');
  });
  await receiver.close();
});

test('a result that nobody took yet gives way to one with another note; one that is under way does not', async () => {
  const held = { answer: () => {}, arrived: () => {} };
  const second = new Promise<void>((resolve) => {
    held.arrived = resolve;
  });
  const receiver = await startReceiver((response, count) => {
    if (count === 1) return void response.writeHead(500).end();
    held.answer = () => response.end();
    held.arrived();
  });
  await withServer(argvOf(receiver.url), async ({ port }) => {
    expect((await postResult(port, madeResult({ note: 'first' }))).status).toBe(503);
    const taken = postResult(port, madeResult({ note: 'second' }));
    await second;
    const third = await postResult(port, madeResult({ note: 'third' }));
    expect([third.status, third.headers['retry-after']]).toEqual([503, '1']);
    held.answer();
    expect((await taken).status).toBe(200);
    expect((await postResult(port, madeResult({ note: 'third' }))).status).toBe(409);
    expect(receiver.deliveries.map(({ body }) => body.result.said.note)).toEqual(['first', 'second']);
  });
  await receiver.close();
});

test('an answer that was lost on its way leaves the receiver with two deliveries of one key', async () => {
  const receiver = await startReceiver((response, count) => {
    if (count === 1) response.socket?.destroy();
    else response.end();
  });
  await withServer(argvOf(receiver.url), async ({ port }) => {
    expect((await postResult(port, madeResult())).status).toBe(503);
    expect((await postResult(port, madeResult())).status).toBe(200);
    const keys = receiver.deliveries.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toEqual([madeResult().report.id, madeResult().report.id]);
    expect(receiver.deliveries[0]?.body.result).toEqual(receiver.deliveries[1]?.body.result);
  });
  await receiver.close();
});

test('a receiver that is not there is told once, and once that it is back', async () => {
  const gone = await startReceiver();
  await gone.close();
  const lines: (string | null)[] = [];
  const signal = new AbortController().signal;
  const webhook = createWebhook(
    { url: gone.url, secret: WEBHOOK_SECRET },
    { signal, log: (fault) => lines.push(fault) },
  );
  expect((await webhook(madeResult())).outcome).toBe('unreachable');
  expect(lines).toEqual(['expected an answer, got ECONNREFUSED']);
});

test('a receiver that never answers is given up after a while', async () => {
  const receiver = await startReceiver(() => {});
  const log: (string | null)[] = [];
  const parts = { signal: new AbortController().signal, log: (fault: string | null) => log.push(fault), withinMs: 50 };
  const webhook = createWebhook({ url: receiver.url, secret: WEBHOOK_SECRET }, parts);
  expect((await webhook(madeResult())).outcome).toBe('unreachable');
  expect(log).toEqual(['expected an answer, got ETIMEDOUT']);
  await receiver.close();
});

test('only so many are under way at once; the rest is not tried, and closing ends those that are', async () => {
  const stop = new AbortController();
  const arrived = { count: 0, all: () => {} };
  const eight = new Promise<void>((resolve) => {
    arrived.all = resolve;
  });
  const receiver = await startReceiver((_response, count) => {
    if (count === 8) arrived.all();
  });
  const log = (): void => {};
  const webhook = createWebhook({ url: receiver.url, secret: WEBHOOK_SECRET }, { signal: stop.signal, log });
  const asked = Array.from({ length: 10 }, (_, serial) => webhook(madeResult({ serial })));
  await eight;
  expect((await asked[9])?.outcome).toBe('busy');
  stop.abort();
  const outcomes = (await Promise.all(asked)).map(({ outcome }) => outcome);
  expect(outcomes).toEqual([...Array<string>(8).fill('unreachable'), 'busy', 'busy']);
  expect(receiver.deliveries).toHaveLength(8);
  await receiver.close();
});
