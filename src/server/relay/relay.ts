import { randomBytes, randomInt } from 'node:crypto';
import { createAllocations } from './allocation/allocations.ts';
import type { Client } from './allocation/client.ts';
import type { DispatchResult, Moment, Outgoing } from './dispatch/context.ts';
import { answerBinding, dispatch } from './dispatch/dispatch.ts';
import type { LinkDirection } from './link.ts';
import { type RelayOptions, readOptions } from './options.ts';
import { localAddresses } from './sockets/addresses.ts';
import { openAlternatePort } from './sockets/alternate.ts';
import { createListeners } from './sockets/listeners.ts';
import { closeIdle, type TcpConnection } from './sockets/tcp.ts';
import { createCounters, type RelayStats } from './stats.ts';

export interface Relay {
  /** The port of every socket, UDP and TCP. */
  readonly port: number;
  /** Where Binding requests over UDP are answered besides; null where that port was not free. */
  readonly alternatePort: number | null;
  /** The local addresses listened on now. */
  addresses(): readonly string[];
  stats(): RelayStats;
  /** Closes every socket and connection; resolves when nothing is left. */
  close(): Promise<void>;
}

/** Often enough that what has run out is not kept much longer than it may be; nothing is decided by it. Our choice. */
const SWEEP_MS = 1_000;
/** How soon an address that appears (a network plugged in, a VPN) is listened on. Our choice. */
const RESCAN_MS = 10_000;

/** Starts the relay. Rejects with a RelayError that says what to do: a port in use, an address that is not ours, a bad option. */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const settings = readOptions(options);
  const { link } = options;
  const quotas = { perUser: settings.userQuota, total: settings.totalQuota };
  const allocations = createAllocations(quotas, (count) => randomInt(count));
  const nonces = { key: randomBytes(20), lifetimeMs: settings.nonceLifetimeMs };
  const state = { realm: settings.realm, secret: settings.secret, nonces, allocations };
  const counters = createCounters();
  const connections = new Map<string, TcpConnection>();

  const cross = (direction: LinkDirection, client: Client, bytes: Uint8Array, deliver: () => void): void => {
    if (link === undefined) deliver();
    else link({ direction, transport: client.transport, client: `${client.address}:${client.port}`, bytes }, deliver);
  };

  const send = ({ client, bytes, kind }: Outgoing): void => {
    if (client.transport === 'udp') listeners.udp(client.localAddress)?.send(client, bytes);
    else if (connections.get(client.key)?.send(bytes, kind) !== true) counters.dropped['queue-full'] += 1;
  };

  /** What became of a message: counted, and what answers it sent on its way back. */
  const pass = (result: DispatchResult, deliver: (outgoing: Outgoing) => void): void => {
    if ('dropped' in result) {
      counters.dropped[result.dropped] += 1;
      return;
    }
    if (result.kind === 'relayed') {
      counters.relayedMessages += 1;
      counters.relayedBytes += result.bytes.length;
    }
    cross('relay-to-client', result.client, result.bytes, () => deliver(result));
  };

  const receive = (client: Client, bytes: Uint8Array): void => {
    // A message can come out of the link after its connection has closed; it must not allocate for a client that is gone.
    if (client.transport === 'tcp' && !connections.has(client.key)) return;
    const result = dispatch(state, client, bytes, moment());
    if ('dropped' in result && result.dropped === 'malformed') connections.get(client.key)?.close();
    pass(result, send);
  };

  const onSendFailed = (): void => {
    counters.dropped['send-failed'] += 1;
  };

  const { addresses } = options;
  const listeners = createListeners({
    port: settings.port,
    transports: settings.transports,
    addresses: addresses === undefined ? localAddresses : () => addresses,
    addressesAreRequired: addresses !== undefined,
    // Our choice: room for every allocation the quota allows, and as many connections on their way to one.
    maxTcpConnections: settings.totalQuota * 2,
    handlers: {
      onMessage: (client, bytes) => cross('client-to-relay', client, bytes, () => receive(client, bytes)),
      onSendFailed,
      onGarbage: () => {
        counters.dropped.malformed += 1;
      },
      onOpen: (connection) => {
        connections.set(connection.client.key, connection);
      },
      onClose: ({ client }) => {
        connections.delete(client.key);
        // A client on TCP is its connection: without it nothing can reach the allocation (RFC 8656 section 3.1).
        const allocation = allocations.ofClient(client.key, performance.now());
        if (allocation !== null) allocations.remove(allocation);
      },
    },
  });

  const port = await listeners.open();
  const alternate = await openAlternatePort(port, settings.transports.includes('udp') ? listeners.addresses() : [], {
    onMessage: (client, bytes, reply) =>
      cross('client-to-relay', client, bytes, () =>
        pass(answerBinding(state, client, bytes, moment()), (answer) => reply(answer.bytes)),
      ),
    onSendFailed,
  });

  const sweep = (): void => {
    const nowMs = performance.now();
    allocations.sweep(nowMs);
    closeIdle(connections.values(), (key) => allocations.ofClient(key, nowMs) !== null, nowMs);
  };
  const rescan = async (): Promise<void> => {
    await listeners.rescan(performance.now());
    await alternate.rescan(listeners.addresses());
  };
  const timers = [setInterval(sweep, SWEEP_MS), setInterval(() => void rescan(), RESCAN_MS)];
  for (const timer of timers) timer.unref();

  return {
    port,
    alternatePort: alternate.port,
    addresses: listeners.addresses,
    stats: () => ({
      allocations: allocations.entries().length,
      tcpConnections: connections.size,
      relayedMessages: counters.relayedMessages,
      relayedBytes: counters.relayedBytes,
      dropped: { ...counters.dropped },
    }),
    async close() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all([alternate.close(), listeners.close()]);
    },
  };
}

function moment(): Moment {
  return { monotonicMs: performance.now(), epochMs: Date.now() };
}
