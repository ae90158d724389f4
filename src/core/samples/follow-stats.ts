import { streamId, type Total, total } from './continued.ts';
import type { CodecStats, EndpointStats, OutboundStats } from './endpoint-stats.ts';
import { type FarReports, followReports } from './far-reports.ts';
import { inboundTotal } from './followed-inbound.ts';
import { type RawStats, readCodec, readOutbound, readPair, readPlayout, selectedPair } from './read-stats.ts';

/** One poll of a call of which only this end is ours. */
export interface FollowedPoll {
  /** As `readStats` has it, but its counters go on where a stream, an SSRC or a path was replaced, from 0 at the first poll. */
  readonly near: EndpointStats;
  /** What the other end said of what it received, at the time it said it, and the codec it speaks; null where nothing is new. */
  readonly far: { readonly atMs: number; readonly stats: EndpointStats } | null;
}

export interface StatsFollower {
  /** @param atMs when the poll was made, ms of the call */
  readonly read: (reports: Iterable<RawStats>, atMs: number) => FollowedPoll;
}

type PairName = 'totalRoundTripMs' | 'responsesReceived';
type PlayoutName = 'synthesizedSamplesEvents' | 'totalPlayoutDelayMs' | 'totalSamplesCount';

/** Comfort noise and key presses are no voice (RFC 3389, RFC 4733): while they are sent, the codec is still the one before. */
const NO_VOICE = new Set(['audio/cn', 'audio/telephone-event']);

/**
 * Follows the statistics of one call, poll by poll. Pure but for what it remembers.
 * @param otherwise the codec of both directions while nothing tells it
 */
export function followStats(otherwise: CodecStats | null = null): StatsFollower {
  const [inbound, outbound] = [inboundTotal(), outboundTotal()];
  const reports = followReports();
  const pair = total<PairName>(PAIR, PAIR);
  const playout = total<PlayoutName>(PLAYOUT, PLAYOUT);
  let near = otherwise;
  let far = otherwise;
  return {
    read(raw, atMs) {
      const all = [...raw];
      const audio = all.filter((r) => (r.kind ?? r.mediaType ?? 'audio') === 'audio');
      const ofType = (type: string) => audio.filter((r) => r.type === type);
      const [received, sent] = [ofType('inbound-rtp'), ofType('outbound-rtp')];
      const spoken = codecOf(all, sent);
      const heard = codecOf(all, received);
      near = spoken ?? near;
      const isNewCodec = heard !== null && heard.mimeType !== far?.mimeType;
      far = heard ?? far;
      const report = reports.read(ofType('remote-inbound-rtp'), sent, atMs);
      return {
        near: {
          inbound: inbound.add(received),
          outbound: outbound.add(sent),
          remoteInbound: report.roundTrips,
          pair: pairOf(all, pair),
          playout: playoutOf(ofType('media-playout'), playout),
          codec: near ?? far,
        },
        far: report.news || isNewCodec ? farPoll(report.news, atMs, far) : null,
      };
    },
  };
}

const NOTHING: EndpointStats = {
  inbound: null,
  outbound: null,
  remoteInbound: null,
  pair: null,
  playout: null,
  codec: null,
};

function farPoll(news: FarReports['news'], atMs: number, codec: CodecStats | null): FollowedPoll['far'] {
  return { atMs: news?.atMs ?? atMs, stats: { ...NOTHING, inbound: news?.inbound ?? null, codec } };
}

function codecOf(all: readonly RawStats[], streams: readonly RawStats[]): CodecStats | null {
  const codecs = streams.flatMap((stream) => readCodec(all, stream) ?? []);
  return codecs.find(({ mimeType }) => !NO_VOICE.has(mimeType.toLowerCase())) ?? null;
}

const PAIR: readonly PairName[] = ['totalRoundTripMs', 'responsesReceived'];
const PLAYOUT: readonly PlayoutName[] = ['synthesizedSamplesEvents', 'totalPlayoutDelayMs', 'totalSamplesCount'];

function outboundTotal() {
  const counters = total<keyof OutboundStats>(['packetsSent', 'bytesSent'], ['packetsSent', 'bytesSent']);
  return {
    add(streams: readonly RawStats[]): OutboundStats | null {
      counters.add(streams.map((r) => [streamId(r), readOutbound(r)]));
      return counters.sum().packetsSent === null ? null : counters.sum();
    },
  };
}

function pairOf(all: readonly RawStats[], counters: Total<PairName>): EndpointStats['pair'] {
  const selected = selectedPair(all);
  if (!selected) return null;
  const pair = readPair(selected, all);
  const { totalRoundTripMs, responsesReceived } = pair;
  counters.add([[String(selected.id), { totalRoundTripMs, responsesReceived }]]);
  return { ...pair, ...counters.sum() };
}

function playoutOf(players: readonly RawStats[], counters: Total<PlayoutName>): EndpointStats['playout'] {
  if (players.length === 0) return null;
  counters.add(players.map((r) => [String(r.id), readPlayout(r)]));
  return counters.sum();
}
