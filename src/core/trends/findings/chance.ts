import type { Measured } from '../../measured.ts';
import { dayMemory, worthOfDay } from '../day-series.ts';
import { normalOf, upperTail } from '../student.ts';

/**
 * How often a kind of finding may be made of a line that has nothing, at most. Five kinds are looked for, so a history without any pattern
 * has a finding in 5 of 100 cases at most. Our choice; held by simulated histories.
 */
const FALSE_ALARM = 0.01;

/** One figure a day: a difference between two sorts of tests of the same day. */
export interface DayFigures {
  /** Ascending. */
  readonly days: readonly number[];
  readonly values: readonly number[];
  /** How much each is worth, above 0; see `worthOfPairs`. */
  readonly weights: readonly number[];
}

export interface Evidence {
  readonly mean: number;
  readonly days: number;
  /** The mean in standard errors, as a value of the standard normal distribution: t of so few days, brought to it. */
  readonly z: number;
}

/**
 * What a difference within one day is worth, of `pairs` = n m / (n + m) tests and others: with the number of tests the luck of the tests goes away, that of the
 * day remains. Both are taken to be as large for one test against one; our choice.
 */
export function worthOfPairs(pairs: number): number {
  return pairs / (pairs + 0.5);
}

/** Mean of daily figures and how far it lies from 0. Days are taken as alike as each is to the next. Null for fewer than three days. */
export function evidenceOf({ days, values, weights }: DayFigures): Evidence | null {
  if (values.length < 3) return null;
  let [sum, total] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    sum += (weights[i] ?? 0) * (values[i] ?? 0);
    total += weights[i] ?? 0;
  }
  const mean = sum / total;
  const pushes = values.map((value, i) => ((weights[i] ?? 0) * (value - mean)) / total);
  const squares = pushes.reduce((all, push) => all + push * push, 0);
  const worth = worthOfDay(dayMemory([{ days, values: pushes }]));
  const variance = (squares * values.length) / (values.length - 1) / worth;
  const df = Math.max(1, values.length * worth - 1);
  const z = variance === 0 ? 0 : normalOf(mean / Math.sqrt(variance), df);
  return { mean, days: values.length, z };
}

/** True where chance alone would hardly ever give such a value, though it was the greatest of so many that were looked at. */
export function isBeyondChance(z: Measured, looks: number): boolean {
  return z !== null && z > 0 && upperTail(z) * looks < FALSE_ALARM;
}
