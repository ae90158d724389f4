import type { LinkTransport } from '../link.ts';

/** One end of a 5-tuple (RFC 8656 section 2): a client as one of our sockets sees it. */
export interface Client {
  /** Unique to the 5-tuple: for UDP both addresses and ports, for TCP the connection. */
  readonly key: string;
  readonly transport: LinkTransport;
  readonly address: string;
  readonly port: number;
  /** The address of ours that it talks to. The answer must leave from there, or a browser ignores it. */
  readonly localAddress: string;
}
