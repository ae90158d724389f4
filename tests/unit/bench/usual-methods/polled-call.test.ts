import { expect, test } from '@playwright/test';
import type { CallSample } from '../../../../src/core/samples/sample.ts';
import { polledCall, pollsEvery, stepsOf } from '../../../bench/calibration/usual-methods/polled-call.ts';
import { CLEAN, MEDIA_MS, madePolls } from './made-polls.ts';

test('polls before the first voice and after the end are none of the call', () => {
  const stray = madePolls(CLEAN, CLEAN, 4).flatMap((sample) => {
    if (sample.type !== 'stats') return sample;
    return [-600, 0, 600].map((shiftMs): CallSample => ({ ...sample, atMs: sample.atMs + shiftMs }));
  });
  const call = polledCall(stray);
  const times = [...call.near, ...call.far].map(({ atMs }) => atMs);
  expect(call.window).toEqual({ fromMs: MEDIA_MS, toMs: MEDIA_MS + 4000 });
  expect(Math.min(...times)).toBeGreaterThanOrEqual(call.window.fromMs);
  expect(Math.max(...times)).toBeLessThanOrEqual(call.window.toMs);
});

test('without a media sample there is nothing to judge', () => {
  expect(() => polledCall([])).toThrow('samples: expected a media sample, got none');
});

test('a slower timer polls at its own ticks, late where ours was late, and never twice for one tick', () => {
  const samples = madePolls(CLEAN, CLEAN, 10);
  // Ours stood still for 2.6 s: nothing from 3.0 s to 5.6 s.
  const stalled = samples.filter((s) => s.type !== 'stats' || s.atMs < MEDIA_MS + 3000 || s.atMs > MEDIA_MS + 5600);
  const seconds = (from: typeof samples, everyMs: number) =>
    pollsEvery(polledCall(from), 'near', everyMs).map(({ atMs }) => (atMs - MEDIA_MS) / 1000);
  expect(seconds(samples, 1000)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(seconds(samples, 5000)).toEqual([0, 5, 10]);
  expect(seconds(stalled, 1000)).toEqual([0, 1, 2, 5.75, 6, 7, 8, 9, 10]);
});

test('steps are the polls two by two', () => {
  const polls = polledCall(madePolls(CLEAN, CLEAN, 2)).near;
  const steps = stepsOf(polls);
  expect(steps).toHaveLength(polls.length - 1);
  for (const [i, { before, now }] of steps.entries()) expect([before, now]).toEqual([polls[i], polls[i + 1]]);
  expect(stepsOf([])).toEqual([]);
});
