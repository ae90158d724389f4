import { DIRECTIONS } from '../direction.ts';
import type { FacetColumn, TestColumns } from './columns.ts';
import { figuresAt, type Metric, presentOf, type Side } from './figures.ts';
import { tagsIn, wordsOf } from './filter.ts';
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
  { metric, side = 'worse' }: CompareOptions,
): readonly ComparedGroup[] {
  if (rows.length === 0) return [];
  return by === 'direction' ? byDirection(columns, rows, metric) : byWord(columns, rows, by, { metric, side });
}

function byDirection(columns: TestColumns, rows: Uint32Array, metric: Metric): readonly ComparedGroup[] {
  const results = resultCounts(columns, rows);
  return DIRECTIONS.map((side) => {
    const values = presentOf(figuresAt(columns, rows, { metric, side }));
    return groupOf(side, rows.length, values, results);
  });
}

function byWord(
  columns: TestColumns,
  rows: Uint32Array,
  by: FacetColumn,
  name: { readonly metric: Metric; readonly side: Side },
): readonly ComparedGroup[] {
  const words = [null, ...wordsOf(columns, by)];
  const groupsOf = groupsByCode(columns, by, words);
  const { codes } = columns.facets[by];
  const { codes: resultCodes, words: results } = columns.facets.result;
  const values = figuresAt(columns, rows, name);
  const [tests, scored] = [new Uint32Array(words.length), new Uint32Array(words.length)];
  const byResult = new Uint32Array(words.length * (results.length + 1));
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    for (const group of groupsOf[codes[row] ?? 0] ?? []) {
      add(tests, group);
      add(byResult, group * (results.length + 1) + (resultCodes[row] ?? 0));
      if (!Number.isNaN(values[i])) add(scored, group);
    }
  }
  const figures = Array.from(scored, (count) => new Float32Array(count));
  const filled = new Uint32Array(words.length);
  for (let i = 0; i < rows.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    for (const group of groupsOf[codes[rows[i] ?? 0] ?? 0] ?? []) {
      const own = figures[group];
      if (own) own[filled[group] ?? 0] = value;
      add(filled, group);
    }
  }
  const groups = words.map((word, group) => {
    const counts = byResult.subarray(group * (results.length + 1), (group + 1) * (results.length + 1));
    return groupOf(word, tests[group] ?? 0, figures[group] ?? new Float32Array(0), resultsOfCodes(results, counts));
  });
  return groups.filter(({ count }) => count > 0).toSorted(knownThenMostFirst);
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
