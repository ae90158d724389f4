import type { MosLevels } from '../../core/score/bands.ts';
import type { Mark } from '../../core/trends/annotation.ts';
import { beforeAfter } from '../../core/trends/before-after.ts';
import { apartByKind } from '../../core/trends/by-kind.ts';
import type { TestColumns } from '../../core/trends/columns.ts';
import { type ComparedGroup, compareSteps } from '../../core/trends/compare.ts';
import { selectRows, selectSteps } from '../../core/trends/filter.ts';
import { type Heatmap, heatmapSteps } from '../../core/trends/heatmap.ts';
import type { Steps } from '../../core/trends/pieces.ts';
import { type ResultCounts, resultCounts } from '../../core/trends/results.ts';
import { type ShiftSummary, shiftSummary } from '../../core/trends/shift.ts';
import { type Trend, trendSteps } from '../../core/trends/trend.ts';
import type { MarkedChange } from '../../views/trends/changes.tsx';
import type { HistoryQuery } from '../../views/trends/history-query.ts';
import { rangeFromMs, startOfToday, type TimeSpan, timeSpan } from '../../views/trends/time-span.ts';

/** All that is worked out of a history for one look at it; null where it was not yet. */
export interface Look {
  /** Rows that the filters let through, oldest first. */
  readonly rows: Uint32Array;
  /** Of these, real calls that are in the list and in no figure; see `alike`. */
  readonly realCalls: number;
  readonly trend: { readonly trend: Trend; readonly span: TimeSpan } | null;
  readonly heatmap: Heatmap | null;
  readonly groups: readonly ComparedGroup[] | null;
  readonly changes: readonly MarkedChange[] | null;
  readonly counts: ResultCounts | null;
  readonly today: ShiftSummary | null;
}

export interface LookAt {
  readonly columns: TestColumns;
  readonly query: HistoryQuery;
  /** Oldest first. */
  readonly marks: readonly Mark[];
  readonly nowMs: number;
  readonly levels: MosLevels;
}

/** So many marks are compared, the newest; our choice: each takes a look at all tests. */
const MOST_CHANGES = 10;

/** Which tests are looked at, oldest first. */
export function rowSteps({ columns, query: { range, facets }, nowMs }: LookAt): Steps<Uint32Array> {
  return selectSteps(columns, { fromMs: rangeFromMs(range, nowMs), toMs: null, facets });
}

/**
 * Those of them that one figure may be made of: a real call was spoken by other phones, in its own format and over another way, so that it
 * and a test are not on one scale. Tests, unless real calls alone were asked for; what is compared by its kind stands apart by itself.
 */
export function alike({ columns, query }: LookAt, rows: Uint32Array): Uint32Array {
  if (query.facets.mode || query.facets.topology) return rows;
  const { tests } = apartByKind(columns, rows);
  return tests.length === 0 ? rows : tests;
}

/** So many tests are sorted into hours within a few milliseconds, and seen together with their trend; our choice. */
const FEW_FOR_HOURS = 10_000;

/** What is looked at first: their trend, and their week where that takes no time. */
export function* firstLook(
  at: LookAt,
  all: Uint32Array,
): Steps<Pick<Look, 'rows' | 'realCalls' | 'trend'> & Partial<Look>> {
  const { columns, query, nowMs } = at;
  const rows = alike(at, all);
  const realCalls = all.length - rows.length;
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (first === undefined || last === undefined) return { rows: all, realCalls, trend: null };
  const { startedAt } = columns;
  const span = timeSpan(startedAt[first] ?? nowMs, startedAt[last] ?? nowMs, rows.length, nowMs);
  const { metric, side } = query;
  const week = rows.length <= FEW_FOR_HOURS ? yield* weekLook(at, rows) : {};
  const trend = yield* trendSteps(columns, rows, { metric, side, ...span });
  return { rows: all, realCalls, trend: { trend, span }, ...week };
}

function* weekLook(
  { columns, query: { metric, side }, levels }: LookAt,
  rows: Uint32Array,
): Steps<Pick<Look, 'heatmap'>> {
  return { heatmap: yield* heatmapSteps(columns, rows, { metric, side }, levels.alertMos) };
}

/** The rest, one after the other: what each adds to the look. */
export function furtherLooks(at: LookAt, all: Uint32Array): readonly (() => Steps<Partial<Look>>)[] {
  const { columns, query, marks, nowMs, levels } = at;
  const rows = alike(at, all);
  const { metric, side, compare } = query;
  const compared = marks.slice(-MOST_CHANGES).toReversed();
  return [
    ...(rows.length > FEW_FOR_HOURS || rows.length === 0 ? [() => weekLook(at, rows)] : []),
    function* () {
      const counts = resultCounts(columns, all);
      yield;
      return { counts, today: todayOf(columns, nowMs, levels.targetMos) };
    },
    function* () {
      const groups = yield* compareSteps(columns, compare === 'topology' ? all : rows, compare, { metric, side });
      return { groups };
    },
    // All at once: a list that grows would push what stands below it away.
    function* () {
      if (compared.length === 0) return { changes: [] };
      // What a change did is looked for in weeks before and after it, whatever time is shown.
      const ofAnyTime = alike(at, yield* selectSteps(columns, { fromMs: null, toMs: null, facets: query.facets }));
      const changes: MarkedChange[] = [];
      for (const mark of compared) {
        yield;
        changes.push({ mark, change: beforeAfter(columns, ofAnyTime, mark.atMs, { metric, side }) });
      }
      return { changes };
    },
  ];
}

function todayOf(columns: TestColumns, nowMs: number, targetMos: number): ShiftSummary | null {
  const today = selectRows(columns, { fromMs: startOfToday(nowMs), toMs: null, facets: {} });
  const rows = apartByKind(columns, today).tests;
  return rows.length === 0 ? null : shiftSummary(columns, rows, targetMos);
}
