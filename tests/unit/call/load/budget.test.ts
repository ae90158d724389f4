import { expect, test } from '@playwright/test';
import { createBudget } from '../../../../src/call/load/budget.ts';

test('whatever is taken and given back, no more is used than there was', () => {
  for (const perRequest of [1, 999, 40_000, 1e9]) {
    const budget = createBudget(100_000);
    let used = 0;
    for (const stretchesLeft of [3, 2, 1]) {
      budget.share(stretchesLeft);
      for (let i = 0; i < 200; i += 1) {
        const granted = budget.take(perRequest);
        const unused = Math.floor(granted / 3);
        budget.giveBack(unused);
        used += granted - unused;
        if (granted === 0) break;
      }
    }
    expect(used).toBeLessThanOrEqual(100_000);
  }
});

test('each stretch has an equal share of what is left, and what one leaves goes to the others', () => {
  const budget = createBudget(90);
  budget.share(3);
  expect(budget.shareBytes()).toBe(30);
  expect(budget.take(100)).toBe(30);
  expect(budget.take(1)).toBe(0);
  budget.share(2);
  expect(budget.take(10)).toBe(10);
  budget.share(1);
  expect(budget.take(100)).toBe(50);
});
