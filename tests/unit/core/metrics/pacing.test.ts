import { expect, test } from '@playwright/test';
import { createPacingMeter } from '../../../../src/core/metrics/pacing.ts';
import { logOf } from '../../../support/calls/made-frames.ts';

/** Frames spoken every 20 ms, each sent `lateMs` after that. */
function spansOf(lateMs: (index: number) => number, count = 500, clockRateHz: number | null = 48_000) {
  const log = logOf([]);
  log.add({
    type: 'packets',
    direction: 'up',
    end: 'sent',
    ssrc: 7,
    // Begins just before the timestamp wraps.
    rtpTimestamps: Array.from({ length: count }, (_, i) => (2 ** 32 - 4800 + i * 960) >>> 0),
    timesMs: Array.from({ length: count }, (_, i) => 1000 + i * 20 + lateMs(i)),
    sequenceNumbers: Array.from({ length: count }, () => null),
    waitsMs: Array.from({ length: count }, () => null),
  });
  return createPacingMeter().advance(log.frames, clockRateHz);
}

test('an even voice, and one that a browser captures in steps of 10 ms, is never late', () => {
  expect(spansOf(() => 0)).toEqual([]);
  expect(spansOf((i) => (i % 2) * 10)).toEqual([]);
});

test('a frame held up is late from when it should have been sent until it was', () => {
  expect(spansOf((i) => (i === 200 ? 80 : 0))).toEqual([{ fromMs: 5000, toMs: 5080 }]);
});

test('30 ms are no stall, more are', () => {
  expect(spansOf((i) => (i === 200 ? 30 : 0))).toEqual([]);
  expect(spansOf((i) => (i === 200 ? 31 : 0))).toHaveLength(1);
});

test('a sound clock that drifts by 200 parts in a million is never late, however long the call', () => {
  expect(spansOf((i) => i * 20 * 0.0002, 30_000)).toEqual([]);
});

test('speech that was never captured is a stall, and two seconds later the new usual', () => {
  const spans = spansOf((i) => (i >= 200 ? 300 : 0));
  expect(spans[0]).toEqual({ fromMs: 5000, toMs: 5300 });
  expect(spans.length).toBe(99);
});

test('without a clock rate nothing is claimed', () => {
  expect(spansOf((i) => (i === 200 ? 80 : 0), 500, null)).toEqual([]);
});
