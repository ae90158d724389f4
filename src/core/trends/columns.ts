import type { Measured } from '../measured.ts';
import type { Annotation } from './annotation.ts';
import { atOnce, type Steps } from './pieces.ts';
import type { TestSummary } from './summary.ts';

/** Figures of a test that are drawn, compared and averaged. */
export const NUMBER_COLUMNS = [
  'mos',
  'mosUp',
  'mosDown',
  'lossUp',
  'lossDown',
  'delayUp',
  'delayDown',
  'jitterUp',
  'jitterDown',
] as const;

export type NumberColumn = (typeof NUMBER_COLUMNS)[number];

/** Words of a test by which a history is filtered and compared. `tags`: all of a test's, one a line. `finding`: the most important. */
export const FACET_COLUMNS = [
  'result',
  'mode',
  'topology',
  'sameComputer',
  'route',
  'codec',
  'connection',
  'browser',
  'agent',
  'place',
  'headset',
  'provider',
  'tags',
  'origin',
  'finding',
] as const;

export type FacetColumn = (typeof FACET_COLUMNS)[number];

/** A column of words: row i has `words[codes[i] - 1]`; code 0 is "not known". */
export interface WordColumn {
  readonly codes: Uint16Array;
  readonly words: readonly string[];
}

/**
 * Many tests, oldest first, a column a figure: a hundred thousand of them are read, filtered and counted in milliseconds. A typed array
 * has no null, so NaN stands for "not measured" here and nowhere else: read through `figureAt`, `offsetAt` and `wordAt`.
 */
export interface TestColumns {
  readonly length: number;
  readonly startedAt: Float64Array;
  readonly utcOffsetMin: Float32Array;
  readonly numbers: { readonly [name in NumberColumn]: Float32Array };
  readonly facets: { readonly [name in FacetColumn]: WordColumn };
}

/** A test and what was said of it. */
export interface TestRow {
  readonly summary: TestSummary;
  readonly annotation: Annotation;
}

export function figureAt(columns: TestColumns, name: NumberColumn, row: number): Measured {
  return measured(columns.numbers[name][row]);
}

export function offsetAt(columns: TestColumns, row: number): Measured {
  return measured(columns.utcOffsetMin[row]);
}

export function wordAt(columns: TestColumns, name: FacetColumn, row: number): string | null {
  const { codes, words } = columns.facets[name];
  return words[(codes[row] ?? 0) - 1] ?? null;
}

/** Columns of `rows`, in order of time. */
export function columnsOf(rows: readonly TestRow[]): TestColumns {
  const sorted = rows.toSorted((a, b) => a.summary.startedAt - b.summary.startedAt);
  const startedAt = new Float64Array(sorted.length);
  for (let i = 0; i < sorted.length; i++) startedAt[i] = sorted[i]?.summary.startedAt ?? Number.NaN;
  return {
    length: sorted.length,
    startedAt,
    utcOffsetMin: numberColumn(sorted, ({ summary }) => summary.utcOffsetMin),
    numbers: byName(NUMBER_COLUMNS, (name) => numberColumn(sorted, NUMBERS[name])),
    facets: byName(FACET_COLUMNS, (name) => wordColumn(sorted, FACETS[name])),
  };
}

/** One after the other, the oldest first: the columns of a longer time. */
export function joinColumns(parts: readonly TestColumns[]): TestColumns {
  return atOnce(joinSteps(parts));
}

/** {@link joinColumns}, column by column. */
export function joinSteps(parts: readonly TestColumns[]): Steps<TestColumns> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return columnSteps(length, {
    times: (of) => filled(new Float64Array(length), parts.map(of)),
    figures: (of) => filled(new Float32Array(length), parts.map(of)),
    words: (of) => joinWords(length, parts.map(of)),
  });
}

/** How each kind of column is made out of those of other columns; `of` gives the one that it is the counterpart of. */
export interface ColumnMaker {
  readonly times: (of: (columns: TestColumns) => Float64Array) => Float64Array;
  readonly figures: (of: (columns: TestColumns) => Float32Array) => Float32Array;
  readonly words: (of: (columns: TestColumns) => WordColumn) => WordColumn;
}

