/** Our choices: a server that is started again is back in seconds, and one that is down for an hour is not to be hammered. */
export const FIRST_WAIT_MS = 5_000;
export const LONGEST_WAIT_MS = 600_000;
/** A server may ask for more time, but not so much that nobody remembers; our choice. */
export const LONGEST_ASKED_MS = 3_600_000;

/**
 * How long to wait after the attempt that failed, ms: doubled each time, and spread over its upper half, so that a thousand pages that lost the
 * same server do not all come back at once. Never sooner than the server asked for.
 * @param attempts how often it had failed before
 * @param chance 0 up to 1
 */
export function afterFailureMs(attempts: number, retryAfterMs: number | null, chance: number): number {
  const wholeMs = Math.min(FIRST_WAIT_MS * 2 ** Math.min(attempts, 20), LONGEST_WAIT_MS);
  const spreadMs = wholeMs * (0.5 + chance / 2);
  return Math.max(spreadMs, Math.min(retryAfterMs ?? 0, LONGEST_ASKED_MS));
}

/** `Retry-After` (RFC 9110, 10.2.3): seconds or a date, as ms from now; null where it is neither, or missing. */
export function retryAfterMs(header: string | null, nowMs: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const dateMs = /^[A-Za-z]{3}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(dateMs) ? null : Math.max(0, dateMs - nowMs);
}
