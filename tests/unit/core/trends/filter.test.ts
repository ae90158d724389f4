import { expect, test } from '@playwright/test';
import { FACET_COLUMNS, type FacetColumn, wordAt } from '../../../../src/core/trends/columns.ts';
import { NO_FILTER, selectRows, type TestFilter, wordsOf } from '../../../../src/core/trends/filter.ts';
import { DAY_MS, fortnight, HOUR_MS, MONDAY_MS, row, SEEDS, wholeOf } from './made.ts';

const select = (rows: Parameters<typeof wholeOf>[0], filter: Partial<TestFilter>) => {
  const { columns } = wholeOf(rows);
  return [...selectRows(columns, { ...NO_FILTER, ...filter })];
};

test.describe('whatever the tests', () => {
  test('a filter of nothing lets all through, in order', () => {
    for (const seed of SEEDS) {
      const rows = fortnight(seed);
      expect(select(rows, {})).toEqual(rows.map((_, i) => i));
    }
  });

  test('times that follow one another share the tests among them', () => {
    for (const seed of SEEDS) {
      const rows = fortnight(seed);
      const first = rows[0]?.summary.startedAt ?? 0;
      const edges = [null, first, first + 3 * DAY_MS + 1, first + 9 * DAY_MS, null];
      const parts = edges.slice(1).map((toMs, i) => select(rows, { fromMs: edges[i] ?? null, toMs }));
      expect(parts.flat()).toEqual(rows.map((_, i) => i));
      expect(parts.filter((part) => part.length > 0).length).toBeGreaterThan(2);
    }
  });

  test('the words of a facet, and null, share the tests among them', () => {
    for (const name of FACET_COLUMNS) {
      const rows = fortnight(1);
      const { columns } = wholeOf(rows);
      const parts = [null, ...wordsOf(columns, name)].map((word) => select(rows, { facets: { [name]: [word] } }));
      // No test here has two tags.
      expect(parts.flat().toSorted((a, b) => a - b)).toEqual(rows.map((_, i) => i));
    }
  });

  test('it is what looking at every test by itself gives', () => {
    const facets: TestFilter['facets'] = {
      route: ['Paris', null],
      result: ['scored', 'dropped'],
      browser: ['Firefox 153'],
    };
    for (const seed of SEEDS) {
      const rows = fortnight(seed);
      const [fromMs, toMs] = [(rows[40]?.summary.startedAt ?? 0) + 1, rows.at(-40)?.summary.startedAt ?? 0];
      const { columns } = wholeOf(rows);
      const wanted = rows.flatMap(({ summary }, i) => {
        const isIn = summary.startedAt >= fromMs && summary.startedAt < toMs;
        const isLet = Object.entries(facets).every(([name, words]) =>
          words.includes(wordAt(columns, name as FacetColumn, i)),
        );
        return isIn && isLet ? [i] : [];
      });
      expect(select(rows, { fromMs, toMs, facets })).toEqual(wanted);
      expect(wanted.length).toBeGreaterThan(5);
    }
  });
});

test('from is included, to is not', () => {
  const rows = [0, 1, 2].map((hours) => row({ startedAt: MONDAY_MS + hours * HOUR_MS }));
  expect(select(rows, { fromMs: MONDAY_MS, toMs: MONDAY_MS + 2 * HOUR_MS })).toEqual([0, 1]);
});

test('one of several tags is enough, and tags are words of their own', () => {
  const tagged = [['a', 'b'], ['b'], []].map((tags, i) => row({ startedAt: MONDAY_MS + i, annotation: { tags } }));
  expect(select(tagged, { facets: { tags: ['a'] } })).toEqual([0]);
  expect(select(tagged, { facets: { tags: ['b'] } })).toEqual([0, 1]);
  expect(select(tagged, { facets: { tags: [null, 'a'] } })).toEqual([0, 2]);
  expect(wordsOf(wholeOf(tagged).columns, 'tags')).toEqual(['a', 'b']);
});

test('a word that no test has, an empty list and a time turned round let nothing through', () => {
  const rows = fortnight(1);
  expect(select(rows, { facets: { route: ['Atlantis'] } })).toEqual([]);
  expect(select(rows, { facets: { route: [] } })).toEqual([]);
  expect(select(rows, { fromMs: Date.UTC(2026, 9, 25), toMs: Date.UTC(2026, 9, 20) })).toEqual([]);
  expect(select([], {})).toEqual([]);
});
