import { within } from '../abortable.ts';
import type { IceServer } from '../ice-servers.ts';
import { openLeg } from '../leg.ts';
import { exchangeCandidates } from '../peer-pair.ts';
import { planFor } from '../topologies.ts';

/** A data channel from this page through the relay back to this page. */
export interface RelayChannel {
  readonly near: RTCDataChannel;
  readonly far: RTCDataChannel;
  readonly close: () => void;
}

/** As long as the call's own connection may take (peer-pair.ts) and its candidates (leg.ts). */
const CONNECT_LIMIT_MS = 12_000;

/** Opens it, by UDP where the relay has it; null where it does not come about. Rejects with the signal's reason, and nothing is left open. */
export async function openRelayChannel(
  servers: readonly IceServer[],
  signal: AbortSignal,
): Promise<RelayChannel | null> {
  const plan = planFor('udp-relay', servers) ?? planFor('tcp-relay', servers);
  if (!plan) return null;
  signal.throwIfAborted();
  const ends = [openLeg(plan.near), openLeg(plan.far)] as const;
  const [near, far] = ends;
  const close = () => {
    near.close();
    far.close();
  };
  try {
    exchangeCandidates(near, far);
    exchangeCandidates(far, near);
    // What is lost is not sent again: it has done its work when it has been in the queue.
    const sending = near.createDataChannel('load', { ordered: false, maxRetransmits: 0 });
    const receiving = new Promise<RTCDataChannel>((resolve) => {
      far.addEventListener('datachannel', ({ channel }) => resolve(channel), { once: true });
    });
    const opened = new Promise<void>((resolve) => sending.addEventListener('open', () => resolve(), { once: true }));
    await near.setLocalDescription();
    await far.setRemoteDescription(expected(near));
    await far.setLocalDescription();
    await near.setRemoteDescription(expected(far));
    const both = Promise.all([receiving, opened]).then(([channel]) => channel);
    const channel = await within(both, CONNECT_LIMIT_MS, signal, null);
    if (channel === null) close();
    return channel && { near: sending, far: channel, close };
  } catch (cause) {
    close();
    signal.throwIfAborted();
    // A browser without data channels, or a policy against them: then nothing fills the line.
    return cause instanceof Error ? null : Promise.reject(cause);
  }
}

function expected({ localDescription }: RTCPeerConnection): RTCSessionDescription {
  if (!localDescription) throw new TypeError('description: expected a local description, got none');
  return localDescription;
}
