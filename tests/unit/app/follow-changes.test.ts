import { expect, test } from '@playwright/test';
import { followChanges } from '../../../src/app/follow-changes.ts';
import { createHistoryAccess } from '../../../src/app/history-access.ts';
import type { HistoryChange } from '../../../src/history/changes.ts';
import type { History } from '../../../src/history/index.ts';

/** A history that can be told to change, and how often it was opened or refused. */
function changing({ refusals = 0 } = {}) {
  const listeners: ((change: HistoryChange) => void)[] = [];
  let left = refusals;
  const access = createHistoryAccess(
    async () => {
      if (left-- > 0) throw new Error('no history today');
      // Only what a follower asks of it.
      const onChange: History['onChange'] = (listener) => {
        listeners.push(listener);
        return () => undefined;
      };
      return { onChange } as Pick<History, 'onChange'> as History;
    },
    () => undefined,
  );
  return { access, listeners, change: (weeks: HistoryChange['weeks']) => listeners[0]?.({ weeks, from: 'elsewhere' }) };
}

test('several changes at once are one reading, and it knows whether any was of tests', async () => {
  const { access, change } = changing();
  const heard: boolean[] = [];
  const { listen } = followChanges(access, async (areTests) => void heard.push(areTests));
  await listen();
  change([]);
  change([]);
  await expect.poll(() => heard).toEqual([false]);
  change([]);
  change([2800]);
  change([]);
  await expect.poll(() => heard).toEqual([false, true]);
  change(null);
  await expect.poll(() => heard).toEqual([false, true, true]);
});

test('a reading begins when the one before has ended, however long that took and even where it failed', async () => {
  const { access, change } = changing();
  const order: string[] = [];
  const { listen, inTurn } = followChanges(access, async () => void order.push('after the change'));
  await listen();
  let fail = (_reason: Error) => {};
  const slow = new Promise<void>((_resolve, reject) => {
    fail = reject;
  });
  const first = inTurn(async () => {
    order.push('slow begins');
    await slow.finally(() => order.push('slow ends'));
  });
  change([]);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(order).toEqual(['slow begins']);
  fail(new Error('the disk'));
  await expect(first).rejects.toThrow('the disk');
  await expect.poll(() => order).toEqual(['slow begins', 'slow ends', 'after the change']);
});

test('it listens once, and again only where it could not', async () => {
  const { access, listeners } = changing({ refusals: 1 });
  const { listen } = followChanges(access, async () => undefined);
  await listen();
  expect(listeners.length).toBe(0);
  await listen();
  await listen();
  expect(listeners.length).toBe(1);
});
