import type { TestColumns } from './columns.ts';

/** What a history is looked at by. */
export const METRICS = ['mos', 'loss', 'delay', 'jitter'] as const;
export type Metric = (typeof METRICS)[number];

/** `worse`: of each test its worse direction. */
export const SIDES = ['worse', 'up', 'down'] as const;
export type Side = (typeof SIDES)[number];

export interface FigureName {
  readonly metric: Metric;
  readonly side: Side;
}

const NAMES = {
  mos: { up: 'mosUp', down: 'mosDown' },
  loss: { up: 'lossUp', down: 'lossDown' },
  delay: { up: 'delayUp', down: 'delayDown' },
  jitter: { up: 'jitterUp', down: 'jitterDown' },
} as const;

/**
 * A figure of each row in the order of `rows`, in the column's own unit (MOS, 0..1, ms, ms), NaN where there is none. Only tests with the
 * result `scored` have figures here: what a dropped or a stopped call measured before it ended is not what a whole test measures.
 * `worse` is the test's own MOS; for loss, delay and jitter the greater of both directions, or of the one that was measured.
 */
export function figuresAt(columns: TestColumns, rows: Uint32Array, { metric, side }: FigureName): Float32Array {
  const { codes, words } = columns.facets.result;
  const scored = words.indexOf('scored') + 1;
  const { up, down } = NAMES[metric];
  const [first, second] =
    side === 'worse'
      ? metric === 'mos'
        ? [columns.numbers.mos, null]
        : [columns.numbers[up], columns.numbers[down]]
      : [columns.numbers[side === 'up' ? up : down], null];
  const values = new Float32Array(rows.length).fill(Number.NaN);
  if (scored === 0) return values;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if (codes[row] === scored) values[i] = greater(first[row] ?? Number.NaN, second?.[row] ?? Number.NaN);
  }
  return values;
}

/** The figures that there are: without NaN. A loop, since `filter` of a typed array takes eight times as long. */
export function presentOf(values: Float32Array): Float32Array {
  const present = new Float32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (!Number.isNaN(value)) present[count++] = value;
  }
  return present.subarray(0, count);
}

function greater(one: number, other: number): number {
  return one >= other || Number.isNaN(other) ? one : other;
}
