import { readAlertOptions } from '../core/alerts/alert-options.ts';
import { type AlertStretch, alertStretches } from '../core/alerts/alerts.ts';
import type { Direction } from '../core/direction.ts';
import type { Measured } from '../core/measured.ts';
import type { CallReport, EndReason } from '../core/report/schema.ts';
import { type MosLevels, USUAL_LEVELS } from '../core/score/bands.ts';
import { MIN_MOS } from '../core/score/mos.ts';
import { summaryOf } from '../core/trends/summary.ts';
import type { Alert } from './host.ts';
import { NOTHING_SKIPPED, type Skipped } from './schedule.ts';

/**
 * What one light test came to. `scored`; `no-call`: none came about, and it was the way to the test server; `dropped`: it broke off;
 * `unknown`: it says nothing of the line (the computer was busy, the test server full, no sound allowed).
 */
export const SEEN = ['scored', 'no-call', 'dropped', 'unknown'] as const;

export interface Seen {
  /** Of its report. */
  readonly id: string;
  /** Epoch ms; never before the one seen before. */
  readonly atMs: number;
  readonly was: (typeof SEEN)[number];
  /** Of the worse direction. */
  readonly mos: Measured;
  readonly direction: Direction | null;
}

/** A time in which a line was watched, as far as it was. */
export interface Shift {
  /** Epoch ms. */
  readonly sinceMs: number;
  /** Null while it goes on. */
  readonly untilMs: Measured;
  /** Oldest first. */
  readonly seen: readonly Seen[];
  readonly skipped: Skipped;
}

/** Our choice: a week of one test every five minutes; then the oldest are let go here, and history has them still. */
export const MAX_SEEN = 2016;

/** How a test ends when what lies between this page and the test server lets no call through. */
const NO_CALL: ReadonlySet<EndReason> = new Set([
  'ice-servers-unavailable',
  'relay-unreachable',
  'call-not-connected',
  'no-voice',
]);

export function beginShift(sinceMs: number): Shift {
  return { sinceMs, untilMs: null, seen: [], skipped: NOTHING_SKIPPED };
}

export function withReport(shift: Shift, report: CallReport): Shift {
  const { id, startedAt, result, mos, decidedBy } = summaryOf(report);
  // A clock that was set back would otherwise tell of the end before the beginning.
  const atMs = Math.max(startedAt, shift.sinceMs, shift.seen.at(-1)?.atMs ?? 0);
  const was =
    result === 'scored' || result === 'dropped' ? result : NO_CALL.has(report.endReason) ? 'no-call' : 'unknown';
  const one: Seen =
    was === 'scored' ? { id, atMs, was, mos, direction: decidedBy } : { id, atMs, was, mos: null, direction: null };
  return { ...shift, seen: [...shift.seen, one].slice(-MAX_SEEN) };
}

/**
 * What a test says to the alert. Our choice: where no call came about, or one broke off, it speaks as the worst score there is. On a real
 * call the person would have had nothing, and an alert that waits for a score would be silent just when the line is gone.
 */
function alertValue({ was, mos }: Seen): Measured {
  return was === 'no-call' || was === 'dropped' ? MIN_MOS : mos;
}

/** From one test to another, oldest first; `toMs` null while it lasts. One at a time, however many findings the tests have. */
export function alertsOf({ seen }: Shift, { alertMos }: MosLevels = USUAL_LEVELS): readonly AlertStretch[] {
  const values = seen.map((one) => ({ atMs: one.atMs, mos: alertValue(one) }));
  return alertStretches(values, { raiseBelow: alertMos });
}

/** The alert that stands, and the worst of the tests that speak for it; null where there is none. */
export function standingAlert(shift: Shift, levels = USUAL_LEVELS): Alert | null {
  const { alertMos } = levels;
  const last = alertsOf(shift, levels).at(-1);
  if (!last || last.toMs !== null) return null;
  const { fromMs } = last;
  const raisedAt = shift.seen.findIndex(({ atMs }) => atMs === fromMs);
  // The test that raised it rests on one of the two before.
  const worst = worstOf(shift.seen.slice(Math.max(0, raisedAt - 2)).filter((one) => isBad(one, alertMos)));
  return worst && { fromMs, worst, alertMos };
}

/** True where this last test speaks for a change that has not come: another, soon, will tell. */
export function isUndecided(shift: Shift, levels = USUAL_LEVELS): boolean {
  const last = shift.seen.at(-1);
  const value = last ? alertValue(last) : null;
  if (value === null) return false;
  // Values below the one raise an alert, from the other on they clear it.
  const { raiseBelow, clearFrom } = readAlertOptions({ raiseBelow: levels.alertMos });
  return alertsOf(shift, levels).at(-1)?.toMs === null ? value >= clearFrom : value < raiseBelow;
}

export interface ShiftSummary {
  readonly sinceMs: number;
  readonly untilMs: Measured;
  readonly tests: number;
  /** Of those, how many have a say about the line. */
  readonly told: number;
  readonly meetTarget: number;
  /** What they were held to, MOS. */
  readonly targetMos: number;
  /** Null where no test had a say. */
  readonly worst: Seen | null;
  readonly alerts: readonly AlertStretch[];
  readonly skipped: Skipped;
}

export function summaryOfShift(shift: Shift, levels = USUAL_LEVELS): ShiftSummary {
  const { targetMos } = levels;
  const { sinceMs, untilMs, seen, skipped } = shift;
  const told = seen.filter((one) => alertValue(one) !== null);
  return {
    sinceMs,
    untilMs,
    tests: seen.length,
    told: told.length,
    meetTarget: told.filter((one) => (alertValue(one) ?? 0) >= targetMos).length,
    targetMos,
    worst: worstOf(told),
    alerts: alertsOf(shift, levels),
    skipped,
  };
}

function isBad(one: Seen, alertMos: number): boolean {
  const value = alertValue(one);
  return value !== null && value < alertMos;
}

/** The earliest of the worst. */
function worstOf(seen: readonly Seen[]): Seen | null {
  const worse = (a: Seen, b: Seen) =>
    (alertValue(b) ?? Number.POSITIVE_INFINITY) < (alertValue(a) ?? Number.POSITIVE_INFINITY) ? b : a;
  return seen.length === 0 ? null : seen.reduce(worse);
}
