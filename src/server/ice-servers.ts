import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { clientAddress, ownAddresses } from './addresses.ts';
import { allowsMethod, type Handler, refuse, sendJson } from './handler.ts';
import { hostInUrl, parseHostAndPort } from './host-syntax.ts';
import type { ExternalTurn, ServerOptions } from './options.ts';
import { createRateLimit, ICE_SERVERS_RATE, type RateLimitOptions } from './rate-limit.ts';
import { mintCredentials } from './relay/credentials.ts';
import { RELAY_LOAD_PATH } from './relay-load.ts';
import { isSameOrigin } from './same-origin.ts';
import { turnUrlScheme } from './turn-urls.ts';

/** W3C RTCIceServer as it is answered here. */
interface IceServer {
  readonly urls: readonly string[];
  readonly username?: string;
  readonly credential?: string;
}

/** The answer to `GET /ice-servers`: what the probe of this package takes as its `iceServers`. */
export interface IceServersAnswer {
  readonly iceServers: readonly IceServer[];
  /** Whether the relay runs on the computer that asked; null when that cannot be told. */
  readonly sameComputer: boolean | null;
  /** Where to ask how the relay kept up; absent with external TURN servers, which nobody here can ask. */
  readonly relayLoad?: string;
  /** What data to fill a line with is had by; absent where there is none. */
  readonly load?: LoadOffer;
  /** The relays by name, where the deployment names any; the first is the one in `iceServers`. */
  readonly routes?: readonly { readonly name: string; readonly iceServers: readonly IceServer[] }[];
}

/** A path of this server, and the most that one test may use of it, up and down together. */
export interface LoadOffer {
  readonly path: string;
  readonly maxBytes: number;
}

/** The embedded relay as clients know it; null when an external TURN server is used. */
export interface EmbeddedRelay {
  readonly port: number;
  /** Where it answers STUN besides, so that a browser can ask at two ports; null: nowhere. */
  readonly alternatePort: number | null;
  readonly secret: string;
}

/** `GET /ice-servers`: fresh credentials for our own page, 403 for others', 429 when one client asks too often. */
export function iceServersHandler(
  options: ServerOptions,
  relay: EmbeddedRelay | null,
  rate: RateLimitOptions = ICE_SERVERS_RATE,
  load: LoadOffer | null = null,
): Handler {
  const waitS = createRateLimit(rate);
  return (request, response) => {
    if (!allowsMethod(request, response)) return;
    if (!isSameOrigin(request)) return refuse(response, 403, 'expected a request from the page of this server');
    const client = clientAddress(request, options.trustProxy);
    const seconds = waitS(client ?? request.socket.remoteAddress ?? '', performance.now());
    if (seconds !== null) {
      response.setHeader('Retry-After', String(seconds));
      return refuse(response, 429, `expected fewer requests: try again in ${seconds} s`);
    }
    const host = options.publicAddress ?? hostOfRequest(request);
    if (host === null)
      return refuse(response, 400, `Host: expected a name or address, got "${request.headers.host ?? ''}"`);
    const answer = relay === null ? external(options) : embedded(options, relay, host, client);
    sendJson(response, 200, load === null ? answer : { ...answer, load });
  };
}

function embedded(options: ServerOptions, relay: EmbeddedRelay, host: string, client: string | null): IceServersAnswer {
  const at = `turn:${hostInUrl(host)}:${relay.port}`;
  const urls = [`${at}?transport=udp`, `${at}?transport=tcp`];
  const turn = { urls, ...shortLived(relay.secret, options.credentialTtlS) };
  const stun = relay.alternatePort === null ? [] : [{ urls: [`stun:${hostInUrl(host)}:${relay.alternatePort}`] }];
  return {
    iceServers: [turn, ...stun],
    sameComputer: client === null ? null : ownAddresses().has(client),
    relayLoad: RELAY_LOAD_PATH,
  };
}

function external({ externalTurn, routes, credentialTtlS }: ServerOptions): IceServersAnswer {
  if (externalTurn === null)
    throw new TypeError('externalTurn: expected TURN servers where there is no relay, got null');
  const named = routes.map((route) => ({ name: route.name, iceServers: serversOf(route, credentialTtlS) }));
  const [first] = named;
  if (first === undefined) return { iceServers: serversOf(externalTurn, credentialTtlS), sameComputer: null };
  return { iceServers: first.iceServers, sameComputer: null, routes: named };
}

function serversOf({ urls, authentication }: ExternalTurn, credentialTtlS: number): readonly IceServer[] {
  const { username, credential } =
    authentication.kind === 'fixed' ? authentication : shortLived(authentication.secret, credentialTtlS);
  const stun = urls.filter((url) => turnUrlScheme(url) === 'stun');
  const turn = { urls: urls.filter((url) => turnUrlScheme(url) !== 'stun'), username, credential };
  return stun.length > 0 ? [{ urls: stun }, turn] : [turn];
}

/** Each answer has an id of its own: the relay's quota for one user is then a quota for one test. */
function shortLived(secret: string, lifetimeS: number): { readonly username: string; readonly credential: string } {
  const id = randomBytes(9).toString('base64url');
  const { username, credential } = mintCredentials({ secret, id, lifetimeS, nowMs: Date.now() });
  return { username, credential };
}

/** The host the page was opened with. `localhost` may mean ::1 to one part of a browser and 127.0.0.1 to another. */
function hostOfRequest(request: IncomingMessage): string | null {
  const host = parseHostAndPort(request.headers.host ?? '')?.host.toLowerCase() ?? null;
  return host === 'localhost' || host?.endsWith('.localhost') === true ? '127.0.0.1' : host;
}
