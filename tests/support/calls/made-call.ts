import type { Direction } from '../../../src/core/direction.ts';
import type { CallContext } from '../../../src/core/report/build-report.ts';
import type { EndpointStats } from '../../../src/core/samples/endpoint-stats.ts';
import type { CallSample } from '../../../src/core/samples/sample.ts';

/** A call made up for tests of the fold, sample by sample, as a browser would have given it. */
export interface MadeCall {
  readonly durationMs?: number;
  /** Delay of the i-th frame of each direction in ms; null: it never came. */
  readonly delayOf?: { readonly [direction in Direction]: (index: number) => number | null };
  /** How much later than spoken the i-th frame of both directions was sent, ms. Default 0. */
  readonly sentLateMs?: (index: number) => number;
  /** How long the i-th arrival of each direction waited for this computer, ms. Default 0. */
  readonly waitedMs?: (index: number) => number;
  /** What the phone held back at a time of the call, ms. Default 50. */
  readonly jitterBufferMs?: (atMs: number) => number;
  /** False: the browser has no packet tap. */
  readonly tapped?: boolean;
  /** Share of frames a phone would have had to conceal: default those that were lost. */
  readonly concealedRatio?: { readonly [direction in Direction]: number };
}

export const MADE_CONTEXT: CallContext = {
  id: '00000000-0000-4000-8000-000000000001',
  startedAt: 1_795_296_000_000,
  timeZone: 'UTC',
  version: '0.0.0',
  browser: null,
  mode: 'thorough',
  plannedMs: 20_000,
  sameComputer: false,
  route: null,
};

const MEDIA_MS = 400;
const FRAME_MS = 20;
const SAMPLES_PER_FRAME = 960;

export function madeCall(call: MadeCall = {}): CallSample[] {
  const { durationMs = 20_000, tapped = true } = call;
  const delayOf = call.delayOf ?? { up: () => 20, down: () => 20 };
  const frames = Math.floor(durationMs / FRAME_MS);
  const endMs = MEDIA_MS + durationMs;
  const lostUpTo = { up: runningLoss(delayOf.up, frames), down: runningLoss(delayOf.down, frames) };
  const samples: CallSample[] = [
    { type: 'setup', mark: 'audioReady', atMs: 100 },
    { type: 'setup', mark: 'dtlsConnected', atMs: 350 },
    { type: 'topology', topology: 'split-relay', abandoned: [], atMs: 360 },
  ];
  if (tapped)
    for (const direction of ['up', 'down'] as const)
      samples.push(...packets(direction, frames, delayOf[direction], call));
  samples.push({ type: 'media', atMs: MEDIA_MS, instrument: tapped ? 'packet-tap' : 'get-stats' });
  let heldMs = 0;
  for (let atMs = MEDIA_MS; atMs <= endMs; atMs += 250) {
    const emitted = atMs === MEDIA_MS ? 0 : 250 / FRAME_MS;
    heldMs += emitted * SAMPLES_PER_FRAME * (call.jitterBufferMs ?? (() => 50))(atMs);
    const sent = Math.floor((atMs - MEDIA_MS) / FRAME_MS);
    for (const [endpoint, heard] of [
      ['near', 'down'],
      ['far', 'up'],
    ] as const) {
      const lost = lostUpTo[heard][sent] ?? 0;
      const concealed = call.concealedRatio ? sent * call.concealedRatio[heard] : lost;
      samples.push({ type: 'stats', endpoint, atMs, stats: polled(sent, lost, concealed, heldMs) });
    }
  }
  samples.push({ type: 'end', atMs: endMs });
  return samples;
}

/** How many of the first n frames were lost, for each n. */
function runningLoss(delayOf: (index: number) => number | null, frames: number): number[] {
  const sums = [0];
  for (let i = 0; i < frames; i += 1) sums.push((sums.at(-1) ?? 0) + (delayOf(i) === null ? 1 : 0));
  return sums;
}

function packets(
  direction: Direction,
  count: number,
  delayOf: (index: number) => number | null,
  { sentLateMs = () => 0, waitedMs = () => 0 }: MadeCall,
): CallSample[] {
  const ssrc = direction === 'up' ? 11 : 22;
  const sent = Array.from({ length: count }, (_, i) => ({
    stamp: i * SAMPLES_PER_FRAME,
    sentMs: MEDIA_MS + i * FRAME_MS + sentLateMs(i),
    i,
  }));
  const arrived = sent
    .flatMap(({ stamp, sentMs, i }) => {
      const delay = delayOf(i);
      return delay === null ? [] : [{ stamp, atMs: sentMs + delay, waitMs: waitedMs(i) }];
    })
    .toSorted((a, b) => a.atMs - b.atMs);
  const common = { type: 'packets', direction, ssrc } as const;
  return [
    {
      ...common,
      end: 'sent',
      rtpTimestamps: sent.map(({ stamp }) => stamp),
      timesMs: sent.map(({ sentMs }) => sentMs),
      sequenceNumbers: sent.map(() => null),
      waitsMs: sent.map(() => null),
    },
    {
      ...common,
      end: 'received',
      rtpTimestamps: arrived.map(({ stamp }) => stamp),
      timesMs: arrived.map(({ atMs }) => atMs),
      sequenceNumbers: arrived.map(() => null),
      waitsMs: arrived.map(({ waitMs }) => waitMs),
    },
  ];
}

function polled(sent: number, lost: number, concealedFrames: number, heldMs: number): EndpointStats {
  const received = sent - lost;
  return {
    inbound: {
      packetsReceived: received,
      packetsLost: lost,
      packetsDiscarded: 0,
      fecPacketsReceived: 0,
      bytesReceived: received * 80,
      jitterMs: 1,
      totalSamplesReceived: sent * SAMPLES_PER_FRAME,
      concealedSamples: concealedFrames * SAMPLES_PER_FRAME,
      concealmentEvents: concealedFrames,
      insertedSamples: 0,
      removedSamples: 0,
      jitterBufferDelayMs: heldMs,
      jitterBufferEmittedCount: sent * SAMPLES_PER_FRAME,
    },
    outbound: { packetsSent: sent, bytesSent: sent * 80 },
    remoteInbound: {
      packetsLost: lost,
      fractionLost: 0,
      jitterMs: 1,
      roundTripMs: 80,
      totalRoundTripMs: 160,
      roundTripMeasurements: 2,
    },
    pair: { roundTripMs: 82, totalRoundTripMs: 410, responsesReceived: 5, local: null, remote: null },
    playout: {
      synthesizedSamplesEvents: 0,
      totalPlayoutDelayMs: sent * SAMPLES_PER_FRAME * 30,
      totalSamplesCount: sent * SAMPLES_PER_FRAME,
    },
    codec: { mimeType: 'audio/opus', clockRateHz: 48_000, channels: 2, parameters: null },
  };
}
