import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SharedResult } from '../../core/share/shared-result.ts';
import { clientAddress } from '../addresses.ts';
import { type Handler, refuse, sendJson } from '../handler.ts';
import { createRateLimit, type RateLimitOptions } from '../rate-limit.ts';
import { isSameOrigin } from '../same-origin.ts';
import { readResult } from './read-result.ts';
import { isRefusal, type Refusal, type RefusalWhy, refusal } from './refusals.ts';
import type { Marked, Taken } from './taken.ts';
import type { WebhookDelivery } from './webhook.ts';

export const RESULTS_PATH = '/results';

/**
 * Our choice. One person sends a result now and then; a page that was offline for a shift sends its twenty at once, and an office is behind
 * one address.
 */
export const RESULTS_RATE: RateLimitOptions = { burst: 30, perMinute: 60, maxClients: 10_000 };

export interface PostResultsParts {
  readonly taken: Taken;
  /** Hands on what must not be lost; null: nobody is told. */
  readonly webhook: ((shared: SharedResult) => Promise<WebhookDelivery>) | null;
  /** Called once for each result, when whoever must not lose it has it. */
  readonly arrived: (shared: SharedResult, userAgent: string | null) => void;
  readonly refused: (why: RefusalWhy) => void;
  readonly trustProxy: boolean;
  readonly rate?: RateLimitOptions | undefined;
}

/** Results being read and handed on at once, our choice: 8 MB at most, and more than one client comes to under `RESULTS_RATE`, however slow. */
const MAX_OPEN = 64;
/** When a page may try again where nobody says otherwise; our choice: its own backoff is slower soon. */
const RETRY_AFTER_S = 15;
/** Whatever a receiver asks for; our choice. */
const MAX_RETRY_AFTER_S = 3600;

/**
 * `POST /results`: marks a shared result as seen and hands it on. 200 `{ seen }` once whoever must not lose it has it; the same again gets
 * the same mark and is handed on no second time. 503 and Retry-After while the webhook does not take it: then the page still has it.
 */
export function postResultsHandler({ taken, webhook, arrived, refused, trustProxy, rate }: PostResultsParts): Handler {
  const waitS = createRateLimit(rate ?? RESULTS_RATE);
  /** Those being handed on: who asks for the same meanwhile waits for the same. */
  const underWay = new Map<Marked, Promise<Refusal | null>>();
  let open = 0;

  const handOn = async (shared: SharedResult, marked: Marked, userAgent: string | null): Promise<Refusal | null> => {
    marked.state = 'under-way';
    const delivery = await webhook?.({ ...shared, seen: marked.seen });
    if (delivery !== undefined && delivery.outcome !== 'taken') {
      marked.state = 'new';
      const seconds = Math.min(Math.max(1, delivery.retryAfterS ?? RETRY_AFTER_S), MAX_RETRY_AFTER_S);
      return refusal('webhook', 503, `the help desk's system did not take it: try again in ${seconds} s`, seconds);
    }
    marked.state = 'taken';
    arrived({ ...shared, seen: marked.seen }, userAgent);
    return null;
  };

  const markOf = async (request: IncomingMessage): Promise<Marked | Refusal> => {
    const shared = await readResult(request);
    if (isRefusal(shared)) return shared;
    const marked = taken.mark(shared, Date.now());
    if (marked === 'conflict') return refusal('conflict', 409, 'report.id: expected an id of its own, got a known one');
    if (marked === 'under-way') return refusal('busy', 503, 'another result of this id is under way: try again', 1);
    if (marked.state === 'taken') return marked;
    const running = underWay.get(marked) ?? handOn(shared, marked, request.headers['user-agent'] ?? null);
    underWay.set(marked, running);
    const failed = await running.finally(() => underWay.delete(marked));
    return failed ?? marked;
  };

  const answerTo = async (request: IncomingMessage): Promise<Marked | Refusal> => {
    if (request.method !== 'POST') return refusal('method', 405, `expected POST, got ${request.method ?? 'no method'}`);
    if (!isSameOrigin(request)) return refusal('origin', 403, 'expected a request from the page of this server');
    const client = clientAddress(request, trustProxy) ?? request.socket.remoteAddress ?? '';
    const seconds = waitS(client, performance.now());
    if (seconds !== null) {
      return refusal('rate', 429, `expected fewer requests: try again in ${seconds} s`, seconds);
    }
    if (open >= MAX_OPEN) return refusal('busy', 503, 'too many results at once: try again in 1 s', 1);
    open += 1;
    try {
      return await markOf(request);
    } finally {
      open -= 1;
    }
  };

  return async (request, response) => {
    const answer = await answerTo(request);
    if (!isRefusal(answer)) return sendJson(response, 200, { seen: answer.seen });
    refused(answer.why);
    sendRefusal(response, answer);
  };
}

function sendRefusal(response: ServerResponse, { why, status, message, retryAfterS }: Refusal): void {
  if (retryAfterS !== null) response.setHeader('Retry-After', String(retryAfterS));
  if (why === 'method') response.setHeader('Allow', 'POST');
  // What is left of a body that nobody wants is not waited for.
  if (why === 'too-large' || why === 'too-slow') response.setHeader('Connection', 'close');
  refuse(response, status, message);
}
