import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@playwright/test';
import { parseChannelData, writeChannelData } from '../../../../../src/server/relay/message/channel-data.ts';
import { integrityMatches } from '../../../../../src/server/relay/message/integrity.ts';
import { parseMessage } from '../../../../../src/server/relay/message/parse.ts';
import { createRandom, mutate, pick, randomBytesOf } from '../random-bytes.ts';
import { IPV4_RESPONSE, IPV6_RESPONSE, LONG_TERM_REQUEST, REQUEST } from './rfc5769-vectors.ts';

const PACKETS = 100_000;
const ORIGINALS = [REQUEST, IPV4_RESPONSE, IPV6_RESPONSE, LONG_TERM_REQUEST, writeChannelData(0x4000, REQUEST, true)];
const REFUSALS = new Set([
  'too-short',
  'not-stun',
  'bad-cookie',
  'bad-length',
  'attribute-overrun',
  'fingerprint-not-last',
  'bad-fingerprint',
]);

test(`${PACKETS} random and mutated packets are each a message or a typed refusal, and leave nothing behind`, () => {
  const random = createRandom(8489);
  const seen = new Map<string, number>();
  const key = Buffer.from('key');
  const packet = (index: number): Buffer => {
    if (index % 4 === 0) return randomBytesOf(random, pick(random, 200));
    return mutate(random, ORIGINALS[pick(random, ORIGINALS.length)] ?? REQUEST);
  };
  const feed = (count: number): void => {
    for (let index = 0; index < count; index += 1) {
      const bytes = packet(index);
      const result = parseMessage(bytes);
      const outcome = result.ok ? 'message' : result.refusal;
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
      if (result.ok) integrityMatches(result.message, key);
      parseChannelData(bytes);
    }
  };

  // The first tenth lets the engine settle; what it holds after the rest is compared with what it held then.
  feed(PACKETS / 10);
  const before = heapBytes();
  feed(PACKETS - PACKETS / 10);
  const growthBytes = heapBytes() - before;

  expect([...seen.values()].reduce((sum, count) => sum + count, 0)).toBe(PACKETS);
  for (const outcome of seen.keys()) expect(outcome === 'message' || REFUSALS.has(outcome), outcome).toBe(true);
  // The mutations reach deep enough for the test to mean something: every way to end but one was met.
  expect(seen.size).toBeGreaterThanOrEqual(REFUSALS.size);
  // A packet that left even 100 bytes behind would be 9 MB.
  expect(growthBytes).toBeLessThan(4_000_000);
});

/** What is held after a full collection. */
function heapBytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
