import type { Measured } from '../measured.ts';
import { ALERT_MOS } from '../score/bands.ts';
import type { TestColumns } from './columns.ts';
import { type FigureName, figuresAt } from './figures.ts';
import { hourOfWeek, localHoursAt, NO_CLOCK } from './local-time.ts';
import { ENOUGH_TESTS, groupFigures, medianOf } from './spread.ts';

export interface HeatmapCell {
  /** 0 is Monday. */
  readonly weekday: number;
  /** 0 to 23, the wall clock of the test. */
  readonly hour: number;
  /** Tests with a figure. */
  readonly count: number;
  /** Days they are of. */
  readonly days: number;
  readonly median: Measured;
  /** Of the tests scored, those whose MOS on that side is below `alertMos`, 0..1; whatever the metric. */
  readonly badRatio: Measured;
  /** Tests that came to no call, or whose call was dropped. */
  readonly failed: number;
  /** `ENOUGH_TESTS` tests, on `ENOUGH_DAYS` days. */
  readonly isEnough: boolean;
}

export interface Heatmap {
  /** 168, Monday from midnight first. */
  readonly cells: readonly HeatmapCell[];
  /** Tests whose clock is not known: in no cell. */
  readonly unplaced: number;
}

const HOURS = 24;
const CELLS = 7 * HOURS;
/** Our choice: one bad evening, however often tested, is not "Thursday evenings". */
const ENOUGH_DAYS = 2;

/** A figure by weekday and hour of the clock on the wall where the test was taken. Units as in `figuresAt`. */
export function heatmapOf(
  columns: TestColumns,
  rows: Uint32Array,
  { metric, side }: FigureName,
  alertMos = ALERT_MOS,
): Heatmap {
  const values = figuresAt(columns, rows, { metric, side });
  const scores = metric === 'mos' ? values : figuresAt(columns, rows, { metric: 'mos', side });
  const cellOf = new Uint8Array(rows.length).fill(CELLS);
  const [scored, bad, failed, days] = [newCounts(), newCounts(), newCounts(), newCounts()];
  const lastDay = new Int32Array(CELLS).fill(NO_CLOCK);
  const isFailed = failureCodes(columns);
  const results = columns.facets.result.codes;
  let unplaced = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const hours = localHoursAt(columns, row);
    if (hours === NO_CLOCK) {
      unplaced++;
      continue;
    }
    const day = Math.floor(hours / HOURS) | 0;
    const cell = hourOfWeek(hours);
    cellOf[i] = cell;
    if (isFailed[results[row] ?? 0] === 1) add(failed, cell);
    const mos = scores[i] ?? Number.NaN;
    if (!Number.isNaN(mos)) add(scored, cell);
    if (mos < alertMos) add(bad, cell);
    if (Number.isNaN(values[i]) || lastDay[cell] === day) continue;
    lastDay[cell] = day;
    add(days, cell);
  }
  const { figuresOf } = groupFigures(values, cellOf, CELLS);
  const cells = Array.from({ length: CELLS }, (_, cell): HeatmapCell => {
    const own = figuresOf(cell);
    return {
      weekday: Math.floor(cell / HOURS),
      hour: cell % HOURS,
      count: own.length,
      days: days[cell] ?? 0,
      median: medianOf(own),
      badRatio: scored[cell] ? (bad[cell] ?? 0) / scored[cell] : null,
      failed: failed[cell] ?? 0,
      isEnough: own.length >= ENOUGH_TESTS && (days[cell] ?? 0) >= ENOUGH_DAYS,
    };
  });
  return { cells, unplaced };
}

/** By code of the facet `result`: 1 for no call, and for a dropped one. */
export function failureCodes({ facets: { result } }: TestColumns): Uint8Array {
  return Uint8Array.from([0, ...result.words.map((word) => (word === 'set-up-failed' || word === 'dropped' ? 1 : 0))]);
}

function newCounts(): Uint32Array {
  return new Uint32Array(CELLS);
}

function add(counts: Uint32Array, cell: number): void {
  counts[cell] = (counts[cell] ?? 0) + 1;
}
