/** What a sum of daily contributions stands on: days that follow one another are alike, so many days tell less than as many apart. */

/** Memory of one day to the next is taken to be at most this: beyond, no number of days would tell anything. Our choice. */
const MOST_MEMORY = 0.9;

/** Daily values about their mean. */
export interface DayValues {
  /** Ascending. */
  readonly days: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/**
 * Correlation of one day with the next, 0 to 0.9, of one or more series about a mean of their own. The usual estimate of so few days is too low
 * by about (1 + 4 rho) / n (Marriott and Pope 1954; Kendall 1954), which is added back. Only days next to one another are compared.
 * @param believed what is taken for it without any data, and how many days weigh as much as that belief
 */
export function dayMemory(
  series: readonly DayValues[],
  believed: { readonly memory: number; readonly days: number } = { memory: 0, days: 0 },
): number {
  let [products, squares, pairs, length] = [0, 0, 0, 0];
  for (const { days, values } of series) {
    length += values.length;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? 0;
      squares += value * value;
      if (i === 0 || days[i] !== (days[i - 1] ?? 0) + 1) continue;
      products += value * (values[i - 1] ?? 0);
      pairs++;
    }
  }
  const seen = pairs === 0 || squares === 0 ? 0 : products / pairs / (squares / length);
  const unbiased = length === 0 ? 0 : seen + ((1 + 4 * Math.max(0, seen)) * series.length) / length;
  const weighed =
    pairs + believed.days === 0 ? 0 : (pairs * unbiased + believed.days * believed.memory) / (pairs + believed.days);
  return Math.max(0, Math.min(MOST_MEMORY, weighed));
}

/**
 * What a line's level keeps from one day to the next at least, once the luck of single tests is taken out. Our choice: what wears a line (its
 * weather, its neighbours) lasts for days.
 */
export const LEVEL_KEEPS = 0.7;

/**
 * How many independent days tell as much as one day of a series: correlations k days apart are taken to be memory x keeps^(k-1), which is a
 * level that follows an AR(1), and on top of it the luck of each day's few tests, which hides how long the level lasts from the first correlation.
 * @param keeps the memory itself for a series that is all level
 */
export function worthOfDay(memory: number, keeps = memory): number {
  return 1 / (1 + (2 * memory) / (1 - Math.max(memory, keeps)));
}

/**
 * Variance of one value, of the squares about their own mean: days that are alike lie too near to it, by what `worth` says they lack.
 * At least two independent days are left to divide by.
 */
export function varianceOf(squares: number, days: number, worth: number): number {
  return squares / Math.max(1, days - 1 / worth);
}
