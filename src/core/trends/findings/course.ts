import { quantile } from '../../metrics/statistics.ts';
import { dayMemory, LEVEL_KEEPS, varianceOf, worthOfDay } from '../day-series.ts';
import { normalOf } from '../student.ts';
import { isBeyondChance } from './chance.ts';
import type { DayLevels } from './day-levels.ts';
import { LEAST_COST_MOS } from './finding.ts';

/** How the level of a line went: it changed on a day and stayed so, or it sank all the time. */
export type Course =
  | { readonly kind: 'step'; readonly day: number; readonly before: number; readonly after: number }
  | { readonly kind: 'decline'; readonly first: number; readonly last: number };

/** Days with tests on each side of a step, and in all for a decline; a week and three, our choice. */
const FEWEST_DAYS_A_SIDE = 7;
const FEWEST_DAYS_OF_DECLINE = 21;

/** With so many tests a day the luck of the tests is as great as that of the day; our choice. */
const TESTS_AS_DAY = 4;

/** Halves before and after a step must lie apart by this share of it, so that neither a bad fortnight nor a slope passes for one. Our choice. */
const APART = 0.5;
/** Each third of a decline must lie below the one before it by this share of the whole; a straight line has a third. Our choice. */
const SINKS = 0.15;

/** A step must leave so much less than a line, since its date was chosen to leave least. Our choice, by made-up histories. */
const DATE_IS_FREE = 1.2;

interface Point {
  readonly day: number;
  readonly level: number;
  readonly weight: number;
}

/** The one of both that fits better, if chance does not explain it and it is large enough to say; else null. */
export function courseOf(days: DayLevels): Course | null {
  const points = pointsOf(days);
  if (points.length < 2 * FEWEST_DAYS_A_SIDE) return null;
  const step = bestStep(points);
  const line = bestLine(points);
  return step.left * DATE_IS_FREE <= line.left ? stepOf(points, step) : declineOf(points, line);
}

function pointsOf({ days, levels, tests }: DayLevels): readonly Point[] {
  const calm = withoutSpikes(levels);
  return days.map((day, i) => {
    const count = tests[i] ?? 0;
    return { day, level: calm[i] ?? 0, weight: count / (count + TESTS_AS_DAY) };
  });
}

/** Days that stand out of the week around them by more than three standard deviations count as just that far: one outage is no change. */
function withoutSpikes(levels: readonly number[]): readonly number[] {
  const around = levels.map((_, i) => median(levels.slice(Math.max(0, i - 3), i + 4)));
  const off = levels.map((level, i) => level - (around[i] ?? 0));
  // The median distance of a normal distribution is 0.6745 standard deviations.
  const most = (3 * median(off.map(Math.abs))) / 0.6745;
  return off.map((value, i) => (around[i] ?? 0) + (most === 0 ? value : Math.max(-most, Math.min(most, value))));
}

function median(values: readonly number[]): number {
  return (
    quantile(
      values.toSorted((a, b) => a - b),
      0.5,
    ) ?? 0
  );
}

interface Mean {
  readonly weight: number;
  readonly mean: number;
}

function meanOf(points: readonly Point[]): Mean {
  const weight = points.reduce((sum, point) => sum + point.weight, 0);
  return { weight, mean: points.reduce((sum, point) => sum + point.weight * point.level, 0) / weight };
}

interface Step {
  readonly at: number;
  readonly before: Mean;
  readonly after: Mean;
  /** Weighted sum of squares that it leaves. */
  readonly left: number;
}

/** The day that leaves least, by running sums. */
function bestStep(points: readonly Point[]): Step {
  const whole = meanOf(points);
  const squares = points.reduce((sum, { level, weight }) => sum + weight * (level - whole.mean) ** 2, 0);
  let [weight, sum, at, gain] = [0, 0, FEWEST_DAYS_A_SIDE, -1];
  points.forEach((point, i) => {
    if (i >= FEWEST_DAYS_A_SIDE && points.length - i >= FEWEST_DAYS_A_SIDE) {
      const rest = whole.weight - weight;
      const difference = (whole.weight * whole.mean - sum) / rest - sum / weight;
      const own = ((weight * rest) / whole.weight) * difference ** 2;
      if (own > gain) [at, gain] = [i, own];
    }
    weight += point.weight;
    sum += point.weight * point.level;
  });
  return { at, before: meanOf(points.slice(0, at)), after: meanOf(points.slice(at)), left: squares - gain };
}

