import { FACET_COLUMNS, NUMBER_COLUMNS, type TestColumns } from '../core/trends/columns.ts';

/** Whether these are whole columns: each there, of its type and of one length, every code with its word, in order of time. */
export function isColumns(value: unknown): value is TestColumns {
  if (!isFields(value)) return false;
  const { length, startedAt, utcOffsetMin, numbers, facets } = value;
  if (typeof length !== 'number' || !(startedAt instanceof Float64Array) || startedAt.length !== length) return false;
  const isNumbers = (column: unknown) => column instanceof Float32Array && column.length === length;
  return (
    isInOrder(startedAt) &&
    isNumbers(utcOffsetMin) &&
    isFields(numbers) &&
    NUMBER_COLUMNS.every((name) => isNumbers(numbers[name])) &&
    isFields(facets) &&
    FACET_COLUMNS.every((name) => isWords(facets[name], length))
  );
}

function isWords(column: unknown, length: number): boolean {
  if (!isFields(column)) return false;
  const { codes, words } = column;
  if (!(codes instanceof Uint16Array) || codes.length !== length || !Array.isArray(words)) return false;
  let most = 0;
  // By index: an iterator takes ten times as long until it is compiled, and a whole history has a million codes.
  for (let i = 0; i < codes.length; i++) most = Math.max(most, codes[i] ?? 0);
  return most <= words.length && words.every((word) => typeof word === 'string');
}

/** NaN is in no order. */
function isInOrder(times: Float64Array): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < times.length; i++) {
    const time = times[i] ?? Number.NaN;
    if (!(time >= last)) return false;
    last = time;
  }
  return true;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
