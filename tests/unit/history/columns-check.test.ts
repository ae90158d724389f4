import { expect, test } from '@playwright/test';
import { NO_ANNOTATION } from '../../../src/core/trends/annotation.ts';
import { columnsOf, FACET_COLUMNS, NUMBER_COLUMNS } from '../../../src/core/trends/columns.ts';
import { summaryOf } from '../../../src/core/trends/summary.ts';
import { isColumns } from '../../../src/history/columns-check.ts';
import { SAMPLE_REPORTS } from '../../support/reports/index.ts';

const rows = Object.values(SAMPLE_REPORTS).map((build) => ({ summary: summaryOf(build()), annotation: NO_ANNOTATION }));
const columns = columnsOf(rows);

test('columns are columns, of no test and of all samples, also after they were stored', () => {
  expect(isColumns(structuredClone(columnsOf([])))).toBe(true);
  expect(isColumns(structuredClone(columns))).toBe(true);
});

test('what is no columns at all is none', () => {
  for (const wrong of [undefined, null, 3, 'columns', [], {}, { length: 0 }, new Map()]) {
    expect(isColumns(wrong)).toBe(false);
  }
});

test('a column missing, of another type or of another length is seen, whichever it is', () => {
  const wrongs = [
    ...['startedAt', 'utcOffsetMin', 'numbers', 'facets', 'length'].map((name) => ({ ...columns, [name]: undefined })),
    ...NUMBER_COLUMNS.flatMap((name) =>
      [undefined, [...columns.numbers[name]], columns.numbers[name].slice(1)].map((column) => ({
        ...columns,
        numbers: { ...columns.numbers, [name]: column },
      })),
    ),
    ...FACET_COLUMNS.flatMap((name) => {
      const { codes, words } = columns.facets[name];
      const wrong = [
        undefined,
        { codes: codes.slice(1), words },
        { codes: [...codes], words },
        { codes, words: 'words' },
        { codes, words: [...words, 3] },
        { codes: codes.map(() => words.length + 1), words },
      ];
      return wrong.map((column) => ({ ...columns, facets: { ...columns.facets, [name]: column } }));
    }),
    { ...columns, length: columns.length + 1 },
    { ...columns, startedAt: columns.startedAt.slice(1) },
    { ...columns, startedAt: columns.startedAt.toReversed() },
    { ...columns, startedAt: columns.startedAt.with(0, Number.NaN) },
    { ...columns, startedAt: columns.startedAt.with(-1, Number.NaN) },
    { ...columns, utcOffsetMin: Float64Array.from(columns.utcOffsetMin) },
  ];
  expect(wrongs.filter(isColumns)).toEqual([]);
});
