import { TARGET_MOS } from '../../core/score/bands.ts';
import { MAX_MOS, MIN_MOS } from '../../core/score/mos.ts';
import type { HistoryQuery } from './history-query.ts';

/** Values from the bottom of a plot to its top. */
export interface ValueAxis {
  readonly bottom: number;
  readonly top: number;
  /** Values with a line and a label. */
  readonly ticks: readonly number[];
}

export interface TimeTick {
  readonly atMs: number;
  /** 0 at the left end of the axis, 1 at its right. */
  readonly share: number;
}

const DAY_MS = 86_400_000;
/** So many labels have room on the narrowest screen. */
const MOST_TICKS = 5;

/** The worst scores are rare: the lower part of the scale is shown where there are any. Our choice. */
const USUAL_BOTTOM_MOS = 2;

/** A line of the grid this near the target's gives way to it, or their numbers would touch on a phone. Our choice. */
const NEAR_TARGET_MOS = 0.3;

/** A score's scale ends at the best possible and has a line at the target, that of any other figure above the largest. */
export function valueAxis(
  metric: HistoryQuery['metric'],
  values: readonly number[],
  targetMos: number = TARGET_MOS,
): ValueAxis {
  if (metric === 'mos') {
    const bottom = values.some((value) => value < USUAL_BOTTOM_MOS) ? MIN_MOS : USUAL_BOTTOM_MOS;
    const grid = [2, 3, 4].filter((tick) => Math.abs(tick - targetMos) >= NEAR_TARGET_MOS);
    // Lower than the plot begins, it would be a line along its edge.
    const ticks = targetMos < bottom ? grid : [...grid, targetMos].sort((a, b) => a - b);
    return { bottom, top: MAX_MOS, ticks };
  }
  // Below these the picture would be of nothing but chance: one packet in two hundred, and the clock's own grain.
  const least = metric === 'loss' ? 0.01 : 10;
  const most = values.reduce((largest, value) => Math.max(largest, value), least);
  const decade = 10 ** Math.floor(Math.log10(most));
  const top = ([1, 2, 5].find((step) => step * decade >= most * (1 - 1e-9)) ?? 10) * decade;
  return { bottom: 0, top, ticks: [0, top / 2, top] };
}

/** 0 at the top of the plot, 1 at its bottom; what lies outside the axis stands at its end. */
export function shareOf(value: number, { bottom, top }: ValueAxis): number {
  return Math.max(0, Math.min(1, (top - value) / (top - bottom)));
}

/** Moments worth a label, on the reader's own clock: midnights, first days of months or of years, or full hours of a short time. */
export function timeTicks(fromMs: number, toMs: number): readonly TimeTick[] {
  const span = toMs - fromMs;
  if (!(span > 0)) return [];
  const step = STEPS.find(({ ms }) => span / ms <= MOST_TICKS) ?? STEPS[STEPS.length - 1];
  const ticks: TimeTick[] = [];
  if (!step) return ticks;
  for (let at = step.first(new Date(fromMs)); at.getTime() <= toMs; at = step.next(at)) {
    const atMs = at.getTime();
    if (atMs >= fromMs) ticks.push({ atMs, share: (atMs - fromMs) / span });
  }
  return ticks;
}

interface Step {
  /** About how long it is, ms. */
  readonly ms: number;
  /** Not later than the first tick. */
  readonly first: (from: Date) => Date;
  readonly next: (at: Date) => Date;
}

/** Counted on the calendar, not in milliseconds: a day of 23 hours is one day. */
const STEPS: readonly Step[] = [
  ...[1, 3, 6, 12].map((hours) => hourStep(hours)),
  ...[1, 2, 7, 14].map((days) => dayStep(days)),
  ...[1, 2, 3, 6].map((months) => monthStep(months)),
  ...[12, 24, 60].map((months) => monthStep(months)),
];

function hourStep(hours: number): Step {
  return {
    ms: (hours * DAY_MS) / 24,
    first: (from) => new Date(from.getFullYear(), from.getMonth(), from.getDate()),
    next: (at) => new Date(at.getFullYear(), at.getMonth(), at.getDate(), at.getHours() + hours),
  };
}

function dayStep(days: number): Step {
  return {
    ms: days * DAY_MS,
    first(from) {
      // Weeks begin on a Monday.
      const back = days % 7 === 0 ? (from.getDay() + 6) % 7 : 0;
      return new Date(from.getFullYear(), from.getMonth(), from.getDate() - back);
    },
    next: (at) => new Date(at.getFullYear(), at.getMonth(), at.getDate() + days),
  };
}

function monthStep(months: number): Step {
  return {
    ms: (months * 365.25 * DAY_MS) / 12,
    first: (from) => new Date(from.getFullYear(), Math.floor(from.getMonth() / months) * months),
    next: (at) => new Date(at.getFullYear(), at.getMonth() + months),
  };
}
