import type { PathSample } from '../../core/samples/examined.ts';
import { abortable, within } from '../abortable.ts';
import { type IceServersAnswer, stunServersOf } from '../ice-servers.ts';
import { GATHER_LIMIT_MS, openLeg } from '../leg.ts';
import { pathFacts } from './path-facts.ts';
import { familyOfStun } from './relays.ts';
import type { SeenCandidate, SeenPath } from './seen-path.ts';

export interface PathOptions {
  readonly signal: AbortSignal;
  /** The clock of the sample: milliseconds since the examination was asked for. */
  readonly nowMs: () => number;
}

/**
 * Asks the relay's STUN service, at every address and port it has, how this computer looks from outside, by one peer connection. Takes
 * `GATHER_LIMIT_MS` at most, and leaves nothing open whatever happens.
 * @throws the signal's reason.
 */
export async function tryPath({ iceServers }: IceServersAnswer, { signal, nowMs }: PathOptions): Promise<PathSample> {
  signal.throwIfAborted();
  const fromMs = nowMs();
  const stun = stunServersOf(iceServers);
  const peer = openLeg({ iceServers: stun, policy: 'all' });
  try {
    const seen = await look(peer, signal);
    const asked = stun.flatMap(({ urls }) => urls).map(familyOfStun);
    const facts = pathFacts({ ...seen, asked, connectionType: connectionType() });
    return { type: 'path', atMs: nowMs(), tookMs: nowMs() - fromMs, ...facts };
  } finally {
    peer.close();
  }
}

async function look(peer: RTCPeerConnection, signal: AbortSignal): Promise<Omit<SeenPath, 'asked' | 'connectionType'>> {
  const candidates: SeenCandidate[] = [];
  let hasError = false;
  const ended = new Promise<true>((resolve) => {
    peer.addEventListener('icecandidateerror', () => {
      hasError = true;
    });
    peer.addEventListener('icecandidate', ({ candidate }) => {
      const seen = candidate && seenCandidate(candidate);
      if (seen) candidates.push(seen);
    });
    peer.addEventListener('icegatheringstatechange', () => {
      // A turn of the event loop, so that errors reported with the last state are heard.
      if (peer.iceGatheringState === 'complete') setTimeout(() => resolve(true), 0);
    });
  });
  peer.createDataChannel('path');
  await abortable(peer.setLocalDescription(), signal);
  const isComplete = await within(ended, GATHER_LIMIT_MS, signal, false as const);
  const networkTypes = await abortable(networkTypesOf(peer), signal);
  return { candidates, allAnswered: isComplete && !hasError, networkTypes };
}

/** Null for one that says nothing about a NAT: TCP, relayed, or the empty one that ends gathering in Firefox. */
function seenCandidate(candidate: RTCIceCandidate): SeenCandidate | null {
  const { type, protocol, foundation, address, port, relatedAddress, relatedPort } = candidate;
  if (protocol !== 'udp' || (type !== 'host' && type !== 'srflx')) return null;
  const isBaseShown = relatedAddress && relatedPort && !/^(0\.0\.0\.0|::)$/.test(relatedAddress);
  return {
    type,
    foundation: foundation ?? '',
    address: address && !/\.local$/i.test(address) ? address : null,
    port: port ?? 0,
    base: isBaseShown ? `${relatedAddress} ${relatedPort}` : null,
  };
}

/** `networkType` of local candidates (W3C webrtc-stats had it; Chromium tells it). */
async function networkTypesOf(peer: RTCPeerConnection): Promise<readonly string[]> {
  const types = new Set<string>();
  const report = await peer.getStats();
  report.forEach((stats: { readonly type: string; readonly networkType?: unknown }) => {
    if (stats.type === 'local-candidate' && typeof stats.networkType === 'string') types.add(stats.networkType);
  });
  return [...types];
}

/** Network Information API, where there is one; `unknown` tells nothing. */
function connectionType(): string | null {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly type?: unknown } };
  const type = connection?.type;
  return typeof type === 'string' && type !== 'unknown' ? type : null;
}
