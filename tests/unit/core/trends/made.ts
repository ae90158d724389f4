import { type Annotation, NO_ANNOTATION } from '../../../../src/core/trends/annotation.ts';
import { columnsOf, type TestColumns, type TestRow } from '../../../../src/core/trends/columns.ts';
import { NO_FILTER, selectRows } from '../../../../src/core/trends/filter.ts';
import type { DirectionSummary, TestResult, TestSummary } from '../../../../src/core/trends/summary.ts';
import { historyPlan, ROUGH_NOISE } from '../../../support/trends/history-plan.ts';
import { madeHistory } from '../../../support/trends/made-history.ts';

/** Monday 2 March 2026, midnight UTC. */
export const MONDAY_MS = Date.UTC(2026, 2, 2);
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

export interface MadeTest extends Partial<Omit<TestSummary, 'up' | 'down'>> {
  readonly up?: Partial<DirectionSummary>;
  readonly down?: Partial<DirectionSummary>;
  readonly annotation?: Partial<Annotation>;
}

const DIRECTION: DirectionSummary = { mos: 4.25, lossRatio: 0.002, delayMs: 25, jitterMs: 2 };
const NOTHING: DirectionSummary = { mos: null, lossRatio: null, delayMs: null, jitterMs: null };

/** A scored test at noon of the first Monday, but for what is given. */
export function row({ annotation, up, down, ...summary }: MadeTest = {}): TestRow {
  return {
    summary: {
      id: `made-${summary.startedAt ?? 0}`,
      startedAt: MONDAY_MS + 12 * HOUR_MS,
      utcOffsetMin: 0,
      mode: 'quick',
      outcome: 'completed',
      endReason: 'finished',
      result: 'scored',
      band: 'good',
      mos: 4.25,
      decidedBy: 'up',
      loopMs: 25,
      topology: 'split-relay',
      sameComputer: false,
      route: null,
      codec: 'opus',
      browser: 'Chromium 156',
      connection: null,
      microphone: null,
      findings: [],
      ...summary,
      up: { ...DIRECTION, ...up },
      down: { ...DIRECTION, ...down },
    },
    annotation: { ...NO_ANNOTATION, ...annotation },
  };
}

/** A test that has no score; `mos` is what it had until it ended. */
export function unscored(result: TestResult, startedAt: number, mos: number | null = null): TestRow {
  return row({ result, startedAt, mos, up: { ...NOTHING, mos }, down: { ...NOTHING, mos } });
}

/** Some six hundred tests of two weeks around a clock change, with every result among them. */
export function fortnight(seed: number): readonly TestRow[] {
  return madeHistory(
    historyPlan(seed, {
      days: 14,
      everyMin: 30,
      schedule: 'always',
      noise: ROUGH_NOISE,
      untilMs: Date.UTC(2026, 9, 31),
    }),
  );
}

export const SEEDS = [1, 2, 3, 4, 5];

export function allRows(columns: TestColumns): Uint32Array {
  return selectRows(columns, NO_FILTER);
}

export function wholeOf(rows: readonly TestRow[]): { readonly columns: TestColumns; readonly all: Uint32Array } {
  const columns = columnsOf(rows);
  return { columns, all: allRows(columns) };
}

/** The same rows in another order, always the same. */
export function shuffled<T>(items: readonly T[]): readonly T[] {
  return items
    .map((item, i) => ({ item, key: Math.imul(i + 1, 0x9e3779b1) >>> 0 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Quantile by the book: of all values sorted, linear between neighbours. */
export function bookQuantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * share;
  const [below = 0, above = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

/** The rows' MOS as columns keep it, in 32 bits; of scored tests only. */
export function scoresOf(rows: readonly TestRow[]): number[] {
  return rows.flatMap(({ summary }) =>
    summary.result === 'scored' && summary.mos !== null ? Math.fround(summary.mos) : [],
  );
}

/** Every number in a value, however deep. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
