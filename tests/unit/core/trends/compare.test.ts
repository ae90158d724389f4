import { expect, test } from '@playwright/test';
import { FACET_COLUMNS, wordAt } from '../../../../src/core/trends/columns.ts';
import { compareBy } from '../../../../src/core/trends/compare.ts';
import { METRICS } from '../../../../src/core/trends/figures.ts';
import {
  bookQuantile,
  fortnight,
  MONDAY_MS,
  numbersIn,
  row,
  SEEDS,
  scoresOf,
  shuffled,
  unscored,
  wholeOf,
} from './made.ts';

const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9];

test.describe('whatever the tests', () => {
  test('groups share them, each with the distribution of its own', () => {
    for (const seed of SEEDS) {
      const rows = fortnight(seed);
      const { columns, all } = wholeOf(rows);
      for (const by of FACET_COLUMNS) {
        const groups = compareBy(columns, all, by, { metric: 'mos' });
        const wanted = groups.map(({ word }) => {
          const own = rows.filter((_, i) => wordAt(columns, by, i) === word);
          const scores = scoresOf(own);
          return [own.length, scores.length, ...SHARES.map((share) => bookQuantile(scores, share)), scores.length < 6];
        });
        const got = groups.map((g) => [
          g.count,
          g.scored,
          ...[g.low, g.quartile1, g.median, g.quartile3, g.high],
          g.tooFew,
        ]);
        expect(got, by).toEqual(wanted);
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
        expect(numbersIn(groups).every(Number.isFinite)).toBe(true);
      }
    }
  });

  test('the results of a group add up to it, and unscored ones have no figure', () => {
    const { columns, all } = wholeOf(fortnight(2));
    for (const group of compareBy(columns, all, 'result', { metric: 'mos' })) {
      expect(Object.values(group.results).reduce((a, b) => a + b, 0)).toBe(group.count);
      expect(Object.entries(group.results).filter(([, count]) => count > 0)).toEqual([[group.word, group.count]]);
      expect(group.scored > 0).toBe(group.word === 'scored');
    }
  });

  test('the order they were stored in changes nothing but which of two equal groups comes first', () => {
    for (const metric of METRICS) {
      const [one, other] = [wholeOf(fortnight(1)), wholeOf(shuffled(fortnight(1)))];
      expect(compareBy(other.columns, other.all, 'route', { metric })).toEqual(
        compareBy(one.columns, one.all, 'route', { metric }),
      );
    }
  });

  test('both directions are of the same tests', () => {
    const rows = fortnight(3);
    const { columns, all } = wholeOf(rows);
    const [up, down] = compareBy(columns, all, 'direction', { metric: 'mos' });
    expect([up?.word, down?.word, up?.count, down?.count]).toEqual(['up', 'down', rows.length, rows.length]);
    const ups = rows.flatMap(
      ({
        summary: {
          result,
          up: { mos },
        },
      }) => (result === 'scored' && mos !== null ? Math.fround(mos) : []),
    );
    expect([up?.scored, up?.median]).toEqual([ups.length, bookQuantile(ups, 0.5)]);
  });
});

test('most tests come first, tests of which it is not known last, and a word without a test not at all', () => {
  const routes = ['a', 'b', 'b', null, null, null, 'c', 'c', 'c'];
  const { columns, all } = wholeOf(routes.map((route, i) => row({ startedAt: MONDAY_MS + i, route })));
  const words = (rows: Uint32Array) => compareBy(columns, rows, 'route', { metric: 'mos' }).map(({ word }) => word);
  expect(words(all)).toEqual(['c', 'b', 'a', null]);
  expect(words(all.subarray(0, 3))).toEqual(['b', 'a']);
  expect(words(all.subarray(0, 0))).toEqual([]);
  expect(compareBy(columns, all.subarray(0, 0), 'direction', { metric: 'mos' })).toEqual([]);
});

test('a test with two tags is in the group of each', () => {
  const rows = [['a', 'b'], ['b'], []].map((tags, i) => row({ startedAt: MONDAY_MS + i, annotation: { tags } }));
  const { columns, all } = wholeOf(rows);
  const groups = compareBy(columns, all, 'tags', { metric: 'mos' });
  expect(groups.map(({ word, count, scored }) => [word, count, scored])).toEqual([
    ['b', 2, 2],
    ['a', 1, 1],
    [null, 1, 1],
  ]);
});

test('five scored tests are too few and six are not, however many failed', () => {
  const of = (scored: number) => {
    const failed = Array.from({ length: 20 }, (_, i) => unscored('set-up-failed', MONDAY_MS + 100 + i));
    const { columns, all } = wholeOf([
      ...Array.from({ length: scored }, (_, i) => row({ startedAt: MONDAY_MS + i })),
      ...failed,
    ]);
    return compareBy(columns, all, 'route', { metric: 'mos' })[0];
  };
  expect(of(5)).toMatchObject({ count: 25, scored: 5, tooFew: true });
  expect(of(6)).toMatchObject({ count: 26, scored: 6, tooFew: false });
});
