import type { Direction } from '../direction.ts';
import type { EndpointStats } from './endpoint-stats.ts';
import type { ExaminedSample } from './examined.ts';

/** Milliseconds since the call was asked for (the click), on one clock for every sample of the call. */
export type CallMs = number;

/**
 * How a test call reaches itself, best first (design 1.1). Each later one can tell less:
 * `udp-relay` and `tcp-relay` cannot tell up from down, `relay-to-host` leaves the second leg unrelayed,
 * `loopback` never leaves this computer.
 */
export const PROBE_TOPOLOGIES = ['split-relay', 'udp-relay', 'tcp-relay', 'relay-to-host', 'loopback'] as const;
export type ProbeTopology = (typeof PROBE_TOPOLOGIES)[number];

/**
 * How a call went. Besides test calls of our own: `watched`, a softphone's own call, to whomever it was; `sip`, a test call to the
 * person's own SIP server. Of both only this end is ours: `far` is what the other end's RTCP says.
 */
export const TOPOLOGIES = [...PROBE_TOPOLOGIES, 'watched', 'sip'] as const;
export type Topology = (typeof TOPOLOGIES)[number];

/** Where each loss belongs to one direction: by how the call goes (design 1.1), or because each end counts what it received. */
export function tellsDirections(topology: Topology | null): boolean {
  return topology === 'split-relay' || isOneSided(topology);
}

/** Only this end of the call is ours. */
export function isOneSided(topology: Topology | null): boolean {
  return topology === 'watched' || topology === 'sip';
}

/** The set-up timeline. The voice becomes ready while the call is being connected, so its mark may come at any place. */
export const SETUP_MARKS = ['audioReady', 'iceServers', 'gathered', 'iceConnected', 'dtlsConnected'] as const;
export type SetupMark = (typeof SETUP_MARKS)[number];

/** The call's two peer connections: `near` sends `up` and receives `down`; `far` the reverse. */
export type Endpoint = 'near' | 'far';

export interface SetupSample {
  readonly type: 'setup';
  readonly mark: SetupMark;
  readonly atMs: CallMs;
}

/** Which topology is being used; `abandoned` says which were tried before it, and why each was left. */
export interface TopologySample {
  readonly type: 'topology';
  readonly topology: Topology;
  readonly abandoned: readonly AbandonedTopology[];
  readonly atMs: CallMs;
}

export interface AbandonedTopology {
  readonly topology: Topology;
  /** A sentence for the engineer: what was tried and what came back. */
  readonly why: string;
}

/** Frames the packet tap saw at one end of one direction, columns of equal length in the order they passed. */
export interface PacketsSample {
  readonly type: 'packets';
  readonly direction: Direction;
  readonly end: 'sent' | 'received';
  readonly ssrc: number;
  /** RTP timestamp, unsigned 32 bit, in units of the codec's RTP clock. */
  readonly rtpTimestamps: readonly number[];
  readonly timesMs: readonly CallMs[];
  /** RTP sequence numbers, known at the receiving end only. */
  readonly sequenceNumbers: readonly (number | null)[];
  /** How long each arrival had waited in this computer before the tap saw it; null at the sending end and where unknown. */
  readonly waitsMs: readonly (number | null)[];
}

export interface StatsSample {
  readonly type: 'stats';
  readonly endpoint: Endpoint;
  readonly atMs: CallMs;
  readonly stats: EndpointStats;
}

/** This computer, not the line: a timer that should have fired `lateMs` earlier. */
export interface StallSample {
  readonly type: 'stall';
  readonly where: 'page' | 'worker';
  readonly atMs: CallMs;
  readonly lateMs: number;
}

/** How busy this computer's processor was from now on, as the browser has it (W3C Compute Pressure; Chromium only). */
export interface PressureSample {
  readonly type: 'pressure';
  readonly atMs: CallMs;
  /** `critical`: close to its limit, so that threads have to wait for each other. */
  readonly state: 'nominal' | 'fair' | 'serious' | 'critical';
}

/** What this computer runs on (W3C Battery Status; Chromium only). */
export interface PowerSample {
  readonly type: 'power';
  readonly atMs: CallMs;
  readonly isCharging: boolean;
  /** 0 to 1. */
  readonly level: number;
}

/** How late the relay's own event loop was, asked for at the end of a call. Columns of equal length. */
export interface RelayLoadSample {
  readonly type: 'relay-load';
  readonly atMs: CallMs;
  /** The end of each second. */
  readonly timesMs: readonly CallMs[];
  /** The longest that the relay did nothing in that second though there was something to do. */
  readonly lateMs: readonly number[];
}

/** The page was hidden (`hidden: true`) or shown again. */
export interface VisibilitySample {
  readonly type: 'visibility';
  readonly hidden: boolean;
  readonly atMs: CallMs;
}

/** How many streams of voice each direction has from now on. */
export interface StreamsSample {
  readonly type: 'streams';
  readonly atMs: CallMs;
  readonly count: number;
  /** What those beyond the first add to the line each way, bit/s with all headers. */
  readonly extraBps: number;
}

/** The figures of the call are counted from here; a later one begins anew. Without any, from the end of the usual warm-up. */
export interface MeasureSample {
  readonly type: 'measure';
  readonly atMs: CallMs;
  /** What is measured begins here; may lie ahead. */
  readonly fromMs: CallMs;
}

/** Both directions have been heard: media time starts here. */
export interface MediaSample {
  readonly type: 'media';
  readonly atMs: CallMs;
  readonly instrument: 'packet-tap' | 'get-stats';
}

/** Sending for the record is over; frames sent later are not part of the test. */
export interface EndSample {
  readonly type: 'end';
  readonly atMs: CallMs;
}

export type CallSample =
  | SetupSample
  | TopologySample
  | PacketsSample
  | StatsSample
  | StallSample
  | PressureSample
  | PowerSample
  | RelayLoadSample
  | VisibilitySample
  | StreamsSample
  | MeasureSample
  | MediaSample
  | ExaminedSample
  | EndSample;
