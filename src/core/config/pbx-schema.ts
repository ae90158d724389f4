import { once, text } from './text-schema.ts';

/** Bounds of our choice: more than a deployment needs. */
const MAX_SERVERS = 20;
const MAX_ADDRESS_LENGTH = 200;

/** A name or an IPv4 address: a policy can name no IPv6 address (CSP3 2.3.1). */
const HOST = String.raw`[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*`;
/** 1 to 65535. */
const PORT = String.raw`(?::(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5]))?`;
/**
 * Whatever stands here goes into the server's policy, so nothing does that would end a directive or begin another. Without TLS only on this
 * very computer: a password crosses no network in the open.
 */
const ADDRESS = new RegExp(
  String.raw`^(?:wss:\/\/${HOST}|ws:\/\/(?:localhost|127\.0\.0\.1))${PORT}(?:\/[\w~-][\w.~-]*)*\/?$`,
  'i',
);

export const EXPECTED = {
  pbx: 'an object with servers',
  'pbx.servers': `a list of at most ${MAX_SERVERS} addresses that begin with wss://, each once`,
} as const;

/** Addresses of SIP servers over secure WebSocket (RFC 7118). */
export const pbxServers = once(
  text(ADDRESS, MAX_ADDRESS_LENGTH, EXPECTED['pbx.servers']),
  { from: 0, to: MAX_SERVERS },
  EXPECTED['pbx.servers'],
);
