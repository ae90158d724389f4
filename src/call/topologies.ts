import type { AbandonedTopology, ProbeTopology } from '../core/samples/sample.ts';
import { CallError } from './errors.ts';
import { type IceServer, serversFor, stunServersOf } from './ice-servers.ts';
import type { LegOutcome } from './leg.ts';
import { connectPair, type PairParts, type PairPlan, type PeerPair } from './peer-pair.ts';

/** A connected call, how it was connected, and what was tried before. */
export interface ConnectedPair {
  readonly pair: PeerPair;
  readonly topology: ProbeTopology;
  readonly abandoned: readonly AbandonedTopology[];
}

/** Which peer connection uses which servers; null where the servers at hand do not allow that topology. */
export function planFor(topology: ProbeTopology, servers: readonly IceServer[]): PairPlan | null {
  const udp = serversFor(servers, 'udp');
  const tcp = serversFor(servers, 'tcp');
  const relay = (iceServers: readonly IceServer[]) => ({ iceServers, policy: 'relay' as const });
  const plans: { readonly [topology in ProbeTopology]: PairPlan | null } = {
    'split-relay': udp.length && tcp.length ? { near: relay(udp), far: relay(tcp) } : null,
    'udp-relay': udp.length ? { near: relay(udp), far: relay(udp) } : null,
    'tcp-relay': tcp.length ? { near: relay(tcp), far: relay(tcp) } : null,
    'relay-to-host':
      udp.length || tcp.length
        ? { near: relay(udp.length ? udp : tcp), far: { iceServers: stunServersOf(servers), policy: 'all' } }
        : null,
    loopback: { near: { iceServers: [], policy: 'all' }, far: { iceServers: [], policy: 'all' } },
  };
  return plans[topology];
}

/**
 * Which topology to try after one that did not connect, from what its legs said; null: there is none.
 *
 *     split-relay --udp leg dead--> tcp-relay --+
 *          |  `------tcp leg dead--> udp-relay -+--both legs live, no path--> relay-to-host
 *          `--both legs live, no path-----------'
 *
 * `loopback` is never fallen back to: it says nothing of the line. It is used where there is no relay at all, or on demand.
 */
export function nextTopology(failed: ProbeTopology, near: LegOutcome, far: LegOutcome): ProbeTopology | null {
  const live = (leg: LegOutcome) => leg.result === 'gathered';
  if (failed === 'relay-to-host' || failed === 'loopback') return null;
  if (live(near) && live(far)) return 'relay-to-host';
  if (failed !== 'split-relay') return null;
  if (live(near)) return 'udp-relay';
  return live(far) ? 'tcp-relay' : null;
}

/** The first topology for a set of servers: the best they allow. */
export function firstTopology(servers: readonly IceServer[]): ProbeTopology {
  if (servers.length === 0) return 'loopback';
  const best = (['split-relay', 'udp-relay', 'tcp-relay'] as const).find((topology) => planFor(topology, servers));
  if (!best)
    throw new CallError('ice-servers-malformed', 'iceServers: expected at least one turn: or turns: URL, got none');
  return best;
}

/**
 * Connects the call by the best topology that works.
 * @throws CallError `relay-unreachable`, `credentials-rejected`, `relay-quota` or `call-not-connected`.
 */
export async function connectCall(
  servers: readonly IceServer[],
  only: ProbeTopology | undefined,
  parts: PairParts,
): Promise<ConnectedPair> {
  const abandoned: AbandonedTopology[] = [];
  let topology: ProbeTopology = only ?? firstTopology(servers);
  if (topology !== 'split-relay' && !only && topology !== 'loopback') {
    const why = `the servers offer no ${topology === 'udp-relay' ? 'TCP or TLS' : 'UDP'} address`;
    abandoned.push({ topology: 'split-relay', why });
  }
  for (;;) {
    const plan = planFor(topology, servers);
    if (!plan) throw new CallError('ice-servers-malformed', `topology: expected servers for ${topology}, got none`);
    const result = await connectPair(plan, parts);
    if (result.connected) return { pair: result.pair, topology, abandoned };
    abandoned.push({ topology, why: result.why });
    const next = only ? null : nextTopology(topology, result.near, result.far);
    if (!next || !planFor(next, servers)) throw failure(result.near, result.far, abandoned);
    topology = next;
  }
}

function failure(near: LegOutcome, far: LegOutcome, abandoned: readonly AbandonedTopology[]): CallError {
  const tried = abandoned.map(({ topology, why }) => `${topology}: ${why}`).join(' | ');
  const results = [near.result, far.result];
  const message = `expected a connected call, got ${tried}`;
  if (results.includes('unauthorised')) return new CallError('credentials-rejected', message);
  if (results.includes('quota')) return new CallError('relay-quota', message);
  const reached = results.includes('gathered');
  return new CallError(reached ? 'call-not-connected' : 'relay-unreachable', message);
}
