import { expect, test } from '@playwright/test';
import { createLeg, decide, TCP_RETRANSMIT_MS } from '../../../support/lab/impairment/decide.ts';
import type { LegPlan } from '../../../support/lab/impairment/plan.ts';

const PACKETS = 100_000;
const SPACING_MS = 20;
/** 20 ms of Opus at 32 kbit/s with RTP, SRTP and ChannelData around it. */
const VOICE = { isVoice: true, bytes: 106 };
const CONTROL = { isVoice: false, bytes: 120 };

/** What becomes of `count` voice packets, one every 20 ms: for each the times it is delivered, from its own sending. */
function fates(
  plan: LegPlan,
  count: number,
  seed = 1,
  transport: 'udp' | 'tcp' = 'udp',
): readonly (readonly number[])[] {
  const leg = createLeg(plan, transport, seed, 'leg');
  return Array.from({ length: count }, (_, index) => {
    const nowMs = index * SPACING_MS;
    return decide(leg, VOICE, nowMs, 0).map((dueMs) => dueMs - nowMs);
  });
}

const lostIndexes = (plan: LegPlan, count: number, seed?: number): number[] =>
  fates(plan, count, seed).flatMap((deliveries, index) => (deliveries.length === 0 ? [index] : []));

/** Five standard errors of a ratio of independent draws: a right generator fails once in two million tries. */
const fiveErrors = (ratio: number, count: number): number => 5 * Math.sqrt((ratio * (1 - ratio)) / count);

const OTHER_OPTIONS: readonly LegPlan[] = [
  { delayMs: 40 },
  { jitterMs: 30 },
  { duplicateRatio: 0.3 },
  { reorder: { ratio: 0.3, byMs: 50 } },
  { delayMs: 60, jitterMs: 5, duplicateRatio: 0.1, reorder: { ratio: 0.1, byMs: 10 } },
  { jitterMs: 30, keepOrder: true },
  { spikes: { everyMs: 100, minMs: 5, maxMs: 80 } },
  // Never full: what it drops would come on top.
  { queue: { rateBps: 100_000, limitBytes: 10_000, background: [{ fromMs: 0, durationMs: 5_000, rateBps: 50_000 }] } },
];

test('the same seed drops the same packets, another seed others', () => {
  const plan = { lossRatio: 0.05 };
  const lost = lostIndexes(plan, 5_000, 7);
  expect(lostIndexes(plan, 5_000, 7)).toEqual(lost);
  expect(lostIndexes(plan, 5_000, 8)).not.toEqual(lost);
});

test('nothing else in the plan changes which packets are dropped, and no message between them does', () => {
  const bursty = { goodToBad: 0.02, badToGood: 0.3, lossInGood: 0.001, lossInBad: 0.8 };
  for (const loss of [{ lossRatio: 0.05 }, { gilbertElliott: bursty }, { lossRatio: 0.01, gilbertElliott: bursty }]) {
    const lost = lostIndexes(loss, 5_000, 7);
    for (const other of OTHER_OPTIONS) expect(lostIndexes({ ...loss, ...other }, 5_000, 7)).toEqual(lost);
    const leg = createLeg({ ...loss, applyTo: 'all' }, 'udp', 7, 'leg');
    const mixed = Array.from({ length: 5_000 }, (_, index) => {
      for (let message = 0; message < index % 3; message += 1) decide(leg, CONTROL, index * SPACING_MS, 0);
      return decide(leg, VOICE, index * SPACING_MS, 0);
    });
    expect(mixed.flatMap((deliveries, index) => (deliveries.length === 0 ? [index] : []))).toEqual(lost);
  }
});

test('more loss never saves a packet: what is dropped at 5 % is dropped at 20 %', () => {
  const few = lostIndexes({ lossRatio: 0.05 }, 5_000);
  const many = new Set(lostIndexes({ lossRatio: 0.2 }, 5_000));
  expect(few.length).toBeGreaterThan(0);
  expect(few.filter((index) => !many.has(index))).toEqual([]);
});

test('a drop list drops exactly what it lists', () => {
  const dropVoice = [0, 1, 7, 250, 4_999];
  expect(lostIndexes({ dropVoice }, 5_000)).toEqual(dropVoice);
  expect(lostIndexes({ dropVoice: [9_999] }, 5_000)).toEqual([]);
});

