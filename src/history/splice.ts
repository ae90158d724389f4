import {
  columnSteps,
  columnsOf,
  joinColumns,
  type TestColumns,
  type TestRow,
  type WordColumn,
} from '../core/trends/columns.ts';
import { atOnce } from '../core/trends/pieces.ts';

/**
 * Columns with another row in place of the one that began at `startedAt`: with one more where there was none, with one less where
 * `row` is null. They are those that `columnsOf` makes of the rows that are left. Null where several tests began at that very
 * moment, or none where one should: then only a look at all rows can tell.
 */
export function spliced(
  columns: TestColumns,
  startedAt: number,
  isThere: boolean,
  row: TestRow | null,
): TestColumns | null {
  const times = columns.startedAt;
  const newest = times.at(-1);
  // The usual case by far: the test that has just ended.
  if (!isThere && row !== null && (newest === undefined || newest < startedAt)) {
    return joinColumns([columns, columnsOf([row])]);
  }
  const from = times.findIndex((time) => time >= startedAt);
  const found = times.subarray(Math.max(from, 0)).findIndex((time) => time > startedAt);
  const low = from < 0 ? times.length : from;
  const high = from < 0 || found < 0 ? times.length : low + found;
  if (high - low !== (isThere ? 1 : 0)) return null;
  const middle = row === null ? [] : [columnsOf([row])];
  return joinColumns([part(columns, 0, low), ...middle, part(columns, high, times.length)]);
}

/** Columns with more rows among theirs; null where any began at the same moment as another. */
export function merged(columns: TestColumns, rows: readonly TestRow[]): TestColumns | null {
  const added = columnsOf(rows);
  const parts: TestColumns[] = [];
  let [here, there] = [0, 0];
  while (here < columns.length || there < added.length) {
    const [old = Number.POSITIVE_INFINITY, next = Number.POSITIVE_INFINITY] = [
      columns.startedAt[here],
      added.startedAt[there],
    ];
    if (old === next) return null;
    const [from, startedAt, until] = old < next ? [here, columns.startedAt, next] : [there, added.startedAt, old];
    let to = from;
    for (let time = startedAt[to]; time !== undefined && time < until; time = startedAt[to]) {
      to += 1;
      if (startedAt[to] === time && startedAt === added.startedAt) return null;
    }
    parts.push(part(old < next ? columns : added, from, to));
    if (old < next) here = to;
    else there = to;
  }
  return joinColumns(parts);
}

/** Rows `from` to `to`, with those words only that are in them, in order of their first row. */
function part(columns: TestColumns, from: number, to: number): TestColumns {
  return atOnce(
    columnSteps(to - from, {
      times: (of) => of(columns).subarray(from, to),
      figures: (of) => of(columns).subarray(from, to),
      words: (of) => wordsOf(of(columns), from, to),
    }),
  );
}

function wordsOf({ codes, words }: WordColumn, from: number, to: number): WordColumn {
  const renamed = new Map<number, number>([[0, 0]]);
  const kept: string[] = [];
  const codesOfPart = codes.slice(from, to).map((code) => {
    const known = renamed.get(code);
    if (known !== undefined) return known;
    kept.push(words[code - 1] ?? '');
    renamed.set(code, kept.length);
    return kept.length;
  });
  return { codes: codesOfPart, words: kept };
}
