import { expect, test } from '@playwright/test';
import { createLeg, decide } from '../../../support/lab/impairment/decide.ts';
import type { LegPlan } from '../../../support/lab/impairment/plan.ts';
import { createSpikes, endOfSpike } from '../../../support/lab/impairment/spikes.ts';

const SPIKES = { everyMs: 400, minMs: 20, maxMs: 120 };
const MEAN_MS = (SPIKES.minMs + SPIKES.maxMs) / 2;

/**
 * Every spike until `untilMs`, found by asking each millisecond: when the last one held goes, and how long the first
 * one waited.
 */
function spikesUntil(untilMs: number, seed: number): readonly { readonly endMs: number; readonly firstMs: number }[] {
  const state = createSpikes(SPIKES, seed);
  const found = new Map<number, number>();
  for (let nowMs = 0; nowMs < untilMs; nowMs += 1) {
    const goesMs = endOfSpike(state, nowMs);
    if (goesMs > nowMs && !found.has(goesMs)) found.set(goesMs, nowMs);
  }
  return [...found].map(([endMs, firstMs]) => ({ endMs, firstMs }));
}

/** When each voice message, one every `spacingMs`, is due. */
function dues(plan: LegPlan, spacingMs: number, count: number, seed = 1): readonly number[] {
  const leg = createLeg(plan, 'udp', seed, 'leg');
  return Array.from(
    { length: count },
    (_, index) => decide(leg, { isVoice: true, bytes: 106 }, index * spacingMs, 0)[0] ?? Number.NaN,
  );
}

const outOfOrder = (times: readonly number[]): number =>
  times.filter((dueMs, index) => !(dueMs >= (times[index - 1] ?? 0))).length;

test('the same seed has its spikes at the same times, whatever is sent; another seed at others', () => {
  const every7 = dues({ spikes: SPIKES }, 7, 20_000);
  const every70 = dues({ spikes: SPIKES }, 70, 2_000);
  expect(every7.filter((_, index) => index % 10 === 0)).toEqual(every70);
  expect(dues({ spikes: SPIKES }, 70, 2_000, 2)).not.toEqual(every70);
});

test('what comes during a spike waits for its end, all for the same moment and in order; the rest goes at once', () => {
  const times = dues({ spikes: SPIKES, delayMs: 5 }, 1, 100_000);
  expect(outOfOrder(times)).toBe(0);
  const waits = times.map((dueMs, index) => dueMs - 5 - index);
  expect(Math.max(...waits)).toBeLessThanOrEqual(SPIKES.maxMs);
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(-1e-9);
  const held = times.filter((_, index) => (waits[index] ?? 0) > 1e-9);
  // One message a millisecond: a spike holds 20 at least, so far more are held than there are moments at which they go.
  expect(held.length / new Set(held).size).toBeGreaterThan(SPIKES.minMs);
});

test('they are as long and as often as asked', () => {
  const untilMs = 400_000;
  const spikes = spikesUntil(untilMs, 3);
  const lengths = spikes.map(({ endMs, firstMs }) => endMs - firstMs);
  // Asked each millisecond, the first one held is up to a millisecond late.
  expect(Math.min(...lengths)).toBeGreaterThan(SPIKES.minMs - 1);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(SPIKES.maxMs);
  const mean = lengths.reduce((sum, ms) => sum + ms, 0) / lengths.length;
  // Uniform over 100 ms, and up to that millisecond short; five standard errors.
  expect(Math.abs(mean - MEAN_MS)).toBeLessThan(1 + (5 * 100) / Math.sqrt(12 * lengths.length));
  // From one end to the next start: exponential, whose standard deviation is its mean. Two milliseconds for the asking.
  const gaps = spikes.slice(1).map(({ firstMs }, index) => firstMs - (spikes[index]?.endMs ?? Number.NaN));
  const meanGap = gaps.reduce((sum, ms) => sum + ms, 0) / gaps.length;
  expect(Math.abs(meanGap - SPIKES.everyMs)).toBeLessThan(2 + (5 * SPIKES.everyMs) / Math.sqrt(gaps.length));
  // Without memory: a share of 1 - e^-1 is shorter than the mean.
  const short = gaps.filter((ms) => ms < SPIKES.everyMs).length / gaps.length;
  const share = 1 - Math.exp(-1);
  expect(Math.abs(short - share)).toBeLessThan(5 * Math.sqrt((share * (1 - share)) / gaps.length) + 2 / SPIKES.everyMs);
});

test('jitter alone reorders; in order it never does, and none comes sooner for it', () => {
  const loose = dues({ delayMs: 10, jitterMs: 60 }, 20, 10_000);
  const kept = dues({ delayMs: 10, jitterMs: 60, keepOrder: true }, 20, 10_000);
  expect(outOfOrder(loose)).toBeGreaterThan(0);
  expect(outOfOrder(kept)).toBe(0);
  // Each waits for the latest of those before it, and for nothing else.
  let latestMs = 0;
  expect(kept).toEqual(
    loose.map((dueMs) => {
      latestMs = Math.max(latestMs, dueMs);
      return latestMs;
    }),
  );
});

test('order is kept through everything at once, and loss moves nobody', () => {
  const plan: LegPlan = {
    keepOrder: true,
    jitterMs: 60,
    spikes: SPIKES,
    queue: { rateBps: 2e5, limitBytes: 8_000, background: [{ fromMs: 20_000, durationMs: 2_000, rateBps: 3e5 }] },
  };
  const all = dues(plan, 20, 10_000);
  const some = dues({ ...plan, lossRatio: 0.2, outages: [{ fromMs: 50_000, durationMs: 1_000 }] }, 20, 10_000);
  expect(outOfOrder(all.filter((dueMs) => !Number.isNaN(dueMs)))).toBe(0);
  expect(some.filter((dueMs, index) => !Number.isNaN(dueMs) && dueMs !== all[index])).toEqual([]);
  expect(some.filter(Number.isNaN).length).toBeGreaterThan(all.filter(Number.isNaN).length);
});

test('neither spikes nor order change which packets are lost', () => {
  const lost = (plan: LegPlan) => dues({ lossRatio: 0.1, ...plan }, 20, 5_000).map(Number.isNaN);
  expect(lost({ spikes: SPIKES })).toEqual(lost({}));
  expect(lost({ keepOrder: true, jitterMs: 50 })).toEqual(lost({}));
});