test('random loss is what was asked for', () => {
  for (const lossRatio of [0, 0.01, 0.05, 0.2, 1]) {
    const measured = lostIndexes({ lossRatio }, PACKETS).length / PACKETS;
    expect(Math.abs(measured - lossRatio), `${lossRatio}`).toBeLessThanOrEqual(fiveErrors(lossRatio, PACKETS));
  }
});

test('Gilbert-Elliott: loss and length of bursts are those of the theory', () => {
  for (const [goodToBad, badToGood] of [
    [0.01, 0.25],
    [0.05, 0.5],
    [0.002, 0.1],
  ] as const) {
    const plan = { gilbertElliott: { goodToBad, badToGood, lossInGood: 0, lossInBad: 1 } };
    const lost = lostIndexes(plan, PACKETS);
    const bursts = lost.filter((index, position) => lost[position - 1] !== index - 1).length;

    // The share of time in the bad state. Neighbours are correlated by lambda = 1 - goodToBad - badToGood, which widens the error of a
    // mean by sqrt((1 + lambda) / (1 - lambda)) over that of independent draws.
    const theory = goodToBad / (goodToBad + badToGood);
    const lambda = 1 - goodToBad - badToGood;
    const bound = fiveErrors(theory, PACKETS) * Math.sqrt((1 + lambda) / (1 - lambda));
    expect(Math.abs(lost.length / PACKETS - theory)).toBeLessThan(bound);

    // A burst ends with probability badToGood at each packet: geometric, mean 1/q and standard deviation sqrt(1 - q)/q.
    const meanBurst = lost.length / bursts;
    const burstBound = (5 * Math.sqrt(1 - badToGood)) / badToGood / Math.sqrt(bursts);
    expect(Math.abs(meanBurst - 1 / badToGood)).toBeLessThan(burstBound);
    // So the burst ratio (G.107 section 7.4: mean burst over that of random loss, 1/(1 - loss)) is far from 1.
    expect(meanBurst * (1 - theory)).toBeGreaterThan(1.5);
  }
});

test('both states lose at their own ratio', () => {
  const gilbertElliott = { goodToBad: 0.1, badToGood: 0.1, lossInGood: 0.02, lossInBad: 0.5 };
  const measured = lostIndexes({ gilbertElliott }, PACKETS).length / PACKETS;
  const theory = 0.5 * 0.02 + 0.5 * 0.5;
  // Loss has the state's correlation at most, lambda = 0.8: that factor bounds the error from above.
  expect(Math.abs(measured - theory)).toBeLessThan(fiveErrors(theory, PACKETS) * Math.sqrt(1.8 / 0.2));
});

test('delay is added to all, jitter uniformly on top', () => {
  const delays = fates({ delayMs: 40, jitterMs: 30 }, PACKETS).map(([delayMs = 0]) => delayMs);
  expect(Math.min(...delays)).toBeGreaterThanOrEqual(40);
  expect(Math.max(...delays)).toBeLessThan(70);
  const mean = delays.reduce((sum, delayMs) => sum + delayMs, 0) / PACKETS;
  // Uniform over 30 ms: standard deviation 30 / sqrt(12).
  expect(Math.abs(mean - 55)).toBeLessThan((5 * 30) / Math.sqrt(12 * PACKETS));
});

test('duplicates come twice at once, as often as asked', () => {
  const deliveries = fates({ duplicateRatio: 0.1, delayMs: 5 }, PACKETS);
  const twice = deliveries.filter((times) => times.length === 2);
  expect(new Set(twice.flat())).toEqual(new Set([5]));
  expect(Math.abs(twice.length / PACKETS - 0.1)).toBeLessThan(fiveErrors(0.1, PACKETS));
});

test('reordering holds some back long enough for the next to overtake, and touches no other', () => {
  const delays = fates({ reorder: { ratio: 0.1, byMs: 50 } }, PACKETS).map(([delayMs]) => delayMs);
  const held = delays.filter((delayMs) => delayMs === 50).length;
  expect(new Set(delays)).toEqual(new Set([0, 50]));
  expect(Math.abs(held / PACKETS - 0.1)).toBeLessThan(fiveErrors(0.1, PACKETS));
});

