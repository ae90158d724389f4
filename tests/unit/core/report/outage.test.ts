import { expect, test } from '@playwright/test';
import { longestOutage } from '../../../../src/core/report/outage.ts';
import { logOf, type MadeFrame, seeded, stream } from '../../../support/calls/made-frames.ts';

const WHOLE = [{ fromMs: 0, toMs: 4000 }];
const outage = (frames: readonly MadeFrame[], intervals = WHOLE) => longestOutage(logOf(frames), intervals);
/** 4 s of voice of which the frames from `first` on, `count` of them, never came. */
const losing = (first: number, count: number) => stream(200, (i) => (i >= first && i < first + count ? null : 30));

test('a run of lost frames is an outage as long as it, from ten frames on, wherever it is', () => {
  for (const first of [0, 1, 57, 150]) {
    for (const count of [9, 10, 11, 50]) {
      const expected = count < 10 ? null : { fromMs: first * 20, durationMs: count * 20 };
      expect(outage(losing(first, count)), `${count} from ${first}`).toEqual(expected);
    }
  }
  expect(outage(losing(185, 15))).toEqual({ fromMs: 3700, durationMs: 300 });
  expect(outage(losing(0, 200))).toEqual({ fromMs: 0, durationMs: 4000 });
});

test('losing more never makes the longest outage shorter', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const random = seeded(seed);
    const draws = Array.from({ length: 200 }, random);
    const lost = (share: number) => outage(stream(200, (i) => ((draws[i] ?? 0) < share ? null : 30)))?.durationMs ?? 0;
    const durations = [0, 0.3, 0.6, 0.8, 0.9, 0.97, 1].map(lost);
    expect(durations).toEqual(durations.toSorted((a, b) => a - b));
  }
});

test('voice that waited and then came at once is an outage too, as long as it waited', () => {
  const held = stream(200, (i) => (i >= 100 && i < 130 ? 30 + (130 - i) * 20 : 30));
  expect(outage(held)).toEqual({ fromMs: 2000, durationMs: 600 });
});

test('a long delay that stays is no outage, nor is a pause of the speaker', () => {
  expect(outage(stream(200, () => 900))).toBeNull();
  const paused = [...stream(50, () => 30), ...stream(50, () => 30).map((f) => ({ ...f, sentMs: f.sentMs + 2000 }))];
  expect(outage(paused)).toBeNull();
});

test('one of several streams that still comes is no outage', () => {
  const other = stream(200, () => 30).map(({ sentMs, delayMs }) => ({ sentMs: sentMs + 5, delayMs }));
  expect(outage([...losing(50, 40), ...other].toSorted((a, b) => a.sentMs - b.sentMs))).toBeNull();
});

test('seconds left out are left out here too', () => {
  const parts = [
    { fromMs: 0, toMs: 1000 },
    { fromMs: 2000, toMs: 4000 },
  ];
  expect(outage(losing(50, 50), parts)).toBeNull();
  expect(outage(losing(45, 60), parts)).toBeNull();
  expect(outage(losing(35, 80), parts)).toEqual({ fromMs: 700, durationMs: 300 });
});

test('where no frame was seen there is nothing to say', () => {
  expect(outage([])).toBeNull();
  expect(outage(losing(0, 200), [])).toBeNull();
});
