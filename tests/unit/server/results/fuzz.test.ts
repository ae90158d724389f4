import { Agent, request } from 'node:http';
import { expect, test } from '@playwright/test';
import { parseShared } from '../../../../src/core/share/parse-shared.ts';
import { createRandom, type Random } from '../../../support/lab/impairment/random.ts';
import { madeResult } from '../../../support/results/made-results.ts';
import { ask, jsonOf } from '../../../support/server/ask.ts';
import { withServer } from '../../../support/server/served.ts';

const CASES = 2000;
const SEED = 7;

const VALUES: readonly unknown[] = [
  null,
  undefined,
  true,
  '',
  'x'.repeat(70_000),
  '<img src=x onerror=alert(1)>',
  '\u202e\u0000\ud800',
  '__proto__',
  0,
  -1,
  0.1,
  1e308,
  9e15,
  [],
  {},
  [[[[]]]],
];

/** One of the objects and lists in a value, the value itself among them. */
function somewhere(value: object, random: Random): { [name: string]: unknown } {
  const inner = Object.values(value).filter((item): item is object => typeof item === 'object' && item !== null);
  const next = inner[Math.floor(random() * (inner.length + 1))];
  return next === undefined ? (value as { [name: string]: unknown }) : somewhere(next, random);
}

/** A body that began as a sound result. */
function mutated(serial: number, random: Random): { readonly id: string; readonly body: Buffer } {
  const shared = structuredClone(madeResult({ serial: serial % 50, site: `site ${serial}`, route: `route ${serial}` }));
  const { id } = shared.report;
  const times = Math.floor(random() * 3);
  for (let i = 0; i < times; i += 1) {
    const place = somewhere(shared, random);
    const names = [...Object.keys(place), '__proto__', 'constructor', 'extra'];
    const name = names[Math.floor(random() * names.length)] ?? 'extra';
    const value = VALUES[Math.floor(random() * VALUES.length)];
    Object.defineProperty(place, name, { value, enumerable: true, configurable: true, writable: true });
  }
  const body = Buffer.from(JSON.stringify(shared));
  if (random() < 0.3) {
    for (let i = 0; i < 3; i += 1) body[Math.floor(random() * body.length)] = Math.floor(random() * 256);
  }
  return { id, body: random() < 0.1 ? body.subarray(0, Math.floor(random() * body.length)) : body };
}

test('2,000 mutated results: each is refused by name or marked, and none fails, lives on or makes series', async () => {
  const random = createRandom(SEED);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  const { error } = console;
  console.error = (...parts: unknown[]) => void faults.push(parts.join(' '));
  try {
    await withServer(['--metrics'], async ({ port }) => {
      for (let serial = 0; serial < CASES; serial += 1) {
        const { id, body } = mutated(serial, random);
        const { status, text } = await post(agent, port, id, body);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        const answer: unknown = JSON.parse(text);
        if (status === 200) expect(answer).toMatchObject({ seen: { keyId: expect.any(String) } });
        else expect((answer as { readonly error: string }).error.length).toBeLessThan(1000);
      }
      const shown = (await ask(port, '/metrics')).body.toString();
      expect(shown.split('\n').length, 'no series of anybody’s making').toBeLessThan(200);
      expect(shown).not.toMatch(/site \d|route \d/u);
      expect(jsonOf(await ask(port, '/healthz'))).toMatchObject({ status: 'ok' });
    });
  } finally {
    console.error = error;
    agent.destroy();
  }
  expect(faults, 'nothing was told to the operator').toEqual([]);
  expect([...statuses.keys()].filter((status) => status >= 500 || status < 200)).toEqual([]);
  for (const status of [200, 400, 409]) expect(statuses.get(status) ?? 0, `${status}`).toBeGreaterThan(50);
});

test('the sound ones among them are sound', () => {
  expect(parseShared(madeResult()).ok).toBe(true);
});

function post(
  agent: Agent,
  port: number,
  id: string,
  body: Buffer,
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length, 'Idempotency-Key': id };
    const sent = request({ host: '127.0.0.1', port, path: '/results', method: 'POST', headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
