import { expect, test } from '@playwright/test';
import { type Assessment, startAssessment } from '../../../../src/core/assessment.ts';
import type { Direction } from '../../../../src/core/direction.ts';

/** A frame every 20 ms; of those sent up to `heardToMs` each arrives 5 ms later, the rest never. */
function speak(assessment: Assessment, direction: Direction, heardToMs: number): void {
  const sentMs = Array.from({ length: 300 }, (_, i) => 1000 + i * 20);
  const row = (timesMs: readonly number[]) => ({
    rtpTimestamps: timesMs.map((_, i) => i * 960),
    timesMs,
    sequenceNumbers: timesMs.map(() => null),
    waitsMs: timesMs.map(() => null),
  });
  const heardMs = sentMs.filter((atMs) => atMs <= heardToMs).map((atMs) => atMs + 5);
  assessment.add({ type: 'packets', direction, end: 'sent', ssrc: 7, ...row(sentMs) });
  if (heardMs.length > 0) assessment.add({ type: 'packets', direction, end: 'received', ssrc: 7, ...row(heardMs) });
}

function heardMs(up: number, down: number) {
  const assessment = startAssessment();
  speak(assessment, 'up', up);
  speak(assessment, 'down', down);
  return assessment.lastHeardMs();
}

test('a connection that dies at once was heard until the direction that ended first: the rest was in flight', () => {
  expect(heardMs(4000, 4200)).toBe(4000);
  expect(heardMs(5000, 4000)).toBe(4000);
});

test('a direction that ended long before the other died by itself, and its silence counts', () => {
  expect(heardMs(3000, 6000)).toBe(6000);
  expect(heardMs(0, 6000)).toBe(6000);
});

test('nothing heard is not known', () => {
  expect(heardMs(0, 0)).toBeNull();
});
