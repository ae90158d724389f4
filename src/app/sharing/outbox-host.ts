import type { Outbox } from '../../history/index.ts';
import type { HistoryAccess } from '../history-access.ts';
import type { OutboxHost } from './outbox.ts';
import { postResult } from './post-result.ts';

const LOCK_NAME = 'callprobe-outbox';

/** The outbox's world in a browser. @param url of `POST /results` */
export function outboxHost(history: HistoryAccess, url: string): OutboxHost {
  const stored = async <T>(task: (outbox: Outbox) => Promise<T>): Promise<T | null> => {
    const done = await history.write((opened) => task(opened.outbox));
    return done.ok ? done.value : null;
  };
  return {
    store: {
      put: (entry) => stored(({ put }) => put(entry)),
      change: (entry) => stored(({ change }) => change(entry)),
      async list() {
        const read = await history.read((opened) => opened.outbox.list());
        return read.ok ? read.value : null;
      },
    },
    post: (shared, signal) => postResult(url, shared, signal),
    async alone(task, signal) {
      // Missing where the page did not come over a secure connection: two tabs may then send the same, and the server knows its id.
      if (navigator.locks === undefined) await task();
      else await navigator.locks.request(LOCK_NAME, { signal }, task);
    },
    nowMs: Date.now,
    chance: Math.random,
    after(ms, task) {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
  };
}
