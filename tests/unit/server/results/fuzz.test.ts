import { Agent, request } from 'node:http';
import { expect, test } from '@playwright/test';
import { parseShared } from '../../../../src/core/share/parse-shared.ts';
import { createRandom, type Random } from '../../../support/lab/impairment/random.ts';
import { madeResult } from '../../../support/results/made-results.ts';
import { ask, jsonOf } from '../../../support/server/ask.ts';
import { withServer } from '../../../support/server/served.ts';

/** 2,000 in all; apart, so that no test is a long one. */
const CASES = 500;
const SEEDS = [7, 8, 9, 10];

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

interface Answered {
  readonly seen?: { readonly signature: string };
  readonly error?: string;
}

/** One of the objects and lists in a value, the value itself among them. */
function somewhere(value: object, random: Random): { [name: string]: unknown } {
  const inner = Object.values(value).filter((item): item is object => typeof item === 'object' && item !== null);
  const next = inner[Math.floor(random() * (inner.length + 1))];
  return next === undefined ? (value as { [name: string]: unknown }) : somewhere(next, random);
}

/** A body that began as a sound result. */
function mutated(serial: number, random: Random): { readonly id: string; readonly body: Buffer } {
  const made = madeResult({ serial: serial % 100, site: `site ${serial}`, route: `route ${serial}` });
  // Two seconds are checked as twenty are, and take less time.
  const shared = structuredClone({ ...made, report: { ...made.report, seconds: made.report.seconds.slice(0, 2) } });
  const { id } = shared.report;
  const times = Math.floor(random() * 3);
  for (let i = 0; i < times; i += 1) {
    const place = somewhere(shared, random);
    const names = [...Object.keys(place), '__proto__', 'constructor', 'extra'];
    const name = names[Math.floor(random() * names.length)] ?? 'extra';
    // A copy: what comes later may be put into it.
    const value = structuredClone(VALUES[Math.floor(random() * VALUES.length)]);
    Object.defineProperty(place, name, { value, enumerable: true, configurable: true, writable: true });
  }
  const body = Buffer.from(JSON.stringify(shared));
  if (random() < 0.3) {
    for (let i = 0; i < 3; i += 1) body[Math.floor(random() * body.length)] = Math.floor(random() * 256);
  }
  return { id, body: random() < 0.1 ? body.subarray(0, Math.floor(random() * body.length)) : body };
}

for (const seed of SEEDS) {
  test(`${CASES} mutated results, seed ${seed}: each is refused by name or marked, none fails or makes series`, () =>
    fuzz(seed));
}

async function fuzz(seed: number): Promise<void> {
  const random = createRandom(seed);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  // Asked of once at the end: an expectation for each would take longer than the server does.
  const wrong: string[] = [];
  const { error } = console;
  console.error = (...parts: unknown[]) => void faults.push(parts.join(' '));
  try {
    await withServer(['--metrics'], async ({ port }) => {
      for (let serial = 0; serial < CASES; serial += 1) {
        const { id, body } = mutated(serial, random);
        const { status, text } = await post(agent, port, id, body);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        const answer: Answered = JSON.parse(text);
        const isRight =
          status === 200 ? answer.seen?.signature.length === 86 : answer.error !== undefined && text.length < 1000;
        if (!isRight) wrong.push(`${serial}: ${status} ${text.slice(0, 200)}`);
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
  expect(wrong).toEqual([]);
  expect(faults, 'nothing was told to the operator').toEqual([]);
  expect([...statuses.keys()].filter((status) => status >= 500 || status < 200)).toEqual([]);
  for (const status of [200, 400, 409]) expect(statuses.get(status) ?? 0, `${status}`).toBeGreaterThan(20);
}

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
