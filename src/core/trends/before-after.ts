import type { Measured } from '../measured.ts';
import { expectFinite, expectPositive } from '../score/expect-number.ts';
import type { TestColumns } from './columns.ts';
import { type FigureName, figuresAt, type Metric } from './figures.ts';
import { placeFrom } from './filter.ts';
import { likeWithLike, type SideOfChange } from './like-with-like.ts';
import { DAY_MS } from './local-time.ts';
import { medianOf } from './spread.ts';

export interface BeforeAfterOptions extends FigureName {
  /** So many days on each side are looked at; 28 unless given: whole weeks, and what was longer ago had other causes. Our choice. */
  readonly windowDays?: number;
}

export interface SideSummary {
  /** Tests with a figure. */
  readonly count: number;
  /** Days they are of. */
  readonly days: number;
  readonly median: Measured;
}

/** Why nobody can say whether a change was real. */
export type Unknown = 'few-days-before' | 'few-days-after' | 'other-hours';

export interface BeforeAfter {
  readonly before: SideSummary;
  readonly after: SideSummary;
  /** Mean after less mean before, like hours with like; null where no hour was tested on both sides. */
  readonly difference: Measured;
  /** Where the difference lies with 95 % confidence. */
  readonly low: Measured;
  readonly high: Measured;
  /** The range leaves out 0 and the difference is one that matters (`MATTERS`); null where there is too little to tell. */
  readonly isReal: boolean | null;
  readonly unknownBecause: Unknown | null;
}

const WINDOW_DAYS = 28;

/** Days on each side from which on a difference may be called real. Our choice: a working week. */
export const ENOUGH_DAYS_A_SIDE = 5;

/** At least this share of the tests of each side must be of hours that the other side has too. Our choice. */
const LIKE_SHARE = 0.5;

/**
 * The least difference that is worth a word. Our choices: MOS is read to one decimal; half a percent of loss costs Opus 0.14 of it
 * (`estimateMos`); less delay than half a voice packet and less jitter than a quarter of one nobody can hear.
 */
export const MATTERS: { readonly [metric in Metric]: number } = { mos: 0.1, loss: 0.005, delay: 10, jitter: 5 };

/**
 * A figure before and after a moment. Units as in `figuresAt`. The range respects that tests of one day, and days in a row, are alike.
 * @param rows ascending, as `selectRows` gives them
 * @throws {RangeError | TypeError} `atMs` that is no time, `windowDays` not above 0
 */
export function beforeAfter(
  columns: TestColumns,
  rows: Uint32Array,
  atMs: number,
  { metric, side, windowDays = WINDOW_DAYS }: BeforeAfterOptions,
): BeforeAfter {
  const windowMs = expectPositive('windowDays', windowDays) * DAY_MS;
  const changeMs = expectFinite('atMs', atMs);
  const near = rows.subarray(
    placeFrom(columns, rows, changeMs - windowMs),
    placeFrom(columns, rows, changeMs + windowMs),
  );
  const values = figuresAt(columns, near, { metric, side });
  const sideOf = (row: number) => ((columns.startedAt[row] ?? 0) < changeMs ? 'before' : 'after');
  const { before, after, difference, standardError, t95 } = likeWithLike(columns, near, values, sideOf);
  const half = standardError === null || t95 === null ? null : standardError * t95;
  const low = difference === null || half === null ? null : difference - half;
  const high = difference === null || half === null ? null : difference + half;
  const unknownBecause = whyUnknown(before, after);
  const isApart = low !== null && high !== null && (low > 0 || high < 0);
  return {
    before: summaryOfSide(before),
    after: summaryOfSide(after),
    difference,
    low,
    high,
    isReal: unknownBecause === null ? isApart && Math.abs(difference ?? 0) >= MATTERS[metric] : null,
    unknownBecause,
  };
}

function whyUnknown(before: SideOfChange, after: SideOfChange): Unknown | null {
  if (before.days < ENOUGH_DAYS_A_SIDE) return 'few-days-before';
  if (after.days < ENOUGH_DAYS_A_SIDE) return 'few-days-after';
  return Math.min(before.likeShare, after.likeShare) < LIKE_SHARE ? 'other-hours' : null;
}

function summaryOfSide({ figures, days }: SideOfChange): SideSummary {
  return { count: figures.length, days, median: medianOf(figures) };
}
