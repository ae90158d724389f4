import type { Measured } from '../measured.ts';
import { FACET_COLUMNS, type FacetColumn, type TestColumns, type WordColumn } from './columns.ts';
import { atOnce, pieces, type Steps } from './pieces.ts';

/** Which tests of a history are looked at. */
export interface TestFilter {
  /** Epoch milliseconds, included; null: from the first. */
  readonly fromMs: Measured;
  /** Excluded; null: to the last. */
  readonly toMs: Measured;
  /**
   * Of each facet named the words that are let through, null for tests of which it is not known; an empty list lets none. Of `tags`
   * one of a test's is enough.
   */
  readonly facets: { readonly [name in FacetColumn]?: readonly (string | null)[] };
}

export const NO_FILTER: TestFilter = { fromMs: null, toMs: null, facets: {} };

/** The rows that `filter` lets through, oldest first. A word that no test has lets none through. */
export function selectRows(columns: TestColumns, filter: TestFilter): Uint32Array {
  return atOnce(selectSteps(columns, filter));
}

/** {@link selectRows}, some thousand tests at a time. */
export function* selectSteps(columns: TestColumns, filter: TestFilter): Steps<Uint32Array> {
  const { startedAt } = columns;
  const rowFrom = (atMs: number) => firstFrom(columns.length, (row) => (startedAt[row] ?? 0) < atMs);
  const from = filter.fromMs === null ? 0 : rowFrom(filter.fromMs);
  const to = filter.toMs === null ? columns.length : rowFrom(filter.toMs);
  const gates = FACET_COLUMNS.flatMap((name): Gate | readonly Gate[] => {
    const wanted = filter.facets[name];
    return wanted ? { codes: columns.facets[name].codes, isLet: letThrough(name, columns.facets[name], wanted) } : [];
  });
  const rows = new Uint32Array(Math.max(0, to - from));
  let length = 0;
  for (const [first, last] of pieces(rows.length)) {
    yield;
    length = letInto(rows, length, gates, from + first, from + last);
  }
  return rows.subarray(0, length);
}

interface Gate {
  readonly codes: Uint16Array;
  /** By code: 1 lets through. */
  readonly isLet: Uint8Array;
}

/** @returns the length of `rows` with those of `from` to `to` that every gate lets through */
function letInto(rows: Uint32Array, length: number, gates: readonly Gate[], from: number, to: number): number {
  let kept = length;
  for (let row = from; row < to; row++) {
    let isLet = true;
    for (let gate = 0; isLet && gate < gates.length; gate++) {
      const { codes, isLet: lets } = gates[gate] as Gate;
      isLet = lets[codes[row] ?? 0] === 1;
    }
    if (isLet) rows[kept++] = row;
  }
  return kept;
}

/** The first place of `rows` (ascending) whose test is not earlier than `atMs`: binary search. */
export function placeFrom({ startedAt }: TestColumns, rows: Uint32Array, atMs: number): number {
  return firstFrom(rows.length, (place) => (startedAt[rows[place] ?? 0] ?? 0) < atMs);
}

function firstFrom(length: number, isBefore: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a facet as people choose among them: tags one by one, in the order they first came. */
export function wordsOf(columns: TestColumns, name: FacetColumn): readonly string[] {
  const { words } = columns.facets[name];
  return name === 'tags' ? [...new Set(words.flatMap(tagsIn))] : words;
}

/** A test's tags, of the word they are kept as. */
export function tagsIn(word: string): readonly string[] {
  return word.split('\n');
}

function letThrough(name: FacetColumn, { words }: WordColumn, wanted: readonly (string | null)[]): Uint8Array {
  const set = new Set(wanted);
  const isWanted = (word: string) => (name === 'tags' ? tagsIn(word).some((tag) => set.has(tag)) : set.has(word));
  return Uint8Array.from([set.has(null) ? 1 : 0, ...words.map((word) => (isWanted(word) ? 1 : 0))]);
}
