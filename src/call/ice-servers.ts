import * as v from 'valibot';
import { abortable } from './abortable.ts';
import { CallError } from './errors.ts';

const iceUrl = v.pipe(v.string(), v.maxLength(300), v.regex(/^(stuns?|turns?):[^\s]+$/i));
const iceServer = v.object({
  urls: v.union([iceUrl, v.pipe(v.array(iceUrl), v.minLength(1), v.maxLength(20))]),
  username: v.optional(v.pipe(v.string(), v.maxLength(500))),
  credential: v.optional(v.pipe(v.string(), v.maxLength(500))),
});
const iceServers = v.pipe(v.array(iceServer), v.maxLength(20));
/** A path on the server that answered, never another server. */
const ownPath = v.pipe(v.string(), v.maxLength(300), v.regex(/^\/(?!\/)/));
const answerSchema = v.object({
  iceServers,
  sameComputer: v.nullable(v.boolean()),
  relayLoad: v.optional(ownPath),
  load: v.optional(v.object({ path: ownPath, maxBytes: v.pipe(v.number(), v.finite(), v.minValue(1)) })),
  routes: v.optional(
    v.pipe(
      v.array(v.object({ name: v.pipe(v.string(), v.minLength(1), v.maxLength(60)), iceServers })),
      v.minLength(1),
      v.maxLength(12),
    ),
  ),
});

/** One STUN/TURN server as W3C RTCIceServer has it; credentials are always passwords. */
export interface IceServer {
  readonly urls: string | readonly string[];
  readonly username?: string | undefined;
  readonly credential?: string | undefined;
}

/** What `GET /ice-servers` answers. `sameComputer`: the relay runs on the computer that asked; null: cannot tell. */
export interface IceServersAnswer {
  readonly iceServers: readonly IceServer[];
  readonly sameComputer: boolean | null;
  /** Path, on the server this answer came from, that says how late the relay was in the last seconds. */
  readonly relayLoad?: string | undefined;
  /** Path, on the same server, that takes and gives data to fill the line with; a test may use `maxBytes` of it, up and down together. */
  readonly load?: { readonly path: string; readonly maxBytes: number } | undefined;
  /** The relays of this deployment by name, where it names any; the first is the one in `iceServers`. */
  readonly routes?: readonly Route[] | undefined;
}

/** One of several relays that a deployment names: "Frankfurt", "carrier A". */
export interface Route {
  readonly name: string;
  readonly iceServers: readonly IceServer[];
}

/**
 * Fetches and validates the relay's addresses and credentials.
 * @throws CallError `ice-servers-unavailable` when nobody answers or the answer is an error; `ice-servers-malformed`,
 * naming the first wrong field, when it is not what it should be.
 */
export async function fetchIceServers(url: string, signal: AbortSignal): Promise<IceServersAnswer> {
  const response = await fetch(url, { signal, cache: 'no-store' }).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new CallError('ice-servers-unavailable', `${url}: expected an answer, got ${String(cause)}`);
  });
  if (!response.ok) {
    throw new CallError('ice-servers-unavailable', `${url}: expected status 200, got ${response.status}`);
  }
  const body: unknown = await abortable(response.json(), signal).catch(() => {
    signal.throwIfAborted();
    throw new CallError('ice-servers-malformed', `${url}: expected JSON, got something else`);
  });
  return parseIceServers(body);
}

/** The answer, fetched where only its address was given. @throws as `fetchIceServers` and `parseIceServers` do. */
export async function answerOf(iceServers: string | IceServersAnswer, signal: AbortSignal): Promise<IceServersAnswer> {
  return typeof iceServers === 'string' ? fetchIceServers(iceServers, signal) : parseIceServers(iceServers);
}

/** @throws CallError `ice-servers-malformed` naming the field, what was expected and what came. */
export function parseIceServers(value: unknown): IceServersAnswer {
  const result = v.safeParse(answerSchema, value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const field = v.getDotPath(issue) ?? 'answer';
    throw new CallError('ice-servers-malformed', `${field}: expected ${issue.expected}, got ${issue.received}`);
  }
  expectCredentials('iceServers', result.output.iceServers);
  for (const [i, route] of (result.output.routes ?? []).entries()) {
    expectCredentials(`routes.${i}.iceServers`, route.iceServers);
  }
  return result.output;
}

function expectCredentials(field: string, servers: readonly IceServer[]): void {
  for (const [i, { urls, username, credential }] of servers.entries()) {
    const turn = [urls].flat().some((url) => /^turns?:/i.test(url));
    if (turn && (username === undefined || credential === undefined)) {
      const missing = username === undefined ? 'username' : 'credential';
      throw new CallError(
        'ice-servers-malformed',
        `${field}.${i}.${missing}: expected string beside a turn: URL, got nothing`,
      );
    }
  }
}

/** The servers of one route. */
export interface ChosenRoute {
  /** Null where the deployment names none. */
  readonly name: string | null;
  readonly iceServers: readonly IceServer[];
}

/**
 * The route of that name, or the one that calls go by.
 * @throws CallError `ice-servers-malformed` for a name that is not known, listing those that are.
 */
export function chosenRoute({ iceServers, routes }: IceServersAnswer, name: string | undefined): ChosenRoute {
  if (name === undefined) return { name: routes?.[0]?.name ?? null, iceServers: routes?.[0]?.iceServers ?? iceServers };
  const route = routes?.find((one) => one.name === name);
  if (route) return route;
  const known = routes ? `one of ${routes.map((one) => one.name).join(', ')}` : 'none, since the deployment names none';
  throw new CallError('ice-servers-malformed', `route: expected ${known}, got "${name}"`);
}

/** How a TURN URL reaches its relay (RFC 7065): `turns:` is a stream too. */
export type LegTransport = 'udp' | 'tcp';

/** The servers that a peer connection may use when its leg must be `transport`; none if there is no such URL. */
export function serversFor(servers: readonly IceServer[], transport: LegTransport): IceServer[] {
  return servers.flatMap((server) => {
    const urls = [server.urls].flat().filter((url) => transportOf(url) === transport);
    return urls.length > 0 ? [{ ...server, urls }] : [];
  });
}

/** STUN service of the same hosts: a TURN server answers Binding requests too (RFC 8656 2.1). */
export function stunServersOf(servers: readonly IceServer[]): IceServer[] {
  const urls = servers.flatMap((server) =>
    [server.urls].flat().flatMap((url) => {
      if (/^stun:/i.test(url)) return [url];
      return transportOf(url) === 'udp' ? [url.replace(/^turn:/i, 'stun:').replace(/\?.*$/, '')] : [];
    }),
  );
  return urls.length > 0 ? [{ urls: [...new Set(urls)] }] : [];
}

function transportOf(url: string): LegTransport | null {
  if (/^turns:/i.test(url)) return 'tcp';
  if (!/^turn:/i.test(url)) return null;
  return /[?&]transport=tcp/i.test(url) ? 'tcp' : 'udp';
}
