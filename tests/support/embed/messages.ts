import type { FrameEvent, Hello, HostMessage } from '../../../src/core/embed/protocol.ts';
import { MARK } from '../../../src/core/embed/protocol.ts';
import type { Random } from '../lab/impairment/random.ts';
import { sampleReport } from '../reports/index.ts';

/** One message of each kind, all right. */
export const HELLO: Hello = {
  ...MARK,
  type: 'hello',
  nonce: '0123456789abcdef'.repeat(2),
  theme: 'dark',
  language: 'de',
};

export const HOST_MESSAGES: readonly HostMessage[] = [
  { ...MARK, id: 1, type: 'start', test: 'long', longLengthMs: 60_000, codec: 'PCMA' },
  { ...MARK, id: 2, type: 'start', test: null, longLengthMs: null, codec: null },
  { ...MARK, id: 3, type: 'stop' },
  { ...MARK, id: 4, type: 'theme', theme: 'light' },
  { ...MARK, id: 5, type: 'language', language: 'fil' },
  { ...MARK, id: 6, type: 'agent', agent: { label: 'Anna Berg', ticket: null, site: 'Lisbon' } },
  { ...MARK, id: 7, type: 'agent', agent: null },
  { ...MARK, id: 8, type: 'route', route: 'Frankfurt' },
  { ...MARK, id: Number.MAX_SAFE_INTEGER, type: 'keep', report: {} },
];

const DEPLOYMENT = { name: 'Acme', languages: ['en'], sites: [], version: '0.1.0' };

export const FRAME_EVENTS: readonly FrameEvent[] = [
  { type: 'welcome', nonce: HELLO.nonce, deployment: DEPLOYMENT },
  { type: 'done', id: 1 },
  { type: 'refused', id: 2, reason: 'busy', message: 'start: expected no test under way, got one' },
  { type: 'progress', phase: 'measuring', elapsedMs: 1000, plannedMs: 19_000, report: sampleReport() },
  { type: 'progress', phase: 'connecting', elapsedMs: 0, plannedMs: 19_000, report: null },
  { type: 'report', id: null, report: sampleReport(), isSaved: true },
  { type: 'resize', heightPx: 412 },
];

/** What a field may be, and mostly should not. Everything here survives a structured clone. */
const ODD: readonly unknown[] = [
  null,
  undefined,
  '',
  ' ',
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  true,
  [],
  {},
  [[]],
  { length: 1 },
  '__proto__',
  'constructor',
  'hello',
  'start',
  'callprobe',
  'https://elsewhere.example/ice-servers',
  'turn:elsewhere.example:3478',
  'x'.repeat(5000),
  '\u202egnp.exe',
  'ABCDEF0123456789'.repeat(2),
  'light',
  'fil',
  'opus',
  'usual',
  7,
  60_000,
  new Date(0),
  new Map([['source', 'callprobe']]),
];
const NAMES = [
  'source',
  'v',
  'type',
  'id',
  'nonce',
  'theme',
  'report',
  'agent',
  'route',
  'iceServers',
  '__proto__',
  'page',
];

/** A message that was right, with one to three fields taken away, added, changed, or put somewhere else. */
export function mutated(message: object, random: Random): unknown {
  let value: Record<string, unknown> = { ...message };
  for (let changes = 1 + Math.floor(random() * 3); changes > 0; changes--) {
    const names = Object.keys(value);
    const name = pick(names.length === 0 ? NAMES : names, random);
    const kind = random();
    if (kind < 0.25) {
      const { [name]: _, ...rest } = value;
      value = rest;
    } else if (kind < 0.5) value = { ...value, [pick(NAMES, random)]: pick(ODD, random) };
    else if (kind < 0.9) value = { ...value, [name]: oddOf(value[name], random) };
    else return pick([[value], { ...MARK, data: value }, JSON.stringify(value), [message, value]], random);
  }
  return value;
}

/** Values of no shape at all, and marked ones. */
export function arbitrary(random: Random, depth = 0): unknown {
  const kind = random();
  if (depth > 3 || kind < 0.4) return pick(ODD, random);
  if (kind < 0.6) return Array.from({ length: Math.floor(random() * 4) }, () => arbitrary(random, depth + 1));
  const names = Array.from({ length: Math.floor(random() * 6) }, () => pick(NAMES, random));
  const fields = Object.fromEntries(names.map((name) => [name, arbitrary(random, depth + 1)]));
  return kind < 0.8 ? fields : { ...fields, ...MARK };
}

function oddOf(value: unknown, random: Random): unknown {
  if (typeof value === 'object' && value !== null && random() < 0.5) return mutated(value, random);
  if (typeof value === 'string' && random() < 0.5) return random() < 0.5 ? `${value} ` : value.toUpperCase();
  return pick(ODD, random);
}

function pick<T>(values: readonly T[], random: Random): T {
  return values[Math.floor(random() * values.length)] as T;
}
