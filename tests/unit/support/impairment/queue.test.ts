import { expect, test } from '@playwright/test';
import { createDeliveryQueue } from '../../../support/lab/impairment/queue.ts';
import { createRandom } from '../../../support/lab/impairment/random.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('never early, and in the order they are due', async () => {
  const queue = createDeliveryQueue();
  const random = createRandom(4);
  const delivered: { dueMs: number; lateMs: number }[] = [];
  const startMs = performance.now();
  for (let message = 0; message < 300; message += 1) {
    const dueMs = startMs + random() * 300;
    queue.add(dueMs, () => delivered.push({ dueMs, lateMs: performance.now() - dueMs }));
  }
  await expect.poll(() => delivered.length).toBe(300);
  expect(Math.min(...delivered.map(({ lateMs }) => lateMs))).toBeGreaterThanOrEqual(0);
  const inOrder = delivered.map(({ dueMs }) => dueMs).toSorted((one, other) => one - other);
  // Those already due when they were added could not wait for others; the rest must be sorted.
  expect(delivered.map(({ dueMs }) => dueMs).filter((dueMs) => dueMs > startMs + 20)).toEqual(
    inOrder.filter((dueMs) => dueMs > startMs + 20),
  );
});

test('what is due is delivered at once, unless something due before it still waits', () => {
  const queue = createDeliveryQueue();
  const order: string[] = [];
  const nowMs = performance.now();
  queue.add(nowMs, () => order.push('due'));
  expect(order).toEqual(['due']);
  queue.add(nowMs + 10_000, () => order.push('much later'));
  queue.add(nowMs, () => order.push('due too'));
  expect(order).toEqual(['due', 'due too']);
  queue.clear();
});

test('of those due at the same time the first added is the first delivered', async () => {
  const queue = createDeliveryQueue();
  const order: number[] = [];
  const dueMs = performance.now() + 30;
  for (let message = 0; message < 10; message += 1) queue.add(dueMs, () => order.push(message));
  await expect.poll(() => order.length).toBe(10);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('after clear nothing comes any more', async () => {
  const queue = createDeliveryQueue();
  let delivered = 0;
  queue.add(performance.now() + 20, () => {
    delivered += 1;
  });
  queue.clear();
  await pause(60);
  expect(delivered).toBe(0);
});
