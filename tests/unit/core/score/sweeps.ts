import { expect } from '@playwright/test';

/** `count` + 1 values from `low` to `high`, evenly, both ends included. */
export function grid(low: number, high: number, count: number): readonly number[] {
  return Array.from({ length: count + 1 }, (_, step) => low + ((high - low) * step) / count);
}

/** Fails, with the first offenders in the message, unless `holds` is true everywhere. One assertion for a whole grid. */
export function expectEverywhere<T>(what: string, along: readonly T[], holds: (x: T) => boolean): void {
  expect(along.length, what).toBeGreaterThan(1);
  expect(along.filter((x) => !holds(x)).slice(0, 3), what).toEqual([]);
}

/**
 * What rounding alone may lift R, a percentage or MOS: some forty ulps at 150, the sum of a few dozen rounded operations.
 * Without it two neighbours whose true values differ by less than an ulp could count as a rise.
 */
const ROUNDING = 1e-12;

/** Every step along the grid at which `f` rises; an honest curve of a worsening call has none. */
function rises(along: readonly number[], f: (x: number) => number): readonly string[] {
  const values = along.map(f);
  return along.flatMap((x, step) => {
    const here = values[step] ?? Number.NaN;
    const before = step === 0 ? here : (values[step - 1] ?? Number.NaN);
    return here <= before + ROUNDING ? [] : [`${before} -> ${here} at ${x}`];
  });
}

/** Fails, with the first rises in the message, if `f` rises anywhere along the grid or gives NaN. */
export function expectNeverRises(what: string, along: readonly number[], f: (x: number) => number): void {
  expect(rises(along, f).slice(0, 3), what).toEqual([]);
}

/** Fails unless `f` falls from the first value of the grid to the last: a flat line never rises either. */
export function expectFalls(what: string, along: readonly number[], f: (x: number) => number): void {
  expectNeverRises(what, along, f);
  expect(f(along.at(-1) ?? Number.NaN), what).toBeLessThan(f(along[0] ?? Number.NaN));
}
