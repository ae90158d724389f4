import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { OtlpOptions } from '../options.ts';
import { postOnce } from '../post-once.ts';
import type { StateLog } from '../state-log.ts';
import type { Point } from './points.ts';
import { otlpRequest } from './request.ts';

export const OTLP_OUTCOMES = ['sent', 'dropped'] as const;

export interface OtlpSender {
  /** The figures of one result, sent when the collector takes them, or given up. Never waits. */
  readonly add: (points: readonly Point[]) => void;
}

export interface OtlpParts {
  readonly signal: AbortSignal;
  readonly log: StateLog;
  /** What became of so many results. */
  readonly done: (outcome: (typeof OTLP_OUTCOMES)[number], results: number) => void;
  /** The pause before the second attempt; each later one is twice as long. Default 1,000. */
  readonly firstPauseMs?: number;
}

/** Our choice: a collector that is restarted is back within 15 s; what it misses for longer is in /metrics and the webhook all the same. */
const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 1000;
const WITHIN_MS = 10_000;
/** Results in one request, and waiting; our choice: 2 MB of figures at most. The oldest goes first. */
const MAX_BATCH = 100;
const MAX_WAITING = 1000;
/** What OTLP calls retryable (OTLP 1, "OTLP/HTTP response"). */
const RETRYABLE = [429, 502, 503, 504];

/** Sends figures in the order they came, one request at a time. Best effort: nothing that must not be lost goes this way alone. */
export function createOtlpSender({ url, headers }: OtlpOptions, parts: OtlpParts): OtlpSender {
  const { signal, log, done, firstPauseMs = FIRST_PAUSE_MS } = parts;
  const instanceId = randomUUID();
  const waiting: (readonly Point[])[] = [];
  let isSending = false;

  /** What stopped it; null when it was taken. `again`: it is worth another attempt. */
  const attempt = async (body: string): Promise<{ readonly fault: string; readonly again: boolean } | null> => {
    try {
      const { status } = await postOnce(url, body, { headers, withinMs: WITHIN_MS, signal });
      if (status >= 200 && status < 300) return null;
      return { fault: `expected a status of 200 to 299, got ${status}`, again: RETRYABLE.includes(status) };
    } catch (error) {
      return {
        fault: `expected an answer, got ${(error as NodeJS.ErrnoException).code ?? String(error)}`,
        again: true,
      };
    }
  };

  const send = async (body: string): Promise<boolean> => {
    for (let made = 1; ; made += 1) {
      const failed = await attempt(body);
      if (signal.aborted) return false;
      log(failed?.fault ?? null);
      if (failed === null) return true;
      if (!failed.again || made === ATTEMPTS) return false;
      // Rejects when the server closes.
      await pause(firstPauseMs * 2 ** (made - 1), undefined, { signal }).catch(() => {});
      if (signal.aborted) return false;
    }
  };

  const sendAll = async (): Promise<void> => {
    isSending = true;
    while (waiting.length > 0 && !signal.aborted) {
      const batch = waiting.splice(0, MAX_BATCH);
      const isSent = await send(JSON.stringify(otlpRequest(batch.flat(), instanceId)));
      if (!signal.aborted) done(isSent ? 'sent' : 'dropped', batch.length);
    }
    isSending = false;
  };

  return {
    add(points) {
      if (points.length === 0) return;
      if (waiting.length >= MAX_WAITING) {
        waiting.shift();
        done('dropped', 1);
      }
      waiting.push(points);
      if (!isSending) void sendAll();
    },
  };
}
