import { expect, test } from '@playwright/test';
import { FIRST_WAIT_MS, LONGEST_WAIT_MS } from '../../../../src/app/sharing/backoff.ts';
import { createOutbox, type OutboxHost, type PostAnswer } from '../../../../src/app/sharing/outbox.ts';
import type { OutboxEntry } from '../../../../src/history/index.ts';
import { SEEN, sharedResult } from '../../../support/share/made-up-requests.ts';

const SENT: PostAnswer = { is: 'seen', seen: SEEN };
const DOWN: PostAnswer = { is: 'failed', detail: '503: webhook', retryAfterMs: null };
const REFUSED: PostAnswer = { is: 'refused', detail: '422: said.note' };

/** A disk, a server and a clock that several tabs share. */
function createWorld(answer: (id: string, nowMs: number) => PostAnswer) {
  const disk = new Map<string, OutboxEntry>();
  const posts: { readonly id: string; readonly atMs: number }[] = [];
  const timers = new Set<{ readonly atMs: number; readonly task: () => void }>();
  const world = { nowMs: 1_000_000, canStore: true, atOnce: 0, mostAtOnce: 0 };
  let queue = Promise.resolve();
  const host: OutboxHost = {
    store: {
      put: async (entry) => (world.canStore ? disk.set(entry.id, entry) && true : null),
      change: async (entry) => (disk.has(entry.id) ? disk.set(entry.id, entry) && true : false),
      list: async () => (world.canStore ? [...disk.values()] : null),
    },
    async post({ report }) {
      world.atOnce += 1;
      world.mostAtOnce = Math.max(world.mostAtOnce, world.atOnce);
      posts.push({ id: report.id, atMs: world.nowMs });
      await Promise.resolve();
      world.atOnce -= 1;
      return answer(report.id, world.nowMs);
    },
    alone(task) {
      queue = queue.then(task);
      return queue;
    },
    nowMs: () => world.nowMs,
    chance: () => 1,
    after(ms, task) {
      const timer = { atMs: world.nowMs + ms, task };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    world,
    disk,
    posts,
    timers,
    host,
    settle,
    /** Lets the clock go on, timer by timer. */
    async pass(ms: number) {
      const untilMs = world.nowMs + ms;
      for (;;) {
        const [next] = [...timers].filter(({ atMs }) => atMs <= untilMs).toSorted((a, b) => a.atMs - b.atMs);
        if (next === undefined) break;
        timers.delete(next);
        world.nowMs = next.atMs;
        next.task();
        await settle();
      }
      world.nowMs = untilMs;
    },
  };
}

const result = (serial: number) => sharedResult({ id: `report-number-${serial}` });
const forEver = () => new AbortController().signal;

test('a result goes at once and keeps the mark of the server', async () => {
  const { host, disk, posts, settle, timers } = createWorld(() => SENT);
  const outbox = createOutbox(host, forEver());
  expect(await outbox.send(result(1), false)).toBe(true);
  await settle();
  expect(posts).toHaveLength(1);
  expect([...disk.values()]).toMatchObject([{ state: 'sent', shared: { seen: SEEN }, attempts: 0 }]);
  expect(outbox.entries.value).toMatchObject([{ state: 'sent' }]);
  expect(timers.size).toBe(0);
});

test('a server that is down is asked again later and later, and gets it once it is back', async () => {
  const backAtMs = 1_000_000 + 3_600_000;
  const { host, posts, pass, settle, disk } = createWorld((_, nowMs) => (nowMs < backAtMs ? DOWN : SENT));
  const outbox = createOutbox(host, forEver());
  await outbox.send(result(1), false);
  await settle();
  expect(disk.get('report-number-1')).toMatchObject({ state: 'waiting', attempts: 1, detail: '503: webhook' });
  await pass(2 * 3_600_000);
  const gaps = posts.slice(1).map(({ atMs }, i) => atMs - (posts[i]?.atMs ?? 0));
  expect(gaps[0]).toBe(FIRST_WAIT_MS);
  for (const [i, gapMs] of gaps.slice(1).entries()) expect(gapMs).toBe(Math.min(2 * (gaps[i] ?? 0), LONGEST_WAIT_MS));
  expect(posts.filter(({ atMs }) => atMs >= backAtMs)).toHaveLength(1);
  expect(disk.get('report-number-1')).toMatchObject({ state: 'sent' });
});

test('what waited goes on after a reload, and no sooner than it was due', async () => {
  let isDown = true;
  const { host, posts, pass, settle, disk, timers } = createWorld(() => (isDown ? DOWN : SENT));
  const closed = new AbortController();
  const before = createOutbox(host, closed.signal);
  await before.send(result(1), true);
  await settle();
  closed.abort();
  expect(timers.size).toBe(0);
  isDown = false;
  const after = createOutbox(host, forEver());
  await after.wake();
  expect(posts).toHaveLength(1);
  await pass(FIRST_WAIT_MS);
  expect(posts).toHaveLength(2);
  expect([...disk.values()]).toMatchObject([{ state: 'sent', isAutomatic: true }]);
});

test('several tabs never send the same twice, nor at the same time', async () => {
  const { host, posts, settle, world } = createWorld(() => SENT);
  const tabs = [1, 2, 3].map(() => createOutbox(host, forEver()));
  await Promise.all(tabs.map((tab, i) => tab.send(result(i), false)));
  await Promise.all(tabs.map((tab) => tab.wake('now')));
  await settle();
  expect(posts.map(({ id }) => id).toSorted()).toEqual([0, 1, 2].map((i) => `report-number-${i}`));
  expect(world.mostAtOnce).toBe(1);
});

test('a refusal is kept with its reason and never tried again by itself; another try is a click', async () => {
  let answer: PostAnswer = REFUSED;
  const { host, posts, pass, settle, disk } = createWorld(() => answer);
  const outbox = createOutbox(host, forEver());
  await outbox.send(result(1), false);
  await settle();
  await pass(86_400_000);
  await outbox.wake('now');
  expect(posts).toHaveLength(1);
  expect(disk.get('report-number-1')).toMatchObject({ state: 'refused', detail: '422: said.note' });
  answer = SENT;
  await outbox.send(result(1), false);
  await settle();
  expect(disk.get('report-number-1')).toMatchObject({ state: 'sent' });
});

test('a server that is down is asked for one result at a time, and one that it never takes holds up no other', async () => {
  let takes: (id: string) => boolean = () => false;
  const { host, posts, pass, settle, disk } = createWorld((id) => (takes(id) ? SENT : DOWN));
  const outbox = createOutbox(host, forEver());
  for (const serial of [1, 2, 3, 4, 5]) await outbox.send(result(serial), false);
  await settle();
  posts.length = 0;
  await pass(3_600_000);
  expect(posts.length).toBeLessThanOrEqual(13);
  takes = (id) => id !== 'report-number-3';
  await pass(3_600_000);
  const waiting = [...disk.values()].filter(({ state }) => state === 'waiting').map(({ id }) => id);
  expect(waiting).toEqual(['report-number-3']);
});

test('where nothing can be stored it goes from memory', async () => {
  let isDown = true;
  const { host, world, pass, settle } = createWorld(() => (isDown ? DOWN : SENT));
  world.canStore = false;
  const outbox = createOutbox(host, forEver());
  expect(await outbox.send(result(1), false)).toBe(true);
  await settle();
  expect(outbox.isStored('report-number-1')).toBe(false);
  expect(outbox.entries.value).toMatchObject([{ state: 'waiting', attempts: 1 }]);
  isDown = false;
  await pass(FIRST_WAIT_MS);
  expect(outbox.entries.value).toMatchObject([{ state: 'sent' }]);
});

test('without room nothing is begun', async () => {
  const { host, posts, settle } = createWorld(() => SENT);
  const outbox = createOutbox({ ...host, store: { ...host.store, put: async () => false } }, forEver());
  expect(await outbox.send(result(1), false)).toBe(false);
  await settle();
  expect(posts).toEqual([]);
});
