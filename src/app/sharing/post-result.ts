import { parseShared } from '../../core/share/parse-shared.ts';
import type { SharedResult } from '../../core/share/shared-result.ts';
import { MAX_DETAIL_LENGTH } from '../../history/outbox.ts';
import { retryAfterMs } from './backoff.ts';
import type { PostAnswer } from './outbox.ts';

/** Our choice: a server passes a result on to somebody else before it answers. */
const POST_LIMIT_MS = 30_000;

/** Of the 4xx, those that say "not now": too slow, too early, too many. */
const LATER: readonly number[] = [408, 425, 429];

/** Hands one result to `POST /results` of the page's own server. Never rejects but with the signal's own reason. */
export async function postResult(url: string, shared: SharedResult, signal: AbortSignal): Promise<PostAnswer> {
  const failed = (detail: string, waitMs: number | null = null): PostAnswer => {
    return { is: 'failed', detail: detail.slice(0, MAX_DETAIL_LENGTH), retryAfterMs: waitMs };
  };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': shared.report.id },
      body: JSON.stringify({ ...shared, seen: null }),
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(POST_LIMIT_MS)]),
    });
    const { status } = response;
    const text = await response.text();
    if (status === 200) {
      const marked = parseShared({ ...shared, seen: seenIn(text) });
      const seen = marked.ok ? marked.shared.seen : null;
      // A server that answers everything with a page has not taken the result.
      return seen === null ? failed('seen: expected the server’s mark, got something else') : { is: 'seen', seen };
    }
    const detail = `${status}: ${text.trim()}`;
    if (status >= 400 && status < 500 && !LATER.includes(status)) {
      return { is: 'refused', detail: detail.slice(0, MAX_DETAIL_LENGTH) };
    }
    return failed(detail, retryAfterMs(response.headers.get('Retry-After'), Date.now()));
  } catch (cause) {
    signal.throwIfAborted();
    return failed(String(cause));
  }
}

function seenIn(text: string): unknown {
  try {
    return Reflect.get(Object(JSON.parse(text)), 'seen') ?? null;
  } catch {
    return null;
  }
}
