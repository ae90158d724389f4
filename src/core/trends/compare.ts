import { DIRECTIONS } from '../direction.ts';
import type { FacetColumn, TestColumns } from './columns.ts';
import { figuresAt, type Metric, presentOf, type Side } from './figures.ts';
import { tagsIn, wordsOf } from './filter.ts';
import { atOnce, pieces, type Steps } from './pieces.ts';
import { type ResultCounts, resultCounts, resultsOfCodes } from './results.ts';
import { ENOUGH_TESTS, type Spread, spreadOf } from './spread.ts';

export interface ComparedGroup extends Spread {
  /** Null: not known of these tests. */
  readonly word: string | null;
  /** All tests of the group. */
  readonly count: number;
  /** Those with a figure; how the others ended is in `results`. */
  readonly scored: number;
  /** Fewer than `ENOUGH_TESTS` with a figure. */
  readonly tooFew: boolean;
  readonly results: ResultCounts;
}

export interface CompareOptions {
  readonly metric: Metric;
  /** `worse` unless given; means nothing where directions are compared. */
  readonly side?: Side;
}

/**
 * A figure of the tests, group by group: of each word of a facet, or of each direction. Most tests first, those of which the word is not
 * known last; a group without a test is left out. A test with several tags is in the group of each. Units as in `figuresAt`.
 */
export function compareBy(
  columns: TestColumns,
  rows: Uint32Array,
  by: FacetColumn | 'direction',
  options: CompareOptions,
): readonly ComparedGroup[] {
  return atOnce(compareSteps(columns, rows, by, options));
}

/** {@link compareBy}, some thousand tests at a time, and then group by group. */
export function* compareSteps(
  columns: TestColumns,
  rows: Uint32Array,
  by: FacetColumn | 'direction',
  { metric, side = 'worse' }: CompareOptions,
): Steps<readonly ComparedGroup[]> {
  if (rows.length === 0) return [];
  return yield* by === 'direction' ? byDirection(columns, rows, metric) : byWord(columns, rows, by, { metric, side });
}

function* byDirection(columns: TestColumns, rows: Uint32Array, metric: Metric): Steps<readonly ComparedGroup[]> {
  const results = resultCounts(columns, rows);
  const groups: ComparedGroup[] = [];
  for (const side of DIRECTIONS) {
    yield;
    const values = presentOf(figuresAt(columns, rows, { metric, side }));
    groups.push(groupOf(side, rows.length, values, results));
  }
  return groups;
}

function* byWord(
  columns: TestColumns,
  rows: Uint32Array,
  by: FacetColumn,
  name: { readonly metric: Metric; readonly side: Side },
): Steps<readonly ComparedGroup[]> {
  const words = [null, ...wordsOf(columns, by)];
  const { words: results } = columns.facets.result;
  const values = figuresAt(columns, rows, name);
  const counts: Counts = {
    groupsOf: groupsByCode(columns, by, words),
    codes: columns.facets[by].codes,
    tests: new Uint32Array(words.length),
    scored: new Uint32Array(words.length),
    byResult: new Uint32Array(words.length * (results.length + 1)),
  };
  for (const [from, to] of pieces(rows.length)) {
    yield;
    count(counts, columns, rows.subarray(from, to), values.subarray(from, to));
  }
  const figures = Array.from(counts.scored, (scored) => new Float32Array(scored));
  const filled = new Uint32Array(words.length);
  for (const [from, to] of pieces(rows.length)) {
    yield;
    sortInto(figures, filled, counts, rows.subarray(from, to), values.subarray(from, to));
  }
  const groups: ComparedGroup[] = [];
  for (const [group, word] of words.entries()) {
    yield;
    const own = counts.byResult.subarray(group * (results.length + 1), (group + 1) * (results.length + 1));
    const tests = counts.tests[group] ?? 0;
    if (tests === 0) continue;
    groups.push(groupOf(word, tests, figures[group] ?? new Float32Array(0), resultsOfCodes(results, own)));
  }
  return groups.toSorted(knownThenMostFirst);
}

interface Counts {
  /** By code of the facet. */
  readonly groupsOf: readonly (readonly number[])[];
  readonly codes: Uint16Array;
  /** By group. */
  readonly tests: Uint32Array;
  readonly scored: Uint32Array;
  /** By group, and in it by code of the result. */
  readonly byResult: Uint32Array;
}

function count(counts: Counts, columns: TestColumns, rows: Uint32Array, values: Float32Array): void {
  const { groupsOf, codes, tests, scored, byResult } = counts;
  const { codes: resultCodes, words: results } = columns.facets.result;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    for (const group of groupsOf[codes[row] ?? 0] ?? []) {
      add(tests, group);
      add(byResult, group * (results.length + 1) + (resultCodes[row] ?? 0));
      if (!Number.isNaN(values[i])) add(scored, group);
    }
  }
}

/** Each figure into its groups' arrays; `filled` is how full each is. */
function sortInto(
  figures: readonly Float32Array[],
  filled: Uint32Array,
  { groupsOf, codes }: Counts,
  rows: Uint32Array,
  values: Float32Array,
): void {
  for (let i = 0; i < rows.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    for (const group of groupsOf[codes[rows[i] ?? 0] ?? 0] ?? []) {
      const own = figures[group];
      if (own) own[filled[group] ?? 0] = value;
      add(filled, group);
    }
  }
}

/** By code of the facet: which of `words` its tests belong to. */
function groupsByCode(columns: TestColumns, by: FacetColumn, words: readonly (string | null)[]): readonly number[][] {
  const groupOfWord = new Map(words.map((word, group) => [word, group]));
  const partsOf = (word: string) => (by === 'tags' ? tagsIn(word) : [word]);
  return [[0], ...columns.facets[by].words.map((word) => partsOf(word).map((part) => groupOfWord.get(part) ?? 0))];
}

function groupOf(word: string | null, count: number, values: Float32Array, results: ResultCounts): ComparedGroup {
  const scored = values.length;
  return { word, count, scored, ...spreadOf(values), tooFew: scored < ENOUGH_TESTS, results };
}

function knownThenMostFirst(one: ComparedGroup, other: ComparedGroup): number {
  return Number(one.word === null) - Number(other.word === null) || other.count - one.count;
}

function add(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}
