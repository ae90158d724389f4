import { expect, test } from '@playwright/test';
import { seeded } from '../../../support/calls/made-frames.ts';
import { FRAME_MS, slotsDue } from '../../../support/load/pacer.ts';

test('however the loop wakes, every slot is due once a frame and none is left out', () => {
  const random = seeded(7);
  for (const slots of [1, 4, 20]) {
    const due: number[] = [];
    let atMs = 0;
    while (atMs < 50 * FRAME_MS) {
      const nextMs = Math.min(50 * FRAME_MS, atMs + random() * 30);
      due.push(...slotsDue(atMs, nextMs, slots));
      atMs = nextMs;
    }
    expect(due).toEqual(Array.from({ length: 50 * slots }, (_, i) => (i + 1) % slots));
  }
});

test('nothing is due twice, or before its time', () => {
  expect(slotsDue(3.2, 3.9, 20)).toEqual([]);
  expect(slotsDue(3.9, 4, 20)).toEqual([4]);
  expect(slotsDue(4, 4, 20)).toEqual([]);
});
