import * as v from 'valibot';
import { list, text } from './text-schema.ts';

/** As `/ice-servers` has them. */
const MAX_ROUTES = 12;
const MAX_SERVERS = 20;
const MAX_URL_LENGTH = 300;
const MAX_SECRET_LENGTH = 500;

/** As RFC 7064 and RFC 7065 begin. */
const ICE_URL = /^(?:stuns?|turns?):[^\s]+$/i;
const TURN_URL = /^turns?:/i;
/** A path on the page's own server: no part of it begins with a dot, so none leads upwards; `%2e` would be a dot again. */
const OWN_PATH = String.raw`\/?[\w~-][\w.~-]*(?:\/[\w~-][\w.~-]*)*`;
const ENDPOINT = new RegExp(
  String.raw`^(?:https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?=\/)|(?!https?:))${OWN_PATH}(?:\?[\w.~=&-]*)?$`,
  'i',
);
export const LOGO = new RegExp(`^${OWN_PATH}$`);

export const EXPECTED = {
  relays: '{ "kind": "endpoint", "url": "…" } or { "kind": "routes", "routes": […] }',
  url: 'a path on this server, or an https: address with a path, without ..',
  routes: `1 to ${MAX_ROUTES} routes, each { "name": "…", "iceServers": […] }`,
  name: 'text of 1 to 60 characters',
  once: 'a name that no other route has',
  iceServers: `1 to ${MAX_SERVERS} servers, one of them with a turn: or turns: address`,
  urls: `1 to ${MAX_SERVERS} addresses that begin with turn:, turns:, stun: or stuns:`,
  secret: `text of 1 to ${MAX_SECRET_LENGTH} characters, which a turn: or turns: address needs`,
} as const;

/** Seen, or it is no name; and nothing that breaks the line or turns the direction of the text around it. */
export const NAME = /^(?=.*[\p{L}\p{N}\p{P}\p{S}])[^\p{Cc}\u2028-\u202e\u2066-\u2069]+$/u;

const secret = v.optional(v.nullable(text(/./u, MAX_SECRET_LENGTH, EXPECTED.secret)), null);

const iceServer = v.object(
  {
    urls: v.pipe(
      v.unknown(),
      // RTCIceServer lets one stand alone.
      v.transform((urls) => (typeof urls === 'string' ? [urls] : urls)),
      list(text(ICE_URL, MAX_URL_LENGTH, EXPECTED.urls), { from: 1, to: MAX_SERVERS }, EXPECTED.urls),
    ),
    username: secret,
    credential: secret,
  },
  EXPECTED.iceServers,
);

const route = v.object(
  {
    name: text(NAME, 60, EXPECTED.name),
    iceServers: list(iceServer, { from: 1, to: MAX_SERVERS }, EXPECTED.iceServers),
  },
  EXPECTED.routes,
);

export const relaysSchema = v.variant(
  'kind',
  [
    v.object({ kind: v.literal('endpoint'), url: text(ENDPOINT, MAX_URL_LENGTH, EXPECTED.url) }),
    v.object({ kind: v.literal('routes'), routes: list(route, { from: 1, to: MAX_ROUTES }, EXPECTED.routes) }),
  ],
  EXPECTED.relays,
);

/** What is wrong between fields that are each right by themselves: where, what was expected, and what stands there. */
export function wrongBetween(
  relays: v.InferOutput<typeof relaysSchema>,
): { readonly field: string; readonly expected: string; readonly value: unknown } | null {
  if (relays.kind === 'endpoint') return null;
  for (const [i, { name, iceServers }] of relays.routes.entries()) {
    const at = `routes.${i}`;
    if (relays.routes.findIndex((one) => one.name === name) < i) {
      return { field: `${at}.name`, expected: EXPECTED.once, value: name };
    }
    const turns = iceServers.map(({ urls }) => urls.some((url) => TURN_URL.test(url)));
    if (!turns.includes(true)) return { field: `${at}.iceServers`, expected: EXPECTED.iceServers, value: iceServers };
    for (const [j, server] of iceServers.entries()) {
      const missing = (['username', 'credential'] as const).find((part) => server[part] === null);
      if (turns[j] === true && missing !== undefined) {
        return { field: `${at}.iceServers.${j}.${missing}`, expected: EXPECTED.secret, value: null };
      }
    }
  }
  return null;
}
