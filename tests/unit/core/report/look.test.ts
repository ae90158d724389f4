import { expect, test } from '@playwright/test';
import { startAssessment } from '../../../../src/core/assessment.ts';
import type { CallSample } from '../../../../src/core/samples/sample.ts';
import { MADE_CONTEXT, type MadeCall, madeCall } from '../../../support/calls/made-call.ts';

const MEDIA_MS = 400;

/** A call followed up to a time, as a quick test counts it: from the first second on. */
function followedTo(atMs: number, call: MadeCall = {}, further: readonly CallSample[] = []) {
  const assessment = startAssessment();
  const measure: CallSample = { type: 'measure', atMs: MEDIA_MS, fromMs: MEDIA_MS + 1000 };
  for (const sample of [...madeCall(call), measure, ...further]) {
    if (sample.type === 'end' || ('atMs' in sample && sample.atMs > atMs)) continue;
    assessment.add(sample.type === 'packets' ? upTo(sample, atMs) : sample);
  }
  return assessment;
}

function upTo(sample: Extract<CallSample, { type: 'packets' }>, atMs: number): CallSample {
  const kept = <T>(column: readonly T[]) => column.filter((_, i) => (sample.timesMs[i] ?? 0) <= atMs);
  const { rtpTimestamps, timesMs, sequenceNumbers, waitsMs } = sample;
  return {
    ...sample,
    rtpTimestamps: kept(rtpTimestamps),
    timesMs: kept(timesMs),
    sequenceNumbers: kept(sequenceNumbers),
    waitsMs: kept(waitsMs),
  };
}

test('nothing is seen before any voice, and no range while there is too little', () => {
  expect(startAssessment().look()).toBeNull();
  expect(followedTo(MEDIA_MS + 2500).look()?.ranges).toEqual([]);
  expect(followedTo(MEDIA_MS + 4000).look()?.ranges).toHaveLength(2);
});

test('the longer a clean call, the narrower its range, and its best end stays where it is', () => {
  const ranges = [4, 6, 9, 14, 19].map((seconds) => followedTo(MEDIA_MS + seconds * 1000).look()?.ranges[0]);
  for (let i = 1; i < ranges.length; i += 1) {
    expect(ranges[i]?.low).toBeGreaterThan(ranges[i - 1]?.low ?? Number.NaN);
    expect(ranges[i]?.high).toBeCloseTo(ranges[0]?.high ?? Number.NaN, 3);
  }
});

test('a look is as old as a frame may still be on its way: a tenth of a second and twice the delay, a second at most', () => {
  const ageMs = (delayMs: number) => {
    const atMs = MEDIA_MS + 6000;
    const { toMs = Number.NaN } = followedTo(atMs, { delayOf: { up: () => delayMs, down: () => 20 } }).look() ?? {};
    return atMs - toMs;
  };
  expect(ageMs(20)).toBeCloseTo(140, -1);
  expect(ageMs(200)).toBeCloseTo(500, -1);
  expect(ageMs(700)).toBeCloseTo(1000, -1);
});

test('frames on their way are not taken for lost', () => {
  for (const delayMs of [20, 150, 400]) {
    const { up } = followedTo(MEDIA_MS + 8000, { delayOf: { up: () => delayMs, down: () => 20 } }).report(
      MADE_CONTEXT,
    ).directions;
    expect(up.metrics.packetsLost, `${delayMs} ms`).toBe(0);
    expect(up.metrics.packetsSent, `${delayMs} ms`).toBeGreaterThan(250);
  }
});

test('an outage is told by when it ended; what is shorter is none', () => {
  const gap = (frames: number) => (i: number) => (i >= 200 && i < 200 + frames ? null : 20);
  const ended = (frames: number) =>
    followedTo(MEDIA_MS + 8000, { delayOf: { up: gap(frames), down: () => 20 } }).look()?.outageEndedMs;
  expect(ended(5)).toBeNull();
  // By when the frame was sent that came next.
  expect(ended(25)).toBeCloseTo(MEDIA_MS + 225 * 20, 6);
});

test('a computer that stood still is no outage of the line', () => {
  // 25 frames that this computer sent late, all at once: nothing arrived meanwhile, and nothing had been sent.
  const sentLateMs = (i: number) => (i >= 200 && i < 225 ? (225 - i) * 20 : 0);
  expect(followedTo(MEDIA_MS + 8000, { sentLateMs }).look()?.outageEndedMs).toBeNull();
});

test('further streams: a queue shows in the fastest packets, loss in what is missing, and neither in jitter', () => {
  const streams: CallSample = { type: 'streams', atMs: MEDIA_MS + 250, count: 4, extraBps: 1 };
  const effect = (up: (i: number) => number | null) =>
    followedTo(MEDIA_MS + 3000, { delayOf: { up, down: () => 20 } }, [streams]).streamsEffect(MEDIA_MS + 2800);
  expect(effect(() => 20)).toEqual({ isQueued: false, isLossy: false });
  expect(effect((i) => 20 + (i % 5) * 15)).toEqual({ isQueued: false, isLossy: false });
  expect(effect((i) => 20 + Math.max(0, i - 20))).toEqual({ isQueued: true, isLossy: false });
  expect(effect((i) => (i > 10 && i % 10 === 3 ? null : 20))).toEqual({ isQueued: false, isLossy: true });
  // Without further streams there is nothing to ask.
  expect(followedTo(MEDIA_MS + 3000).streamsEffect(MEDIA_MS + 2800)).toEqual({ isQueued: false, isLossy: false });
});
