import type { Measured } from '../measured.ts';
import type { TestColumns } from './columns.ts';
import { dayMemory, LEVEL_KEEPS, varianceOf, worthOfDay } from './day-series.ts';
import { dayAt, hourAt, isWeekend } from './local-time.ts';
import { student95 } from './student.ts';

export interface SideOfChange {
  readonly figures: Float32Array;
  /** Days they are of. */
  readonly days: number;
  /** Share of them whose hours were tested on the other side too, 0..1. */
  readonly likeShare: number;
}

export interface LikeWithLike {
  readonly before: SideOfChange;
  readonly after: SideOfChange;
  readonly difference: Measured;
  readonly standardError: Measured;
  /** Quantile of Student's t to multiply it with for 95 %. */
  readonly t95: Measured;
}

/**
 * Hours that are compared with one another: eight of three hours each, of working days apart from weekends, and those of an unknown clock.
 * Our choice: finer ones would find too few tests on both sides.
 */
const STRATUM_HOURS = 3;
const UNKNOWN_STRATUM = 16;
const STRATA = 17;

function stratumOf(columns: TestColumns, row: number): number {
  const hour = hourAt(columns, row);
  if (hour < 0) return UNKNOWN_STRATUM;
  return Math.floor(hour / STRATUM_HOURS) + (isWeekend(dayAt(columns, row)) ? 8 : 0);
}

/**
 * Mean after less mean before, within hours of a kind, weighted as least squares do with an effect for each kind: n m / (n + m). Its
 * standard error takes a day for one observation (each by what it moves the difference), and days in a row for as alike as they are.
 * @param values of each row; NaN counts nowhere
 */
export function likeWithLike(
  columns: TestColumns,
  rows: Uint32Array,
  values: Float32Array,
  sideOf: (row: number) => 'before' | 'after',
): LikeWithLike {
  const sides = { before: newSide(values.length), after: newSide(values.length) };
  for (let i = 0; i < rows.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const row = rows[i] ?? 0;
    addTo(sides[sideOf(row)], value, stratumOf(columns, row), dayAt(columns, row));
  }
  const { before, after } = sides;
  const weights = Float64Array.from({ length: STRATA }, (_, s) => {
    const n = before.counts[s] ?? 0;
    const m = after.counts[s] ?? 0;
    return n + m === 0 ? 0 : (n * m) / (n + m);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const described = { before: sideOfChange(before, weights), after: sideOfChange(after, weights) };
  if (total === 0) return { ...described, difference: null, standardError: null, t95: null };
  const difference =
    weights.reduce((sum, weight, s) => sum + weight * (meanOf(after, s) - meanOf(before, s)), 0) / total;
  const pushes = [pushesOf(before, weights, total), pushesOf(after, weights, total)];
  return { ...described, difference, ...errorOf(pushes) };
}

interface Side {
  readonly figures: Float32Array;
  readonly strata: Uint8Array;
  readonly days: Float64Array;
  readonly counts: Float64Array;
  readonly sums: Float64Array;
  length: number;
}

function newSide(most: number): Side {
  return {
    figures: new Float32Array(most),
    strata: new Uint8Array(most),
    days: new Float64Array(most),
    counts: new Float64Array(STRATA),
    sums: new Float64Array(STRATA),
    length: 0,
  };
}

function addTo(side: Side, value: number, stratum: number, day: number): void {
  side.figures[side.length] = value;
  side.strata[side.length] = stratum;
  side.days[side.length] = day;
  side.counts[stratum] = (side.counts[stratum] ?? 0) + 1;
  side.sums[stratum] = (side.sums[stratum] ?? 0) + value;
  side.length++;
}

function meanOf({ sums, counts }: Side, stratum: number): number {
  return counts[stratum] ? (sums[stratum] ?? 0) / (counts[stratum] ?? 1) : 0;
}

function sideOfChange(side: Side, weights: Float64Array): SideOfChange {
  const like = side.counts.reduce((sum, count, s) => sum + (weights[s] ? count : 0), 0);
  return {
    figures: side.figures.slice(0, side.length),
    days: pushesOf(side, weights, 1).days.length,
    likeShare: side.length === 0 ? 0 : like / side.length,
  };
}

interface Pushes {
  readonly days: readonly number[];
  readonly pushes: readonly number[];
}

/** How far each day moves its side of the difference. */
function pushesOf(side: Side, weights: Float64Array, total: number): Pushes {
  const days: number[] = [];
  const pushes: number[] = [];
  for (let i = 0; i < side.length; i++) {
    const day = side.days[i] ?? 0;
    const s = side.strata[i] ?? 0;
    const push = (((weights[s] ?? 0) / total) * ((side.figures[i] ?? 0) - meanOf(side, s))) / (side.counts[s] ?? 1);
    if (days.at(-1) === day) pushes[pushes.length - 1] = (pushes.at(-1) ?? 0) + push;
    else {
      days.push(day);
      pushes.push(push);
    }
  }
  return { days, pushes };
}

/**
 * What the memory of a line's days is believed to be before any is seen, and how many days that belief weighs as much as. Of one or two weeks
 * nobody can estimate it, and taken for 0 the range would be too narrow. Our choice, made so that ranges of made-up histories hold the truth
 * in 95 of 100.
 */
const BELIEVED = { memory: 0.4, days: 14 };

/** Both sides' variances added, each by its own number of days (Welch, Satterthwaite), the memory taken from both together. */
function errorOf(sides: readonly Pushes[]): Pick<LikeWithLike, 'standardError' | 't95'> {
  if (sides.some(({ days }) => days.length < 2)) return { standardError: null, t95: null };
  const memory = dayMemory(
    sides.map(({ days, pushes }) => scaled(days, pushes)),
    BELIEVED,
  );
  const worth = worthOfDay(memory, LEVEL_KEEPS);
  const parts = sides.map(({ days, pushes }) => {
    const squares = pushes.reduce((sum, push) => sum + push * push, 0);
    return {
      variance: (days.length * varianceOf(squares, days.length, worth)) / worth,
      df: Math.max(1, days.length * worth - 1),
    };
  });
  const variance = parts.reduce((sum, part) => sum + part.variance, 0);
  if (variance === 0) return { standardError: 0, t95: 0 };
  const df = variance ** 2 / parts.reduce((sum, part) => sum + part.variance ** 2 / part.df, 0);
  return { standardError: Math.sqrt(variance), t95: student95(Math.max(3, df)) };
}

/** Pushes times the days they are shared among: both sides in one unit, though one has more days. */
function scaled(days: readonly number[], pushes: readonly number[]) {
  return { days, values: pushes.map((push) => push * days.length) };
}
