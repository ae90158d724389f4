import { fileURLToPath } from 'node:url';
import { readConfigFile } from '../../../src/server/config-file.ts';
import type { Handler } from '../../../src/server/handler.ts';
import { parseOptions } from '../../../src/server/options.ts';
import { builtPages } from '../../../src/server/pages.ts';
import { type Routes, type RunningServer, startServer } from '../../../src/server/start.ts';
import { loadStaticFiles } from '../../../src/server/static-files.ts';
import type { IceServersOverride, LabCalls, LabServerOptions } from './calls.ts';
import { type LabRelay, startLabRelay } from './lab-relay.ts';
import { answerCalls } from './remote-calls.ts';

/** Entry of the lab's process: the product's server, page and all, beside a page for tests, and with the lab's relay. */
const PAGE = new URL('../../dist/page/', import.meta.url);
const LAB_PAGE = new URL('./page/', import.meta.url);
const RELAY_WORKER = new URL('./relay-worker.js', import.meta.url);
/** A test may ask as often as it likes: the limit has its own tests. */
const NO_RATE_LIMIT = { burst: 1e9, perMinute: 1e9, maxClients: 10 };

interface Lab {
  readonly server: RunningServer;
  readonly relay: LabRelay;
  /** Where the page is reached: the server's own, or the near end of the line before it. */
  readonly port: number;
}

let running: Lab | null = null;
let override: IceServersOverride | null = null;

async function start({ transports, secret, throughLine, loadLimitMb, config }: LabServerOptions): Promise<Lab> {
  const limit = loadLimitMb === null ? [] : ['--load-limit', String(loadLimitMb)];
  const command = parseOptions(['--host', '127.0.0.1', '--port', '0', '--relay-port', '0', ...limit], {});
  if (command.kind !== 'serve') throw new Error('lab: expected options to serve with');
  const relays: LabRelay[] = [];
  const decided = config === null ? null : readConfigFile(config);
  const server = await startServer(
    { ...command.options, config: decided },
    {
      pages: builtPages(PAGE, await loadStaticFiles(fileURLToPath(LAB_PAGE), '/lab/')),
      startRelay: async (options) => {
        const relay = await startLabRelay({ ...options, transports }, RELAY_WORKER);
        relays.push(relay);
        return relay;
      },
      secret,
      rate: NO_RATE_LIMIT,
      loadRate: NO_RATE_LIMIT,
      routes: withOverride,
    },
  );
  const [relay] = relays;
  if (relay === undefined) throw new Error('lab: expected the server to start its relay');
  const forwarded = throughLine ? await relay.line().call('forward', { port: server.port }) : null;
  return { server, relay, port: forwarded?.port ?? server.port };
}

function withOverride(own: Routes): Routes {
  const truth = own.get('/ice-servers');
  const handler: Handler = (request, response, path) => {
    if (override === null) return truth?.(request, response, path);
    const { status, body } = override;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(text);
  };
  return new Map([...own, ['/ice-servers', handler]]);
}

function lab(): Lab {
  if (running === null) throw new Error('lab: expected start before anything else');
  return running;
}

answerCalls<LabCalls>(
  { post: (message) => process.send?.(message), onMessage: (listener) => void process.on('message', listener) },
  {
    start: async (options) => {
      running = await start(options);
      const { port, relay } = running;
      return { port, relayPort: relay.port, alternatePort: relay.alternatePort };
    },
    setPlan: (plan) => lab().relay.line().call('setPlan', plan),
    log: () => lab().relay.line().call('log', null),
    clearLog: () => lab().relay.line().call('clearLog', null),
    setIceServers: (answer) => {
      override = answer;
    },
    killRelay: () => lab().relay.kill(),
    restartRelay: () => lab().relay.restart(),
    close: () => running?.server.close(),
  },
);

// The test's process has gone, however it went: nobody is left to close this one.
process.on('disconnect', () => process.exit());
