import type { Measured } from '../measured.ts';
import { TARGET_MOS } from '../score/bands.ts';
import type { TestColumns } from './columns.ts';
import { figuresAt, presentOf } from './figures.ts';
import { failureCodes } from './heatmap.ts';
import { HOUR_MS } from './local-time.ts';
import { type ResultCounts, resultCounts } from './results.ts';
import { medianOf } from './spread.ts';

/** From the first to the last of tests in a row that met the target. One test alone lasts 0 ms. */
export interface GoodStretch {
  readonly fromMs: number;
  readonly toMs: number;
  readonly tests: number;
}

/** What a line was like through a shift. */
export interface ShiftSummary {
  readonly tests: number;
  readonly scored: number;
  /** Of those, at the target or above it. */
  readonly meetsTarget: number;
  readonly targetMos: number;
  readonly median: Measured;
  /** The earliest of the lowest. */
  readonly worst: { readonly atMs: number; readonly mos: number; readonly row: number } | null;
  /** Null where no test met the target. */
  readonly longestGood: GoodStretch | null;
  readonly results: ResultCounts;
}

/**
 * Without a test for longer than this nobody knows what the line was like, and a good stretch ends. Our choice: four times the usual
 * quarter of an hour between two tests.
 */
export const LONGEST_SILENCE_MS = HOUR_MS;

/**
 * The MOS of the worse direction, test by test. A good stretch is ended by a test below the target, a dropped call, one that never came
 * about and a long silence; tests that ended without a score for other reasons neither end nor extend it.
 * @param rows ascending, as `selectRows` gives them
 * @param targetMos estimated MOS
 */
export function shiftSummary(columns: TestColumns, rows: Uint32Array, targetMos = TARGET_MOS): ShiftSummary {
  const values = figuresAt(columns, rows, { metric: 'mos', side: 'worse' });
  const isFailed = failureCodes(columns);
  let meetsTarget = 0;
  let worst: ShiftSummary['worst'] = null;
  let longestGood: GoodStretch | null = null;
  let good: GoodStretch | null = null;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const atMs = columns.startedAt[row] ?? 0;
    const mos = values[i] ?? Number.NaN;
    if (isFailed[columns.facets.result.codes[row] ?? 0] === 1 || mos < targetMos) good = null;
    if (Number.isNaN(mos)) continue;
    if (worst === null || mos < worst.mos) worst = { atMs, mos, row };
    if (mos < targetMos) continue;
    meetsTarget++;
    good = extended(good, atMs);
    if (longestGood === null || lasts(good) > lasts(longestGood)) longestGood = good;
  }
  const scores = presentOf(values);
  return {
    tests: rows.length,
    scored: scores.length,
    meetsTarget,
    targetMos,
    median: medianOf(scores),
    worst,
    longestGood,
    results: resultCounts(columns, rows),
  };
}

function extended(good: GoodStretch | null, atMs: number): GoodStretch {
  if (good === null || atMs - good.toMs > LONGEST_SILENCE_MS) return { fromMs: atMs, toMs: atMs, tests: 1 };
  return { fromMs: good.fromMs, toMs: atMs, tests: good.tests + 1 };
}

function lasts({ fromMs, toMs }: GoodStretch): number {
  return toMs - fromMs;
}
