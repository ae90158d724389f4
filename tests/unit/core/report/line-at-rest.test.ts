import { expect, test } from '@playwright/test';
import { startAssessment } from '../../../../src/core/assessment.ts';
import { IDLE_END_MS, loadedCall } from '../../../support/calls/loaded-call.ts';
import type { MadeCall } from '../../../support/calls/made-call.ts';

/** At the end of a call of 26 s, whose last voice both ways waited so long. */
function isAtRest(call: MadeCall, nowMs = 26_400): boolean {
  const assessment = startAssessment();
  for (const sample of loadedCall(call)) assessment.add(sample);
  return assessment.isLineAtRest(nowMs);
}

const lately = (addedMs: number): MadeCall => {
  const delay = (i: number) => 20 + (i > 1200 ? addedMs : 0);
  return { delayOf: { up: () => 20, down: delay } };
};

test('a line is at rest while voice comes as fast as before, within a frame', () => {
  const rests = [0, 10, 19, 21, 100, 900].map((addedMs) => isAtRest(lately(addedMs)));
  expect(rests).toEqual([true, true, true, false, false, false]);
});

test('voice that has not come for a while says nothing of now', () => {
  expect(isAtRest({}, 27_500)).toBe(false);
});

test('the queue of the load itself does not count as how fast voice comes on the idle line', () => {
  const delay = (i: number) => (400 + i * 20 < IDLE_END_MS ? 120 : 20);
  expect(isAtRest({ delayOf: { up: delay, down: delay } })).toBe(true);
});

test('without single packets there is nothing to wait for', () => {
  expect(isAtRest({ tapped: false })).toBe(true);
});
