import type { RelayThreadOptions } from '../../../src/server/relay/options.ts';
import type { RelayThreadStats } from '../../../src/server/relay/thread.ts';
import type { LinkLogEntry } from './impairment/log.ts';
import type { ImpairmentPlan } from './impairment/plan.ts';

/** What can be done with the impaired line, from either side of the server process. */
export interface LineCalls {
  /** From now on; counts voice packets and outages from this moment. */
  setPlan(plan: ImpairmentPlan): void;
  /** Every message that crossed the line since the relay's start or the last `clearLog`. */
  log(_: null): readonly LinkLogEntry[];
  clearLog(_: null): void;
}

/** What the server process asks of its relay's thread. */
export interface RelayCalls extends LineCalls {
  start(options: RelayThreadOptions): { readonly port: number; readonly alternatePort: number | null };
  /** Carries connections to the server's own port over the access line, from a port of its own. */
  forward(to: { readonly port: number }): { readonly port: number };
  stats(_: null): RelayThreadStats;
  close(_: null): void;
}

/** What a test asks of its server process. */
export interface LabCalls extends LineCalls {
  start(options: LabServerOptions): {
    readonly port: number;
    readonly relayPort: number;
    readonly alternatePort: number | null;
  };
  setIceServers(answer: IceServersOverride | null): void;
  /** The relay's thread ends in the middle of whatever it does; its sockets go with it. */
  killRelay(_: null): void;
  /** A new relay on the same port, with the same secret and no plan. */
  restartRelay(_: null): void;
  close(_: null): void;
}

export interface LabServerOptions {
  /** The page is reached over the access line, too (`access` of a plan). */
  readonly throughLine: boolean;
  /** Of `--load-limit`, MB; null: the server's own choice. */
  readonly loadLimitMb: number | null;
  /** The text of what this deployment decides; null: nothing. */
  readonly config: string | null;
  /** Where the relay listens. */
  readonly transports: readonly ('udp' | 'tcp')[];
  /** Shared by the server, which mints credentials, and the relay, which checks them. */
  readonly secret: string;
}

/** What `GET /ice-servers` answers in place of the truth; text is sent as it is. */
export interface IceServersOverride {
  readonly status: number;
  readonly body: unknown;
}
