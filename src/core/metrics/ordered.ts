/** How many of the items, ordered by `timeOf`, are earlier than `atMs`: binary search. */
export function countBefore<T>(ordered: readonly T[], atMs: number, timeOf: (item: T) => number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = ordered[middle];
    if (item !== undefined && timeOf(item) < atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
