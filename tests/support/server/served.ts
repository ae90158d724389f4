import { type Command, parseOptions, type ServerOptions } from '../../../src/server/options.ts';
import type { OpenPages } from '../../../src/server/pages.ts';
import type { RateLimitOptions } from '../../../src/server/rate-limit.ts';
import { RelayError } from '../../../src/server/relay/errors.ts';
import type { RelayThreadOptions } from '../../../src/server/relay/options.ts';
import { startRelay } from '../../../src/server/relay/relay.ts';
import { staticHandler } from '../../../src/server/serve-static.ts';
import { type RunningServer, type ServerRelay, startServer } from '../../../src/server/start.ts';
import type { StaticFile } from '../../../src/server/static-files.ts';

/** The options of a server on free ports of the loopback address, changed by these flags. */
export function optionsOf(...argv: readonly string[]): ServerOptions {
  const command: Command = parseOptions(['--host', '127.0.0.1', '--port', '0', '--relay-port', '0', ...argv], {});
  if (command.kind !== 'serve') throw new Error(`expected flags that serve, got ${argv.join(' ')}`);
  return command.options;
}

export interface Served {
  readonly relay?: (options: RelayThreadOptions) => Promise<ServerRelay>;
  readonly files?: ReadonlyMap<string, StaticFile>;
  /** How often one client may send results; default: as often as it likes, the limit has its own test. */
  readonly resultsRate?: RateLimitOptions;
}

const NO_LIMIT: RateLimitOptions = { burst: 1e9, perMinute: 1e9, maxClients: 10 };

/** Starts a real server for the length of `use`. */
export async function withServer<T>(
  argv: readonly string[],
  use: (server: RunningServer) => Promise<T>,
  { relay = relayHere, files = new Map(), resultsRate = NO_LIMIT }: Served = {},
): Promise<T> {
  const server = await startServer(optionsOf(...argv), { pages: pagesOf(files), startRelay: relay, resultsRate });
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

export function pagesOf(files: ReadonlyMap<string, StaticFile>): OpenPages {
  return async () => ({ handler: staticHandler(files), policy: true, close: async () => {} });
}

/** The real relay, in this thread: a thread of its own needs the build. */
export async function relayHere(options: RelayThreadOptions): Promise<ServerRelay> {
  const relay = await startRelay(options);
  return {
    port: relay.port,
    alternatePort: relay.alternatePort,
    stats: async () => ({
      ...relay.stats(),
      eventLoopDelay: { meanMs: 0.1, p99Ms: 1, maxMs: 2, seconds: [{ agoMs: 500, maxMs: 2 }] },
    }),
    ended: new Promise(() => {}),
    close: () => relay.close(),
  };
}

/** A relay that has ended. */
export async function deadRelay(): Promise<ServerRelay> {
  const error = new RelayError('thread-ended', 'relay: its thread ended with code 1');
  return {
    port: 3478,
    alternatePort: null,
    stats: () => Promise.reject(error),
    ended: Promise.resolve(error),
    close: async () => {},
  };
}
