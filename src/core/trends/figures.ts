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
  const scored = words.indexOf('scored') + 1 || Number.NaN;
  const { up, down } = NAMES[metric];
  const values = new Float32Array(rows.length);
  if (side === 'worse' && metric !== 'mos') {
    const first = columns.numbers[up];
    const second = columns.numbers[down];
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const one = first[row] ?? Number.NaN;
      const other = second[row] ?? Number.NaN;
      values[i] = codes[row] !== scored ? Number.NaN : one >= other || Number.isNaN(other) ? one : other;
    }
    return values;
  }
  const column = columns.numbers[side === 'worse' ? 'mos' : side === 'up' ? up : down];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    values[i] = codes[row] === scored ? (column[row] ?? Number.NaN) : Number.NaN;
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
