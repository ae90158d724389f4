import { expect, test } from '@playwright/test';
import { ALERT_MOS, BANDS, bandOf, TARGET_MOS } from '../../../../src/core/score/bands.ts';
import { expectNeverRises, grid } from './sweeps.ts';

/** The next double below a number from 2 to 8 is one step of 2^-52 times its power of two away. */
function oneUlpBelow(x: number): number {
  return x - 2 ** (Math.ceil(Math.log2(x)) - 53);
}

test('a better MOS never has a worse word, and every MOS has one', () => {
  const order: readonly string[] = BANDS.map(({ band }) => band);
  const everyMos = grid(1, 4.5, 35_000);
  const rank = (mos: number) => order.indexOf(bandOf(mos));
  expectNeverRises('rank', everyMos, rank);
  expect(new Set(everyMos.map(rank))).toEqual(new Set([0, 1, 2, 3, 4]));
});

for (const [mos, at, below] of [
  [4.34, 'excellent', 'good'],
  [4, 'good', 'fair'],
  [3.5, 'fair', 'poor'],
  [3, 'poor', 'bad'],
] as const) {
  test(`${mos} is ${at}, one ulp below is ${below}`, () => {
    const justBelow = oneUlpBelow(mos);
    expect(justBelow).toBeLessThan(mos);
    expect((justBelow + mos) / 2 === justBelow || (justBelow + mos) / 2 === mos).toBe(true);
    expect(bandOf(mos)).toBe(at);
    expect(bandOf(justBelow)).toBe(below);
  });
}

test('the ends of the scale, and no score at all', () => {
  expect(bandOf(4.5)).toBe('excellent');
  expect(bandOf(1)).toBe('bad');
  expect(bandOf(null)).toBe('inconclusive');
});

test('target and alert are band edges', () => {
  expect(TARGET_MOS).toBe(4);
  expect(ALERT_MOS).toBe(3.5);
  expect(bandOf(TARGET_MOS)).toBe('good');
  expect(bandOf(ALERT_MOS)).toBe('fair');
});

test('bad input is named', () => {
  expect(() => bandOf(Number.NaN)).toThrow(new RangeError('mos: expected a number from 1 to 4.5 or null, got NaN'));
  expect(() => bandOf(0)).toThrow('mos: expected a number from 1 to 4.5 or null, got 0');
  expect(() => bandOf(4.6)).toThrow('mos: expected a number from 1 to 4.5 or null, got 4.6');
  // @ts-expect-error a missing score is null, not undefined
  expect(() => bandOf(undefined)).toThrow(new TypeError('mos: expected a number from 1 to 4.5 or null, got undefined'));
});
