import { expect, test } from '@playwright/test';
import { turnsOf } from '../../src/route-turns.ts';

const names = (count: number) => Array.from({ length: count }, (_, i) => `route ${i + 1}`);

test('what fits at once goes at once', () => {
  for (const count of [1, 2, 3, 4]) expect(turnsOf(names(count))).toEqual([names(count)]);
});

for (let count = 5; count <= 12; count += 1) {
  test(`${count} routes: each as often as the others, never more than four at once, and on average at the same time`, () => {
    const turns = turnsOf(names(count));
    expect(Math.max(...turns.map((turn) => turn.length))).toBeLessThanOrEqual(4);
    for (const name of names(count)) {
      const at = turns.flatMap((turn, i) => (turn.includes(name) ? [i] : []));
      expect(at).toHaveLength(2);
      expect(at.reduce((sum, i) => sum + i, 0)).toBe(turns.length - 1);
    }
  });
}
