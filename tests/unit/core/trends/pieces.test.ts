import { expect, test } from '@playwright/test';
import { atOnce, pieces, type Steps } from '../../../../src/core/trends/pieces.ts';

test('all at once is the value that the last piece returns', () => {
  const log: string[] = [];
  function* work(): Steps<number> {
    log.push('first');
    yield;
    log.push('second');
    return 2;
  }
  expect(atOnce(work())).toBe(2);
  expect(log).toEqual(['first', 'second']);
});

test('pieces follow one another without a gap, up to the end', () => {
  for (const [end, each] of [
    [0, 5],
    [4, 5],
    [5, 5],
    [12, 5],
  ] as const) {
    const all = [...pieces(end, each)];
    expect(all.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i))).toEqual(
      Array.from({ length: end }, (_, i) => i),
    );
    expect(all.every(([from, to]) => to > from && to - from <= each)).toBe(true);
  }
});
