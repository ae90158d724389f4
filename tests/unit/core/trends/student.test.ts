import { expect, test } from '@playwright/test';
import { dayMemory, LEVEL_KEEPS, worthOfDay } from '../../../../src/core/trends/day-series.ts';
import { normalOf, student95, upperTail } from '../../../../src/core/trends/student.ts';
import { createRandom } from '../../../support/lab/impairment/random.ts';

/** Two-sided 95 % quantiles, from any table of Student's t. */
const TABLE = [
  [3, 3.1824],
  [4, 2.7764],
  [5, 2.5706],
  [10, 2.2281],
  [30, 2.0423],
  [120, 1.9799],
] as const;

test('the quantile of Student is that of the tables within 1 %, and falls to the normal one', () => {
  for (const [df, t] of TABLE) expect(Math.abs(student95(df) / t - 1)).toBeLessThan(0.01);
  expect(student95(1e9)).toBeCloseTo(1.959964, 5);
});

test('a t at its 95 % quantile is as unlikely as 1.96, with its sign', () => {
  for (const [df, t] of TABLE) {
    expect(Math.abs(normalOf(t, df) - 1.96)).toBeLessThan(0.04);
    expect(normalOf(-t, df)).toBe(-normalOf(t, df));
  }
  expect(normalOf(0, 5)).toBe(0);
});

/** Normal tail by Simpson's rule, far enough out. */
function integratedTail(z: number): number {
  const steps = 4000;
  const width = 10 / steps;
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const sum = Array.from({ length: steps + 1 }, (_, i) => {
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    return weight * density(z + i * width);
  }).reduce((a, b) => a + b, 0);
  return (sum * width) / 3;
}

test('the tail of the normal distribution is its integral within 1 %, from 0 to where one in a billion is left', () => {
  for (let z = 0; z <= 6; z += 0.25) expect(Math.abs(upperTail(z) / integratedTail(z) - 1)).toBeLessThan(0.01);
});

function walk(seed: number, days: number, memory: number): { readonly days: number[]; readonly values: number[] } {
  const random = createRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let value = normal();
  const values = Array.from({ length: days }, () => {
    const now = value;
    value = memory * value + Math.sqrt(1 - memory ** 2) * normal();
    return now;
  });
  const mean = values.reduce((a, b) => a + b, 0) / days;
  return { days: values.map((_, day) => day), values: values.map((one) => one - mean) };
}

test('the memory of a long series is found, and on average of short ones too', () => {
  for (const memory of [0, 0.3, 0.6]) {
    expect(Math.abs(dayMemory([walk(1, 20_000, memory)]) - memory)).toBeLessThan(0.03);
    const short = Array.from({ length: 400 }, (_, i) => dayMemory([walk(i + 2, 28, memory)]));
    const mean = short.reduce((a, b) => a + b, 0) / short.length;
    // It is never below 0, so a series without memory seems to have a little.
    expect(Math.abs(mean - memory)).toBeLessThan(0.1);
  }
});

test('days with gaps between them tell nothing of one another, and a belief stands where nothing is seen', () => {
  const { days, values } = walk(1, 50, 0.8);
  const apart = days.map((day) => day * 2);
  expect(dayMemory([{ days: apart, values }], { memory: 0.4, days: 14 })).toBeCloseTo(0.4, 9);
  expect(dayMemory([], { memory: 0.4, days: 14 })).toBeCloseTo(0.4, 9);
  expect(dayMemory([])).toBe(0);
});

test('the more a day keeps of the one before, the less it is worth', () => {
  const memories = [0, 0.1, 0.3, 0.5, 0.7, 0.9];
  for (const keeps of [undefined, LEVEL_KEEPS]) {
    const worths = memories.map((memory) => worthOfDay(memory, keeps));
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
    expect(worths[0]).toBe(1);
    expect(worths.at(-1)).toBeGreaterThan(0);
  }
  // Of an AR(1) it is (1 - rho) / (1 + rho).
  expect(worthOfDay(0.5)).toBeCloseTo(0.5 / 1.5, 12);
});
