import type { Direction } from '../../../src/core/direction.ts';

/** What is wrong with a made-up line, and nothing else is. */
export type Planted =
  | { readonly kind: 'none' }
  /** Weekdays 18 to 22 h, on a share of them. */
  | { readonly kind: 'evening-congestion'; readonly drop: number; readonly share: number; readonly of: Affected }
  /** From a share of the time on; a negative drop is a line that got better. */
  | { readonly kind: 'step'; readonly drop: number; readonly at: number; readonly of: Affected }
  /** `onlyFrom`: that route is used from this hour of the local clock on only. */
  | { readonly kind: 'bad-route'; readonly drop: number; readonly of: Affected; readonly onlyFromHour?: number }
  /** The drop is what it comes to at the end. */
  | { readonly kind: 'decline'; readonly drop: number; readonly of: Affected }
  | { readonly kind: 'one-direction'; readonly drop: number; readonly of: Direction };

export type Affected = Direction | 'both';

/** How single tests and days differ though nothing is wrong. */
export interface Noise {
  /** Standard deviation of a day's level about the usual one, MOS, and how much of it lasts to the next day (AR(1)). */
  readonly daySd: number;
  readonly dayMemory: number;
  /** Standard deviation of a single test, MOS. */
  readonly testSd: number;
  /** Chance that a test is a bad one, and the mean of what that costs (exponential), MOS. */
  readonly badChance: number;
  readonly badMean: number;
  /** Chance a day of one bad stretch of an hour or three, at any time. */
  readonly episodeChance: number;
}

export const USUAL_NOISE: Noise = {
  daySd: 0.06,
  dayMemory: 0.6,
  testSd: 0.06,
  badChance: 0.07,
  badMean: 0.5,
  episodeChance: 0.1,
};

/** A line whose days follow one another more closely and whose tests are worse now and then. */
export const ROUGH_NOISE: Noise = {
  daySd: 0.09,
  dayMemory: 0.75,
  testSd: 0.1,
  badChance: 0.12,
  badMean: 0.6,
  episodeChance: 0.25,
};

/** When tests are taken. `always`: day and night; `waking`: 7 to 23 h; `working`: weekdays 8 to 18 h, and now and then in the evening. */
export type Schedule = 'always' | 'waking' | 'working';

export interface HistoryPlan {
  readonly seed: number;
  readonly days: number;
  /** Between two tests, while tests are taken; each comes up to a fifth of it earlier or later. */
  readonly everyMin: number;
  readonly planted: Planted;
  readonly noise: Noise;
  readonly schedule: Schedule;
  /** Chance that a day has no test at all. */
  readonly missingDays: number;
  /** The last test is not later than this, epoch milliseconds. */
  readonly untilMs: number;
}

/** 22 November 2026, 12:00 UTC; 90 days before lie on both sides of a clock change. */
export const HISTORY_ENDS_MS = Date.UTC(2026, 10, 22, 12);

export function historyPlan(seed: number, plan: Partial<Omit<HistoryPlan, 'seed'>> = {}): HistoryPlan {
  return {
    seed,
    days: 75,
    everyMin: 30,
    planted: { kind: 'none' },
    noise: USUAL_NOISE,
    schedule: 'waking',
    missingDays: 0.04,
    untilMs: HISTORY_ENDS_MS,
    ...plan,
  };
}
