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

export const DAY_KINDS = ['all', 'weekdays', 'weekends'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

export interface TrendFinding {
  readonly code: TrendCode;
  /** `likely`: clear and large. `possible`: clear, but small. Never more: a history was watched, nothing was tried. */
  readonly confidence: 'likely' | 'possible';
  /** The one that has it alone, or mostly; null for both. */
  readonly direction: Direction | null;
  /** The route, of `bad-route`. */
  readonly route: string | null;
  /** The days that have those hours, of `evening-congestion` and `busy-hours`. */
  readonly on: DayKind | null;
  /** Epoch milliseconds of the midnight (local clock of the tests) it is seen from, of `step-change`. */
  readonly sinceMs: Measured;
  /** The figures behind it, by name. `costMos`: what it takes, in MOS; negative where the line got better. */
  readonly figures: Readonly<Record<string, Measured>>;
}

/** Less than this is not said unasked. Our choice: more than the 0.1 that a person who asks is told of (`MATTERS`), and half of what is large. */
export const LEAST_COST_MOS = 0.15;
/** From here on a finding is `likely`; our choice. */
const LARGE_COST_MOS = 0.3;

export function confidenceOf(costMos: number): TrendFinding['confidence'] {
  return Math.abs(costMos) >= LARGE_COST_MOS ? 'likely' : 'possible';
}

/** A direction that has less than this share of what the other has does not have it; our choice. */
const OTHER_HAS_IT = 0.4;

/** Which direction has a cost, of what it costs each. */
export function directionOf(up: Measured, down: Measured): Direction | null {
  if (up === null || down === null) return null;
  const [most, least] = [Math.max(Math.abs(up), Math.abs(down)), Math.min(Math.abs(up), Math.abs(down))];
  if (least >= most * OTHER_HAS_IT && Math.sign(up) === Math.sign(down)) return null;
  return Math.abs(up) > Math.abs(down) ? 'up' : 'down';
}
