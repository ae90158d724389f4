import { expect, test } from '@playwright/test';
import { DELAY_SENSITIVITIES, idd } from '../../../../src/core/score/delay.ts';
import { expectEverywhere, expectFalls, grid } from './sweeps.ts';

const CLASSES = Object.entries(DELAY_SENSITIVITIES);

for (const [name, sensitivity] of CLASSES) {
  test(`${name}: less delay never costs more, from 10 s down, and close to the threshold`, () => {
    expectFalls('idd', grid(10_000, 0, 20_000), (taMs) => idd(taMs, sensitivity));
    expectFalls('idd', grid(sensitivity.mtMs + 1, sensitivity.mtMs, 10_000), (taMs) => idd(taMs, sensitivity));
  });

  test(`${name}: nothing up to the threshold, and no step at it`, () => {
    expectEverywhere('nothing', grid(0, sensitivity.mtMs, 100), (taMs) => idd(taMs, sensitivity) === 0);
    // d(Idd)/d(X) is at most 25, and X = log2(Ta / mT) grows by at most 1 / (mT ln 2) a millisecond.
    const steepest = 25 / (sensitivity.mtMs * Math.LN2);
    for (const step of [10, 1, 1e-3, 1e-6]) {
      const jump = idd(sensitivity.mtMs + step, sensitivity);
      expect(jump).toBeGreaterThanOrEqual(0);
      expect(jump).toBeLessThanOrEqual(steepest * step);
    }
  });

  test(`${name}: never costs more than 50`, () => {
    for (const taMs of [1e4, 1e6, 1e12, 1e300]) expect(idd(taMs, sensitivity)).toBeLessThanOrEqual(50 + 1e-9);
  });
}

test('is equation 7-28 as written', () => {
  for (const { sT, mtMs } of Object.values(DELAY_SENSITIVITIES)) {
    const n = 6 * sT;
    expectEverywhere('7-28', grid(mtMs, 5000, 5000), (taMs) => {
      const x = Math.log10(taMs / mtMs) / Math.log10(2);
      const asWritten = 25 * ((1 + x ** n) ** (1 / n) - 3 * (1 + (x / 3) ** n) ** (1 / n) + 2);
      return Math.abs(idd(taMs, { sT, mtMs }) - asWritten) < 1e-11;
    });
  }
});

test('less sensitive users mind less', () => {
  const at300 = CLASSES.map(([, sensitivity]) => idd(300, sensitivity));
  for (const [step, expected] of [14.76, 10.09, 6.18].entries()) expect(at300[step]).toBeCloseTo(expected, 2);
});

test('bad input is named', () => {
  expect(() => idd(-1)).toThrow(new RangeError('taMs: expected a number of at least 0, got -1'));
  expect(() => idd(Number.NaN)).toThrow('taMs: expected a number of at least 0, got NaN');
  expect(() => idd(200, { sT: 0, mtMs: 100 })).toThrow(new RangeError('sT: expected a number above 0, got 0'));
  expect(() => idd(200, { sT: 1, mtMs: 0 })).toThrow('mtMs: expected a number above 0, got 0');
});
