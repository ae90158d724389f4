import { expect, test } from '@playwright/test';
import { tracedFrames } from '../../../../src/core/what-if/traced-frames.ts';
import { seeded } from '../../../support/calls/made-frames.ts';
import { EVER, framesOf, traceOf } from './made-trace.ts';

const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

test('voice sent as it is spoken was spoken when it was sent, also where the RTP timestamp wraps', () => {
  const frames = framesOf(1000, () => 30);
  expect(frames).toHaveLength(1000);
  expect(frames.filter(({ sentMs, spokenMs }) => Math.abs(sentMs - spokenMs) > 1e-6)).toEqual([]);
});

test('no frame was spoken after it was sent', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const random = seeded(seed);
    const frames = framesOf(
      600,
      () => 30,
      () => random() * 60,
    );
    expect(frames.filter(({ sentMs, spokenMs }) => spokenMs > sentMs + 1e-6)).toEqual([]);
  }
});

test('a frame held up before it was sent was spoken earlier, by as much', () => {
  const frames = framesOf(
    300,
    () => 30,
    (i) => (i === 200 ? 12 : 0),
  );
  const lateMs = frames.map(({ sentMs, spokenMs }) => sentMs - spokenMs);
  expect(lateMs[200]).toBeCloseTo(12, 6);
  expect(lateMs.filter((ms) => ms > 1e-6)).toHaveLength(1);
});

test('a sound clock that drifts moves nothing: 100 ppm over ten minutes are 60 ms', () => {
  const frames = framesOf(
    30_000,
    () => 30,
    (i) => i * 20 * 1e-4,
  );
  // What is left is the drift within the two seconds looked back on.
  expect(spread(frames.map(({ sentMs, spokenMs }) => sentMs - spokenMs))).toBeLessThan(0.21);
});

test('after a pause of this computer its frames are on time again', () => {
  const frames = framesOf(
    600,
    () => 30,
    (i) => (i < 200 ? 0 : 300),
  );
  const late = frames.flatMap(({ sentMs, spokenMs }, i) => (sentMs - spokenMs > 1e-6 ? [i] : []));
  expect(late).toEqual(Array.from({ length: 99 }, (_, i) => 200 + i));
});

test('counted are the quiet frames of the measured window, by when they were sent', () => {
  const quiet = [
    { fromMs: 0, toMs: 4000 },
    { fromMs: 5000, toMs: 20_000 },
  ];
  const frames = tracedFrames(
    traceOf(500, () => 30),
    quiet,
    { fromMs: 3000, toMs: 9000 },
  );
  expect(frames.filter((frame) => frame.counted)).toHaveLength(250);
  expect(frames.filter((frame) => frame.quiet)).toHaveLength(450);
  const ends = frames.filter((frame, i) => frame.counted !== frames[i - 1]?.counted).map(({ sentMs }) => sentMs);
  expect(ends).toEqual([0, 3000, 4000, 5000, 9000]);
  expect(
    tracedFrames(
      traceOf(9, () => 1),
      [],
      EVER,
    ).some((frame) => frame.quiet || frame.counted),
  ).toBe(false);
});
