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
  return (
    codes instanceof Uint16Array &&
    codes.length === length &&
    Array.isArray(words) &&
    words.every((word) => typeof word === 'string') &&
    codes.every((code) => code <= words.length)
  );
}

/** NaN is in no order. */
function isInOrder(times: Float64Array): boolean {
  return times.every((time, row) => row === 0 || time >= (times[row - 1] ?? 0)) && !Number.isNaN(times[0]);
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
