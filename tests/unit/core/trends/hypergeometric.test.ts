import { expect, test } from '@playwright/test';
import { chanceOfAtLeast } from '../../../../src/core/trends/hypergeometric.ts';

test('it is what Fisher’s lady has: four cups of eight, all told right', () => {
  expect(chanceOfAtLeast(4, 4, 4, 8)).toBeCloseTo(1 / 70, 12);
  expect(chanceOfAtLeast(3, 4, 4, 8)).toBeCloseTo(17 / 70, 12);
});

test('it is what counting every draw gives', () => {
  const all = 9;
  for (let bad = 0; bad <= all; bad++) {
    for (let drawn = 0; drawn <= all; drawn++) {
      const draws = Array.from({ length: 2 ** all }, (_, bits) => bits).filter((bits) => ones(bits) === drawn);
      for (let found = 0; found <= all; found++) {
        // The bad ones are the lowest bits.
        const hits = draws.filter((bits) => ones(bits & (2 ** bad - 1)) >= found).length;
        expect(chanceOfAtLeast(found, drawn, bad, all)).toBeCloseTo(hits / draws.length, 10);
      }
    }
  }
});

test('it never rises with what is asked for, and is sure of nothing', () => {
  let last = 1;
  for (let found = 0; found <= 60; found++) {
    const chance = chanceOfAtLeast(found, 300, 60, 1000);
    expect(chance).toBeLessThanOrEqual(last);
    last = chance;
  }
  expect(chanceOfAtLeast(0, 300, 60, 1000)).toBeCloseTo(1, 10);
});

function ones(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + ones(bits >>> 1);
}
