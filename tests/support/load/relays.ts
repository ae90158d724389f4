import { startCoturn } from '../coturn/coturn.ts';
import { forkBuilt } from './fork-built.ts';
import type { RelayProcessCalls } from './relay-calls.ts';
import type { RelayTarget } from './voice-call.ts';

/** A TURN server in a process of its own. */
export interface BenchRelay {
  readonly name: 'embedded' | 'coturn';
  readonly pid: number;
  readonly target: RelayTarget;
  close(): Promise<void>;
}

const SECRET = 'load bench';

/** The product's own server. Needs `npm run build` and `npm run build:lab`. */
export async function startEmbedded(): Promise<BenchRelay> {
  const { pid, caller, end } = forkBuilt<RelayProcessCalls>('load-relay');
  const { relayPort } = await caller.call('start', { secret: SECRET });
  return {
    name: 'embedded',
    pid,
    target: { host: '127.0.0.1', port: relayPort, secret: SECRET },
    close: async () => {
      await caller.call('close', null);
      await end();
    },
  };
}

/** Debian's coturn with the shipped turnserver.conf, TLS and all; only the quota is out of the way of a search for the most calls. */
export async function startCoturnRelay(): Promise<BenchRelay> {
  const { port, secret, pid, close } = await startCoturn({ values: { 'total-quota': '16000' } });
  return { name: 'coturn', pid, target: { host: '127.0.0.1', port, secret }, close };
}
