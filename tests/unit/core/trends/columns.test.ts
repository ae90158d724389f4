import { expect, test } from '@playwright/test';
import {
  columnsOf,
  FACET_COLUMNS,
  figureAt,
  joinColumns,
  NUMBER_COLUMNS,
  offsetAt,
  type TestColumns,
  wordAt,
} from '../../../../src/core/trends/columns.ts';
import { fortnight, MONDAY_MS, row, SEEDS, shuffled } from './made.ts';

/** What columns say, row by row, whatever their codes. */
function read(columns: TestColumns) {
  return Array.from({ length: columns.length }, (_, i) => ({
    at: columns.startedAt[i],
    offset: offsetAt(columns, i),
    figures: NUMBER_COLUMNS.map((name) => figureAt(columns, name, i)),
    words: FACET_COLUMNS.map((name) => wordAt(columns, name, i)),
  }));
}

test.describe('whatever the tests', () => {
  test('the columns of parts, joined, say what the columns of all say', () => {
    for (const seed of SEEDS) {
      const rows = fortnight(seed);
      const whole = JSON.stringify(read(columnsOf(rows)));
      for (const cuts of [[], [100], [0, 1, 300], [50, 50, 200, rows.length]]) {
        const edges = [0, ...cuts, rows.length];
        const parts = edges.slice(1).map((to, i) => columnsOf(rows.slice(edges[i], to)));
        const joined = joinColumns(parts);
        expect(joined.length).toBe(rows.length);
        expect(JSON.stringify(read(joined)) === whole, `seed ${seed}, cut at ${cuts}`).toBe(true);
      }
    }
  });

  test('the order they come in changes nothing', () => {
    for (const seed of SEEDS) expect(columnsOf(shuffled(fortnight(seed)))).toEqual(columnsOf(fortnight(seed)));
  });

  test('every row reads as its summary and annotation have it', () => {
    const rows = fortnight(1);
    const columns = columnsOf(rows);
    const rounded = (value: number | null) => (value === null ? null : Math.fround(value));
    const told = rows.map(({ summary, annotation }) => [
      summary.startedAt,
      summary.utcOffsetMin,
      ...[summary.mos, summary.down.lossRatio, summary.up.jitterMs].map(rounded),
      ...[summary.result, summary.route, annotation.agent, summary.findings[0] ?? null],
    ]);
    const kept = rows.map((_, i) => [
      columns.startedAt[i],
      offsetAt(columns, i),
      ...(['mos', 'lossDown', 'jitterUp'] as const).map((name) => figureAt(columns, name, i)),
      ...(['result', 'route', 'agent', 'finding'] as const).map((name) => wordAt(columns, name, i)),
    ]);
    expect(kept).toEqual(told);
    expect(new Set(rows.map(({ summary }) => summary.result)).size).toBe(6);
  });
});

test('what was not measured or is not there is null', () => {
  const columns = columnsOf([row({ mos: null, utcOffsetMin: null, route: null, up: { delayMs: null } })]);
  expect(figureAt(columns, 'mos', 0)).toBeNull();
  expect(figureAt(columns, 'delayUp', 0)).toBeNull();
  expect(offsetAt(columns, 0)).toBeNull();
  expect(wordAt(columns, 'route', 0)).toBeNull();
  for (const beyond of [-1, 1, 0.5, Number.NaN]) {
    expect(figureAt(columns, 'mos', beyond)).toBeNull();
    expect(offsetAt(columns, beyond)).toBeNull();
    expect(wordAt(columns, 'codec', beyond)).toBeNull();
  }
});

test('a zero is a figure, and an empty word a word', () => {
  const columns = columnsOf([row({ utcOffsetMin: 0, route: '', up: { lossRatio: 0 } })]);
  expect(figureAt(columns, 'lossUp', 0)).toBe(0);
  expect(offsetAt(columns, 0)).toBe(0);
  expect(wordAt(columns, 'route', 0)).toBe('');
});

test('a headset that was named stands before the one that was heard, and tags stand one a line', () => {
  const columns = columnsOf([
    row({ startedAt: MONDAY_MS, microphone: 'heard' }),
    row({ startedAt: MONDAY_MS + 1, microphone: 'heard', annotation: { headset: 'named', tags: ['a', 'b'] } }),
  ]);
  expect([wordAt(columns, 'headset', 0), wordAt(columns, 'headset', 1)]).toEqual(['heard', 'named']);
  expect([wordAt(columns, 'tags', 0), wordAt(columns, 'tags', 1)]).toEqual([null, 'a\nb']);
});

test('no tests are columns of length 0, joined too', () => {
  expect(columnsOf([]).length).toBe(0);
  expect(joinColumns([])).toEqual(columnsOf([]));
});
