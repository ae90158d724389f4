import type { Measured } from '../measured.ts';
import type { CallMs } from './sample.ts';

/** How a TURN URL reaches its relay (RFC 7065). */
export const REACH_TRANSPORTS = ['udp', 'tcp', 'tls'] as const;
export type ReachTransport = (typeof REACH_TRANSPORTS)[number];

/**
 * What became of one try to get an address from a relay. `refused`: the connection was refused or broken off before the relay
 * said a word. `no-answer`: nobody answered in time. `unauthorised`, `quota`, `rejected`: the relay answered, and said no. `not-tried`: the
 * browser did not even ask, for want of a network or because a setting forbids it.
 */
export const REACH_RESULTS = [
  'allocated',
  'refused',
  'no-answer',
  'unauthorised',
  'quota',
  'rejected',
  'name-not-found',
  'not-tried',
] as const;
export type ReachResult = (typeof REACH_RESULTS)[number];

/** Our choice, far above any deployment: all are tried at once, each by a peer connection of its own. */
export const MAX_REACH_CELLS = 60;

/** One relay URL, tried by itself. */
export interface ReachCell {
  /** Host and port as configured: `turn.example.com:3478`. */
  readonly server: string;
  /** The route it belongs to; null where the deployment names none. */
  readonly route: string | null;
  readonly transport: ReachTransport;
  /** Where the host is an address, or the browser told. */
  readonly family: 'ipv4' | 'ipv6' | null;
  readonly result: ReachResult;
  /** From the question to the first relayed candidate, ms; null without one. */
  readonly firstCandidateMs: Measured;
  /** Of `icecandidateerror` (W3C webrtc): STUN's and TURN's codes, 701 the browser's own; null where there was none. */
  readonly code: Measured;
  /** A sentence for the engineer; null where there is nothing to add. */
  readonly detail: string | null;
}

/** Every configured relay URL, all tried at once. */
export interface ReachSample {
  readonly type: 'reach';
  readonly atMs: CallMs;
  readonly tookMs: number;
  readonly cells: readonly ReachCell[];
}

/** RFC 4787 4.1; `none`: the relay saw this computer's own address. */
export const NAT_MAPPINGS = ['none', 'endpoint-independent', 'endpoint-dependent'] as const;
/** What kind of address the relay saw: `carrier` is RFC 6598's range. */
export const ADDRESS_RANGES = ['public', 'private', 'carrier'] as const;
export const PATH_HINTS = ['vpn', 'several-networks', 'carrier-grade-nat', 'cellular'] as const;

/** What can be seen of the way from this computer to the relay. No address is kept. */
export interface PathSample {
  readonly type: 'path';
  readonly atMs: CallMs;
  readonly tookMs: number;
  readonly mapping: (typeof NAT_MAPPINGS)[number] | null;
  readonly range: (typeof ADDRESS_RANGES)[number] | null;
  /** Whether the relay was reached, or could have been, over IPv6; null where nobody could tell. */
  readonly hasIpv6: boolean | null;
  /** Networks this computer is on at once, as far as the browser shows them. */
  readonly networks: Measured;
  /** The browser hides this computer's own addresses behind names (mDNS candidates). */
  readonly hidesAddresses: boolean | null;
  /** `wifi`, `ethernet`, `cellular` or what else the browser says (Network Information API, Chromium). */
  readonly connectionType: string | null;
  /** Guesses, each with what it rests on. Never facts. */
  readonly hints: readonly { readonly kind: (typeof PATH_HINTS)[number]; readonly evidence: string }[];
}

/** What was sent on purpose to fill the line. */
export const LOADS = ['up', 'down', 'both'] as const;
export type LoadKind = (typeof LOADS)[number];

/** From here on the line is filled on purpose: what the call's own figures speak of ends here. */
export interface IdleEndSample {
  readonly type: 'idle-end';
  readonly atMs: CallMs;
}

/** Bytes that arrived, in the order they did; columns of equal length. */
export interface Transfer {
  readonly timesMs: readonly CallMs[];
  readonly bytes: readonly number[];
}

