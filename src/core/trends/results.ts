import type { TestColumns } from './columns.ts';
import { TEST_RESULTS, type TestResult } from './summary.ts';

/** How many tests ended in which way. */
export type ResultCounts = { readonly [result in TestResult]: number };

export function resultCounts(columns: TestColumns, rows: Uint32Array): ResultCounts {
  return countResults(columns, rows, 0, rows.length);
}

/** Of the rows from place `from` up to place `to` of `rows`. */
export function countResults(columns: TestColumns, rows: Uint32Array, from: number, to: number): ResultCounts {
  const { codes, words } = columns.facets.result;
  const byCode = new Uint32Array(words.length + 1);
  for (let i = from; i < to; i++) {
    const code = codes[rows[i] ?? 0] ?? 0;
    byCode[code] = (byCode[code] ?? 0) + 1;
  }
  return resultsOfCodes(words, byCode);
}

/** @param byCode tests by the code of their result */
export function resultsOfCodes(words: readonly string[], byCode: ArrayLike<number>): ResultCounts {
  const countOf = (result: TestResult) => {
    const code = words.indexOf(result) + 1;
    return code === 0 ? 0 : (byCode[code] ?? 0);
  };
  return Object.fromEntries(TEST_RESULTS.map((result) => [result, countOf(result)])) as {
    [result in TestResult]: number;
  };
}