test('what is not voice is left alone unless the plan says all, but for delay and outages', () => {
  const plan = { dropVoice: [0], lossRatio: 1, duplicateRatio: 1, reorder: { ratio: 1, byMs: 50 }, delayMs: 3 };
  const outages = [{ fromMs: 100, durationMs: 50 }];
  const control = createLeg({ ...plan, outages }, 'udp', 1, 'leg');
  expect(decide(control, CONTROL, 0, 0)).toEqual([3]);
  expect(decide(control, CONTROL, 100, 0)).toEqual([]);
  const all = createLeg({ ...plan, applyTo: 'all' }, 'udp', 1, 'leg');
  expect(decide(all, CONTROL, 0, 0)).toEqual([]);
});

test('an outage is a window: its first moment is in it, its end is not', () => {
  const outages = [
    { fromMs: 100, durationMs: 100 },
    { fromMs: 200, durationMs: 50 },
    { fromMs: 1_000, durationMs: 1 },
  ];
  const udp = createLeg({ outages }, 'udp', 1, 'leg');
  const isThrough = (nowMs: number) => decide(udp, VOICE, nowMs, 0).length === 1;
  for (const nowMs of [0, 99.9, 250, 999.9, 1_001]) expect(isThrough(nowMs), `${nowMs}`).toBe(true);
  for (const nowMs of [100, 150, 199.9, 200, 249.9, 1_000]) expect(isThrough(nowMs), `${nowMs}`).toBe(false);
  const tcp = createLeg({ outages, delayMs: 10 }, 'tcp', 1, 'leg');
  for (const nowMs of [100, 199, 249]) expect(decide(tcp, VOICE, nowMs, 0)).toEqual([260]);
  expect(decide(tcp, VOICE, 250, 0)).toEqual([260]);
});

test('a blocked leg passes nothing, on either transport', () => {
  for (const transport of ['udp', 'tcp'] as const) {
    const leg = createLeg({ block: true, delayMs: 1 }, transport, 1, 'leg');
    for (const message of [VOICE, CONTROL]) expect(decide(leg, message, 0, 0)).toEqual([]);
  }
});

test('TCP loses nothing, doubles nothing and keeps its order, whatever the plan', () => {
  const plan: LegPlan = {
    dropVoice: [0, 5],
    lossRatio: 0.1,
    gilbertElliott: { goodToBad: 0.1, badToGood: 0.3, lossInGood: 0, lossInBad: 1 },
    applyTo: 'all',
    delayMs: 10,
    jitterMs: 50,
    duplicateRatio: 0.5,
    reorder: { ratio: 0.2, byMs: 100 },
    spikes: { everyMs: 500, minMs: 10, maxMs: 90 },
    // Full from 10 s to 12 s.
    queue: { rateBps: 1e6, limitBytes: 5_000, background: [{ fromMs: 10_000, durationMs: 2_000, rateBps: 2e6 }] },
    outages: [{ fromMs: 3_000, durationMs: 1_000 }],
  };
  const leg = createLeg(plan, 'tcp', 1, 'leg');
  let lastDueMs = 0;
  const wrong: number[] = [];
  for (let index = 0; index < 5_000; index += 1) {
    const nowMs = index * 7;
    const deliveries = decide(leg, index % 5 === 0 ? CONTROL : VOICE, nowMs, lastDueMs);
    const dueMs = deliveries[0] ?? Number.NaN;
    if (deliveries.length !== 1 || !(dueMs >= lastDueMs) || dueMs < nowMs + 10) wrong.push(index);
    lastDueMs = dueMs;
  }
  expect(wrong).toEqual([]);
});

test('what TCP would lose comes one retransmission later, and what follows waits for it', () => {
  const leg = createLeg({ dropVoice: [1], delayMs: 5 }, 'tcp', 1, 'leg');
  expect(decide(leg, VOICE, 0, 0)).toEqual([5]);
  const resentMs = 20 + TCP_RETRANSMIT_MS + 5;
  expect(decide(leg, VOICE, 20, 5)).toEqual([resentMs]);
  expect(decide(leg, VOICE, 40, resentMs)).toEqual([resentMs]);
  expect(decide(leg, VOICE, 400, resentMs)).toEqual([405]);
});
