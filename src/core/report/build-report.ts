import { type CallRecord, firstHeardMs } from '../metrics/call-record.ts';
import type { DirectionMetrics } from '../metrics/direction-metrics.ts';
import { NO_INSTRUMENTS, NOT_MEASURED } from '../metrics/measure-direction.ts';
import { bandOf } from '../score/bands.ts';
import { codecFor } from '../score/codecs.ts';
import { type DirectionScore, scoreDirection } from '../score/score-direction.ts';
import { accountOf, type SettledSeconds } from './account.ts';
import { byDirection } from './by-direction.ts';
import { COUNTER_DOUBT } from './counter-doubt.ts';
import { framesOf } from './frame-trace.ts';
import { endToEndRoundTrips, loopMs, oneWayByRoundTripMs, oneWayMs } from './network-delay.ts';
import type { CallReport, DirectionReport, EndReason, Outcome } from './schema.ts';
import { REPORT_VERSION } from './terms.ts';
import { computerOf, relayOf, verdictOf } from './verdict.ts';

/** What the samples cannot know: who asked for the call, where and when. */
export interface CallContext {
  readonly id: string;
  /** Epoch ms UTC of the click. */
  readonly startedAt: number;
  readonly timeZone: string | null;
  readonly version: string;
  readonly browser: string | null;
  /** Length of the voice as asked for, warm-up included. */
  readonly plannedMs: number;
  readonly sameComputer: boolean | null;
}

/** How the call stands: `running` while it goes on. */
export interface CallEnding {
  readonly outcome: Outcome;
  readonly endReason: EndReason;
  readonly endDetail: string | null;
}

export const RUNNING: CallEnding = { outcome: 'running', endReason: 'running', endDetail: null };

/**
 * The report of a call from everything its samples have said so far. Pure: the same record gives the same report.
 * @param settled kept by whoever asks again and again while the call goes on; left out, every second is counted anew
 */
export function buildReport(
  record: CallRecord,
  context: CallContext,
  ending: CallEnding,
  settled: SettledSeconds | null = null,
): CallReport {
  const account = accountOf(record, settled);
  const measured = account?.measured ?? null;
  const otherwiseMs = oneWayByRoundTripMs(record);
  const codecOf = (metrics: DirectionMetrics) => record.codec && codecFor(record.codec.mimeType, metrics.bitrateBps);
  const codecs = byDirection((direction) => measured && codecOf(measured[direction].metrics));
  const directions = byDirection((direction): DirectionReport => {
    if (!measured) return { metrics: NOT_MEASURED, instruments: NO_INSTRUMENTS, score: noScore() };
    const { metrics, instruments } = measured[direction];
    const codec = codecs[direction];
    const score = codec && scoreDirection(metrics, codec, oneWayMs(metrics, otherwiseMs));
    return { metrics, instruments, score: score ? scoreReport(score, account?.conclusive ?? false) : noScore() };
  });
  const firstHeard = firstHeardMs(record);
  const computer = computerOf(record, account);
  return {
    schema: 'callprobe/report',
    version: REPORT_VERSION,
    id: context.id,
    startedAt: context.startedAt,
    timeZone: context.timeZone,
    ...ending,
    software: { version: context.version, browser: context.browser },
    setup: {
      topology: record.topology?.topology ?? null,
      abandoned: [...(record.topology?.abandoned ?? [])],
      sameComputer: context.sameComputer,
      timelineMs: {
        audioReady: record.marks.audioReady ?? null,
        iceServers: record.marks.iceServers ?? null,
        gathered: record.marks.gathered ?? null,
        iceConnected: record.marks.iceConnected ?? null,
        dtlsConnected: record.marks.dtlsConnected ?? null,
        firstPacketUp: firstHeard.up,
        firstPacketDown: firstHeard.down,
      },
    },
    instrument: record.media?.instrument ?? null,
    codec: record.codec,
    window: {
      plannedMs: context.plannedMs,
      mediaFromMs: account?.window.mediaFromMs ?? null,
      measuredFromMs: account?.window.measured.fromMs ?? null,
      measuredToMs: account?.window.measured.toMs ?? null,
      countedMs: account?.countedMs ?? null,
    },
    paths: { near: pathOf(record, 'near'), far: pathOf(record, 'far') },
    roundTrip: {
      loopMs: loopMs(measured && byDirection((direction) => measured[direction].metrics)),
      ...endToEndRoundTrips(record),
    },
    directions,
    seconds: (account?.seconds ?? []).map(({ interval, warmUp, busy, metrics }) => ({
      fromMs: interval.fromMs,
      warmUp,
      busy: [...busy],
      ...byDirection((direction) => {
        const codec = codecs[direction];
        const callMs = oneWayMs(measured?.[direction].metrics ?? NOT_MEASURED, otherwiseMs);
        const networkMs = oneWayMs(metrics[direction], callMs);
        const mos = codec ? scoreDirection(metrics[direction], codec, networkMs).estimate.mos : null;
        return { metrics: metrics[direction], mos };
      }),
    })),
    verdict: verdictOf(directions, computer, account),
    computer,
    relay: relayOf(record, account),
    doubt: record.media?.instrument === 'get-stats' ? COUNTER_DOUBT : null,
    trace: { up: framesOf(record, 'up'), down: framesOf(record, 'down') },
  };
}

function scoreReport(
  { estimate, mouthToEar, lossInput }: DirectionScore,
  conclusive: boolean,
): DirectionReport['score'] {
  const { mos, r, scale, codecId, constants, mosCosts, modelRange, flags, missing } = estimate;
  return {
    mos,
    r,
    scale,
    codecId,
    constants,
    costs: mosCosts,
    modelRange,
    lossInput,
    mouthToEar: { totalMs: mouthToEar.totalMs, terms: mouthToEar.terms.map((term) => ({ ...term })) },
    flags: [...flags],
    missing: [...missing],
    band: conclusive ? bandOf(mos) : 'inconclusive',
  };
}

function noScore(): DirectionReport['score'] {
  return {
    mos: null,
    r: null,
    scale: null,
    codecId: null,
    constants: null,
    costs: null,
    modelRange: null,
    lossInput: null,
    mouthToEar: null,
    flags: [],
    missing: ['lossRatio', 'delayMs'],
    band: 'inconclusive',
  };
}

function pathOf(record: CallRecord, endpoint: 'near' | 'far'): CallReport['paths']['near'] {
  const pair = record.polls[endpoint].findLast(({ stats }) => stats.pair)?.stats.pair;
  return pair ? { local: pair.local, remote: pair.remote } : null;
}
