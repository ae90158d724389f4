import type { Direction } from './direction.ts';
import type { Measured } from './measured.ts';
import { addSample, emptyRecord, firstHeardMs, lastHeardMs, waitingFor } from './metrics/call-record.ts';
import { nothingSettled } from './report/account.ts';
import { buildReport, type CallContext, type CallEnding, RUNNING } from './report/build-report.ts';
import type { CallReport } from './report/schema.ts';
import type { CallSample } from './samples/sample.ts';

/** A call being followed. Every host holds one: the page, the library, the tests that replay recorded calls. */
export interface Assessment {
  readonly add: (sample: CallSample) => void;
  /** When each direction was first heard; null while it has not been. */
  readonly firstHeardMs: () => { readonly [direction in Direction]: Measured };
  /** When the newest voice that arrived had been sent; null before any. */
  readonly lastHeardMs: () => Measured;
  /** Frames sent within the test and not here yet. */
  readonly waiting: () => number;
  /** The report of everything added so far; by default that of a call still going on. */
  readonly report: (context: CallContext, ending?: CallEnding) => CallReport;
}

/** Starts the one fold that all hosts share. It has no clock and does no I/O: the same samples give the same report. */
export function startAssessment(): Assessment {
  const record = emptyRecord();
  const settled = nothingSettled();
  return {
    add: (sample) => addSample(record, sample),
    firstHeardMs: () => firstHeardMs(record),
    lastHeardMs: () => lastHeardMs(record),
    waiting: () => waitingFor(record),
    report: (context, ending = RUNNING) => buildReport(record, context, ending, settled),
  };
}

/** The report of a whole recorded call, with no browser. */
export function assess(samples: Iterable<CallSample>, context: CallContext, ending: CallEnding): CallReport {
  const assessment = startAssessment();
  for (const sample of samples) assessment.add(sample);
  return assessment.report(context, ending);
}
