import type { Measured } from '../measured.ts';
import type {
  CandidatePairStats,
  CandidateStats,
  CodecStats,
  EndpointStats,
  InboundStats,
  OutboundStats,
  PlayoutStats,
  RemoteInboundStats,
} from './endpoint-stats.ts';

/** One entry of an RTCStatsReport, nothing about it taken for granted. */
export type RawStats = { readonly [key: string]: unknown };

/**
 * Folds one getStats() result into `EndpointStats`, by the shape of the data and never by user agent.
 *
 * Folds: seconds to milliseconds; `kind` or the older `mediaType`; the selected pair from `transport`
 * (`selectedCandidatePairId`), else from Firefox's `selected`, else the nominated pair that succeeded.
 * A round trip of 0 ms becomes unknown: Firefox counts those of connectivity checks in whole milliseconds.
 * Deliberately not touched: counters are passed on as they are, negative `packetsLost` included (RFC 3550 6.4.1).
 * Left unknown: whatever a browser does not report (Firefox: media-playout; Chromium: packetsReceived of the remote end).
 * @param streams how many streams of voice are spoken in, the first of the description: one that has fallen silent counts patched voice
 *   for as long as it stands
 */
export function readStats(reports: Iterable<RawStats>, streams = Number.POSITIVE_INFINITY): EndpointStats {
  const all = [...reports];
  const audio = all.filter((r) => (r.kind ?? r.mediaType ?? 'audio') === 'audio');
  const ofType = (type: string) =>
    audio
      .filter((r) => r.type === type)
      .sort((a, b) => Number(a.mid ?? 0) - Number(b.mid ?? 0))
      .slice(0, streams);
  const [inbound, outbound] = [ofType('inbound-rtp'), ofType('outbound-rtp')];
  return {
    inbound: together(inbound.map(readInbound), ['jitterMs']),
    outbound: together(outbound.map(readOutbound), []),
    remoteInbound: together(ofType('remote-inbound-rtp').map(readRemoteInbound), [
      'fractionLost',
      'jitterMs',
      'roundTripMs',
    ]),
    pair: mapped(selectedPair(all), (pair) => readPair(pair, all)),
    playout: mapped(ofType('media-playout')[0], readPlayout),
    codec: readCodec(all, outbound[0] ?? inbound[0]),
  };
}

/**
 * Several streams of voice as one: what was counted is added up, what is a mean or a moment's value (`means`) is averaged. A stream
 * that does not know a figure takes no part in it.
 */
function together<F extends { readonly [name in keyof F]: Measured }>(
  streams: readonly F[],
  means: readonly (keyof F)[],
): F | null {
  const [first, ...others] = streams;
  if (!first || others.length === 0) return first ?? null;
  const names = Object.keys(first) as (keyof F)[];
  const combined = (name: keyof F): Measured => {
    const known = streams.map((stream) => stream[name]).filter((value): value is F[keyof F] & number => value !== null);
    if (known.length === 0) return null;
    const sum = known.reduce((total, value) => total + value, 0);
    return means.includes(name) ? sum / known.length : sum;
  };
  return Object.fromEntries(names.map((name) => [name, combined(name)])) as F;
}

function mapped<T>(stats: RawStats | undefined, read: (stats: RawStats) => T): T | null {
  return stats ? read(stats) : null;
}

export function count(stats: RawStats, key: string): Measured {
  const value = stats[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function secondsAsMs(stats: RawStats, key: string): Measured {
  const seconds = count(stats, key);
  return seconds === null ? null : seconds * 1000;
}

/** No round trip takes no time: a 0 was too short for a clock of whole milliseconds. */
function aboveZero(ms: Measured): Measured {
  return ms !== null && ms > 0 ? ms : null;
}

function words(stats: RawStats, key: string): string | null {
  const value = stats[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

export function readInbound(r: RawStats): InboundStats {
  return {
    packetsReceived: count(r, 'packetsReceived'),
    packetsLost: count(r, 'packetsLost'),
    packetsDiscarded: count(r, 'packetsDiscarded'),
    fecPacketsReceived: count(r, 'fecPacketsReceived'),
    bytesReceived: count(r, 'bytesReceived'),
    jitterMs: secondsAsMs(r, 'jitter'),
    totalSamplesReceived: count(r, 'totalSamplesReceived'),
    concealedSamples: count(r, 'concealedSamples'),
    concealmentEvents: count(r, 'concealmentEvents'),
    insertedSamples: count(r, 'insertedSamplesForDeceleration'),
    removedSamples: count(r, 'removedSamplesForAcceleration'),
    jitterBufferDelayMs: secondsAsMs(r, 'jitterBufferDelay'),
    jitterBufferEmittedCount: count(r, 'jitterBufferEmittedCount'),
  };
}

export function readOutbound(r: RawStats): OutboundStats {
  return { packetsSent: count(r, 'packetsSent'), bytesSent: count(r, 'bytesSent') };
}

export function readRemoteInbound(r: RawStats): RemoteInboundStats {
  return {
    packetsLost: count(r, 'packetsLost'),
    fractionLost: count(r, 'fractionLost'),
    jitterMs: secondsAsMs(r, 'jitter'),
    roundTripMs: secondsAsMs(r, 'roundTripTime'),
    totalRoundTripMs: secondsAsMs(r, 'totalRoundTripTime'),
    roundTripMeasurements: count(r, 'roundTripTimeMeasurements'),
  };
}

export function readPlayout(r: RawStats): PlayoutStats {
  return {
    synthesizedSamplesEvents: count(r, 'synthesizedSamplesEvents'),
    totalPlayoutDelayMs: secondsAsMs(r, 'totalPlayoutDelay'),
    totalSamplesCount: count(r, 'totalSamplesCount'),
  };
}

export function selectedPair(all: readonly RawStats[]): RawStats | undefined {
  const chosen = all.find((r) => r.type === 'transport')?.selectedCandidatePairId;
  const pairs = all.filter((r) => r.type === 'candidate-pair');
  return (
    pairs.find((r) => r.id === chosen) ??
    pairs.find((r) => r.selected === true) ??
    pairs.find((r) => r.nominated === true && r.state === 'succeeded')
  );
}

export function readPair(pair: RawStats, all: readonly RawStats[]): CandidatePairStats {
  const candidate = (key: string): CandidateStats | null =>
    mapped(
      all.find((r) => r.id === pair[key] && typeof r.candidateType === 'string'),
      (r) => ({
        candidateType: words(r, 'candidateType'),
        protocol: words(r, 'protocol'),
        relayProtocol: words(r, 'relayProtocol'),
      }),
    );
  return {
    roundTripMs: aboveZero(secondsAsMs(pair, 'currentRoundTripTime')),
    totalRoundTripMs: aboveZero(secondsAsMs(pair, 'totalRoundTripTime')),
    responsesReceived: count(pair, 'responsesReceived'),
    local: candidate('localCandidateId'),
    remote: candidate('remoteCandidateId'),
  };
}

export function readCodec(all: readonly RawStats[], stream: RawStats | undefined): CodecStats | null {
  const codec = all.find((r) => r.type === 'codec' && r.id === stream?.codecId);
  const mimeType = codec && words(codec, 'mimeType');
  if (!codec || !mimeType) return null;
  return {
    mimeType,
    clockRateHz: count(codec, 'clockRate'),
    channels: count(codec, 'channels'),
    parameters: words(codec, 'sdpFmtpLine'),
  };
}
