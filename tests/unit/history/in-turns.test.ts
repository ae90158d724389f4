import { expect, test } from '@playwright/test';
import type { Steps } from '../../../src/core/trends/pieces.ts';
import { inTurns } from '../../../src/history/in-turns.ts';

/** Takes the processor's time, as work does. */
function busy(ms: number): void {
  const untilMs = performance.now() + ms;
  while (performance.now() < untilMs);
}

function* work(pieces: number, eachMs: number, done: number[]): Steps<string> {
  for (let piece = 0; piece < pieces; piece++) {
    yield;
    busy(eachMs);
    done.push(piece);
  }
  return 'all';
}

test('long work lets others in between its pieces, and comes to its end', async () => {
  const done: number[] = [];
  const seen: number[] = [];
  const timer = setInterval(() => seen.push(done.length), 1);
  expect(await inTurns(work(100, 4, done))).toBe('all');
  clearInterval(timer);
  expect(done).toHaveLength(100);
  const between = seen.filter((count) => count > 0 && count < 100);
  expect(new Set(between).size).toBeGreaterThan(4);
});

test('short work is one piece', async () => {
  const done: number[] = [];
  let hasPassed = false;
  const port = new MessageChannel();
  port.port1.onmessage = () => {
    hasPassed = true;
  };
  port.port2.postMessage(null);
  expect(await inTurns(work(30, 0, done))).toBe('all');
  expect(hasPassed).toBe(false);
  port.port1.close();
});

test('work that nobody wants any more is left where it is', async () => {
  const done: number[] = [];
  let isWanted = true;
  setTimeout(() => {
    isWanted = false;
  }, 5);
  expect(await inTurns(work(1000, 4, done), () => isWanted)).toBeNull();
  expect(done.length).toBeLessThan(100);
});
