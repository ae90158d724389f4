import { DIRECTIONS, type Direction } from '../direction.ts';
import type { Measured } from '../measured.ts';
import type { CodecStats, EndpointStats } from '../samples/endpoint-stats.ts';
import type { HeadsetSample, LoadSample, PathSample, ReachSample, RoutesSample } from '../samples/examined.ts';
import {
  type CallSample,
  type Endpoint,
  isOneSided,
  type MediaSample,
  type PacketsSample,
  type PowerSample,
  type PressureSample,
  type RelayLoadSample,
  type SetupMark,
  type StallSample,
  type StatsSample,
  type StreamsSample,
  type TopologySample,
  type VisibilitySample,
} from '../samples/sample.ts';
import { createFrameLog, type FrameLog, type NewFrames } from './frame-log.ts';
import { createJitterMeter, type JitterMeter } from './jitter.ts';
import { handlingNoise, type NoiseSpan, playingNoise, relayNoise, timerNoise } from './local-noise.ts';
import type { DirectionRecord } from './measure-direction.ts';
import { createPacingMeter, type PacingMeter } from './pacing.ts';
import type { Poll } from './stats-metrics.ts';
import { type Steps, startSteps } from './steps.ts';

/** Everything the samples of one call have said so far. Grows by `addSample`; nothing is ever taken back. */
export interface CallRecord {
  readonly logs: { readonly [direction in Direction]: FrameLog };
  readonly jitter: { readonly [direction in Direction]: JitterMeter };
  readonly pacing: { readonly [direction in Direction]: PacingMeter };
  readonly polls: { [endpoint in Endpoint]: Poll[] };
  readonly marks: { [mark in SetupMark]?: number };
  readonly stalls: StallSample[];
  readonly visibility: VisibilitySample[];
  readonly pressure: PressureSample[];
  power: PowerSample | null;
  /** When something other than the line held the voice up. */
  readonly noise: NoiseSpan[];
  /** Of a call of which only this end is ours: its rows and sums, in place of polls that would have to be kept. */
  steps: Steps | null;
  /** Of such a call: when each direction was first heard of. */
  readonly heardMs: { [direction in Direction]: Measured };
  relayLoad: RelayLoadSample | null;
  readonly streams: StreamsSample[];
  topology: TopologySample | null;
  /** As the newest poll that knew it has it. */
  codec: CodecStats | null;
  media: MediaSample | null;
  /** The newest word of each examination. */
  readonly examined: ExaminedRecord;
  readonly loads: LoadSample[];
  /** From here on the line was filled on purpose: the call's own figures end here. */
  idleEndMs: Measured;
  /** Where counting begins; null: after the usual warm-up. */
  measureFromMs: Measured;
  endMs: Measured;
  /** Time of the newest sample. */
  latestMs: Measured;
}

export interface ExaminedRecord {
  reach: ReachSample | null;
  path: PathSample | null;
  routes: RoutesSample | null;
  headset: HeadsetSample | null;
}

export function emptyRecord(): CallRecord {
  return {
    logs: { up: createFrameLog(), down: createFrameLog() },
    jitter: { up: createJitterMeter(), down: createJitterMeter() },
    pacing: { up: createPacingMeter(), down: createPacingMeter() },
    polls: { near: [], far: [] },
    marks: {},
    stalls: [],
    visibility: [],
    pressure: [],
    power: null,
    noise: [],
    steps: null,
    heardMs: { up: null, down: null },
    relayLoad: null,
    streams: [],
    topology: null,
    codec: null,
    media: null,
    examined: { reach: null, path: null, routes: null, headset: null },
    loads: [],
    idleEndMs: null,
    measureFromMs: null,
    endMs: null,
    latestMs: null,
  };
}

/** The fold: one sample into the record of its call. No clock but the samples' own times. */
export function addSample(record: CallRecord, sample: CallSample): void {
  const atMs = sample.type === 'packets' ? (sample.timesMs.at(-1) ?? null) : sample.atMs;
  if (atMs !== null) record.latestMs = Math.max(record.latestMs ?? atMs, atMs);
  switch (sample.type) {
    case 'packets':
      addPackets(record, sample);
      return;
    case 'stats':
      if (isOneSided(record.topology?.topology ?? null)) {
        addStep(record, sample);
        return;
      }
      record.noise.push(...playingNoise(record.polls[sample.endpoint].at(-1), sample));
      record.polls[sample.endpoint].push({ atMs: sample.atMs, stats: sample.stats });
      addCodec(record, sample.stats.codec);
      return;
    case 'setup':
      // A later topology passes the same marks again: the last passage is the call's.
      record.marks[sample.mark] = sample.atMs;
      return;
    case 'topology':
      record.topology = sample;
      return;
    case 'media':
      record.media = sample;
      return;
    case 'stall':
      record.stalls.push(sample);
      record.noise.push(...timerNoise(sample));
      return;
    case 'pressure':
      record.pressure.push(sample);
      return;
    case 'power':
      record.power = sample;
      return;
    case 'relay-load':
      record.relayLoad = sample;
      record.noise.push(...relayNoise(sample));
      return;
    case 'measure':
      record.measureFromMs = sample.fromMs;
      // Where both of a call's ends are ours nothing else begins here.
      if (isOneSided(record.topology?.topology ?? null)) beginSteps(record, sample.fromMs);
      return;
    case 'streams':
      record.streams.push(sample);
      return;
    case 'visibility':
      record.visibility.push(sample);
      return;
    case 'reach':
      record.examined.reach = sample;
      return;
    case 'path':
      record.examined.path = sample;
      return;
    case 'routes':
      record.examined.routes = sample;
      return;
    case 'headset':
      record.examined.headset = sample;
      return;
    case 'idle-end':
      record.idleEndMs = sample.atMs;
      return;
    case 'load':
      record.loads.push(sample);
      return;
    case 'end':
      record.endMs = sample.atMs;
      return;
  }
}