interface Line {
  readonly perDay: number;
  readonly first: number;
  readonly last: number;
  readonly squaredDays: number;
  readonly left: number;
}

function bestLine(points: readonly Point[]): Line {
  const whole = meanOf(points);
  const day = points.reduce((sum, point) => sum + point.weight * point.day, 0) / whole.weight;
  const squaredDays = points.reduce((sum, point) => sum + point.weight * (point.day - day) ** 2, 0);
  const products = points.reduce((sum, point) => sum + point.weight * (point.day - day) * point.level, 0);
  const perDay = products / squaredDays;
  const at = (on: number) => whole.mean + perDay * (on - day);
  const left = points.reduce((sum, point) => sum + point.weight * (point.level - at(point.day)) ** 2, 0);
  return { perDay, first: at(points[0]?.day ?? 0), last: at(points.at(-1)?.day ?? 0), squaredDays, left };
}

function stepOf(points: readonly Point[], { at, before, after }: Step): Course | null {
  const difference = after.mean - before.mean;
  const error = errorOf(points, (_, i) => (i < at ? before.mean : after.mean));
  const z = normalOf(Math.abs(difference) / (error.sd * Math.sqrt(1 / before.weight + 1 / after.weight)), error.df);
  const dates = points.length - 2 * FEWEST_DAYS_A_SIDE + 1;
  if (Math.abs(difference) < LEAST_COST_MOS || !isBeyondChance(z, 2 * dates)) return null;
  const parts = [...halves(points.slice(0, at)), ...halves(points.slice(at))].map((part) => meanOf(part).mean);
  const [b1 = 0, b2 = 0, a1 = 0, a2 = 0] = parts.map((mean) => mean * Math.sign(difference));
  if (Math.min(a1, a2) - Math.max(b1, b2) < APART * Math.abs(difference)) return null;
  return { kind: 'step', day: points[at]?.day ?? 0, before: before.mean, after: after.mean };
}

function declineOf(points: readonly Point[], { perDay, first, last, squaredDays }: Line): Course | null {
  const error = errorOf(points, ({ day }) => first + perDay * (day - (points[0]?.day ?? 0)));
  const z = normalOf(-perDay / (error.sd / Math.sqrt(squaredDays)), error.df);
  if (points.length < FEWEST_DAYS_OF_DECLINE || first - last < LEAST_COST_MOS || !isBeyondChance(z, 2)) return null;
  const third = Math.floor(points.length / 3);
  const thirds = [points.slice(0, third), points.slice(third, 2 * third), points.slice(2 * third)];
  const [m1 = 0, m2 = 0, m3 = 0] = thirds.map((part) => meanOf(part).mean);
  return Math.min(m1 - m2, m2 - m3) < SINKS * (first - last) ? null : { kind: 'decline', first, last };
}

function halves(points: readonly Point[]): readonly (readonly Point[])[] {
  const middle = Math.floor(points.length / 2);
  return [points.slice(0, middle), points.slice(middle)];
}

/** Standard deviation of a point of weight 1 about a model, as many days as tell as much as independent ones, and what is left of them. */
function errorOf(points: readonly Point[], modelOf: (point: Point, i: number) => number) {
  const rests = points.map((point, i) => Math.sqrt(point.weight) * (point.level - modelOf(point, i)));
  const memory = dayMemory([{ days: points.map(({ day }) => day), values: rests }]);
  const worth = worthOfDay(memory, LEVEL_KEEPS);
  const squares = rests.reduce((sum, rest) => sum + rest * rest, 0);
  const sd = Math.sqrt(varianceOf(squares, points.length - 1, worth) / worth);
  return { sd: Math.max(sd, Number.MIN_VALUE), df: Math.max(1, points.length * worth - 2) };
}
