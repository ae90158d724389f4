import { parseOptions } from '../../../src/server/options.ts';
import { startRelayThread } from '../../../src/server/relay/thread.ts';
import { type RunningServer, startServer } from '../../../src/server/start.ts';
import { answerCalls } from '../lab/remote-calls.ts';
import type { RelayProcessCalls } from './relay-calls.ts';

/**
 * Entry of the product's server as its own entry starts it, with the built thread of its relay and without a page. Two things
 * differ: the secret is known, since a generator cannot ask for credentials 50 times a second, and the quota is out of the way
 * of a search for the most calls.
 */
const WORKER = new URL('../../dist/server/relay/worker.js', import.meta.url);
const NO_QUOTA = 16_000;

let server: RunningServer | null = null;

answerCalls<RelayProcessCalls>(
  { post: (message) => process.send?.(message), onMessage: (listener) => void process.on('message', listener) },
  {
    async start({ secret }) {
      const command = parseOptions(['--host', '127.0.0.1', '--port', '0', '--relay-port', '0'], {});
      if (command.kind !== 'serve') throw new Error('relay process: expected options to serve with');
      server = await startServer(command.options, {
        pages: async () => ({
          handler: (_, response) => void response.writeHead(404).end(),
          policy: false,
          close: async () => {},
        }),
        startRelay: (options) => startRelayThread({ ...options, totalQuota: NO_QUOTA }, WORKER),
        secret,
      });
      if (server.relayPort === null) throw new Error('relay process: expected an embedded relay, got none');
      return { port: server.port, relayPort: server.relayPort };
    },
    close: () => server?.close(),
  },
);

process.on('disconnect', () => process.exit());
