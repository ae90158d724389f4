import { columnSteps, type TestColumns, type WordColumn } from './columns.ts';
import { atOnce } from './pieces.ts';

/** Whose tests are looked at: one's own, those that somebody sent, or all. */
export const WHOSE = ['mine', 'received', 'all'] as const;
export type Whose = (typeof WHOSE)[number];

/** Only those tests; the same columns where that is all of them. */
export function testsOf(columns: TestColumns, whose: Whose): TestColumns {
  if (whose === 'all') return columns;
  const { codes, words } = columns.facets.origin;
  const own = words.indexOf('own') + 1 || Number.NaN;
  const isMine = whose === 'mine';
  const rows = new Uint32Array(columns.length);
  let length = 0;
  for (let row = 0; row < columns.length; row++) if ((codes[row] === own) === isMine) rows[length++] = row;
  return length === columns.length ? columns : rowsOnly(columns, rows.subarray(0, length));
}

/** Whether any of them came from somebody. */
export function hasReceived({ facets: { origin } }: TestColumns): boolean {
  return origin.words.some((word) => word !== 'own');
}

function rowsOnly(columns: TestColumns, rows: Uint32Array): TestColumns {
  return atOnce(
    columnSteps(rows.length, {
      times: (of) => picked(of(columns), Float64Array, rows),
      figures: (of) => picked(of(columns), Float32Array, rows),
      words: (of) => pickedWords(of(columns), rows),
    }),
  );
}

/** With those words only that are left. */
function pickedWords({ codes, words }: WordColumn, rows: Uint32Array): WordColumn {
  const part = picked(codes, Uint16Array, rows);
  const renamed = new Uint16Array(words.length + 1);
  const kept: string[] = [];
  for (let i = 0; i < part.length; i++) {
    const code = part[i] ?? 0;
    if (code !== 0 && renamed[code] === 0) renamed[code] = kept.push(words[code - 1] ?? '');
    part[i] = renamed[code] ?? 0;
  }
  return { words: kept, codes: part };
}

type Column = Float64Array | Float32Array | Uint16Array;

/** A loop: `map` of a typed array takes several times as long. */
function picked<T extends Column>(column: T, Made: new (length: number) => T, rows: Uint32Array): T {
  const part = new Made(rows.length);
  for (let i = 0; i < rows.length; i++) part[i] = column[rows[i] ?? 0] ?? 0;
  return part;
}
