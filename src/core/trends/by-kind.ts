import type { TestColumns } from './columns.ts';

/** The tests among `rows`, and a softphone's own calls; both in their order. */
export function apartByKind(
  { facets: { mode } }: TestColumns,
  rows: Uint32Array,
): { readonly tests: Uint32Array; readonly realCalls: Uint32Array } {
  const watched = mode.words.indexOf('watched') + 1;
  if (watched === 0) return { tests: rows, realCalls: new Uint32Array(0) };
  const isCall = (row: number) => mode.codes[row] === watched;
  return { tests: rows.filter((row) => !isCall(row)), realCalls: rows.filter(isCall) };
}
