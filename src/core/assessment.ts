import { diagnose, findingsOf } from './diagnosis/diagnose.ts';
import type { Direction } from './direction.ts';
import type { Measured } from './measured.ts';
import { addSample, emptyRecord, firstHeardMs, lastHeardMs, waitingFor } from './metrics/call-record.ts';
import { nothingSettled } from './report/account.ts';
import { buildReport, type CallContext, type CallEnding, RUNNING } from './report/build-report.ts';
import { isLineAtRest } from './report/line-at-rest.ts';
import { type CallLook, lookAt, type StreamsEffect, streamsEffect } from './report/look.ts';
import type { CallReport } from './report/schema.ts';
import { type NewestScore, newestScore } from './report/step-scores.ts';
import type { CallSample } from './samples/sample.ts';

/** A call being followed. Every host holds one: the page, the library, the tests that replay recorded calls. */
export interface Assessment {
  readonly add: (sample: CallSample) => void;
  /** When each direction was first heard; null while it has not been. */
  readonly firstHeardMs: () => { readonly [direction in Direction]: Measured };
  /** Until when the connection was heard, by the time the voice was sent; null before any. */
  readonly lastHeardMs: () => Measured;
  /** What a quick test looks at to know whether it may stop; null before any voice. */
  readonly look: () => CallLook | null;
  /** How the line bears the further streams of a quick test, judged up to `toMs` of the call. */
  readonly streamsEffect: (toMs: number) => StreamsEffect;
  /** Whether what was sent to fill the line has left it, at `nowMs` of the call. */
  readonly isLineAtRest: (nowMs: number) => boolean;
  /** Frames sent within the test and not here yet. */
  readonly waiting: () => number;
  /** Of a call that is followed (`watched`, `sip`): the newest figures of each direction, null before any. */
  readonly newest: () => { readonly [direction in Direction]: NewestScore | null };
  /** The report of everything added so far; by default that of a call still going on. */
  readonly report: (context: CallContext, ending?: CallEnding) => CallReport;
}

/** How often a call that may take hours is looked at for findings while it goes on; our choice, as often as its far end reports. */
const LOOK_EVERY_MS = 5000;

/** Starts the one fold that all hosts share. It has no clock and does no I/O: the same samples give the same report. */
export function startAssessment(): Assessment {
  const record = emptyRecord();
  const settled = nothingSettled();
  let found: { readonly atMs: number; readonly findings: CallReport['findings'] } = { atMs: 0, findings: [] };
  const soFar = (report: CallReport): CallReport['findings'] => {
    const atMs = report.window.measuredToMs ?? 0;
    if (report.verdict.band !== 'inconclusive' && atMs - found.atMs >= LOOK_EVERY_MS) {
      found = { atMs, findings: [...findingsOf(report)] };
    }
    return found.findings;
  };
  return {
    add: (sample) => addSample(record, sample),
    firstHeardMs: () => firstHeardMs(record),
    lastHeardMs: () => lastHeardMs(record),
    look: () => lookAt(record, settled),
    streamsEffect: (toMs) => streamsEffect(record, toMs),
    isLineAtRest: (nowMs) => isLineAtRest(record, nowMs),
    waiting: () => waitingFor(record),
    newest: () => {
      const { up, down } = record.steps?.newest() ?? { up: null, down: null };
      return { up: up && newestScore(up), down: down && newestScore(down) };
    },
    report: (context, ending = RUNNING) => {
      const report = buildReport(record, context, ending, settled);
      if (record.steps && ending.outcome === 'running') return { ...report, findings: soFar(report) };
      return { ...report, findings: [...diagnose(report)] };
    },
  };
}

/** The report of a whole recorded call, with no browser. */
export function assess(samples: Iterable<CallSample>, context: CallContext, ending: CallEnding): CallReport {
  const assessment = startAssessment();
  for (const sample of samples) assessment.add(sample);
  return assessment.report(context, ending);
}
