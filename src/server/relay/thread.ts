import { Worker } from 'node:worker_threads';
import { RelayError, type RelayErrorReason } from './errors.ts';
import type { LoopDelay } from './loop-delay.ts';
import type { RelayThreadOptions } from './options.ts';
import type { RelayStats } from './stats.ts';

export interface RelayThreadStats extends RelayStats {
  /** Of the relay's own thread; null before the first sample. */
  readonly eventLoopDelay: LoopDelay | null;
}

export interface RelayThread {
  readonly port: number;
  /** Where Binding requests over UDP are answered besides; null where that port was not free. */
  readonly alternatePort: number | null;
  /** The local addresses it began to listen on. */
  readonly addresses: readonly string[];
  /** Rejects with a RelayError 'thread-ended' when the thread has ended, or ends before it answers. */
  stats(): Promise<RelayThreadStats>;
  /** Resolves when the thread has ended: with null when `close` asked for it, else with what happened. */
  readonly ended: Promise<RelayError | null>;
  /** Closes every socket and ends the thread. Calling it again waits for the same end. */
  close(): Promise<void>;
}

/** What the host says to the thread, and what the thread says to the host. */
export type HostMessage = { readonly kind: 'stats'; readonly id: number } | { readonly kind: 'close' };
export type ThreadMessage =
  | ({ readonly kind: 'listening' } & Pick<RelayThread, 'port' | 'alternatePort' | 'addresses'>)
  | { readonly kind: 'failed'; readonly reason: RelayErrorReason; readonly message: string }
  | { readonly kind: 'stats'; readonly id: number; readonly stats: RelayThreadStats };

interface Waiting {
  resolve(stats: RelayThreadStats): void;
  reject(error: RelayError): void;
}

/**
 * Starts a relay in a thread of its own. `workerUrl` is the built `worker.ts`. Rejects with the RelayError that `startRelay` gave
 * there: 'port-in-use' and the rest.
 */
export function startRelayThread(options: RelayThreadOptions, workerUrl: URL): Promise<RelayThread> {
  const worker = new Worker(workerUrl, { workerData: options });
  const post = (message: HostMessage): void => worker.postMessage(message);
  const waiting = new Map<number, Waiting>();
  let nextId = 0;
  let closing = false;
  let failure: RelayError | null = null;
  let hasEnded = false;

  worker.on('error', (error) => {
    failure = new RelayError('thread-ended', `relay: its thread failed: ${String(error)}`);
  });
  const ended = new Promise<RelayError | null>((resolve) => {
    worker.on('exit', (code) => {
      hasEnded = true;
      const error = failure ?? new RelayError('thread-ended', `relay: its thread ended with code ${code}`);
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
      resolve(closing && failure === null ? null : error);
    });
  });

  const stats = (): Promise<RelayThreadStats> =>
    new Promise((resolve, reject) => {
      if (hasEnded) return reject(failure ?? new RelayError('thread-ended', 'relay: its thread has ended'));
      nextId += 1;
      waiting.set(nextId, { resolve, reject });
      post({ kind: 'stats', id: nextId });
    });

  const close = async (): Promise<void> => {
    if (!closing && !hasEnded) post({ kind: 'close' });
    closing = true;
    await ended;
  };

  return new Promise((resolve, reject) => {
    worker.on('message', (message: ThreadMessage) => {
      if (message.kind === 'listening') {
        const { port, alternatePort, addresses } = message;
        resolve({ port, alternatePort, addresses, stats, ended, close });
      } else if (message.kind === 'failed') {
        failure = new RelayError(message.reason, message.message);
      } else {
        waiting.get(message.id)?.resolve(message.stats);
        waiting.delete(message.id);
      }
    });
    void ended.then((error) => reject(error ?? new RelayError('thread-ended', 'relay: its thread ended at once')));
  });
}
