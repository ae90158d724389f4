import type { EndpointStats } from '../../../../src/core/samples/endpoint-stats.ts';
import type { CallSample, Endpoint } from '../../../../src/core/samples/sample.ts';

export const MEDIA_MS = 1000;

/** What one end's getStats() says at `secondsIn` seconds of voice: counters since the call began. */
export interface MadeReading {
  readonly received: number;
  readonly lost: number;
  readonly jitterMs?: number | null;
  readonly stunMs?: number | null;
  /** What the other end reported back; null: nothing yet. */
  readonly rtcp?: {
    readonly lost: number;
    readonly fraction: number;
    readonly jitterMs: number;
    readonly ms: number;
  } | null;
}

export type MadeEnd = (secondsIn: number) => MadeReading;

/** 50 packets a second, none lost, 2 ms of jitter, 80 ms of round trip, no report from the other end. */
export const CLEAN: MadeEnd = (s) => ({ received: 50 * s, lost: 0 });

/** A call of `seconds` as polls of both ends each 250 ms, no packets: what a usual method sees. */
export function madePolls(near: MadeEnd, far: MadeEnd = CLEAN, seconds = 20): CallSample[] {
  const polls = Array.from({ length: seconds * 4 + 1 }, (_, i) => i / 4);
  const of = (endpoint: Endpoint, end: MadeEnd) =>
    polls.map((s): CallSample => ({ type: 'stats', endpoint, atMs: MEDIA_MS + s * 1000, stats: statsOf(end(s), s) }));
  return [
    { type: 'media', atMs: MEDIA_MS, instrument: 'get-stats' },
    ...of('near', near),
    ...of('far', far),
    { type: 'end', atMs: MEDIA_MS + seconds * 1000 },
  ];
}

function statsOf({ received, lost, jitterMs = 2, stunMs = 80, rtcp = null }: MadeReading, s: number): EndpointStats {
  return {
    inbound: {
      packetsReceived: received,
      packetsLost: lost,
      packetsDiscarded: 0,
      fecPacketsReceived: 0,
      bytesReceived: received * 80,
      jitterMs,
      totalSamplesReceived: 48_000 * s,
      concealedSamples: 0,
      concealmentEvents: 0,
      insertedSamples: 0,
      removedSamples: 0,
      jitterBufferDelayMs: 48_000 * s * 50,
      jitterBufferEmittedCount: 48_000 * s,
    },
    outbound: { packetsSent: 50 * s, bytesSent: 50 * s * 80 },
    remoteInbound: rtcp && {
      packetsLost: rtcp.lost,
      fractionLost: rtcp.fraction,
      jitterMs: rtcp.jitterMs,
      roundTripMs: rtcp.ms,
      totalRoundTripMs: rtcp.ms,
      roundTripMeasurements: 1,
    },
    pair: { roundTripMs: stunMs, totalRoundTripMs: stunMs, responsesReceived: 1, local: null, remote: null },
    playout: null,
    codec: { mimeType: 'audio/opus', clockRateHz: 48_000, channels: 2, parameters: 'useinbandfec=1' },
  };
}
