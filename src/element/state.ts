import type { CallReport } from '../core/report/schema.ts';
import type { ProbePhase } from '../probe.ts';
import type { WatchEvent } from '../watch.ts';

/**
 * What one element is at.
 *
 *     idle -> preparing -> (waiting ->) running -> ended      `start()`; waiting: for another test on this computer
 *     idle -> preparing -> watching -> ended                  `watch()`
 *     preparing, running -> fault                             wrong settings, or code that cannot be fetched
 *     ended, fault -> preparing                               again
 *     preparing, waiting -> what was before                   stopped before there was a call
 *     any but those with a call under way -> ended | idle     `report` set by the host
 */
export type ElementState =
  | { readonly is: 'idle' }
  | { readonly is: 'preparing' }
  | { readonly is: 'waiting' }
  | RunningState
  | WatchingState
  | { readonly is: 'ended'; readonly report: CallReport }
  | FaultState;

export interface RunningState {
  readonly is: 'running';
  readonly phase: ProbePhase;
  readonly elapsedMs: number;
  readonly plannedMs: number;
  /** Everything so far; null until voice is heard. */
  readonly report: CallReport | null;
}

export interface WatchingState {
  readonly is: 'watching';
  /** How the call sounds now; null until that is known. */
  readonly newest: Newest | null;
  /** True while an alert is on in either direction: the call does not sound good. */
  readonly isPoor: boolean;
}

export type Newest = Extract<WatchEvent, { readonly type: 'progress' }>['newest'];

export interface FaultState {
  readonly is: 'fault';
  readonly kind: 'not-set-up' | 'not-fetched';
  /** For an engineer: what was expected and what was found. */
  readonly detail: string;
}

/** True from the press on the button to the end: the button then stops. */
export function isBusy({ is }: ElementState): boolean {
  return is === 'preparing' || is === 'waiting' || is === 'running' || is === 'watching';
}
