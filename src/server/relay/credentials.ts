import { createHmac } from 'node:crypto';

/**
 * Time-limited credentials of the TURN REST convention (draft-uberti-behave-turn-rest, as coturn's `use-auth-secret`): the server
 * that mints and the relay that checks share a secret and nothing else.
 */
export interface TurnCredentials {
  /** `expiry:id`, expiry in seconds since the epoch. */
  readonly username: string;
  /** base64(HMAC-SHA1(secret, username)). */
  readonly credential: string;
  /** Milliseconds since the epoch. */
  readonly expiresMs: number;
}

export interface MintRequest {
  readonly secret: string;
  /** Whom the per-user quota counts. Any text; only the first colon of a username separates. */
  readonly id: string;
  /** How long an Allocate or a Refresh with these credentials is accepted; more than 0. */
  readonly lifetimeS: number;
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
}

export type UsernameCheck =
  | { readonly kind: 'valid'; readonly id: string; readonly expiresMs: number }
  | { readonly kind: 'expired'; readonly id: string; readonly expiresMs: number }
  | { readonly kind: 'malformed' };

/** Throws a RangeError naming `lifetimeS` when that is not a positive number. */
export function mintCredentials({ secret, id, lifetimeS, nowMs }: MintRequest): TurnCredentials {
  if (!(lifetimeS > 0 && Number.isFinite(lifetimeS))) {
    throw new RangeError(`lifetimeS: expected a positive number of seconds, got ${lifetimeS}`);
  }
  const expiryS = Math.floor(nowMs / 1000 + lifetimeS);
  const username = `${expiryS}:${id}`;
  return { username, credential: credentialOf(secret, username), expiresMs: expiryS * 1000 };
}

/** The password that belongs to a username. */
export function credentialOf(secret: string, username: string): string {
  return createHmac('sha1', secret).update(username).digest('base64');
}

/** Whether a username is of the form `expiry:id`, and still good at `nowMs`. Says nothing about who made it: the HMAC does. */
export function checkUsername(username: string, nowMs: number): UsernameCheck {
  const [, expiry, id] = /^(\d{1,12}):(.+)$/su.exec(username) ?? [];
  if (expiry === undefined || id === undefined) return { kind: 'malformed' };
  const expiresMs = Number(expiry) * 1000;
  return { kind: nowMs < expiresMs ? 'valid' : 'expired', id, expiresMs };
}
