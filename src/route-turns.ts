/**
 * How many calls run at once; our choice. Four calls take 0.4 Mbit/s each way, which leaves half of a 1 Mbit/s upload (as the quick test's
 * voices do, quick-test.ts), and eight connections are what a small computer carries without disturbing its own figures.
 */
const AT_ONCE = 4;

/**
 * In which order routes are measured: each list is measured at the same time, one list after the other. What fits at once is one list. More
 * go twice, the second time in the reverse order, so that a line that gets steadily better or worse is as good to the first as to the last.
 */
export function turnsOf<T>(routes: readonly T[]): readonly (readonly T[])[] {
  if (routes.length <= AT_ONCE) return [routes];
  const lists = Math.ceil(routes.length / AT_ONCE);
  const size = Math.ceil(routes.length / lists);
  const round = Array.from({ length: lists }, (_, i) => routes.slice(i * size, (i + 1) * size)).filter(
    (list) => list.length > 0,
  );
  return [...round, ...round.toReversed()];
}
