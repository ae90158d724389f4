import { isIPv6 } from 'node:net';

export interface RateLimitOptions {
  /** Requests a client may make at once. */
  readonly burst: number;
  /** Requests a minute in the long run. */
  readonly perMinute: number;
  /** How many clients are remembered; the one seen longest ago is forgotten first. */
  readonly maxClients: number;
}

/** Null when the request may pass, otherwise the seconds to wait, at least 1. */
export type RateLimit = (client: string, nowMs: number) => number | null;

/**
 * Our choice. One test asks once, a fallback or two ask again: 10 at once is a person who presses start over and over.
 * 30 a minute is an office of people behind one address; it also holds what one client can make the relay's quota bear.
 * 10,000 clients are about 2 MB.
 */
export const ICE_SERVERS_RATE: RateLimitOptions = { burst: 10, perMinute: 30, maxClients: 10_000 };

interface Bucket {
  readonly tokens: number;
  readonly atMs: number;
}

/** A token bucket for each client. The clock is the caller's and never runs backwards. */
export function createRateLimit({ burst, perMinute, maxClients }: RateLimitOptions): RateLimit {
  const tokensPerMs = perMinute / 60_000;
  // A Map keeps insertion order: re-inserting on use makes the first entry the one seen longest ago.
  const buckets = new Map<string, Bucket>();
  return (client, nowMs) => {
    const key = clientKey(client);
    const before = buckets.get(key) ?? { tokens: burst, atMs: nowMs };
    const tokens = Math.min(burst, before.tokens + (nowMs - before.atMs) * tokensPerMs);
    const passes = tokens >= 1;
    buckets.delete(key);
    buckets.set(key, { tokens: passes ? tokens - 1 : tokens, atMs: nowMs });
    if (buckets.size > maxClients) buckets.delete(buckets.keys().next().value ?? key);
    return passes ? null : Math.max(1, Math.ceil((1 - tokens) / tokensPerMs / 1000));
  };
}

/** One subscriber holds a whole /64 of IPv6 (RFC 6177), so that is what counts as one client. */
function clientKey(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const front = head.split(':').filter((group) => group !== '');
  const back = tail === undefined ? [] : tail.split(':').filter((group) => group !== '');
  const zeros = Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0');
  return [...front, ...zeros, ...back].slice(0, 4).join(':');
}
