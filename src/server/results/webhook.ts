import { createHmac } from 'node:crypto';
import type { SharedResult } from '../../core/share/shared-result.ts';
import type { WebhookOptions } from './options.ts';
import { postOnce } from './post-once.ts';
import type { StateLog } from './state-log.ts';

/** `busy`: not even tried, too many are under way. */
export const WEBHOOK_OUTCOMES = ['taken', 'refused', 'unreachable', 'busy'] as const;

export interface WebhookDelivery {
  readonly outcome: (typeof WEBHOOK_OUTCOMES)[number];
  /** What the receiver asked for, seconds; null where it did not. */
  readonly retryAfterS: number | null;
}

/** Hands one result on, in one attempt; never rejects. */
export type Webhook = (shared: SharedResult) => Promise<WebhookDelivery>;

export interface WebhookParts {
  readonly signal: AbortSignal;
  readonly log: StateLog;
  /** Epoch ms; default Date.now. */
  readonly now?: () => number;
  /** Default 10,000. */
  readonly withinMs?: number;
}

/** Our choice: a receiver writes one row; and an agent looks at "sending" meanwhile. */
const WITHIN_MS = 10_000;
/** Deliveries under way at once, our choice; what comes beyond stays in its page, which tries again. */
const MAX_UNDER_WAY = 8;

/**
 * Posts `{ id, deliveredAt, result }`, signed over `<timestamp>.<body>`: who has the secret can tell that it came from here, when, and
 * unchanged. The durable queue is the page's; only what the receiver answered with 2xx counts as taken.
 */
export function createWebhook({ url, secret }: WebhookOptions, parts: WebhookParts): Webhook {
  const { signal, log, now = Date.now, withinMs = WITHIN_MS } = parts;
  let underWay = 0;
  return async (result) => {
    if (underWay >= MAX_UNDER_WAY) return { outcome: 'busy', retryAfterS: 1 };
    const deliveredAt = now();
    const body = JSON.stringify({ id: result.report.id, deliveredAt, result });
    const timestamp = String(Math.floor(deliveredAt / 1000));
    const headers = {
      'Idempotency-Key': result.report.id,
      'Callprobe-Timestamp': timestamp,
      'Callprobe-Signature': `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`,
    };
    underWay += 1;
    try {
      const { status, retryAfterS } = await postOnce(url, body, { headers, withinMs, signal });
      const isTaken = status >= 200 && status < 300;
      log(isTaken ? null : `expected a status of 200 to 299, got ${status}`);
      return { outcome: isTaken ? 'taken' : 'refused', retryAfterS };
    } catch (error) {
      if (!signal.aborted) log(`expected an answer, got ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
      return { outcome: 'unreachable', retryAfterS: null };
    } finally {
      underWay -= 1;
    }
  };
}