/** Columns of `length` rows, one column a piece. */
export function* columnSteps(length: number, { times, figures, words }: ColumnMaker): Steps<TestColumns> {
  const startedAt = times((columns) => columns.startedAt);
  yield;
  const utcOffsetMin = figures((columns) => columns.utcOffsetMin);
  const numbers: { [name in NumberColumn]?: Float32Array } = {};
  for (const name of NUMBER_COLUMNS) {
    yield;
    numbers[name] = figures((columns) => columns.numbers[name]);
  }
  const facets: { [name in FacetColumn]?: WordColumn } = {};
  for (const name of FACET_COLUMNS) {
    yield;
    facets[name] = words((columns) => columns.facets[name]);
  }
  return {
    length,
    startedAt,
    utcOffsetMin,
    numbers: numbers as TestColumns['numbers'],
    facets: facets as TestColumns['facets'],
  };
}

const NUMBERS: { readonly [name in NumberColumn]: (row: TestRow) => Measured } = {
  mos: ({ summary }) => summary.mos,
  mosUp: ({ summary }) => summary.up.mos,
  mosDown: ({ summary }) => summary.down.mos,
  lossUp: ({ summary }) => summary.up.lossRatio,
  lossDown: ({ summary }) => summary.down.lossRatio,
  delayUp: ({ summary }) => summary.up.delayMs,
  delayDown: ({ summary }) => summary.down.delayMs,
  jitterUp: ({ summary }) => summary.up.jitterMs,
  jitterDown: ({ summary }) => summary.down.jitterMs,
};

const FACETS: { readonly [name in FacetColumn]: (row: TestRow) => string | null } = {
  result: ({ summary }) => summary.result,
  mode: ({ summary }) => summary.mode,
  topology: ({ summary }) => summary.topology,
  sameComputer: ({ summary }) => (summary.sameComputer === null ? null : String(summary.sameComputer)),
  route: ({ summary }) => summary.route,
  codec: ({ summary }) => summary.codec,
  connection: ({ summary }) => summary.connection,
  browser: ({ summary }) => summary.browser,
  agent: ({ annotation }) => annotation.agent,
  place: ({ annotation }) => annotation.place,
  headset: ({ summary, annotation }) => annotation.headset ?? summary.microphone,
  provider: ({ annotation }) => annotation.provider,
  origin: ({ annotation }) => annotation.origin,
  tags: ({ annotation }) => (annotation.tags.length === 0 ? null : annotation.tags.join('\n')),
  finding: ({ summary }) => summary.findings[0] ?? null,
};

/** Loops, here and below: `from` and `map` of a typed array take several times as long. */
function numberColumn(rows: readonly TestRow[], figureOf: (row: TestRow) => Measured): Float32Array {
  const column = new Float32Array(rows.length);
  rows.forEach((row, i) => {
    column[i] = figureOf(row) ?? Number.NaN;
  });
  return column;
}

function wordColumn(rows: readonly TestRow[], wordOf: (row: TestRow) => string | null): WordColumn {
  const words: string[] = [];
  const codeOf = new Map<string, number>();
  const codes = new Uint16Array(rows.length);
  rows.forEach((row, i) => {
    const word = wordOf(row);
    if (word === null) return;
    let code = codeOf.get(word);
    if (code === undefined) {
      code = words.push(word);
      codeOf.set(word, code);
    }
    codes[i] = code;
  });
  return { words, codes };
}

function joinWords(length: number, parts: readonly WordColumn[]): WordColumn {
  const words = [...new Set(parts.flatMap((part) => part.words))];
  const codeOf = new Map(words.map((word, i) => [word, i + 1]));
  const codes = new Uint16Array(length);
  let at = 0;
  for (const part of parts) {
    const renamed = Uint16Array.from([0, ...part.words.map((word) => codeOf.get(word) ?? 0)]);
    // Parts that number their words alike are copied whole.
    if (renamed.every((code, i) => code === i)) codes.set(part.codes, at);
    else for (let i = 0; i < part.codes.length; i++) codes[at + i] = renamed[part.codes[i] ?? 0] ?? 0;
    at += part.codes.length;
  }
  return { words, codes };
}

function filled<T extends Float32Array | Float64Array>(all: T, parts: readonly T[]): T {
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function byName<K extends string, T>(names: readonly K[], columnOf: (name: K) => T): { [name in K]: T } {
  return Object.fromEntries(names.map((name) => [name, columnOf(name)])) as { [name in K]: T };
}

function measured(value: number | undefined): Measured {
  return value === undefined || Number.isNaN(value) ? null : value;
}
