import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Nonces that need no memory: the time of issue, and an HMAC over it and the client's address. A client that never comes back
 * costs nothing, and a nonce overheard at one address is worth nothing at another.
 */
export interface NonceRules {
  /** Random, made anew at every start. */
  readonly key: Uint8Array;
  /** RFC 8656 section 5: "at least once every hour". */
  readonly lifetimeMs: number;
}

/** RFC 8656 section 5. */
export const NONCE_LIFETIME_MS = 3_600_000;

/** Hex digits of the time of issue: enough for 2^48 ms. */
const TIME_DIGITS = 12;

export function issueNonce(rules: NonceRules, clientAddress: string, nowMs: number): string {
  const time = Math.floor(nowMs).toString(16).padStart(TIME_DIGITS, '0');
  return time + seal(rules, clientAddress, time);
}

/** False for a nonce that is too old, from the future, made for another address, or not ours. */
export function nonceIsFresh(rules: NonceRules, nonce: string, clientAddress: string, nowMs: number): boolean {
  const time = nonce.slice(0, TIME_DIGITS);
  const claimed = Buffer.from(nonce.slice(TIME_DIGITS));
  const expected = Buffer.from(seal(rules, clientAddress, time));
  if (claimed.length !== expected.length || !timingSafeEqual(claimed, expected)) return false;
  const ageMs = nowMs - Number.parseInt(time, 16);
  return ageMs >= 0 && ageMs < rules.lifetimeMs;
}

function seal(rules: NonceRules, clientAddress: string, time: string): string {
  return createHmac('sha1', rules.key).update(`${time} ${clientAddress}`).digest('hex').slice(0, 24);
}
