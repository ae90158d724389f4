import type { IceServersAnswer } from '../ice-servers.ts';
import { RELAY_MAX_BYTES } from './limits.ts';
import type { LineFiller } from './line-filler.ts';
import { fillThroughRelay } from './through-relay.ts';
import { fillThroughServer } from './through-server.ts';

export interface FillerOptions {
  readonly answer: IceServersAnswer;
  /** Address of a path on the server that the answer came from. */
  readonly urlOf: (path: string) => string;
  /** The most the page wants to use, up and down together; null: what the server allows. */
  readonly maxBytes: number | null;
  readonly nowMs: () => number;
  readonly signal: AbortSignal;
}

/** What fills the line: the page's own server where it offers itself, else the relay; null where neither can. */
export async function openFiller({
  answer,
  urlOf,
  maxBytes,
  nowMs,
  signal,
}: FillerOptions): Promise<LineFiller | null> {
  const { load, iceServers } = answer;
  if (load) {
    const most = Math.min(load.maxBytes, maxBytes ?? load.maxBytes);
    const server = await fillThroughServer({ url: urlOf(load.path), maxBytes: most, nowMs, signal });
    if (server) return server;
  }
  return fillThroughRelay({ servers: iceServers, maxBytes: maxBytes ?? RELAY_MAX_BYTES, nowMs, signal });
}
