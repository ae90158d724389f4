import { expect, test } from '@playwright/test';
import { asShownOnFullband, FULLBAND, fullband } from '../../../../src/core/score/fullband.ts';
import { rToMos } from '../../../../src/core/score/mos.ts';
import { NARROWBAND } from '../../../../src/core/score/narrowband.ts';
import { rateOnScale } from '../../../../src/core/score/scale.ts';
import { WIDEBAND, wideband } from '../../../../src/core/score/wideband.ts';
import { expectEverywhere, expectFalls, expectNeverRises, grid } from './sweeps.ts';

for (const model of [NARROWBAND, WIDEBAND, FULLBAND]) {
  const r = (inputs: object) => rateOnScale(model, { ie: 10, bpl: 8, ...inputs }).r;

  test(`${model.scale}: R never rises with loss, delay, Ie or burst ratio, bursts beyond any table included`, () => {
    for (const burstRatio of [1, 1.5, 2, 5, 40]) {
      expectFalls('loss', grid(0, 100, 4000), (pplPercent) => r({ pplPercent, burstRatio }));
      for (const pplPercent of [0.1, 2, 10, 30, 60, 100]) {
        // With bursts the loss term passes its ceiling; without the cap a worse codec would come out ahead here.
        expectNeverRises('Ie', grid(0, model.ieEffCeiling, 1000), (ie) => r({ ie, pplPercent, burstRatio }));
      }
    }
    for (const pplPercent of [0.1, 2, 10, 30, 60, 100]) {
      expectNeverRises('burst ratio', grid(1, 50, 5000), (burstRatio) => r({ burstRatio, pplPercent }));
    }
    expectFalls('delay', grid(0, 10_000, 10_000), (taMs) => r({ taMs, pplPercent: 2 }));
  });

  test(`${model.scale}: the terms add up and Ie,eff keeps to its ceiling`, () => {
    for (const burstRatio of [1, 2, 10]) {
      expectEverywhere('terms', grid(0, 100, 200), (pplPercent) => {
        const rating = rateOnScale(model, { ie: 10, bpl: 4.3, pplPercent, burstRatio, taMs: 350 });
        const sum = model.rMax - rating.idd - rating.ieEff;
        return Math.abs(rating.r - sum) < 1e-12 && rating.ieEff <= model.ieEffCeiling;
      });
    }
  });
}

test('the same delay takes the same share of every scale', () => {
  for (const taMs of grid(0, 1000, 50)) {
    const lost = (model: typeof FULLBAND) => rateOnScale(model, { ie: 0, bpl: null, taMs }).idd / model.rPerCubicR;
    expect(lost(WIDEBAND)).toBeCloseTo(lost(NARROWBAND), 12);
    expect(lost(FULLBAND)).toBeCloseTo(lost(NARROWBAND), 12);
  }
});

test('the cap on Ie,eff changes no narrowband MOS: R is below 0 by then', () => {
  expect(NARROWBAND.rMax - NARROWBAND.ieEffCeiling).toBeLessThan(0);
});

test('a clean narrowband line is R 93.2 on the fullband ruler too, MOS 3.25 there', () => {
  const { r } = rateOnScale(asShownOnFullband(NARROWBAND), { ie: 0, bpl: 25.1 });
  expect(r).toBe(93.2);
  expect(Math.abs(rToMos(r / FULLBAND.rPerCubicR) - 3.25)).toBeLessThanOrEqual(0.005);
});

test('a wideband codec shown on fullband is the bridge of G.113: Ie,FB = Ie,WB + 19', () => {
  for (const ie of grid(0, 60, 60)) {
    const shown = rateOnScale(asShownOnFullband(WIDEBAND), { ie, bpl: null }).r;
    expect(shown).toBeCloseTo(fullband({ ie: ie + 19, bpl: null }).r, 12);
  }
});

/** Loss percent, then MOS with Ie/Bpl optimistic 7/13, middle 10/10, pessimistic 15/7: the band of Opus at 32 kbit/s. */
const OPUS_BAND = [
  [0, 4.45, 4.41, 4.34],
  [1, 4.32, 4.22, 4.02],
  [2, 4.17, 4.01, 3.7],
  [3, 4.0, 3.79, 3.41],
  [5, 3.68, 3.39, 2.94],
  [10, 3.02, 2.68, 2.23],
] as const;

for (const [pplPercent, ...expected] of OPUS_BAND) {
  test(`fullband model band at ${pplPercent} % loss`, () => {
    const constants = [
      { ie: 7, bpl: 13 },
      { ie: 10, bpl: 10 },
      { ie: 15, bpl: 7 },
    ];
    for (const [column, mos] of expected.entries()) {
      const inputs = { ...(constants[column] ?? { ie: Number.NaN, bpl: null }), pplPercent };
      expect(Math.abs(rToMos(fullband(inputs).r / 1.48) - mos)).toBeLessThanOrEqual(0.005);
    }
  });
}

test('bad input is named', () => {
  expect(() => wideband({ ie: 96, bpl: null })).toThrow('ie: expected a number from 0 to 95, got 96');
  expect(() => fullband({ ie: 133, bpl: null })).toThrow('ie: expected a number from 0 to 132, got 133');
  expect(() => fullband({ ie: 10, bpl: 10, burstRatio: 0 })).toThrow(
    'burstRatio: expected a number of at least 1, got 0',
  );
  expect(() => fullband({ ie: 10, bpl: 10, taMs: -5 })).toThrow('taMs: expected a number of at least 0, got -5');
});
