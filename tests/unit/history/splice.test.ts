import { expect, test } from '@playwright/test';
import { type Annotation, NO_ANNOTATION } from '../../../src/core/trends/annotation.ts';
import { columnsOf, type TestRow } from '../../../src/core/trends/columns.ts';
import { summaryOf } from '../../../src/core/trends/summary.ts';
import { merged, spliced } from '../../../src/history/splice.ts';
import { goodReport, sampleId, sampleReport } from '../../support/reports/index.ts';
import { noise } from '../../support/reports/made-up-frames.ts';

const SUMMARIES = [summaryOf(goodReport()), summaryOf(sampleReport())];

/** Rows with few words each, so that words come, go, and change places. */
function rowAt(serial: number, startedAt: number): TestRow {
  const pick = <T>(salt: number, values: readonly T[]) => values[Math.floor(noise(serial, salt) * values.length)];
  const summary = SUMMARIES[serial % 2] ?? SUMMARIES[0];
  if (summary === undefined) throw new Error('expected a summary, got none');
  const annotation: Annotation = { ...NO_ANNOTATION, place: pick(1, ['home', 'office', null]) ?? null };
  const route = pick(2, ['Frankfurt', 'Paris', 'Lisbon', null]) ?? null;
  return {
    summary: { ...summary, id: sampleId(serial), startedAt, route, mos: pick(3, [null, 3.5, 4.2]) ?? null },
    annotation,
  };
}

const rows = Array.from({ length: 40 }, (_, serial) => rowAt(serial, 1_000 + serial * 10));
const columns = columnsOf(rows);

test('a row put in, taken out or replaced anywhere gives the columns of the rows that are left', () => {
  for (const [place, row] of rows.entries()) {
    const others = rows.toSpliced(place, 1);
    const { startedAt } = row.summary;
    expect(spliced(columns, startedAt, true, null)).toEqual(columnsOf(others));
    expect(spliced(columnsOf(others), startedAt, false, row)).toEqual(columns);
    const another = rowAt(place + 500, startedAt);
    expect(spliced(columns, startedAt, true, another)).toEqual(columnsOf(rows.with(place, another)));
  }
  const [only] = rows;
  if (only === undefined) throw new Error('expected rows, got none');
  expect(spliced(columnsOf([]), only.summary.startedAt, false, only)).toEqual(columnsOf([only]));
  expect(spliced(columnsOf([only]), only.summary.startedAt, true, null)).toEqual(columnsOf([]));
});

test('where tests began at the same moment, or none did, only a look at all rows can tell', () => {
  const [first, second] = rows;
  if (first === undefined || second === undefined) throw new Error('expected rows, got fewer');
  const twin = rowAt(900, first.summary.startedAt);
  const twins = columnsOf([first, twin, second]);
  expect(spliced(columns, first.summary.startedAt, false, twin)).toBeNull();
  expect(spliced(twins, first.summary.startedAt, true, null)).toBeNull();
  for (const nobody of [0, 1_005, 5_000]) expect(spliced(columns, nobody, true, null)).toBeNull();
});

test('many rows merged among others give the columns of all of them', () => {
  const groups = [
    rows.filter((_, place) => place % 3 === 0),
    rows.slice(0, 10),
    rows.slice(30),
    rows.slice(10, 20),
    rows,
    [],
  ];
  for (const group of groups) {
    const others = rows.filter((row) => !group.includes(row));
    expect(merged(columnsOf(others), group.toReversed())).toEqual(columns);
  }
  const [first] = rows;
  if (first === undefined) throw new Error('expected rows, got none');
  const twin = rowAt(900, first.summary.startedAt);
  expect(merged(columns, [twin])).toBeNull();
  expect(merged(columnsOf([]), [first, twin])).toBeNull();
});
