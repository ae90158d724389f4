import { DIRECTIONS, type Direction } from '../direction.ts';
import type { Measured } from '../measured.ts';
import { type CallRecord, directionRecords, firstHeardMs } from '../metrics/call-record.ts';
import type { DirectionMetrics } from '../metrics/direction-metrics.ts';
import { type DirectionRecord, measureDirection, NO_INSTRUMENTS, NOT_MEASURED } from '../metrics/measure-direction.ts';
import type { Interval } from '../metrics/packet-metrics.ts';
import { mean } from '../metrics/statistics.ts';
import { roundTrips } from '../metrics/stats-metrics.ts';
import { bandOf, TARGET_MOS } from '../score/bands.ts';
import type { CodecEntry } from '../score/codec-entry.ts';
import { codecFor } from '../score/codecs.ts';
import { type DirectionScore, scoreDirection } from '../score/score-direction.ts';
import { framesOf } from './frame-trace.ts';
import type { CallReport, DirectionReport, EndReason, Outcome, ReportSecond } from './schema.ts';
import { REPORT_VERSION } from './terms.ts';
import { type CallWindow, callWindow } from './window.ts';

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

/** The report of a call from everything its samples have said so far. Pure: the same record gives the same report. */
export function buildReport(record: CallRecord, context: CallContext, ending: CallEnding): CallReport {
  const window = callWindow(record);
  const records = directionRecords(record);
  const measured = window && records && measureBoth(records, window.measured);
  const networkMs = oneWayMs(record, measured);
  const codecOf = (metrics: DirectionMetrics) => record.codec && codecFor(record.codec.mimeType, metrics.bitrateBps);
  const directions = byDirection((direction): DirectionReport => {
    if (!measured) return { metrics: NOT_MEASURED, instruments: NO_INSTRUMENTS, score: noScore() };
    const { metrics, instruments } = measured[direction];
    const codec = codecOf(metrics);
    const score = codec && scoreDirection(metrics, codec, networkMs[direction]);
    return { metrics, instruments, score: score ? scoreReport(score, window.conclusive) : noScore() };
  });
  const firstHeard = firstHeardMs(record);
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
      mediaFromMs: window?.mediaFromMs ?? null,
      measuredFromMs: window?.measured.fromMs ?? null,
      measuredToMs: window?.measured.toMs ?? null,
    },
    paths: { near: pathOf(record, 'near'), far: pathOf(record, 'far') },
    roundTrip: {
      loopMs: meanOfKnown(DIRECTIONS.map((direction) => measured?.[direction].metrics.delayMedianMs ?? null)),
      ...endToEndRoundTrips(record),
    },
    directions,
    seconds:
      window && records
        ? secondsOf(records, window, networkMs, (direction) => codecOf(directions[direction].metrics))
        : [],
    verdict: verdictOf(directions),
    computer: computerOf(record),
    trace: { up: framesOf(record, 'up'), down: framesOf(record, 'down') },
  };
}

function byDirection<T>(of: (direction: Direction) => T): { readonly up: T; readonly down: T } {
  return { up: of('up'), down: of('down') };
}

type Records = NonNullable<ReturnType<typeof directionRecords>>;

function measureBoth(records: Records, interval: Interval) {
  return byDirection((direction) => measureDirection(records[direction], interval));
}

/** One way to the relay: half the loop's delay, else a quarter of a round trip between the ends (emodel 4). */
function oneWayMs(
  record: CallRecord,
  measured: ReturnType<typeof measureBoth> | null,
): { readonly [direction in Direction]: Measured } {
  const { rtcpMs, stunMs } = endToEndRoundTrips(record);
  const roundTripMs = rtcpMs ?? stunMs;
  return byDirection((direction) => {
    const loopMs = measured?.[direction].metrics.delayMedianMs ?? null;
    if (loopMs !== null) return loopMs / 2;
    return roundTripMs === null ? null : roundTripMs / 4;
  });
}

function endToEndRoundTrips({ polls }: CallRecord): { rtcpMs: Measured; stunMs: Measured } {
  const ends = [roundTrips(polls.near), roundTrips(polls.far)];
  return { rtcpMs: meanOfKnown(ends.map((end) => end.rtcpMs)), stunMs: meanOfKnown(ends.map((end) => end.stunMs)) };
}

function meanOfKnown(values: readonly Measured[]): Measured {
  return mean(values.filter((value) => value !== null));
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

function secondsOf(
  records: Records,
  window: CallWindow,
  callNetworkMs: { readonly [direction in Direction]: Measured },
  codecOf: (direction: Direction) => CodecEntry | null,
): ReportSecond[] {
  const oneSecond = (record: DirectionRecord, direction: Direction, interval: Interval) => {
    const { metrics } = measureDirection(record, interval);
    const codec = codecOf(direction);
    const networkMs = metrics.delayMedianMs === null ? callNetworkMs[direction] : metrics.delayMedianMs / 2;
    return { metrics, mos: codec ? scoreDirection(metrics, codec, networkMs).estimate.mos : null };
  };
  return window.seconds.map((interval) => ({
    fromMs: interval.fromMs,
    warmUp: interval.fromMs < window.measured.fromMs,
    ...byDirection((direction) => oneSecond(records[direction], direction, interval)),
  }));
}

/** The worse direction decides (design 1.3); while either is inconclusive, so is the verdict. */
function verdictOf(directions: CallReport['directions']): CallReport['verdict'] {
  const { up, down } = { up: directions.up.score, down: directions.down.score };
  if (up.mos === null || down.mos === null || up.band === 'inconclusive' || down.band === 'inconclusive') {
    return { band: 'inconclusive', mos: null, direction: null, targetMos: TARGET_MOS };
  }
  const direction = up.mos <= down.mos ? 'up' : 'down';
  return {
    band: directions[direction].score.band,
    mos: directions[direction].score.mos,
    direction,
    targetMos: TARGET_MOS,
  };
}

function pathOf(record: CallRecord, endpoint: 'near' | 'far'): CallReport['paths']['near'] {
  const pair = record.polls[endpoint].findLast(({ stats }) => stats.pair)?.stats.pair;
  return pair ? { local: pair.local, remote: pair.remote } : null;
}

function computerOf({ media, stalls, visibility, latestMs }: CallRecord): CallReport['computer'] {
  if (!media) return { stalls: null, longestStallMs: null, hiddenMs: null };
  const during = stalls.filter(({ atMs }) => atMs >= media.atMs);
  const hiddenMs = visibility.reduce((sum, { hidden, atMs }, i) => {
    const until = visibility[i + 1]?.atMs ?? latestMs ?? atMs;
    return hidden ? sum + Math.max(0, until - Math.max(atMs, media.atMs)) : sum;
  }, 0);
  return {
    stalls: during.length,
    longestStallMs: during.length === 0 ? null : Math.max(...during.map(({ lateMs }) => lateMs)),
    hiddenMs,
  };
}
