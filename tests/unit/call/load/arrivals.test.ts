import { expect, test } from '@playwright/test';
import { bytesOf, createArrivals } from '../../../../src/call/load/arrivals.ts';

test('no byte is lost, and a fast line does not make a long list', () => {
  const arrivals = createArrivals();
  for (let i = 0; i < 50_000; i += 1) arrivals.add(i / 10, 1400);
  const { timesMs, bytes } = arrivals.transfer();
  expect(bytesOf({ timesMs, bytes })).toBe(50_000 * 1400);
  expect(timesMs.length).toBe(250);
  expect(timesMs).toEqual(timesMs.toSorted((a, b) => a - b));
  expect(bytesOf(null)).toBe(0);
});
