import { randomBytes } from 'node:crypto';
import { DEFAULT_CONFIG } from '../core/config/config.ts';
import { ownAddresses } from './addresses.ts';
import { configHandler } from './config-file.ts';
import type { Handler } from './handler.ts';
import { healthzHandler } from './healthz.ts';
import { createHttpServer, type HttpListener, listen } from './http-server.ts';
import { type EmbeddedRelay, iceServersHandler } from './ice-servers.ts';
import { LOAD_PATH, loadHandler } from './load.ts';
import { loadLimitBytes, type ServerOptions } from './options.ts';
import type { OpenPages, Pages } from './pages.ts';
import { isPublicHost } from './public-host.ts';
import type { RateLimitOptions } from './rate-limit.ts';
import type { RelayError } from './relay/errors.ts';
import type { RelayThreadOptions } from './relay/options.ts';
import type { RelayThread } from './relay/thread.ts';
import { RELAY_LOAD_PATH, relayLoadHandler } from './relay-load.ts';
import { openResults, type Results } from './results/results.ts';
import { originsOf } from './security-headers.ts';

/** A relay that runs somewhere else: in its thread, or in a test's hands. */
export type ServerRelay = Pick<RelayThread, 'port' | 'alternatePort' | 'stats' | 'ended' | 'close'>;

export type Routes = ReadonlyMap<string, Handler>;

export interface ServerParts {
  readonly pages: OpenPages;
  readonly startRelay: (options: RelayThreadOptions) => Promise<ServerRelay>;
  /** Shared with the relay; default: a new one each start, which nobody else knows. */
  readonly secret?: string;
  /** How often one client may ask for credentials; default ICE_SERVERS_RATE. */
  readonly rate?: RateLimitOptions;
  /** How often one client may fill its line; default: of load-tests.ts. */
  readonly loadRate?: RateLimitOptions;
  /** How often one client may send a result; default RESULTS_RATE. */
  readonly resultsRate?: RateLimitOptions;
  /** Changes the server's own answers, for tests of a page that gets odd ones. */
  readonly routes?: (own: Routes) => Routes;
}

export interface RunningServer {
  readonly port: number;
  /** Null with external TURN servers. */
  readonly relayPort: number | null;
  /** Resolves with what happened when the relay ends without `close`; otherwise never. */
  readonly relayDied: Promise<RelayError>;
  /** Frees both ports; resolves when nothing is left open. */
  close(): Promise<void>;
}

/**
 * Starts the relay, unless the options name external TURN servers, then the page and its answers. Throws OptionError or
 * RelayError when a port or the signing key cannot be had; nothing is left running then.
 */
export async function startServer(options: ServerOptions, parts: ServerParts): Promise<RunningServer> {
  const secret = parts.secret ?? randomBytes(32).toString('base64url');
  const relay = options.externalTurn === null ? await parts.startRelay(relayOptions(options, secret)) : null;
  let pages: Pages | null = null;
  let results: Results | null = null;
  let listener: HttpListener;
  try {
    const server = createHttpServer();
    pages = await parts.pages(server);
    const maxBytes = loadLimitBytes(options, isPublicHost(options, ownAddresses()));
    const load = maxBytes === 0 ? null : { path: LOAD_PATH, maxBytes };
    const loadOptions = { maxBytes, trustProxy: options.trustProxy, rate: parts.loadRate };
    results = openResults(options, parts.resultsRate);
    const own: Routes = new Map([
      ['/ice-servers', iceServersHandler(options, embeddedRelay(relay, secret), parts.rate, load)],
      ['/healthz', healthzHandler(relay)],
      ...(load === null ? [] : [[LOAD_PATH, loadHandler(loadOptions)] as const]),
      ...(relay === null ? [] : [[RELAY_LOAD_PATH, relayLoadHandler(relay)] as const]),
      ...(options.config === null ? [] : [['/config.json', configHandler(options.config)] as const]),
      ...results.routes,
    ]);
    const exact = parts.routes?.(own) ?? own;
    const { embed, pbx, relays } = options.config?.config ?? DEFAULT_CONFIG;
    const connectTo = originsOf([...pbx.servers, ...(relays.kind === 'endpoint' ? [relays.url] : [])]);
    const open = { policy: pages.policy, embedOrigins: embed.origins, connectTo };
    listener = await listen(server, { exact, otherwise: pages.handler, ...open }, options);
  } catch (error) {
    results?.close();
    await Promise.all([pages?.close(), relay?.close()]);
    throw error;
  }
  return {
    port: listener.port,
    relayPort: relay?.port ?? null,
    relayDied: died(relay),
    close: async () => {
      results.close();
      await Promise.all([listener.close(), pages?.close(), relay?.close()]);
    },
  };
}

function embeddedRelay(relay: ServerRelay | null, secret: string): EmbeddedRelay | null {
  return relay && { port: relay.port, alternatePort: relay.alternatePort, secret };
}

function died(relay: ServerRelay | null): Promise<RelayError> {
  return new Promise((resolve) => {
    void relay?.ended.then((error) => {
      if (error !== null) resolve(error);
    });
  });
}

function relayOptions({ relayPort, host }: ServerOptions, secret: string): RelayThreadOptions {
  return host === null ? { port: relayPort, secret } : { port: relayPort, secret, addresses: [host] };
}
