import { expect, test } from '@playwright/test';
import { channelLock, LOCK_NAME, webLock } from '../../../src/app/test-lock.ts';

/** Short, for tests on one machine. */
const ANSWER_MS = 60;

/** A lock between "tabs" of its own: each test has its own channel name. */
function tabs(name: string) {
  return () => channelLock(() => new BroadcastChannel(`${LOCK_NAME}-${name}`), ANSWER_MS);
}

test('one tab gets the lock, others do not until it is let go', async () => {
  const tab = tabs('turns');
  const release = await tab().acquire();
  expect(release).not.toBeNull();
  expect(await tab().acquire()).toBeNull();
  expect(await tab().isHeld()).toBe(true);
  release?.();
  expect(await tab().isHeld()).toBe(false);
  const next = await tab().acquire();
  expect(next).not.toBeNull();
  next?.();
});

test('of several tabs that ask at once exactly one gets the lock', async () => {
  const tab = tabs('race');
  const releases = await Promise.all(Array.from({ length: 5 }, () => tab().acquire()));
  expect(releases.filter((release) => release !== null)).toHaveLength(1);
  for (const release of releases) release?.();
});

test('asking whether it is held keeps nobody from it, not even another asker', async () => {
  const tab = tabs('onlookers');
  const [first, second, release] = await Promise.all([tab().isHeld(), tab().isHeld(), tab().acquire()]);
  expect(release).not.toBeNull();
  // Two onlookers alone hear each other and nobody who holds; with a third tab asking in earnest they may hear of that.
  expect([first, second]).toEqual([true, true]);
  release?.();
  expect(await Promise.all([tab().isHeld(), tab().isHeld()])).toEqual([false, false]);
});

/** The Web Locks API as far as the lock uses it. */
function fakeLocks(): Pick<LockManager, 'request' | 'query'> {
  const held = new Set<string>();
  const request = async (name: string, _options: LockOptions, work: (lock: Lock | null) => unknown) => {
    if (held.has(name)) return work(null);
    held.add(name);
    try {
      return await work({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
    }
  };
  return {
    request: request as LockManager['request'],
    query: async () => ({
      held: [...held].map((name) => ({ name, mode: 'exclusive' as const, clientId: 'test' })),
      pending: [],
    }),
  };
}

test('with Web Locks the same holds', async () => {
  const locks = fakeLocks();
  const release = await webLock(locks).acquire();
  expect(release).not.toBeNull();
  expect(await webLock(locks).acquire()).toBeNull();
  expect(await webLock(locks).isHeld()).toBe(true);
  release?.();
  await expect.poll(() => webLock(locks).isHeld()).toBe(false);
});

test('a browser that denies the locks is told, not waited for', async () => {
  const denied = async () => {
    throw new DOMException('denied', 'SecurityError');
  };
  await expect(webLock({ request: denied, query: denied }).acquire()).rejects.toThrow('denied');
});
