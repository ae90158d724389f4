import { expect, test } from '@playwright/test';
import { createBottleneck, leaveQueue, leaveQueueAgain } from '../../../support/lab/impairment/bottleneck.ts';
import { createLeg, decide } from '../../../support/lab/impairment/decide.ts';
import type { BackgroundTraffic, BottleneckPlan } from '../../../support/lab/impairment/plan.ts';
import { createRandom } from '../../../support/lab/impairment/random.ts';

const PLAN = { rateBps: 1e6, limitBytes: 20_000 };
const serialisationMs = (bytes: number): number => (bytes * 8000) / PLAN.rateBps;
const FULL_MS = serialisationMs(PLAN.limitBytes);
/** A billionth of a millisecond: times of 10^4 ms have 10^-12 of rounding, of which some sums are made. */
const ROUNDING_MS = 1e-9;

interface Sent {
  readonly atMs: number;
  readonly bytes: number;
}

/** 2,000 messages of 40 to 1500 bytes in 20 s, at random times. */
function traffic(seed: number): readonly Sent[] {
  const random = createRandom(seed);
  const times = Array.from({ length: 2_000 }, () => random() * 20_000).sort((a, b) => a - b);
  return times.map((atMs) => ({ atMs, bytes: 40 + Math.floor(random() * 1_461) }));
}

function someBackground(seed: number): readonly BackgroundTraffic[] {
  const random = createRandom(seed);
  return Array.from({ length: 12 }, () => ({
    fromMs: random() * 18_000,
    durationMs: random() * 2_000,
    rateBps: random() * 1.5e6,
  }));
}

/** When each has left the link, null for those that found no room. */
function leavings(plan: BottleneckPlan, sent: readonly Sent[]): readonly (number | null)[] {
  const queue = createBottleneck(plan);
  return sent.map(({ atMs, bytes }) => leaveQueue(queue, bytes, atMs));
}

const SEEDS = [1, 2, 3, 4, 5];

test('the queue never holds more than its limit, and nothing waits longer than a full one takes', () => {
  for (const seed of SEEDS) {
    const queue = createBottleneck({ ...PLAN, background: someBackground(seed) });
    const backlogs: number[] = [];
    let dropped = 0;
    const wrong = traffic(seed).filter(({ atMs, bytes }) => {
      const leftMs = leaveQueue(queue, bytes, atMs);
      backlogs.push(queue.backlogBytes);
      if (leftMs === null) dropped += 1;
      const waitMs = (leftMs ?? atMs + FULL_MS) - atMs;
      return waitMs < serialisationMs(bytes) - ROUNDING_MS || waitMs > FULL_MS + ROUNDING_MS;
    });
    expect(wrong).toEqual([]);
    expect(Math.min(...backlogs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...backlogs)).toBeLessThanOrEqual(PLAN.limitBytes);
    // Full at times and at times not: else the above was tried on one side only.
    expect(dropped).toBeGreaterThan(0);
    expect(dropped).toBeLessThan(2_000);
  }
});

test('first in, first out: each leaves after the one before, by its own serialisation at least', () => {
  for (const seed of SEEDS) {
    const sent = traffic(seed);
    let lastMs = 0;
    const left = leavings({ ...PLAN, background: someBackground(seed) }, sent);
    const wrong = left.filter((leftMs, index) => {
      if (leftMs === null) return false;
      const soonestMs = lastMs + serialisationMs(sent[index]?.bytes ?? 0);
      lastMs = leftMs;
      return leftMs < soonestMs - ROUNDING_MS;
    });
    expect(wrong).toEqual([]);
  }
});

test('more background never means a shorter wait, and never saves a message', () => {
  for (const seed of SEEDS) {
    const sent = traffic(seed);
    const background = someBackground(seed);
    const few = leavings({ ...PLAN, background: background.slice(0, 6) }, sent);
    const more = leavings({ ...PLAN, background }, sent);
    const wrong = few.filter((leftMs, index) => {
      const withMoreMs = more[index] ?? null;
      return withMoreMs !== null && (leftMs === null || withMoreMs < leftMs - ROUNDING_MS);
    });
    expect(wrong).toEqual([]);
    expect(more).not.toEqual(few);
  }
});

