import type { Measured } from '../measured.ts';
import { ALERT_MOS } from '../score/bands.ts';
import type { TestColumns } from './columns.ts';
import { type FigureName, figuresAt } from './figures.ts';
import { hourOfWeek, localHoursAt, NO_CLOCK } from './local-time.ts';
import { atOnce, pieces, type Steps } from './pieces.ts';
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
  name: FigureName,
  alertMos: number = ALERT_MOS,
): Heatmap {
  return atOnce(heatmapSteps(columns, rows, name, alertMos));
}

/** {@link heatmapOf}, some thousand tests at a time, and then hour by hour. */
export function* heatmapSteps(
  columns: TestColumns,
  rows: Uint32Array,
  { metric, side }: FigureName,
  alertMos: number = ALERT_MOS,
): Steps<Heatmap> {
  const values = figuresAt(columns, rows, { metric, side });
  const scores = metric === 'mos' ? values : figuresAt(columns, rows, { metric: 'mos', side });
  const counts = newCounts(rows.length);
  for (const [from, to] of pieces(rows.length)) {
    yield;
    countInto(counts, columns, rows, { values, scores, alertMos, from, to });
  }
  const { figuresOf } = groupFigures(values, counts.cellOf, CELLS);
  const cells: HeatmapCell[] = [];
  for (let cell = 0; cell < CELLS; cell++) {
    yield;
    const own = figuresOf(cell);
    const scored = counts.scored[cell] ?? 0;
    const days = counts.days[cell] ?? 0;
    cells.push({
      weekday: Math.floor(cell / HOURS),
      hour: cell % HOURS,
      count: own.length,
      days,
      median: medianOf(own),
      badRatio: scored === 0 ? null : (counts.bad[cell] ?? 0) / scored,
      failed: counts.failed[cell] ?? 0,
      isEnough: own.length >= ENOUGH_TESTS && days >= ENOUGH_DAYS,
    });
  }
  return { cells, unplaced: counts.unplaced };
}

/** What is counted of each cell, and into which one each row goes. */
interface Counts {
  readonly cellOf: Uint8Array;
  readonly scored: Uint32Array;
  readonly bad: Uint32Array;
  readonly failed: Uint32Array;
  readonly days: Uint32Array;
  readonly lastDay: Int32Array;
  unplaced: number;
}

interface CountedPart {
  readonly values: Float32Array;
  readonly scores: Float32Array;
  readonly alertMos: number;
  readonly from: number;
  readonly to: number;
}

function newCounts(rows: number): Counts {
  return {
    cellOf: new Uint8Array(rows).fill(CELLS),
    scored: new Uint32Array(CELLS),
    bad: new Uint32Array(CELLS),
    failed: new Uint32Array(CELLS),
    days: new Uint32Array(CELLS),
    lastDay: new Int32Array(CELLS).fill(NO_CLOCK),
    unplaced: 0,
  };
}

function countInto(counts: Counts, columns: TestColumns, rows: Uint32Array, part: CountedPart): void {
  const { cellOf, scored, bad, failed, days, lastDay } = counts;
  const { values, scores, alertMos, from, to } = part;
  const isFailed = failureCodes(columns);
  const results = columns.facets.result.codes;
  for (let i = from; i < to; i++) {
    const row = rows[i] ?? 0;
    const hours = localHoursAt(columns, row);
    if (hours === NO_CLOCK) {
      counts.unplaced++;
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
}

/** By code of the facet `result`: 1 for no call, and for a dropped one. */
export function failureCodes({ facets: { result } }: TestColumns): Uint8Array {
  return Uint8Array.from([0, ...result.words.map((word) => (word === 'set-up-failed' || word === 'dropped' ? 1 : 0))]);
}

function add(counts: Uint32Array, cell: number): void {
  counts[cell] = (counts[cell] ?? 0) + 1;
}
