import { type Continued, type Counters, continued, type Growth, grown } from './continued.ts';
import type { CodecStats, EndpointStats, InboundStats, OutboundStats } from './endpoint-stats.ts';
import { type FarReports, followReports } from './far-reports.ts';
import {
  count,
  type RawStats,
  readCodec,
  readInbound,
  readOutbound,
  readPair,
  readPlayout,
  selectedPair,
} from './read-stats.ts';

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

type Counted<S, M extends keyof S = never> = Exclude<keyof S, M> & string;
type InboundName = Counted<InboundStats, 'jitterMs'> | 'silentConcealedSamples';
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

/** Counters of all streams of a kind, added up. */
interface Total<N extends string> {
  readonly sum: () => Counters<N>;
  readonly add: (streams: readonly (readonly [id: string, now: Counters<N>])[]) => void;
}

function total<N extends string>(
  names: readonly N[],
  rising: readonly N[],
  judge: (id: string, growth: Growth<N>) => Growth<N> = (_, growth) => growth,
): Total<N> {
  const follow: Continued<N> = continued(names, rising);
  let sum = Object.fromEntries(names.map((name) => [name, null])) as Counters<N>;
  return {
    sum: () => sum,
    add(streams) {
      for (const [id, now] of streams) sum = grown(sum, now, judge(id, follow.growth(id, now)));
      follow.endPoll();
    },
  };
}

/** An SSRC that changes is another stream; without one, the browser's own name for it. */
export function streamId(r: RawStats): string {
  return String(r.ssrc ?? r.id);
}

function outboundTotal() {
  const counters = total<keyof OutboundStats>(['packetsSent', 'bytesSent'], ['packetsSent', 'bytesSent']);
  return {
    add(streams: readonly RawStats[]): OutboundStats | null {
      counters.add(streams.map((r) => [streamId(r), readOutbound(r)]));
      return counters.sum().packetsSent === null ? null : counters.sum();
    },
  };
}

const INBOUND: readonly InboundName[] = [
  'packetsReceived',
  'packetsLost',
  'packetsDiscarded',
  'fecPacketsReceived',
  'bytesReceived',
  'totalSamplesReceived',
  'concealedSamples',
  'concealmentEvents',
  'insertedSamples',
  'removedSamples',
  'jitterBufferDelayMs',
  'jitterBufferEmittedCount',
  'silentConcealedSamples',
];

function inboundTotal() {
  const pauses = new Map<string, Pause>();
  const judge = (id: string, growth: Growth<InboundName>): Growth<InboundName> => {
    const judged = judgePause(pauses.get(id) ?? NO_PAUSE, growth);
    pauses.set(id, judged.pause);
    return judged.growth;
  };
  const counters = total<InboundName>(INBOUND, ['packetsReceived', 'bytesReceived', 'totalSamplesReceived'], judge);
  return {
    add(streams: readonly RawStats[]): InboundStats | null {
      const ids = new Set(streams.map(streamId));
      for (const id of pauses.keys()) if (!ids.has(id)) pauses.delete(id);
      counters.add(
        streams.map((r) => [
          streamId(r),
          { ...readInbound(r), silentConcealedSamples: count(r, 'silentConcealedSamples') },
        ]),
      );
      const { silentConcealedSamples: _, ...sum } = counters.sum();
      // Of several streams the one that brings most speaks for the arrival of all.
      const jitterMs = streams
        .map(readInbound)
        .toSorted((a, b) => (b.packetsReceived ?? 0) - (a.packetsReceived ?? 0))[0]?.jitterMs;
      return sum.packetsReceived === null ? null : { ...sum, jitterMs: jitterMs ?? null };
    },
  };
}

/** What a phone played while nothing came. */
interface Pause {
  readonly samples: number;
  readonly concealed: number;
}

const NO_PAUSE: Pause = { samples: 0, concealed: 0 };

/**
 * Voice that stops on purpose (hold, mute, silence that is not sent) and a line that breaks look alike while they last: nothing comes, and
 * the phone plays silence. What tells them apart is what comes next: after an outage packets are missing in the sequence, after a pause
 * none is. So what was patched while nothing came is held back until then. Patched silence where nothing was lost is a pause as well.
 */
function judgePause(
  pause: Pause,
  growth: Growth<InboundName>,
): { readonly pause: Pause; readonly growth: Growth<InboundName> } {
  if (!growth) return { pause: NO_PAUSE, growth };
  const { totalSamplesReceived: samples, concealedSamples: concealed, silentConcealedSamples: silent } = growth;
  const isLossy = (growth.packetsLost ?? 0) > 0;
  if ((growth.packetsReceived ?? 0) <= 0 && !isLossy) {
    const held = { samples: pause.samples + (samples ?? 0), concealed: pause.concealed + (concealed ?? 0) };
    const nothing = { totalSamplesReceived: 0, concealedSamples: 0, concealmentEvents: 0 };
    return { pause: held, growth: { ...growth, ...nothing } };
  }
  const added = isLossy ? pause : NO_PAUSE;
  const quiet = isLossy ? 0 : Math.min(silent ?? 0, concealed ?? 0);
  return {
    pause: NO_PAUSE,
    growth: {
      ...growth,
      totalSamplesReceived: samples === null ? null : samples - quiet + added.samples,
      concealedSamples: concealed === null ? null : concealed - quiet + added.concealed,
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
