/** One line of an exposition: what is added to the family's name, its labels, its value. */
export interface Sample {
  readonly suffix: '_total' | '_bucket' | '_sum' | '_count';
  readonly labels: Labels;
  readonly value: number;
}

export type Labels = Readonly<Record<string, string>>;

/** A metric family of OpenMetrics 1.0. */
export interface Family {
  readonly name: string;
  readonly type: 'counter' | 'histogram';
  /** The last part of the name where it is one (OpenMetrics asks for that); null: no unit. */
  readonly unit: string | null;
  readonly help: string;
  readonly samples: () => Iterable<Sample>;
}

export interface Counter<L extends Labels> {
  readonly family: Family;
  readonly add: (labels: L, by?: number) => void;
}

export interface Histogram<L extends Labels> {
  readonly family: Family;
  /** Null, which was not measured, is not counted. */
  readonly observe: (labels: L, value: number | null) => void;
}

interface FamilyOptions<L extends Labels> {
  readonly name: string;
  readonly unit?: string;
  readonly help: string;
  /** Series that are there from the start, at 0: a rate needs a value before the first event. */
  readonly from?: readonly L[];
}

export function createCounter<L extends Labels>({ name, unit, help, from = [] }: FamilyOptions<L>): Counter<L> {
  const series = createSeries<L, { value: number }>(() => ({ value: 0 }));
  for (const labels of from) series.of(labels);
  return {
    family: {
      name,
      type: 'counter',
      unit: unit ?? null,
      help,
      *samples() {
        for (const { labels, state } of series.all()) yield { suffix: '_total', labels, value: state.value };
      },
    },
    add(labels, by = 1) {
      series.of(labels).value += by;
    },
  };
}

/** `bounds` rise; a value belongs to every bucket whose bound it does not pass. */
export function createHistogram<L extends Labels>(
  { name, unit, help, from = [] }: FamilyOptions<L>,
  bounds: readonly number[],
): Histogram<L> {
  const all = [...bounds, Number.POSITIVE_INFINITY];
  const series = createSeries<L, { readonly counts: number[]; sum: number }>(() => ({
    counts: all.map(() => 0),
    sum: 0,
  }));
  for (const labels of from) series.of(labels);
  return {
    family: {
      name,
      type: 'histogram',
      unit: unit ?? null,
      help,
      *samples() {
        for (const { labels, state } of series.all()) {
          for (const [i, bound] of all.entries()) {
            yield { suffix: '_bucket', labels: { ...labels, le: numberText(bound) }, value: state.counts[i] ?? 0 };
          }
          yield { suffix: '_count', labels, value: state.counts.at(-1) ?? 0 };
          yield { suffix: '_sum', labels, value: state.sum };
        }
      },
    },
    observe(labels, value) {
      if (value === null) return;
      const state = series.of(labels);
      state.sum += value;
      for (const [i, bound] of all.entries()) if (value <= bound) state.counts[i] = (state.counts[i] ?? 0) + 1;
    },
  };
}

/** As OpenMetrics writes a bound: a number that looks like a float, `+Inf`. */
function numberText(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return '+Inf';
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

function createSeries<L extends Labels, S>(begin: () => S) {
  const series = new Map<string, { readonly labels: L; readonly state: S }>();
  return {
    of(labels: L): S {
      const key = JSON.stringify(Object.values(labels));
      const known = series.get(key) ?? { labels, state: begin() };
      series.set(key, known);
      return known.state;
    },
    all: () => series.values(),
  };
}