/** Of a call that may take hours only the newest poll is kept. */
function addStep(record: CallRecord, { endpoint, atMs, stats }: StatsSample): void {
  const poll = { atMs, stats };
  const { heardMs, steps } = record;
  record.polls[endpoint] = [poll];
  if (endpoint === 'near') steps?.addNear(poll);
  else steps?.addFar(poll);
  if (endpoint === 'near' || record.codec === null) record.codec = stats.codec ?? record.codec;
  if (received(stats) > 0) heardMs[endpoint === 'near' ? 'down' : 'up'] ??= atMs;
}

function beginSteps(record: CallRecord, fromMs: number): void {
  const [poll] = record.polls.near;
  if (poll) record.steps ??= startSteps(poll, fromMs);
}

function addPackets(record: CallRecord, sample: PacketsSample): void {
  const added = record.logs[sample.direction].add(sample);
  record.noise.push(...handlingNoise(sample));
  advanceMeters(record, sample.direction, added);
}

function addCodec(record: CallRecord, codec: CodecStats | null): void {
  const isFirst = record.codec === null;
  record.codec = codec ?? record.codec;
  // What came before its clock rate was known can be measured now.
  if (isFirst && codec) for (const direction of DIRECTIONS) advanceMeters(record, direction, NOTHING_NEW);
}

const NOTHING_NEW: NewFrames = { sent: [], arrived: [] };

function advanceMeters({ jitter, pacing, noise, codec }: CallRecord, direction: Direction, added: NewFrames): void {
  const clockRateHz = codec?.clockRateHz ?? null;
  jitter[direction].advance(added.arrived, clockRateHz);
  const late = pacing[direction].advance(added.sent, clockRateHz);
  noise.push(...late.map((span) => ({ cause: 'speaking' as const, ...span })));
}

/** The record of one direction: who spoke, who listened, and what the tap saw between them. */
export function directionRecords(record: CallRecord): { readonly [direction in Direction]: DirectionRecord } | null {
  const { media } = record;
  if (!media) return null;
  const of = (direction: Direction): DirectionRecord => {
    const [speaker, listener] = direction === 'up' ? (['near', 'far'] as const) : (['far', 'near'] as const);
    return {
      log: record.logs[direction],
      listener: record.polls[listener],
      speaker: record.polls[speaker],
      instrument: media.instrument,
    };
  };
  return { up: of('up'), down: of('down') };
}

/** When each direction was first heard: by the tap or, without one, the first poll that had counted a packet. */
export function firstHeardMs(record: CallRecord): { readonly [direction in Direction]: Measured } {
  if (isOneSided(record.topology?.topology ?? null)) return record.heardMs;
  const of = (direction: Direction): Measured => {
    const log = record.logs[direction];
    const first = log.arrivals[0]?.receivedMs;
    if (first !== undefined && first !== null) return first;
    const polls = record.polls[direction === 'up' ? 'far' : 'near'];
    return polls.find(({ stats }) => (stats.inbound?.packetsReceived ?? 0) > 0)?.atMs ?? null;
  };
  const [up, down] = DIRECTIONS.map(of);
  return { up: up ?? null, down: down ?? null };
}

/**
 * Two directions that fall silent within this time died of one thing: what the longer one still heard was in flight. Our choice:
 * a busy browser holds frames back for some tenths of a second; a direction that ends by itself is told after seconds.
 */
const DIED_TOGETHER_MS = 1000;

/**
 * Until when the connection was heard: the time at which the newest frame that arrived had been sent. Where both directions ended together,
 * that of the one that ended first; null where nothing was heard.
 */
export function lastHeardMs(record: CallRecord): Measured {
  const newest = DIRECTIONS.flatMap((direction) => record.logs[direction].arrivals.at(-1)?.sentMs ?? []);
  const grew = (polls: readonly Poll[]) =>
    polls.findLast(({ stats }, i) => received(stats) > received(polls[i - 1]?.stats))?.atMs ?? [];
  const heard = newest.length > 0 ? newest : [record.polls.near, record.polls.far].flatMap(grew);
  if (heard.length === 0) return null;
  const last = Math.max(...heard);
  return Math.min(...heard.filter((atMs) => last - atMs <= DIED_TOGETHER_MS));
}

/** Frames sent before the test's end, or before the line was filled, and not here yet. */
export function waitingFor({ logs, idleEndMs, endMs }: CallRecord): number {
  const untilMs = endMs ?? idleEndMs ?? Number.POSITIVE_INFINITY;
  const missing = DIRECTIONS.flatMap((direction) =>
    logs[direction].frames.filter(({ sentMs, receivedMs }) => receivedMs === null && sentMs < untilMs),
  );
  return missing.length;
}

function received(stats: EndpointStats | undefined): number {
  return stats?.inbound?.packetsReceived ?? 0;
}
