import { expect, test } from '@playwright/test';
import { NO_ANNOTATION } from '../../../../src/core/trends/annotation.ts';
import type { TestRow } from '../../../../src/core/trends/columns.ts';
import { summaryOf } from '../../../../src/core/trends/summary.ts';
import { CSV_COLUMNS, csvCells, csvHead, csvLine, writeCsvFile } from '../../../../src/history/file/csv.ts';
import { parsedCsv } from '../../../support/history/parsed-csv.ts';
import { createRandom } from '../../../support/lab/impairment/random.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../../support/reports/index.ts';

/** What a spreadsheet takes for the beginning of a formula. */
const TRIGGER = /^[=+\-@\t\r\n＝＋－＠﹢﹣﹦﹫−]/u;

const PIECES = [
  '=',
  '+',
  '-',
  '@',
  '"',
  ',',
  ';',
  '\r',
  '\n',
  '\t',
  ' ',
  "'",
  '＝',
  '＠',
  '−',
  '\u200b',
  'a',
  '1',
  '|',
  'ö',
  '\u{1f4de}',
];

const SAMPLE = summaryOf(sampleReport());

function cellOf(row: TestRow, column: string): string {
  return csvCells(row)[CSV_COLUMNS.indexOf(column)] ?? 'no such column';
}

function noted(note: string): TestRow {
  return { summary: SAMPLE, annotation: { ...NO_ANNOTATION, note } };
}

function madeUpRows(seed: number): readonly TestRow[] {
  const random = createRandom(seed);
  const words = (most: number) =>
    Array.from({ length: Math.floor(random() * most) }, () => PIECES[Math.floor(random() * PIECES.length)]).join('');
  const figure = () => [null, 0, -0.4, 1e-9, 3.87654321, 1e21, -12][Math.floor(random() * 7)] ?? null;
  return Array.from({ length: 50 }, () => ({
    summary: {
      ...SAMPLE,
      route: words(6),
      browser: words(9),
      loopMs: figure(),
      up: { mos: figure(), lossRatio: figure(), delayMs: figure(), jitterMs: figure() },
      startedAt: Math.floor(random() * 2e12),
      utcOffsetMin: [null, 0, 330, -210, 60][Math.floor(random() * 5)] ?? null,
    },
    annotation: {
      ...NO_ANNOTATION,
      note: words(30),
      agent: words(4),
      headset: words(3),
      provider: words(2),
      tags: [words(4), words(4)],
    },
  }));
}

test('a strict reader of RFC 4180 finds in each line exactly the cells that were written', () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const rows = madeUpRows(seed);
    const text = csvHead() + rows.map(csvLine).join('');
    expect(text.startsWith('\u{feff}id,startedAt,')).toBe(true);
    expect(parsedCsv(text.slice(1))).toEqual([CSV_COLUMNS, ...rows.map(csvCells)]);
  }
});

test('no text is left that a spreadsheet would run, wherever it thinks that a cell begins', () => {
  const texts = ['route', 'browser', 'agent', 'headset', 'tags', 'note'];
  const cells = Array.from({ length: 40 }, (_, seed) => madeUpRows(100 + seed)).flatMap((rows) =>
    rows.flatMap((row) => texts.map((column) => cellOf(row, column))),
  );
  const runs = (text: string) => TRIGGER.test(text) || TRIGGER.test(text.replace(/^[\s\p{Cf}]+/u, ''));
  expect(cells.filter((cell) => TRIGGER.test(cell) || cell.split(/[;\t\r\n]/).some(runs))).toEqual([]);
  expect(cells.filter((cell) => cell.includes("'=")).length).toBeGreaterThan(100);
});

test('a figure stays the figure it was, negative ones too; not measured is an empty cell', () => {
  for (const row of madeUpRows(7)) {
    const columns = { loopMs: row.summary.loopMs, upMos: row.summary.up.mos, upDelayMs: row.summary.up.delayMs };
    for (const [column, figure] of Object.entries(columns)) {
      const cell = cellOf(row, column);
      expect(cell === '' ? null : Number(cell)).toBe(figure);
    }
  }
});

const DEFUSED: readonly (readonly [note: string, cell: string])[] = [
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2+3', "'-2+3"],
  ['\t=1', "'\t'=1"],
  ['\rx', "'\rx"],
  ['  =1', "  '=1"],
  ['＝1', "'＝1"],
  ['a;=1', "a;'=1"],
  ['list\n- one\n- two', "list\n'- one\n'- two"],
  ['between 1-2 and a=b', 'between 1-2 and a=b'],
  ['', ''],
];

for (const [note, cell] of DEFUSED) {
  test(`the note ${JSON.stringify(note)} becomes ${JSON.stringify(cell)}`, () => {
    expect(cellOf(noted(note), 'note')).toBe(cell);
  });
}

test('times are those of the wall clock, with its offset; of an unknown zone, UTC', () => {
  const at = (utcOffsetMin: number | null, startedAt = Date.UTC(2026, 10, 21, 23, 42, 10, 5)) =>
    cellOf({ summary: { ...SAMPLE, startedAt, utcOffsetMin }, annotation: NO_ANNOTATION }, 'startedAt');
  expect(at(60)).toBe('2026-11-22T00:42:10.005+01:00');
  expect(at(-210)).toBe('2026-11-21T20:12:10.005-03:30');
  expect(at(0)).toBe('2026-11-21T23:42:10.005+00:00');
  expect(at(null)).toBe('2026-11-21T23:42:10.005Z');
  expect(at(60, 8.64e15)).toBe("'+275760-09-13T00:00:00.000Z");
});

test('every kind of test has a line, and the file is UTF-8 with its mark', async () => {
  const rows = Object.values(SAMPLE_REPORTS).map((build) => ({
    summary: summaryOf(build()),
    annotation: NO_ANNOTATION,
  }));
  const counted: number[] = [];
  const blob = await writeCsvFile(rows, { onProgress: (count) => counted.push(count) });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const read = parsedCsv(new TextDecoder().decode(bytes));
  expect(read.slice(1)).toEqual(rows.map(csvCells));
  expect(counted.at(-1)).toBe(rows.length);
});
