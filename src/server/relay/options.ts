import { isIP } from 'node:net';
import { RelayError } from './errors.ts';
import type { Link, LinkTransport } from './link.ts';
import { NONCE_LIFETIME_MS } from './nonce.ts';

export interface RelayOptions {
  /** 0 to 65535, the same for UDP and TCP; 0 chooses a free one. */
  readonly port: number;
  /** Shared with whoever mints credentials (`mintCredentials`). Not empty. */
  readonly secret: string;
  /** Of the long-term credential mechanism. Default `callprobe`. */
  readonly realm?: string;
  /** Local addresses to listen on. Default: all there are, and those that appear later. */
  readonly addresses?: readonly string[];
  /** Default both. */
  readonly transports?: readonly LinkTransport[];
  /** Allocations one user (the id of a username) may hold. Default 8. */
  readonly userQuota?: number;
  /** Allocations the relay may hold. Default 200. */
  readonly totalQuota?: number;
  /** How long a nonce is good before the client is asked to take a new one. Default one hour (RFC 8656 section 5). */
  readonly nonceLifetimeMs?: number;
  /** For tests only: see `link.ts`. */
  readonly link?: Link;
}

/** What can be handed to a thread: a function cannot. */
export type RelayThreadOptions = Omit<RelayOptions, 'link'>;

export type RelaySettings = Required<Omit<RelayOptions, 'link' | 'addresses'>>;

/**
 * Our choice: a test holds two allocations, a browser makes each on every network interface it has, and those of a page that was
 * reloaded linger for ten minutes.
 */
const USER_QUOTA = 8;

/** Our choice: ten calls cost a twentieth of a core, so a hundred stay well under one, where voice would begin to wait. */
const TOTAL_QUOTA = 200;

/** Options with their defaults. Throws a RelayError 'invalid-option' that names the field. */
export function readOptions(options: RelayOptions): RelaySettings {
  const { port, secret, realm = 'callprobe', transports = ['udp', 'tcp'] } = options;
  const { userQuota = USER_QUOTA, totalQuota = TOTAL_QUOTA, nonceLifetimeMs = NONCE_LIFETIME_MS } = options;
  expectInteger('port', port, 0, 65_535);
  expectThat('secret', secret !== '', 'text that is not empty', 'an empty one');
  // RFC 8489 section 14.9 bounds a realm to 127 characters.
  expectThat('realm', realm.length > 0 && realm.length < 128, '1 to 127 characters', `${realm.length}`);
  const known = transports.length > 0 && transports.every((transport) => transport === 'udp' || transport === 'tcp');
  expectThat('transports', known, "a list of 'udp' or 'tcp'", JSON.stringify(transports));
  for (const address of options.addresses ?? []) {
    expectThat('addresses', isIP(address) !== 0, 'IP addresses', JSON.stringify(address));
  }
  expectThat('addresses', options.addresses?.length !== 0, 'at least one address', '[]');
  expectInteger('userQuota', userQuota, 1, 16_384);
  expectInteger('totalQuota', totalQuota, 1, 16_384);
  expectInteger('nonceLifetimeMs', nonceLifetimeMs, 1, 86_400_000);
  return { port, secret, realm, transports, userQuota, totalQuota, nonceLifetimeMs };
}

function expectInteger(field: string, value: number, min: number, max: number): void {
  const fits = Number.isInteger(value) && value >= min && value <= max;
  expectThat(field, fits, `a whole number from ${min} to ${max}`, String(value));
}

function expectThat(field: string, holds: boolean, expected: string, got: string): void {
  if (!holds) throw new RelayError('invalid-option', `relay ${field}: expected ${expected}, got ${got}`);
}
