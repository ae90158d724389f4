import { WORDS } from './words.ts';

/** JSON without the names and words that every result has: see README.md, "Inside a result". */
export type Compact = null | boolean | number | string | readonly Compact[] | { readonly [name: string]: Compact };

/** Marks a text that is not in the list of words; one that is, is its place there. No number in base 36 begins with either mark. */
const LITERAL = '=';
const COLUMN = '~';
/** First in an array that is a table: then names and columns in turn. */
const TABLE = '#';

/** A value that JSON can hold, in fewer characters. */
export function compact(value: unknown): Compact {
  if (typeof value === 'string') return compactText(value);
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (Array.isArray(value)) return compactRows(value);
  if (typeof value !== 'object') throw new TypeError(`expected what JSON can hold, got ${typeof value}`);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => [compactText(name), compact(item)]),
  );
}

const PLACES: ReadonlyMap<string, string> = new Map(WORDS.map((word, place) => [word, place.toString(36)]));

function compactText(text: string): string {
  return PLACES.get(text) ?? `${LITERAL}${text}`;
}

/** Things of one shape are a table of columns, figures one text. */
function compactRows(values: readonly unknown[]): Compact {
  const names = values.length > 1 ? commonNames(values) : null;
  if (names !== null) {
    const column = (name: string) => compactRows(values.map((value) => Reflect.get(Object(value), name)));
    return [TABLE, ...names.flatMap((name) => [compactText(name), column(name)])];
  }
  return (values.length > 1 ? compactColumn(values) : null) ?? values.map(compact);
}

/** Null where they are not all objects with the same names in the same order. An object without any would leave no column to count. */
function commonNames(values: readonly unknown[]): readonly string[] | null {
  const [first] = values;
  if (typeof first !== 'object' || first === null || Array.isArray(first)) return null;
  const names = Object.keys(first);
  const isCommon = (value: unknown) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length === names.length &&
    Object.keys(value).every((name, i) => name === names[i]);
  return names.length > 0 && values.every(isCommon) ? names : null;
}

/** Whole numbers of the smallest unit that all of them have, each less the one before; null where they have none, or are no figures. */
function compactColumn(values: readonly unknown[]): string | null {
  const isFigure = (value: unknown): value is number | null => value === null || typeof value === 'number';
  if (!values.every(isFigure)) return null;
  for (let decimals = 0; decimals <= MAX_DECIMALS; decimals += 1) {
    const scale = 10 ** decimals;
    const whole = values.map((value) => value && Math.round(value * scale));
    const isExact = whole.every((count, i) => count === null || Object.is(count / scale, values[i]));
    if (isExact && whole.every((count) => Number.isSafeInteger(count ?? 0))) {
      return `${COLUMN}${decimals}${differences(whole)}`;
    }
  }
  return null;
}

/** More than any shared figure has. */
const MAX_DECIMALS = 4;

function differences(counts: readonly (number | null)[]): string {
  let before = 0;
  const parts = counts.map((count) => {
    if (count === null) return '';
    const difference = count - before;
    before = count;
    return String(difference);
  });
  return parts.join(',');
}
