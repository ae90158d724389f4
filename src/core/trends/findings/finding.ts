import type { Direction } from '../../direction.ts';
import type { Measured } from '../../measured.ts';

/**
 * What many tests show that none of them shows alone. `evening-congestion`: some hours are worse than the rest of the same days, and they are
 * of the evening; `busy-hours`: the same of other hours. `step-change`: better or worse since a date. `bad-route`: worse than the others at
 * the same time. `slow-decline`: worse little by little. `one-direction`: one direction is worse all the time.
 */
export const TREND_CODES = [
  'evening-congestion',
  'busy-hours',
  'step-change',
  'bad-route',
  'slow-decline',
  'one-direction',
] as const;

export type TrendCode = (typeof TREND_CODES)[number];

export interface TrendFinding {
  readonly code: TrendCode;
  /** `likely`: clear and large. `possible`: clear, but small. Never more: a history was watched, nothing was tried. */
  readonly confidence: 'likely' | 'possible';
  /** The one that has it alone; null for both, or where that cannot be told. */
  readonly direction: Direction | null;
  /** The route, of `bad-route`. */
  readonly route: string | null;
  /** Epoch milliseconds of the midnight (local clock of the tests) it is seen from, of `step-change`. */
  readonly sinceMs: Measured;
  /** The figures behind it, by name; MOS, days, hours of the local clock. */
  readonly figures: Readonly<Record<string, Measured>>;
}
