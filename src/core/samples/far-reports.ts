import type { Measured } from '../measured.ts';
import type { InboundStats, RemoteInboundStats } from './endpoint-stats.ts';
import { count, type RawStats, readOutbound, readRemoteInbound } from './read-stats.ts';

/** What the other end has said, up to a poll. */
export interface FarReports {
  /** Round trips of all its reports: their sum and number go on where a stream was replaced. Null before the first. */
  readonly roundTrips: RemoteInboundStats | null;
  /** Of a report that had not been there before: what the other end has received, counted from its first report on. */
  readonly news: { readonly atMs: number; readonly inbound: InboundStats } | null;
}

/** What one stream's newest report said. */
interface Known {
  readonly at: number | null;
  readonly lost: Measured;
  readonly received: Measured;
  /** How many we had sent when it was written. */
  readonly sent: Measured;
  readonly roundTripMs: Measured;
  readonly roundTrips: Measured;
}

/**
 * A cumulative count of losses that falls by more than this share of what was sent since is another count: a few late packets may take
 * theirs back (RFC 3550 6.4.1), never so many. Our choice.
 */
const TAKEN_BACK_RATIO = 0.1;

/**
 * Reads the RTCP reports that a browser passes on (`remote-inbound-rtp`): one comes every five seconds or so (RFC 3550 6.2), each speaks of
 * everything since the one before, and most browsers leave out how many packets it was of. That is what we had sent by then.
 */
export function followReports() {
  const known = new Map<string, Known>();
  /** `packetsSent` of each stream at the poll before, and when that was. */
  let before: { readonly at: number; readonly sent: ReadonlyMap<string, number> } | null = null;
  let [lost, received, rttSum, rttCount]: [number, number, number, number] = [0, 0, 0, 0];
  let newest: RemoteInboundStats | null = null;

  return { read };

  function read(reports: readonly RawStats[], sending: readonly RawStats[], atMs: number): FarReports {
    const pollAt = timeOf(sending[0]) ?? atMs;
    const sentNow = new Map(sending.map((r) => [idOf(r), readOutbound(r).packetsSent ?? 0]));
    let news: FarReports['news'] = null;
    for (const raw of reports) {
      const id = idOf(raw);
      const stats = sane(readRemoteInbound(raw));
      const last = known.get(id);
      const at = timeOf(raw);
      if (last && !isNew(last, stats, at)) continue;
      // A report is written half a round trip before it comes.
      const writtenAt = (at ?? pollAt) - (stats.roundTripMs ?? 0) / 2;
      const now: Known = {
        at,
        lost: stats.packetsLost,
        received: count(raw, 'packetsReceived'),
        sent: sentBy(id, writtenAt, pollAt, sentNow),
        roundTripMs: stats.totalRoundTripMs,
        roundTrips: stats.roundTripMeasurements,
      };
      known.set(id, now);
      newest = { ...stats, totalRoundTripMs: null, roundTripMeasurements: null };
      add(last, now, stats);
      const heardMs = atMs - Math.max(0, pollAt - writtenAt);
      news = {
        atMs: heardMs,
        inbound: { ...NO_INBOUND, packetsReceived: received, packetsLost: Math.max(0, lost), jitterMs: stats.jitterMs },
      };
    }
    for (const id of known.keys()) if (!reports.some((raw) => idOf(raw) === id)) known.delete(id);
    before = { at: pollAt, sent: sentNow };
    return { roundTrips: newest && { ...newest, totalRoundTripMs: rttSum, roundTripMeasurements: rttCount }, news };
  }

  function add(last: Known | undefined, now: Known, { roundTripMs }: RemoteInboundStats): void {
    const trips = less(now.roundTrips, last?.roundTrips ?? null);
    const tripsMs = less(now.roundTripMs, last?.roundTripMs ?? null);
    if (trips !== null && tripsMs !== null && trips > 0 && tripsMs >= 0) {
      rttSum += tripsMs;
      rttCount += trips;
    } else if (trips === null && roundTripMs !== null) {
      rttSum += roundTripMs;
      rttCount += 1;
    }
    if (!last) return;
    const newlyLost = less(now.lost, last.lost);
    const sent = less(now.sent, last.sent);
    if (newlyLost === null || sent === null || sent < 0 || newlyLost < -sent * TAKEN_BACK_RATIO) return;
    const came = less(now.received, last.received) ?? sent - newlyLost;
    if (came < 0) return;
    lost += newlyLost;
    received += came;
  }

  function sentBy(id: string, at: number, pollAt: number, sentNow: ReadonlyMap<string, number>): Measured {
    const now = sentNow.get(id) ?? null;
    const earlier = before?.sent.get(id) ?? null;
    if (now === null || earlier === null || !before || pollAt <= before.at || now < earlier) return now;
    const share = Math.min(1, Math.max(0, (at - before.at) / (pollAt - before.at)));
    return earlier + (now - earlier) * share;
  }
}

/** No round trip and no jitter is below 0. */
function sane(stats: RemoteInboundStats): RemoteInboundStats {
  const { roundTripMs, jitterMs } = stats;
  const orNull = (ms: Measured) => (ms !== null && ms < 0 ? null : ms);
  return { ...stats, roundTripMs: orNull(roundTripMs), jitterMs: orNull(jitterMs) };
}

/** By its time; a browser that gives none has news where anything about it changed. */
function isNew(last: Known, now: RemoteInboundStats, at: number | null): boolean {
  if (at !== null && last.at !== null) return at > last.at;
  return now.packetsLost !== last.lost || now.roundTripMeasurements !== last.roundTrips;
}

const NO_INBOUND: InboundStats = {
  packetsReceived: null,
  packetsLost: null,
  packetsDiscarded: null,
  fecPacketsReceived: null,
  bytesReceived: null,
  jitterMs: null,
  totalSamplesReceived: null,
  concealedSamples: null,
  concealmentEvents: null,
  insertedSamples: null,
  removedSamples: null,
  jitterBufferDelayMs: null,
  jitterBufferEmittedCount: null,
};

/** `ssrc` of a report is that of the stream it is about (W3C webrtc-stats). */
function idOf(r: RawStats): string {
  return String(r.ssrc ?? r.localId ?? r.id);
}

function timeOf(r: RawStats | undefined): number | null {
  return r === undefined ? null : count(r, 'timestamp');
}

function less(now: Measured, before: Measured): Measured {
  return now === null || before === null ? null : now - before;
}
