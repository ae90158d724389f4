import { expect, test } from '@playwright/test';
import { createRandom, deriveSeed } from '../../../support/lab/impairment/random.ts';

const DRAWS = 100_000;

const drawn = (seed: number, count: number): number[] => {
  const random = createRandom(seed);
  return Array.from({ length: count }, random);
};

test('the same seed gives the same numbers, all in [0, 1)', () => {
  const numbers = drawn(1, DRAWS);
  expect(drawn(1, 1_000)).toEqual(numbers.slice(0, 1_000));
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
});

test('the numbers are uniform: chi-square over 100 bins', () => {
  for (const seed of [0, 1, -1, 0xffffffff]) {
    const counts = Array.from({ length: 100 }, () => 0);
    for (const number of drawn(seed, DRAWS)) {
      const bin = Math.floor(number * 100);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    const expected = DRAWS / 100;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 99 degrees of freedom: mean 99, standard deviation 14.07. Five of those, either way: too even is no more random than too uneven.
    expect(Math.abs(chiSquare - 99), `seed ${seed}`).toBeLessThan(5 * Math.sqrt(2 * 99));
  }
});

test('neighbouring seeds and neighbouring numbers have nothing to do with each other', () => {
  const correlation = (one: number[], other: number[]): number => {
    const products = one.map((number, index) => (number - 0.5) * ((other[index] ?? 0.5) - 0.5));
    return (products.reduce((sum, product) => sum + product, 0) / one.length) * 12;
  };
  // Of independent draws it has standard deviation 1 / sqrt(n): five of those.
  const bound = 5 / Math.sqrt(DRAWS);
  const numbers = drawn(7, DRAWS + 1);
  expect(Math.abs(correlation(numbers.slice(0, -1), numbers.slice(1)))).toBeLessThan(bound);
  expect(Math.abs(correlation(drawn(7, DRAWS), drawn(8, DRAWS)))).toBeLessThan(bound);
  const named = (name: string) => drawn(deriveSeed(7, name), DRAWS);
  expect(Math.abs(correlation(named('up udp'), named('down udp')))).toBeLessThan(bound);
});
