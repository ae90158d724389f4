import { expect, test } from '@playwright/test';
import type { FrameTrace } from '../../../src/core/report/schema.ts';
import { IN_FLIGHT_MS, layLane } from '../../../src/views/lane-geometry.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../support/reports/index.ts';

const FRAME_MS = 20;
const TICKS = 960;

/** Frames 20 ms apart with these delays, null for a lost one; the timestamps wrap after the first frame. */
function trace(delaysMs: readonly (number | null)[]): FrameTrace {
  const first = 2 ** 32 - TICKS;
  const sentMs = delaysMs.map((_, index) => 1000 + index * FRAME_MS);
  return {
    ssrc: 1,
    clockRateHz: 48_000,
    rtpTimestamps: delaysMs.map((_, index) => (first + index * TICKS) % 2 ** 32),
    sentMs,
    receivedMs: delaysMs.map((delayMs, index) => (delayMs === null ? null : 1000 + index * FRAME_MS + delayMs)),
  };
}

const whole = (frames: FrameTrace, live = false) => ({
  trace: frames,
  fromMs: 0,
  toMs: 1e6,
  countedFromMs: 0,
  rowMs: 1e6,
  live,
});
const bars = (path: string) =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)h/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
const marks = (path: string) => path.match(/M/g)?.length ?? 0;

test('every packet is drawn once: as a bar, or as a mark', () => {
  const { trace: stored, window } = SAMPLE_REPORTS['poor-downlink']?.() ?? sampleReport();
  if (!stored?.down) throw new Error('trace: expected one, got none');
  const [fromMs, toMs] = [window.measuredFromMs ?? 0, window.measuredToMs ?? 0];
  const lane = layLane({ trace: stored.down, fromMs, toMs, countedFromMs: fromMs, rowMs: 5000, live: false });
  expect(lane.packets).toBe(850);
  expect(lane.lost).toBe(31);
  expect(lane.rows).toHaveLength(4);
  expect(lane.rows.reduce((sum, { came }) => sum + bars(came).length, 0)).toBe(819);
  expect(lane.rows.reduce((sum, { lost }) => sum + marks(lost), 0)).toBe(31);
});

test('ticks stand where their timestamps say, across the wrap of 32 bits', () => {
  const [row] = layLane(whole(trace([5, 5, 5, 5]))).rows;
  expect(bars(row?.came ?? '').map(({ x }) => x)).toEqual([0, 20, 40, 60]);
});

test('the later a packet, the higher its tick, up to a limit; an early one is not lowered', () => {
  const [row] = layLane(whole(trace([20, 20, 20, 20, 20, 10, 40, 80, 140, 1000]))).rows;
  const heights = bars(row?.came ?? '').map(({ y }) => y);
  expect(new Set(heights.slice(0, 6)).size).toBe(1);
  for (let index = 6; index < 9; index += 1) expect(heights[index]).toBeLessThan(heights[index - 1] ?? 0);
  expect(heights[9]).toBe(heights[8]);
});

test('while the call runs, a packet sent just now is not called lost', () => {
  const frames = trace(Array.from({ length: 100 }, (_, index) => (index < 40 || index > 60 ? null : 5)));
  const newest = frames.sentMs.at(-1) ?? 0;
  const settled = frames.sentMs.filter((sent) => sent <= newest - IN_FLIGHT_MS).length;
  expect(layLane(whole(frames, true)).lost).toBe(Math.min(40, settled));
  expect(layLane(whole(frames)).lost).toBe(79);
});

test('warm-up packets are drawn, and neither counted nor marked', () => {
  const frames = trace([5, null, 5, 5, null, 5]);
  const lane = layLane({ ...whole(frames), countedFromMs: frames.sentMs[3] ?? 0 });
  expect(lane).toMatchObject({ packets: 3, lost: 1 });
  expect(bars(lane.rows[0]?.warmUp ?? '')).toHaveLength(2);
  expect(bars(lane.rows[0]?.came ?? '')).toHaveLength(2);
  expect(marks(lane.rows[0]?.lost ?? '')).toBe(1);
  expect(layLane({ ...whole(frames), countedFromMs: null })).toMatchObject({ packets: 0, lost: 0 });
});

test('a span without packets is an empty lane', () => {
  expect(
    layLane({ trace: trace([5]), fromMs: 5000, toMs: 9000, countedFromMs: 0, rowMs: 5000, live: false }),
  ).toMatchObject({
    packets: 0,
    lost: 0,
  });
});