test('a faster link or a slower one: never longer, never shorter', () => {
  const sent = traffic(6);
  const background = someBackground(6);
  const slow = leavings({ ...PLAN, background }, sent);
  const fast = leavings({ ...PLAN, rateBps: 2e6, background }, sent);
  const wrong = fast.filter((leftMs, index) => {
    const slowMs = slow[index] ?? null;
    return slowMs !== null && (leftMs === null || leftMs > slowMs + ROUNDING_MS);
  });
  expect(wrong).toEqual([]);
});

test('by hand: what waits is what came less what drained', () => {
  // 1 Mbit/s is 125 bytes a millisecond; the background brings 250, so the queue grows by 125 a millisecond and is full
  // after 160 ms.
  const plan = { ...PLAN, background: [{ fromMs: 1_000, durationMs: 300, rateBps: 2e6 }] };
  const queue = createBottleneck(plan);
  expect(leaveQueue(queue, 1_250, 0)).toBe(10);
  expect(leaveQueue(queue, 1_250, 4)).toBe(20);
  expect(leaveQueue(queue, 125, 1_000)).toBe(1_001);
  // 125 bytes of the message before and 12,500 of the background.
  expect(leaveQueue(queue, 125, 1_100)).toBe(1_100 + (125 + 12_500 + 125) / 125);
  expect(leaveQueue(queue, 125, 1_250)).toBeNull();
  // Sent again 200 ms later it finds what 150 ms without background have left of a full queue.
  expect(leaveQueueAgain(queue, 125, 1_450)).toBe(1_450 + (20_000 - 150 * 125 + 125) / 125);
  // Full until 1,300 ms, then drained in 160.
  expect(leaveQueue(queue, 125, 1_400)).toBe(1_400 + (20_000 - 12_500 + 125) / 125);
  expect(leaveQueue(queue, 1_250, 2_000)).toBe(2_010);
});

test('asking what a second try would meet changes nothing for the others', () => {
  const background = someBackground(7);
  const asked = createBottleneck({ ...PLAN, background });
  const waits: number[] = [];
  const left = traffic(7).map(({ atMs, bytes }) => {
    const leftMs = leaveQueue(asked, bytes, atMs);
    waits.push(leaveQueueAgain(asked, bytes, atMs + 200) - (atMs + 200));
    return leftMs;
  });
  expect(left).toEqual(leavings({ ...PLAN, background }, traffic(7)));
  expect(Math.max(...waits)).toBeLessThanOrEqual(FULL_MS + ROUNDING_MS);
});

test('on UDP what finds no room is lost, on TCP it comes a retransmission later', () => {
  const queue = { ...PLAN, background: [{ fromMs: 0, durationMs: 1_000, rateBps: 2e6 }] };
  const message = { isVoice: true, bytes: 125 };
  expect(decide(createLeg({ queue }, 'udp', 1, 'leg'), message, 500, 0)).toEqual([]);
  // Still full 200 ms later: it waits for all of it.
  expect(decide(createLeg({ queue }, 'tcp', 1, 'leg'), message, 500, 0)).toEqual([500 + 200 + FULL_MS]);
  for (const transport of ['udp', 'tcp'] as const) {
    const control = { isVoice: false, bytes: 125 };
    expect(decide(createLeg({ queue }, transport, 1, 'leg'), control, 0, 0)).toEqual([1]);
  }
});

test('what the queue drops does not depend on what the line loses, nor the waits', () => {
  const queue = { ...PLAN, background: someBackground(8) };
  const fates = (lossRatio: number) => {
    const leg = createLeg({ queue, lossRatio }, 'udp', 1, 'leg');
    return traffic(8).map(({ atMs, bytes }) => decide(leg, { isVoice: true, bytes }, atMs, 0));
  };
  const clean = fates(0);
  const lossy = fates(0.3);
  const lost = lossy.filter((deliveries) => deliveries.length === 0).length;
  expect(lost).toBeGreaterThan(clean.filter((deliveries) => deliveries.length === 0).length);
  expect(lossy.filter((deliveries, index) => deliveries.length > 0 && deliveries[0] !== clean[index]?.[0])).toEqual([]);
});
