import { type CallRecord, firstHeardMs } from '../metrics/call-record.ts';
import { NO_INSTRUMENTS, NOT_MEASURED } from '../metrics/measure-direction.ts';
import { bandOf, TARGET_MOS } from '../score/bands.ts';
import { Z_SHOWN } from '../score/confidence.ts';
import type { DirectionScore } from '../score/score-direction.ts';
import { type MosRange, Z_STOP } from '../score/stop-rule.ts';
import type { AccountSecond, SettledSeconds } from './account.ts';
import { byDirection } from './by-direction.ts';
import { confidenceOf, mosRange } from './confidence.ts';
import { COUNTER_DOUBT } from './counter-doubt.ts';
import { courseOf } from './course.ts';
import { examinedOf } from './examined.ts';
import { framesOf } from './frame-trace.ts';
import { hiddenMs } from './hidden.ts';
import { endToEndRoundTrips, loopMs } from './network-delay.ts';
import type { CallReport, DirectionReport, EndReason, Outcome, ReportSecond } from './schema.ts';
import { evidenceOf, type ScoredCall, scoreCall, streamsOf } from './scored-call.ts';
import { stepMos } from './step-scores.ts';
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
  readonly mode: CallReport['test']['mode'];
  /** Length of the voice as asked for, warm-up included: of a quick test, the most; null where nobody asked for one. */
  readonly plannedMs: number | null;
  readonly sameComputer: boolean | null;
  /** Name of the route, where the deployment names any. */
  readonly route: string | null;
  /** Estimated MOS that the call has to reach, 1 to 4.5; default `TARGET_MOS`. */
  readonly targetMos?: number;
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
  const call = scoreCall(record, settled);
  const { account } = call;
  const measured = account?.measured ?? null;
  // A call still going on has no end yet, and is reported on four times a second.
  const courses = byDirection((direction) => {
    const scored = call.directions[direction];
    return account && scored && ending.outcome !== 'running' ? courseOf(record, account, scored, direction) : null;
  });
  const directions = byDirection((direction): DirectionReport => {
    const scored = call.directions[direction];
    const { metrics, instruments } = measured?.[direction] ?? { metrics: NOT_MEASURED, instruments: NO_INSTRUMENTS };
    return {
      metrics,
      instruments,
      score: scored
        ? scoreReport(scored.score, account?.conclusive ?? false)
        : noScore(account ? ['codec'] : ['lossRatio', 'delayMs']),
      confidence: scored && confidenceOf(scored.evidence),
      course: courses[direction]?.course ?? null,
    };
  });
  const isRunning = ending.outcome === 'running';
  const secondOf = (second: AccountSecond, i: number): ReportSecond => ({
    fromMs: second.interval.fromMs,
    warmUp: second.warmUp,
    busy: [...second.busy],
    hidden: hiddenMs(record, second.interval) > 0,
    ...byDirection((direction) => {
      const metrics = second.metrics[direction];
      const mos = record.steps
        ? stepMos(record.steps.rows()[i], direction)
        : (call.directions[direction]?.scoreOf(metrics).estimate.mos ?? null);
      return { metrics, mos, perceivedMos: courses[direction]?.perceivedMos[i] ?? null };
    }),
  });
  const streams = streamsOf(record);
  const isFollowed = record.steps !== null;
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
      route: context.route,
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
    test: {
      mode: context.mode,
      streams: streams?.count ?? (record.media ? 1 : null),
      extraBps: streams?.extraBps ?? (record.media ? 0 : null),
      streamsLeft: record.streams.length === 0 ? null : record.streams.length > 1,
    },
    instrument: record.media?.instrument ?? null,
    codec: record.codec,
    window: {
      plannedMs: context.plannedMs,
      mediaFromMs: account?.window.mediaFromMs ?? null,
      measuredFromMs: account?.window.measured.fromMs ?? null,
      measuredToMs: account?.window.measured.toMs ?? null,
      countedMs: account?.countedMs ?? null,
      stepMs: account?.window.stepMs ?? 1000,
    },
    paths: { near: pathOf(record, 'near'), far: pathOf(record, 'far') },
    roundTrip: {
      loopMs: loopMs(measured && byDirection((direction) => measured[direction].metrics)),
      ...endToEndRoundTrips(record),
    },
    directions,
    seconds: (account?.seconds ?? []).map((second, i) => {
      const known = isRunning ? settled?.rows.get(second) : undefined;
      if (known) return known;
      const row = secondOf(second, i);
      if (isRunning && isFollowed) settled?.rows.set(second, row);
      return row;
    }),
    verdict: verdictOf(directions, computer, account, {
      ranges: decidingRanges(call, context.mode),
      targetMos: context.targetMos ?? TARGET_MOS,
      // A direction that was silent throughout is not one that nobody could measure.
      needsBoth: !isFollowed || ending.endReason === 'no-voice',
    }),
    findings: [],
    examined: examinedOf(record, call),
    computer,
    relay: relayOf(record, account),
    // The calibration was of test calls, both ends of which are ours.
    doubt: record.media?.instrument === 'get-stats' && !isFollowed ? COUNTER_DOUBT : null,
    trace: { up: framesOf(record, 'up'), down: framesOf(record, 'down') },
  };
}

/**
 * A quick test may end at every look and decides as carefully at its last, or the limit would undo what `Z_STOP` is for; a thorough
 * one looks once, and decides by the interval that is shown.
 */
function decidingRanges(call: ScoredCall, mode: CallContext['mode']): readonly MosRange[] {
  const z = mode === 'quick' ? Z_STOP : Z_SHOWN;
  return (evidenceOf(call) ?? []).flatMap((evidence) => mosRange(evidence, z) ?? []);
}

function scoreReport(
  { estimate, mouthToEar, lossInput, lateCost }: DirectionScore,
  conclusive: boolean,
): DirectionReport['score'] {
  const { mos, r, scale, codecId, constants, mosCosts, modelRange, flags, missing } = estimate;
  return {
    mos,
    r,
    scale,
    codecId,
    constants,
    costs: mosCosts && { ...mosCosts, loss: mosCosts.loss - lateCost, late: lateCost },
    modelRange,
    lossInput,
    mouthToEar: { totalMs: mouthToEar.totalMs, terms: mouthToEar.terms.map((term) => ({ ...term })) },
    flags: [...flags],
    missing: [...missing],
    band: conclusive ? bandOf(mos) : 'inconclusive',
  };
}

function noScore(missing: string[]): DirectionReport['score'] {
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
    missing,
    band: 'inconclusive',
  };
}

function pathOf(record: CallRecord, endpoint: 'near' | 'far'): CallReport['paths']['near'] {
  const pair = record.polls[endpoint].findLast(({ stats }) => stats.pair)?.stats.pair;
  return pair ? { local: pair.local, remote: pair.remote } : null;
}
