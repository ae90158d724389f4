import { MAX_REACH_CELLS, type ReachTransport } from '../../core/samples/examined.ts';
import type { IceServer, IceServersAnswer } from '../ice-servers.ts';

/** One relay URL of a deployment, with what it takes to try it. */
export interface Relay {
  /** Host and port: `turn.example.com:3478`. */
  readonly server: string;
  /** Name of its route; null where the deployment names none. */
  readonly route: string | null;
  readonly transport: ReachTransport;
  /** The name in it; null where it is a literal address. */
  readonly name: string | null;
  /** Of a literal address; null for a name, which may have both. */
  readonly family: 'ipv4' | 'ipv6' | null;
  readonly iceServer: IceServer;
}

/** RFC 7065 3.2: of a URL that names no port. */
const DEFAULT_PORT = { turn: 3478, turns: 5349 } as const;

/** Every turn: and turns: URL, of each route by name where the deployment names any; no more than a report may hold. */
export function relaysOf({ iceServers, routes }: IceServersAnswer): readonly Relay[] {
  const named = routes ?? [{ name: null, iceServers }];
  const relays = named.flatMap((route) =>
    route.iceServers.flatMap((iceServer) =>
      [iceServer.urls].flat().flatMap((url) => relayOf(route.name, { ...iceServer, urls: url }, url) ?? []),
    ),
  );
  return relays.slice(0, MAX_REACH_CELLS);
}

/** RFC 7065 3.1; null for a stun: URL. */
function relayOf(route: string | null, iceServer: IceServer, url: string): Relay | null {
  const [, scheme, host = '', port] = /^(turns?):(\[[^\]]*\]|[^:?]+)(?::(\d+))?(?:\?|$)/i.exec(url) ?? [];
  if (scheme === undefined) return null;
  const isTls = scheme.toLowerCase() === 'turns';
  const overTcp = /[?&]transport=tcp/i.test(url);
  return {
    server: `${host}:${port ?? DEFAULT_PORT[isTls ? 'turns' : 'turn']}`,
    route,
    transport: isTls ? 'tls' : overTcp ? 'tcp' : 'udp',
    name: familyOf(host) === null ? host : null,
    family: familyOf(host),
    iceServer,
  };
}

/** Family of the address in a stun: URL (RFC 7064 3.1); null for a name. */
export function familyOfStun(url: string): Relay['family'] {
  return familyOf(url.replace(/^stuns?:/i, '').replace(/:\d+$/, ''));
}

/** Of an address as a URL writes it (RFC 3986 3.2.2); null for a name. */
function familyOf(host: string): Relay['family'] {
  if (host.startsWith('[')) return 'ipv6';
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(host) ? 'ipv4' : null;
}
