import { within } from './abortable.ts';
import { type CodecName, useOnlyCodec } from './codecs.ts';
import { gathered, type LegOutcome, type LegPlan, openLeg } from './leg.ts';
import type { PacketTap } from './packet-tap.ts';
import { playSilently } from './play-silently.ts';
import { withOpusParameters, withoutBandwidthEstimation } from './session-description.ts';
import type { VoiceSource } from './voice-source.ts';

/** Both ends of the call: `near` sends up and receives down, `far` the reverse. */
export interface PeerPair {
  readonly near: RTCPeerConnection;
  readonly far: RTCPeerConnection;
  /** Speaks in the first `count` of the negotiated streams and is silent, not a packet, in the others. */
  readonly speakIn: (count: number) => Promise<void>;
  readonly close: () => void;
}

export interface PairPlan {
  readonly near: LegPlan;
  readonly far: LegPlan;
}

export interface PairParts {
  readonly voice: VoiceSource;
  readonly tap: PacketTap;
  readonly codec: CodecName;
  readonly mark: (mark: 'gathered' | 'iceConnected' | 'dtlsConnected') => void;
  readonly signal: AbortSignal;
}

export type PairResult =
  | { readonly connected: true; readonly pair: PeerPair }
  | { readonly connected: false; readonly near: LegOutcome; readonly far: LegOutcome; readonly why: string };

/** ICE checks and the DTLS handshake together; our choice: eight round trips of a 600 ms satellite line, and margin. */
const CONNECT_LIMIT_MS = 8000;

/**
 * Opens both peer connections and connects them with each other. Whatever happens other than success, both are closed.
 * @throws the signal's reason; CallError `codec-unsupported`.
 */
export async function connectPair(plan: PairPlan, parts: PairParts): Promise<PairResult> {
  const near = openLeg(plan.near);
  const far = openLeg(plan.far);
  const ends = [near, far];
  const sinks = ends.map(playSilently);
  const pair: PeerPair = {
    near,
    far,
    async speakIn(count) {
      const tracks = parts.voice.stream.getAudioTracks();
      const changes = ends.flatMap((end) =>
        end.getSenders().map((sender, i) => sender.replaceTrack(i < count ? (tracks[i] ?? null) : null)),
      );
      // A track cannot be replaced in a connection that was closed meanwhile, and need not.
      await Promise.allSettled(changes);
    },
    close() {
      near.close();
      far.close();
      for (const stop of sinks) stop();
    },
  };
  try {
    const result = await negotiate(pair, parts);
    if (!result.connected) pair.close();
    return result;
  } catch (cause) {
    pair.close();
    throw cause;
  }
}

async function negotiate(pair: PeerPair, parts: PairParts): Promise<PairResult> {
  const { near, far } = pair;
  const { signal, mark } = parts;
  exchangeCandidates(near, far);
  exchangeCandidates(far, near);
  prepare(near, 'up', 'down', parts);
  prepare(far, 'down', 'up', parts);
  const legs = Promise.all([gathered(near, signal), gathered(far, signal)]);
  // Should negotiation throw first, nobody is left to hear that the legs were aborted.
  legs.catch(() => undefined);
  const connected = bothConnected(pair, mark);

  await near.setLocalDescription();
  await far.setRemoteDescription(rewritten(near.localDescription));
  await far.setLocalDescription();
  await near.setRemoteDescription(rewritten(far.localDescription));

  const [nearOutcome, farOutcome] = await legs;
  const outcomes = { near: nearOutcome, far: farOutcome };
  if (nearOutcome.result !== 'gathered' || farOutcome.result !== 'gathered') {
    return { connected: false, ...outcomes, why: `near leg: ${nearOutcome.detail}; far leg: ${farOutcome.detail}` };
  }
  mark('gathered');
  const state = await within(connected, CONNECT_LIMIT_MS, signal, 'late' as const);
  if (state === 'connected') return { connected: true, pair };
  const why = `both legs have candidates, but the ends were ${near.connectionState} and ${far.connectionState}`;
  return { connected: false, ...outcomes, why: state === 'late' ? `${why} after ${CONNECT_LIMIT_MS} ms` : why };
}

/** Adds the voice and puts the tap on both ends before anything is negotiated: later, Chromium delivers no frame. */
function prepare(peer: RTCPeerConnection, sends: 'up' | 'down', receives: 'up' | 'down', parts: PairParts): void {
  // addTrack and not addTransceiver: only the former's transceiver takes up the other end's offer (RFC 8829 5.10).
  for (const track of parts.voice.stream.getTracks()) peer.addTrack(track, parts.voice.stream);
  for (const [i, transceiver] of peer.getTransceivers().entries()) {
    // Negotiated, and silent until it is wanted: a call begins with one voice.
    if (i > 0) void transceiver.sender.replaceTrack(null);
    useOnlyCodec(transceiver, parts.codec);
    parts.tap.attach(transceiver.sender, { direction: sends, end: 'sent' });
    parts.tap.attach(transceiver.receiver, { direction: receives, end: 'received' });
  }
}

export function exchangeCandidates(from: RTCPeerConnection, to: RTCPeerConnection): void {
  const early: RTCIceCandidate[] = [];
  const add = (candidate: RTCIceCandidate) => {
    // A candidate that is refused is one path fewer; whether any path is left shows in the connection state.
    if (to.signalingState !== 'closed') to.addIceCandidate(candidate).catch(() => undefined);
  };
  from.addEventListener('icecandidate', ({ candidate }) => {
    if (!candidate?.candidate) return;
    if (to.remoteDescription) add(candidate);
    else early.push(candidate);
  });
  to.addEventListener('signalingstatechange', () => {
    if (to.remoteDescription) for (const candidate of early.splice(0)) add(candidate);
  });
}

function rewritten(description: RTCSessionDescription | null): RTCSessionDescriptionInit {
  if (!description) throw new TypeError('description: expected a local description, got none');
  return { type: description.type, sdp: withOpusParameters(withoutBandwidthEstimation(description.sdp)) };
}

function bothConnected({ near, far }: PeerPair, mark: PairParts['mark']): Promise<'connected' | 'failed'> {
  return new Promise((resolve) => {
    const ends = [near, far];
    const iceUp = (end: RTCPeerConnection) => ['connected', 'completed'].includes(end.iceConnectionState);
    let iceMarked = false;
    const look = () => {
      if (!iceMarked && ends.every(iceUp)) {
        iceMarked = true;
        mark('iceConnected');
      }
      if (ends.every(({ connectionState }) => connectionState === 'connected')) {
        mark('dtlsConnected');
        resolve('connected');
      } else if (ends.some(({ connectionState }) => connectionState === 'failed')) {
        resolve('failed');
      }
    };
    for (const end of ends) {
      end.addEventListener('iceconnectionstatechange', look);
      end.addEventListener('connectionstatechange', look);
    }
  });
}
