import { expect, test } from '@playwright/test';
import { shouldAskToPersist } from '../../../src/history/persist.ts';

test('the browser is asked to keep the history once it matters, and only where it has not promised already', () => {
  const few = { tests: 19, isMonitoring: false, isPersistent: false };
  expect(shouldAskToPersist(few)).toBe(false);
  expect(shouldAskToPersist({ ...few, tests: 20 })).toBe(true);
  expect(shouldAskToPersist({ ...few, isMonitoring: true })).toBe(true);
  for (const isPersistent of [true, null]) {
    expect(shouldAskToPersist({ tests: 500, isMonitoring: true, isPersistent })).toBe(false);
  }
});
