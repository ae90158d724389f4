import { type CalibratedDirection, FIGURES, type FigureName, type Pair } from './held-against.ts';

/** How far one instrument or method was off, over all directions that it said something of. */
export interface Error {
  /** The worst, and what 95 and 50 of 100 directions stay within. */
  readonly worst: number | null;
  readonly p95: number | null;
  readonly median: number | null;
  readonly directions: number;
  /** Directions within the target; null where there is none. */
  readonly met: number | null;
}

export type Errors = { readonly [name in FigureName]: Error };

export interface Summary {
  readonly browser: string;
  readonly profiles: number;
  readonly directions: number;
  /** Directions in which every lost frame was found and no other. */
  readonly exactFrames: number;
  readonly droppedFrames: number;
  /** Seconds measured, and of those the ones left out because this computer or the relay was busy. */
  readonly measuredS: number;
  readonly busyS: number;
  readonly tap: Errors;
  readonly counters: Errors;
  readonly usual: readonly { readonly name: string; readonly errors: Errors }[];
}

/** The targets for the packet tap, in the units of the figures. */
export const TARGETS: { readonly [name in FigureName]?: number } = {
  burstRatio: 0.01,
  delayP50Ms: 2,
  delayP95Ms: 5,
  jitterMs: 2,
  mos: 0.05,
};

export function summaryOf(browser: string, rows: readonly CalibratedDirection[]): Summary {
  const names = rows[0]?.usual.map(({ name }) => name) ?? [];
  const sum = (of: (row: CalibratedDirection) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    browser,
    profiles: new Set(rows.map(({ profile }) => profile)).size,
    directions: rows.length,
    exactFrames: rows.filter(({ wrongFrames }) => wrongFrames.length === 0).length,
    droppedFrames: sum(({ dropped }) => dropped),
    measuredS: sum(({ countedS, busyS }) => countedS + busyS) / 2,
    busyS: sum(({ busyS }) => busyS) / 2,
    tap: errorsOf(rows.map(({ tap }) => tap)),
    counters: errorsOf(rows.map(({ counters }) => counters)),
    usual: names.map((name) => ({
      name,
      errors: errorsOf(rows.map(({ usual }) => usual.find((one) => one.name === name)?.figures ?? {})),
    })),
  };
}

export function errorOf({ truth, measured }: Pair): number | null {
  return truth === null || measured === null ? null : Math.abs(measured - truth);
}

function errorsOf(rows: readonly { readonly [name in FigureName]?: Pair }[]): Errors {
  const of = (name: FigureName): Error => {
    const errors = rows
      .flatMap((row) => {
        const pair = row[name];
        return pair ? (errorOf(pair) ?? []) : [];
      })
      .sort((a, b) => a - b);
    const at = (p: number) => errors[Math.ceil((errors.length - 1) * p)] ?? null;
    const limit = TARGETS[name];
    const met = limit === undefined ? null : errors.filter((error) => error <= limit).length;
    return { worst: errors.at(-1) ?? null, p95: at(0.95), median: at(0.5), directions: errors.length, met };
  };
  return Object.fromEntries(FIGURES.map((name) => [name, of(name)])) as Errors;
}
