import { expect, test } from '@playwright/test';
import {
  goodOrBetterPercent,
  MAX_MOS,
  MIN_MOS,
  mosToR,
  poorOrWorsePercent,
  R_AT_MIN_MOS,
  rToMos,
  rToMosUnfloored,
} from '../../../../src/core/score/mos.ts';
import { expectEverywhere, expectFalls, grid } from './sweeps.ts';

test.describe('R to MOS', () => {
  test('a lower R never gives a higher MOS, from far above the scale to far below', () => {
    expectFalls('rToMos', grid(160, -60, 220_000), rToMos);
  });

  test('stays within 1 and 4.5', () => {
    const everyR = [...grid(-50, 150, 20_000), -1e300, 1e300];
    expectEverywhere('1 to 4.5', everyR, (r) => rToMos(r) >= MIN_MOS && rToMos(r) <= MAX_MOS);
    expect(rToMos(0)).toBe(1);
    expect(rToMos(100)).toBe(4.5);
  });

  test('is continuous where the floor ends: the cubic is nowhere steeper than 0.053 per R', () => {
    for (const step of [1, 1e-3, 1e-6, 1e-9]) {
      const jump = rToMos(R_AT_MIN_MOS + step) - rToMos(R_AT_MIN_MOS - step);
      expect(jump).toBeGreaterThanOrEqual(0);
      expect(jump).toBeLessThanOrEqual(0.053 * 2 * step);
    }
    expect(R_AT_MIN_MOS).toBeCloseTo(6.5153, 4);
  });

  test('the floor changes only what lies under it', () => {
    expectEverywhere('floored', grid(-5, 105, 1100), (r) => rToMos(r) === Math.max(1, rToMosUnfloored(r)));
    expect(rToMosUnfloored(3.222)).toBeCloseTo(0.98884, 5);
    expect(rToMos(3.222)).toBe(1);
  });
});

test.describe('MOS to R', () => {
  test('gives back the R, on 6.52 to 100', () => {
    // The cubic's least slope here is 0.0066 per R (at 6.52), so one ulp of MOS is at most 7e-14 of R.
    expectEverywhere('inverse', grid(6.52, 100, 20_000), (r) => Math.abs(mosToR(rToMos(r)) - r) < 1e-12);
  });

  test('gives back the MOS, on 1 to 4.5', () => {
    expectEverywhere('inverse', grid(1, 4.5, 10_000), (mos) => Math.abs(rToMos(mosToR(mos)) - mos) < 1e-14);
  });

  test('reads the anchors that people quote', () => {
    const anchors = [
      [4.34, 90.04],
      [4.2, 85.06],
      [4.03, 80.16],
      [4, 79.37],
      [3.6, 70.06],
      [3.5, 67.96],
      [3.1, 60],
      [3, 58.08],
    ] as const;
    for (const [mos, r] of anchors) expect(Math.abs(mosToR(mos) - r), `MOS ${mos}`).toBeLessThanOrEqual(0.005);
    expect(mosToR(4.5)).toBe(100);
    expect(mosToR(1)).toBeCloseTo(R_AT_MIN_MOS, 12);
  });
});

test.describe('good or better, poor or worse', () => {
  test('are shares of the listeners: 0 to 100, one falls as the other rises', () => {
    const falling = grid(250, -150, 4000);
    expectFalls('good or better', falling, goodOrBetterPercent);
    expectFalls('poor or worse', [...falling].reverse(), poorOrWorsePercent);
    for (const share of [goodOrBetterPercent, poorOrWorsePercent]) {
      expectEverywhere('a share', falling, (r) => share(r) >= 0 && share(r) <= 100);
    }
  });

  test('follow the normal distribution', () => {
    expect(goodOrBetterPercent(60)).toBe(50);
    expect(poorOrWorsePercent(45)).toBe(50);
    // Phi(1) and Phi(-3) to 12 places.
    expect(goodOrBetterPercent(76) / 100).toBeCloseTo(0.841344746069, 12);
    expect(goodOrBetterPercent(12) / 100).toBeCloseTo(0.001349898032, 12);
    const together = (distance: number) => goodOrBetterPercent(60 + distance) + goodOrBetterPercent(60 - distance);
    expectEverywhere('symmetric', grid(0, 200, 400), (distance) => Math.abs(together(distance) - 100) < 1e-10);
  });
});

test('bad input is named', () => {
  expect(() => rToMos(Number.NaN)).toThrow(new RangeError('r: expected a finite number, got NaN'));
  expect(() => rToMosUnfloored(Number.POSITIVE_INFINITY)).toThrow('r: expected a finite number, got Infinity');
  expect(() => goodOrBetterPercent(Number.NaN)).toThrow('r: expected a finite number, got NaN');
  expect(() => poorOrWorsePercent(Number.NaN)).toThrow('r: expected a finite number, got NaN');
  expect(() => mosToR(4.6)).toThrow(new RangeError('mos: expected a number from 1 to 4.5, got 4.6'));
  expect(() => mosToR(0.99)).toThrow('mos: expected a number from 1 to 4.5, got 0.99');
});
