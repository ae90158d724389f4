import { expect, test } from '@playwright/test';
import { processorTime, shareTaken } from '../../../support/run/host-took.ts';

const stat = (line: string) => `cpu  ${line}\ncpu0 1 2 3 4 5 6 7 8 9 10\nintr 1\n`;

test('the share of what was asked for, not of the time that passed', () => {
  const before = processorTime(stat('100 0 50 1000 9 1 2 30 0 0'));
  const after = processorTime(stat('160 5 60 9000 90 2 6 50 0 0'));
  expect(before).toEqual({ used: 153, taken: 30 });
  expect(shareTaken(before, after)).toBeCloseTo(20 / 100, 10);
});

test('nothing asked for, or nobody who says: nothing taken', () => {
  const idle = processorTime(stat('1 0 0 10 0 0 0 0 0 0'));
  expect(shareTaken(idle, idle)).toBe(0);
  expect(shareTaken(processorTime(''), processorTime(''))).toBe(0);
});
