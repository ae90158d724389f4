/** What a sum of daily contributions stands on: days that follow one another are alike, so many days tell less than as many apart. */

/** Memory of one day to the next is taken to be at most this: beyond, no number of days would tell anything. Our choice. */
const MOST_MEMORY = 0.9;

/**
 * Correlation of one day with the next, 0 to 0.9, of values about zero. The usual estimate of so few days is too low by about
 * (1 + 3 rho) / n (Marriott and Pope 1954; Kendall 1954), which is added back. Days without a neighbour add nothing.
 * @param days ascending
 */
export function dayMemory(days: ArrayLike<number>, values: ArrayLike<number>): number {
  let [products, squares, pairs] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    squares += value * value;
    if (i === 0 || days[i] !== (days[i - 1] ?? 0) + 1) continue;
    products += value * (values[i - 1] ?? 0);
    pairs++;
  }
  if (pairs === 0 || squares === 0) return 0;
  const seen = products / pairs / (squares / values.length);
  return Math.max(0, Math.min(MOST_MEMORY, seen + (1 + 3 * Math.max(0, seen)) / values.length));
}

/** How many independent days tell as much as one day of a series with such a memory: of an AR(1), (1 - rho) / (1 + rho). */
export function worthOfDay(memory: number): number {
  return (1 - memory) / (1 + memory);
}
