import { expect, test } from '@playwright/test';
import { createJitterMeter } from '../../../../src/core/metrics/jitter.ts';
import { packetMetrics } from '../../../../src/core/metrics/packet-metrics.ts';
import { logOf, type MadeFrame, seeded, stream } from '../../../support/calls/made-frames.ts';

const WHOLE = { fromMs: 0, toMs: Number.POSITIVE_INFINITY };

function measure(frames: readonly MadeFrame[], interval = WHOLE) {
  const log = logOf(frames);
  createJitterMeter().advance(log.arrivals, 48_000);
  return packetMetrics(log, [interval]);
}

test('what was sent is what came plus what was lost, whatever is lost', () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const random = seeded(seed);
    const lossRatio = random();
    const m = measure(stream(500, () => (random() < lossRatio ? null : random() * 80)));
    expect(m.packetsSent).toBe(500);
    expect((m.packetsReceived ?? 0) + (m.packetsLost ?? 0)).toBe(500);
    expect(m.lossRatio).toBe((m.packetsLost ?? 0) / 500);
    expect(m.longestLostRun ?? 0).toBeLessThanOrEqual(m.packetsLost ?? 0);
    expect(m.lostRuns ?? 0).toBeLessThanOrEqual(m.packetsLost ?? 0);
  }
});

test('intervals that follow each other count every frame once', () => {
  const random = seeded(9);
  const frames = stream(500, () => (random() < 0.2 ? null : 10 + random() * 50));
  const whole = measure(frames);
  const parts = Array.from({ length: 10 }, (_, i) => measure(frames, { fromMs: i * 1000, toMs: (i + 1) * 1000 }));
  const sum = (name: 'packetsSent' | 'packetsLost' | 'packetsReordered') =>
    parts.reduce((total, part) => total + (part[name] ?? Number.NaN), 0);
  for (const name of ['packetsSent', 'packetsLost', 'packetsReordered'] as const) expect(sum(name)).toBe(whole[name]);
});

test('an interval without a frame measures nothing, and says so with null', () => {
  const m = measure(
    stream(10, () => 5),
    { fromMs: 5000, toMs: 6000 },
  );
  for (const value of Object.values(m)) expect(value).toBeNull();
});

test('delay is arrival less sending, min, median and 95th percentile', () => {
  const m = measure(stream(101, (i) => 20 + i));
  expect(m.delayMinMs).toBe(20);
  expect(m.delayMedianMs).toBe(70);
  expect(m.delayP95Ms).toBe(115);
  expect(m.delayVariationP95Ms).toBe(95);
});

test('a constant delay of any size leaves jitter and delay variation at zero', () => {
  for (const delayMs of [0, 1, 40, 600]) {
    const m = measure(stream(200, () => delayMs));
    expect(m.jitterMs).toBeCloseTo(0, 9);
    expect(m.delayVariationP95Ms).toBe(0);
  }
});

test('RFC 3550 jitter of delays that alternate by d settles at d', () => {
  const m = measure(
    stream(2000, (i) => (i % 2 ? 15 : 25)),
    { fromMs: 20_000, toMs: 40_000 },
  );
  expect(m.jitterMs).toBeCloseTo(10, 6);
});

test('burst ratio: 1 for losses that never touch, the run length times what is left for runs', () => {
  const lone = measure(stream(1000, (i) => (i % 10 === 5 ? null : 10)));
  expect(lone.burstRatio).toBe(1);
  const runs = measure(stream(1000, (i) => (i % 40 < 4 ? null : 10)));
  expect(runs.lostRuns).toBe(25);
  expect(runs.longestLostRun).toBe(4);
  expect(runs.burstRatio).toBeCloseTo(4 * 0.9, 9);
  expect(measure(stream(100, () => 10)).burstRatio).toBeNull();
});

test('reordering counts the frames that were overtaken (RFC 4737)', () => {
  expect(measure(stream(100, () => 10)).packetsReordered).toBe(0);
  expect(measure(stream(100, (i) => (i === 40 ? 55 : 10))).packetsReordered).toBe(1);
  expect(measure(stream(100, (i) => (i % 10 === 0 ? 75 : 10))).packetsReordered).toBe(10);
});

test('a wrapped RTP timestamp is a small step', () => {
  const log = logOf(stream(400, () => 10).map((frame) => ({ ...frame, sentMs: frame.sentMs + 89_478_000 })));
  const wrapped = log.frames.some((frame, i) => frame.rtpTimestamp < (log.frames[i - 1]?.rtpTimestamp ?? 0));
  expect(wrapped).toBe(true);
  createJitterMeter().advance(log.arrivals, 48_000);
  const m = packetMetrics(log, [WHOLE]);
  expect(m.packetsLost).toBe(0);
  expect(m.jitterMs).toBeCloseTo(0, 6);
});

test('without a clock rate there is no jitter, and the rest stays', () => {
  const log = logOf(stream(100, (i) => i % 7));
  createJitterMeter().advance(log.arrivals, null);
  const m = packetMetrics(log, [WHOLE]);
  expect(m.jitterMs).toBeNull();
  expect(m.packetsReceived).toBe(100);
});
