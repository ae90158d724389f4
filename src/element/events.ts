import type { AlertChange } from '../core/alerts/alerts.ts';
import type { Direction } from '../core/direction.ts';
import type { CallReport } from '../core/report/schema.ts';
import type { Newest } from './state.ts';

/** A test of the line, or somebody's call that is watched. */
export type ElementRun = 'test' | 'watch';

/** Of `call-probe-start`. */
export interface StartDetail {
  readonly run: ElementRun;
}

/** Of `call-probe-progress`. */
export interface ProgressDetail {
  readonly run: ElementRun;
  readonly phase: string;
  /** Since voice was first heard, ms. */
  readonly elapsedMs: number;
  /** Null for a call that is watched: nobody plans a real one. */
  readonly plannedMs: number | null;
  /** Everything so far, with outcome `running`. */
  readonly report: CallReport;
  /** How a watched call sounds now, each direction; null of a test. */
  readonly newest: Newest | null;
}

/** Of `call-probe-report`: the end of a run, however it ended. */
export interface ReportDetail {
  readonly run: ElementRun;
  readonly report: CallReport;
}

/** Of `call-probe-alert`: a watched call has become bad, or well again. */
export interface AlertDetail {
  readonly direction: Direction;
  readonly change: AlertChange;
  /** `no-voice`, down only: nothing of the other end was ever heard, though it hears this one. */
  readonly cause: 'score' | 'no-voice';
}

/** Of `call-probe-error`: there is no report. */
export interface ErrorDetail {
  /** TypeError, RangeError or CallError: wrong settings; any other: code that could not be fetched, or a fault of ours. */
  readonly error: Error;
}

/**
 * What the element tells. All bubble and cross shadow roots; none can be cancelled. A run that has begun (`start`) ends in exactly one
 * `report` or `error`.
 */
export interface CallProbeEventMap {
  readonly 'call-probe-start': CustomEvent<StartDetail>;
  readonly 'call-probe-progress': CustomEvent<ProgressDetail>;
  readonly 'call-probe-alert': CustomEvent<AlertDetail>;
  readonly 'call-probe-report': CustomEvent<ReportDetail>;
  readonly 'call-probe-error': CustomEvent<ErrorDetail>;
}

declare global {
  interface GlobalEventHandlersEventMap extends CallProbeEventMap {}
}
