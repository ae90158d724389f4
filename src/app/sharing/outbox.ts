import { type Signal, signal } from '@preact/signals';
import type { Seen, SharedResult } from '../../core/share/shared-result.ts';
import type { OutboxEntry } from '../../history/index.ts';
import { afterFailureMs } from './backoff.ts';

/** What the server said of one result. */
export type PostAnswer =
  | { readonly is: 'seen'; readonly seen: Seen }
  /** It will never take this one. */
  | { readonly is: 'refused'; readonly detail: string }
  /** Nobody answered, or it cannot take it now. `retryAfterMs`: it said when to come again. */
  | { readonly is: 'failed'; readonly detail: string; readonly retryAfterMs: number | null };

/** What the outbox needs of the world around it. */
export interface OutboxHost {
  /** As `Outbox` of the history; each resolves with null where nothing can be stored. */
  readonly store: {
    readonly put: (entry: OutboxEntry) => Promise<boolean | null>;
    readonly change: (entry: OutboxEntry) => Promise<boolean | null>;
    readonly list: () => Promise<readonly OutboxEntry[] | null>;
  };
  readonly post: (shared: SharedResult, signal: AbortSignal) => Promise<PostAnswer>;
  /** Runs `task` while no other tab runs one. */
  readonly alone: (task: () => Promise<void>, signal: AbortSignal) => Promise<void>;
  /** Epoch ms. */
  readonly nowMs: () => number;
  /** 0 up to 1. */
  readonly chance: () => number;
  /** Calls back once; returns how to stop that. */
  readonly after: (ms: number, task: () => void) => () => void;
}

/** Results on their way to the deployment's server: sent as soon as it takes them, however often the page is closed meanwhile. */
export interface OutboxSender {
  /** As last known here; another tab may have sent some since. */
  readonly entries: Signal<readonly OutboxEntry[]>;
  /** False where there is no room for one more. */
  readonly send: (shared: SharedResult, isAutomatic: boolean) => Promise<boolean>;
  /** False where it goes only while this page is open. */
  readonly isStored: (id: string) => boolean;
  /** Tries what is due; with `now`, all that waits. */
  readonly wake: (now?: 'now') => Promise<void>;
}

/**
 *      waiting --200--> sent
 *       |  ^ \--4xx---> refused --send()--> waiting
 *       +--+ anything else: later, by `backoff.ts`
 *
 * One tab sends at a time; the others look again when something is due. A result that cannot be stored is sent from memory,
 * as long as the page is open.
 */
export function createOutbox(host: OutboxHost, ending: AbortSignal): OutboxSender {
  const entries = signal<readonly OutboxEntry[]>([]);
  const loose = new Map<string, OutboxEntry>();
  let stopTimer = () => {};
  /** Since the server last took or refused one; a server that is down is not asked once for each result that waits. */
  let failuresInARow = 0;
  let restUntilMs = 0;
  let working: Promise<void> | null = null;
  let isWanted: 'due' | 'now' | null = null;

  const refresh = async () => {
    const stored = (await host.store.list()) ?? [];
    for (const { id } of stored) loose.delete(id);
    entries.value = [...stored, ...loose.values()];
  };

  const keep = async (entry: OutboxEntry) => {
    if (loose.has(entry.id)) loose.set(entry.id, entry);
    else await host.store.change(entry);
    entries.value = entries.value.map((one) => (one.id === entry.id ? entry : one));
  };

  /** False where the server is to be left alone for a while. */
  const attempt = async (entry: OutboxEntry): Promise<boolean> => {
    const answer = await host.post(entry.shared, ending);
    ending.throwIfAborted();
    if (answer.is !== 'failed') {
      failuresInARow = 0;
      const isSeen = answer.is === 'seen';
      const shared = isSeen ? { ...entry.shared, seen: answer.seen } : entry.shared;
      await keep({ ...entry, shared, state: isSeen ? 'sent' : 'refused', detail: isSeen ? null : answer.detail });
      return true;
    }
    const failures = Math.max(entry.attempts, failuresInARow);
    restUntilMs = host.nowMs() + afterFailureMs(failures, answer.retryAfterMs, host.chance());
    failuresInARow += 1;
    await keep({ ...entry, attempts: entry.attempts + 1, nextAtMs: restUntilMs, detail: answer.detail });
    return false;
  };

  const round = async (all: boolean) => {
    await refresh();
    const nowMs = host.nowMs();
    if (!all && nowMs < restUntilMs) return;
    const due = entries.value.filter(({ state, nextAtMs }) => state === 'waiting' && (all || nextAtMs <= nowMs));
    // One that the server never takes must not hold up the others.
    for (const entry of due.toSorted((a, b) => a.attempts - b.attempts)) if (!(await attempt(entry))) return;
  };

  const plan = () => {
    stopTimer();
    const waiting = entries.value.filter(({ state }) => state === 'waiting');
    if (waiting.length === 0 || ending.aborted) return;
    const nextAtMs = Math.max(restUntilMs, Math.min(...waiting.map((entry) => entry.nextAtMs)));
    stopTimer = host.after(Math.max(0, nextAtMs - host.nowMs()), () => void wake());
  };

  const work = async () => {
    try {
      while (isWanted !== null && !ending.aborted) {
        const all = isWanted === 'now';
        isWanted = null;
        await host.alone(() => round(all), ending);
      }
    } catch (cause) {
      if (!ending.aborted) throw cause;
    } finally {
      working = null;
      plan();
    }
  };

  const wake = (now?: 'now'): Promise<void> => {
    isWanted = now ?? isWanted ?? 'due';
    working ??= work();
    return working;
  };

  ending.addEventListener('abort', () => stopTimer());

  return {
    entries,
    wake,
    isStored: (id) => !loose.has(id),
    async send(shared, isAutomatic) {
      const { id } = shared.report;
      const nowMs = host.nowMs();
      const times = { putAtMs: nowMs, attempts: 0, nextAtMs: nowMs };
      const fresh = { id, shared, state: 'waiting', ...times, isAutomatic, detail: null } as const;
      const isPut = await host.store.put(fresh);
      if (isPut === false) return false;
      if (isPut === null) loose.set(id, fresh);
      await refresh();
      void wake('now');
      return true;
    },
  };
}