/** One stretch of the call in which the line was filled on purpose. */
export interface LoadSample {
  readonly type: 'load';
  readonly atMs: CallMs;
  readonly load: LoadKind;
  /** `server`: by HTTP to and from the page's own server. `relay`: through the relay, so that everything goes up and comes down. */
  readonly through: 'server' | 'relay';
  readonly fromMs: CallMs;
  readonly toMs: CallMs;
  /** True when the agreed amount of data was used up before the time was. */
  readonly isCapped: boolean;
  /** What the load took of the line in that stretch, payload: as far as it arrived where nobody can see what left. */
  readonly sentBytes: number;
  readonly receivedBytes: number;
  /** What arrived of the load; null in a direction that was not filled. */
  readonly transfers: { readonly up: Transfer | null; readonly down: Transfer | null };
}

/** One of several relays, tried by a voice call of its own at the same time as the others. */
export interface RouteResult {
  readonly name: string;
  readonly outcome: 'completed' | 'interrupted' | 'failed';
  readonly endReason: string;
  /** The worse of the two directions; null where that cannot be told. */
  readonly mos: Measured;
  readonly up: RouteDirection;
  readonly down: RouteDirection;
  /** Once to the relay and back, ms: mean of both loops' median. */
  readonly loopMs: Measured;
  /** From asking to the first voice both ways, ms. */
  readonly setUpMs: Measured;
}

export interface RouteDirection {
  readonly mos: Measured;
  readonly mosRange: { readonly low: number; readonly high: number } | null;
  readonly lossRatio: Measured;
  readonly delayMedianMs: Measured;
  readonly delayP95Ms: Measured;
}

export interface RoutesSample {
  readonly type: 'routes';
  readonly atMs: CallMs;
  readonly tookMs: number;
  readonly usedBytes: Measured;
  /** In the order of the deployment. */
  readonly routes: readonly RouteResult[];
  /** Name of the one to use; null where none can be told to be better. */
  readonly recommended: string | null;
}

/** Why a microphone could not be listened to. */
export const MICROPHONE_TROUBLES = ['refused', 'none-found', 'in-use', 'removed', 'unsupported', 'no-output'] as const;

/** What a microphone hears, and of what is played. Levels are RMS in dB of full scale (a full-scale sine is -3). */
export interface HeadsetSample {
  readonly type: 'headset';
  readonly atMs: CallMs;
  readonly tookMs: number;
  readonly trouble: (typeof MICROPHONE_TROUBLES)[number] | null;
  /** Names of the devices; null unless the person agreed to keep them. */
  readonly microphone: string | null;
  readonly loudspeaker: string | null;
  readonly sampleRateHz: Measured;
  /** Without the browser's processing, while the person speaks. */
  readonly speechDbfs: Measured;
  /** The quiet in between. */
  readonly noiseDbfs: Measured;
  /** Samples at the limit, of all. */
  readonly clippedRatio: Measured;
  /** Stretches of nothing at all in the middle of sound. */
  readonly dropouts: Measured;
  /** Share of the time in which there was not even noise: a muted microphone gives 1. */
  readonly silentRatio: Measured;
  /** Above this the microphone gives nothing, Hz: near 3,400 for the telephone profile of Bluetooth. */
  readonly bandwidthHz: Measured;
  /** What is played and comes back; `delayMs` and `lossDb` null where nothing came back. */
  readonly echo: EchoHeard | null;
  /** The same with the browser's own echo cancellation and noise suppression; null where it was not tried. */
  readonly processed: { readonly noiseDbfs: Measured; readonly echo: EchoHeard | null } | null;
}

export interface EchoHeard {
  /** From playing to hearing, ms. */
  readonly delayMs: Measured;
  /** Echo return loss: played level less heard level, dB. */
  readonly lossDb: Measured;
  /** The least echo that could have been told from the noise, dB. */
  readonly floorDb: Measured;
}

export type ExaminedSample = ReachSample | PathSample | IdleEndSample | LoadSample | RoutesSample | HeadsetSample;
