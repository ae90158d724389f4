import { fork, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { IceServersAnswer } from '../../../src/server/ice-servers.ts';
import { mintCredentials } from '../../../src/server/relay/credentials.ts';
import type { IceServersOverride, LabCalls } from './calls.ts';
import type { LinkLogEntry } from './impairment/log.ts';
import type { ImpairmentPlan } from './impairment/plan.ts';
import { createCaller } from './remote-calls.ts';

export interface LabOptions {
  /** Where the relay listens; default both. The answer of `/ice-servers` names both all the same. */
  readonly transports?: readonly ('udp' | 'tcp')[];
  /** What the relay and the server share; default: of this lab alone, in `secret`. */
  readonly relaySecret?: string;
  /** See `setIceServers`. */
  readonly iceServersAnswer?: IceServersOverride;
  /** The page is reached over the access line, too (`access` of a plan); such a relay cannot be killed and started again. Default false. */
  readonly throughLine?: boolean;
  /** Of `--load-limit`, MB; default the server's own choice. */
  readonly loadLimitMb?: number;
  /** What this deployment decides, as `config.json` has it; default nothing. */
  readonly config?: object;
}

/** A server of its own for one test. Each call resolves when it has taken effect. */
export interface Lab {
  /** Where the page is, without a slash at the end; the test page is at `/lab/lab.html`, the library at `/lab/callprobe.js`. */
  readonly url: string;
  readonly relayPort: number;
  /** Where the relay answers STUN besides; null where that port was taken. */
  readonly alternatePort: number | null;
  readonly secret: string;
  setPlan(plan: ImpairmentPlan): Promise<void>;
  /** Every message that crossed the line since the relay's start or `clearLog`. */
  log(): Promise<readonly LinkLogEntry[]>;
  clearLog(): Promise<void>;
  /** What `GET /ice-servers` answers from now on; null: the truth again. */
  setIceServers(answer: IceServersOverride | null): Promise<void>;
  killRelay(): Promise<void>;
  /** On the same port and with the same secret; without a plan, and its log is empty. */
  restartRelay(): Promise<void>;
  close(): Promise<void>;
}

const ENTRY = fileURLToPath(new URL('../../../build/lab/lab-server.js', import.meta.url));

/** Starts the built lab (`npm run build && npm run build:lab`) in a process of its own, on free ports. */
export async function startLab({
  transports = ['udp', 'tcp'],
  relaySecret,
  iceServersAnswer,
  throughLine = false,
  loadLimitMb,
  config,
}: LabOptions = {}): Promise<Lab> {
  // Not the flags of the test runner; and a log of many thousand packets is cloned, not written as JSON.
  const child = fork(ENTRY, { execArgv: [], serialization: 'advanced', stdio: 'inherit' });
  const caller = createCaller<LabCalls>({
    post: (message) => void child.send(message as object),
    onMessage: (listener) => void child.on('message', listener),
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.once('exit', (code) => caller.end(new Error(`lab: its process ended with code ${code}; was it built?`)));
  takePrecedence(child.pid);
  const secret = relaySecret ?? `lab ${child.pid}`;
  const { port, relayPort, alternatePort } = await caller.call('start', {
    transports,
    secret,
    throughLine,
    loadLimitMb: loadLimitMb ?? null,
    config: config === undefined ? null : JSON.stringify(config),
  });
  if (iceServersAnswer !== undefined) await caller.call('setIceServers', iceServersAnswer);
  return {
    url: `http://127.0.0.1:${port}`,
    relayPort,
    alternatePort,
    secret,
    setPlan: (plan) => caller.call('setPlan', plan),
    log: () => caller.call('log', null),
    clearLog: () => caller.call('clearLog', null),
    setIceServers: (answer) => caller.call('setIceServers', answer),
    killRelay: () => caller.call('killRelay', null),
    restartRelay: () => caller.call('restartRelay', null),
    close: async () => {
      await caller.call('close', null);
      child.disconnect();
      await exited;
    },
  };
}

/**
 * The relay stands for a machine far away, which no load on this computer slows down. Where the system allows it (Linux, root) its
 * threads are therefore run before all others; where not, its own lateness is measured and told like any relay's.
 */
function takePrecedence(pid: number | undefined): void {
  spawnSync('chrt', ['--all-tasks', '--rr', '--pid', '10', String(pid)], { stdio: 'ignore' });
}

/** An answer of `/ice-servers` for this lab's relay, with credentials that ran out `expiredS` ago, or good ones for ten minutes. */
export function labIceServers(lab: Lab, { expiredS = 0 }: { readonly expiredS?: number } = {}): IceServersAnswer {
  const lifetimeS = 600;
  const nowMs = expiredS > 0 ? Date.now() - (lifetimeS + expiredS) * 1000 : Date.now();
  const { username, credential } = mintCredentials({ secret: lab.secret, id: 'lab', lifetimeS, nowMs });
  const at = `turn:127.0.0.1:${lab.relayPort}`;
  return {
    iceServers: [{ urls: [`${at}?transport=udp`, `${at}?transport=tcp`], username, credential }],
    sameComputer: true,
  };
}
