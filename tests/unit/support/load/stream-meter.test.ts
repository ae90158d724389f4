import { expect, test } from '@playwright/test';
import { createStreamMeter } from '../../../support/load/stream-meter.ts';

/** A stream whose packets, one every 20 ms, take these delays. */
function figuresOf(delaysMs: readonly number[]) {
  const meter = createStreamMeter();
  delaysMs.forEach((delayMs, i) => {
    meter.sent();
    meter.received(i * 20, i * 20 + delayMs);
  });
  return meter.figures();
}

test('a constant delay is no jitter, however long it is', () => {
  for (const delayMs of [0, 1, 250]) expect(figuresOf(Array(50).fill(delayMs)).jitterMs).toBe(0);
});

test('jitter grows with how much the delay moves, and not with the delay', () => {
  const swinging = (byMs: number, fromMs = 0) =>
    figuresOf(Array.from({ length: 200 }, (_, i) => fromMs + (i % 2) * byMs));
  const jitters = [1, 2, 4, 8].map((byMs) => swinging(byMs).jitterMs ?? Number.NaN);
  expect(jitters).toEqual([...jitters].sort((a, b) => a - b));
  expect(new Set(jitters).size).toBe(jitters.length);
  expect(swinging(4, 100).jitterMs).toBeCloseTo(swinging(4).jitterMs ?? Number.NaN, 9);
});

test('each step moves jitter by a sixteenth of what is left, as RFC 3550 6.4.1 has it', () => {
  // After 16 ms more: 1. After as many less: 1 + 15 / 16.
  expect(figuresOf([0, 16, 0]).jitterMs).toBeCloseTo((1 + 31 / 16) / 2, 12);
});

test('a sender that is late adds no jitter by it', () => {
  const meter = createStreamMeter();
  for (const sentMs of [0, 20, 95, 100]) {
    meter.sent();
    meter.received(sentMs, sentMs + 3);
  }
  expect(meter.figures().jitterMs).toBe(0);
});

test('what has not come is missing, and no figure is made up without packets', () => {
  const meter = createStreamMeter();
  expect(meter.figures()).toEqual({ packetsSent: 0, packetsReceived: 0, jitterMs: null, delaysMs: [] });
  meter.sent();
  meter.sent();
  meter.received(0, 7);
  expect(meter.figures()).toEqual({ packetsSent: 2, packetsReceived: 1, jitterMs: null, delaysMs: [7] });
});
