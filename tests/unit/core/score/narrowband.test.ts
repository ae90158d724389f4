import { expect, test } from '@playwright/test';
import { talkerEcho } from '../../../../src/core/score/echo.ts';
import { rToMos } from '../../../../src/core/score/mos.ts';
import { NARROWBAND, narrowband } from '../../../../src/core/score/narrowband.ts';
import {
  type NarrowbandInputs,
  TABLE_3_DEFAULTS,
  withTable3Defaults,
} from '../../../../src/core/score/narrowband-inputs.ts';
import { rateOnScale } from '../../../../src/core/score/scale.ts';
import { sidetone } from '../../../../src/core/score/simultaneous.ts';
import { expectEverywhere, expectFalls, expectNeverRises, grid } from './sweeps.ts';

const r = (given: Partial<NarrowbandInputs>) => narrowband(given).r;

test.describe('shape', () => {
  test('R never rises with delay, loss, Ie or burst ratio', () => {
    expectFalls('Ta', grid(0, 10_000, 10_000), (taMs) => r({ taMs }));
    // From 1 ms: there the Recommendation's own Idte begins, and begins a tenth of a point below 0.
    expectFalls('Ta with echo', grid(1, 2000, 4000), (taMs) => r({ taMs, tMs: taMs, trMs: 2 * taMs }));
    expectFalls('Ppl', grid(0, 100, 10_000), (pplPercent) => r({ pplPercent, burstRatio: 1.5 }));
    expectFalls('Ie', grid(0, 95, 1900), (ie) => r({ ie, pplPercent: 3, bpl: 10 }));
    expectFalls('BurstR', grid(1, 2, 1000), (burstRatio) => r({ burstRatio, pplPercent: 3 }));
  });

  test('R never rises with noise, distortion or a louder echo', () => {
    expectFalls('Nc', grid(-80, -40, 400), (ncDbm0p) => r({ ncDbm0p }));
    expectFalls('Nfor', grid(-80, -40, 400), (nforDbmp) => r({ nforDbmp }));
    expectFalls('Ps', grid(35, 85, 500), (psDba) => r({ psDba }));
    expectFalls('Pr', grid(35, 85, 500), (prDba) => r({ prDba }));
    expectFalls('qdu', grid(1, 14, 130), (qdu) => r({ qdu }));
    expectFalls('TELR', grid(65, 5, 600), (telrDb) => r({ telrDb, tMs: 100, taMs: 100 }));
    expectNeverRises('WEPL', grid(110, 5, 1050), (weplDb) => r({ weplDb, trMs: 200 }));
  });

  test('the terms add up', () => {
    for (const given of [
      {},
      { tMs: 150, trMs: 300, taMs: 150, ie: 11, bpl: 19, pplPercent: 2, a: 5 },
      { stmrDb: 25 },
    ]) {
      const { ro, is, id, idte, idle, idd, ieEff, r: whole } = narrowband(given);
      expect(id).toBeCloseTo(idte + idle + idd, 12);
      expect(whole).toBeCloseTo(ro - is - id - ieEff + ('a' in given ? given.a : 0), 12);
    }
  });
});

test('the defaults give what the Recommendation gives', () => {
  const { ro, is, id, idte, ieEff, r: whole } = narrowband();
  expect(ro).toBeCloseTo(94.76882, 5);
  expect(is).toBeCloseTo(1.41357, 5);
  expect(id).toBeCloseTo(0.14905, 5);
  expect(idte).toBe(0);
  expect(ieEff).toBe(0);
  expect(whole).toBeCloseTo(93.20621, 5);
});

test('with everything else at its default the short form is the complete one, less 0.0062', () => {
  const constant = narrowband().r - NARROWBAND.rMax;
  expect(constant).toBeCloseTo(0.0062, 4);
  const inputs = grid(0, 1000, 40).flatMap((taMs) =>
    grid(0, 20, 20).flatMap((pplPercent) =>
      [1, 1.3, 2].map((burstRatio) => ({ ie: 11, bpl: 19, pplPercent, burstRatio, taMs })),
    ),
  );
  expectEverywhere('the same', inputs, (one) => Math.abs(r(one) - rateOnScale(NARROWBAND, one).r - constant) < 1e-10);
});

/** Ta, Idd, then R and MOS echo-free, then R and MOS with echo: T = Ta, Tr = 2 Ta, TELR 65. */
const DELAY_TABLE = [
  [100, 0, 93.2, 4.409, 90.66, 4.355],
  [150, 0.164, 93.04, 4.406, 89.54, 4.328],
  [177.3, 1.172, 92.03, 4.385, 88.05, 4.288],
  [200, 3.044, 90.16, 4.343, 85.8, 4.223],
  [250, 8.917, 84.28, 4.175, 79.18, 3.993],
  [300, 14.761, 78.44, 3.964, 72.67, 3.719],
  [400, 24.07, 69.13, 3.556, 62.25, 3.216],
  [600, 35.247, 57.95, 2.993, 49.48, 2.548],
] as const;

for (const [taMs, idd, clearR, clearMos, echoR, echoMos] of DELAY_TABLE) {
  test(`delay of ${taMs} ms, without and with echo`, () => {
    const clear = rateOnScale(NARROWBAND, { ie: 0, bpl: null, taMs });
    const echo = narrowband({ taMs, tMs: taMs, trMs: 2 * taMs });
    // Half of the last digit printed.
    expect(Math.abs(clear.idd - idd)).toBeLessThanOrEqual(0.0005);
    expect(Math.abs(clear.r - clearR)).toBeLessThanOrEqual(0.005);
    expect(Math.abs(rToMos(clear.r) - clearMos)).toBeLessThanOrEqual(0.0005);
    expect(echo.idd).toBe(clear.idd);
    expect(Math.abs(echo.r - echoR)).toBeLessThanOrEqual(0.005);
    expect(Math.abs(rToMos(echo.r) - echoMos)).toBeLessThanOrEqual(0.0005);
  });
}

test.describe('the branches of talker echo', () => {
  test('under 1 ms there is none', () => {
    expect(narrowband({ tMs: 0.999 }).idte).toBe(0);
    expect(narrowband({ tMs: 1, telrDb: 10 }).idte).toBeGreaterThan(0);
  });

  const NO_DBM0P = -61;
  const echoAt = (given: Partial<NarrowbandInputs>) => talkerEcho(withTable3Defaults({ tMs: 50, ...given }), NO_DBM0P);

  test('hardly any sidetone (STMR above 20) adds its own impairment to it', () => {
    const lost = sidetone(withTable3Defaults({ tMs: 50, telrDb: 30, stmrDb: 25 }));
    expect(lost).toBeGreaterThan(1);
    expect(echoAt({ telrDb: 30, stmrDb: 25 })).toBeCloseTo(Math.hypot(echoAt({ telrDb: 30, stmrDb: 20 }), lost), 12);
  });

  test('much sidetone (STMR below 9) covers it as if the echo were weaker by half its impairment', () => {
    const covered = sidetone(withTable3Defaults({ tMs: 50, telrDb: 30, stmrDb: 5 })) / 2;
    expect(covered).toBeGreaterThan(0.1);
    expect(echoAt({ telrDb: 30, stmrDb: 5 })).toBeCloseTo(echoAt({ telrDb: 30 + covered, stmrDb: 9 }), 12);
  });
});

test('bad input is named', () => {
  for (const name of Object.keys(TABLE_3_DEFAULTS)) {
    expect(() => narrowband({ [name]: Number.NaN }), name).toThrow(new RegExp(`^${name}: expected .*, got NaN$`));
  }
  for (const [given, message] of [
    [{ tMs: -1 }, 'tMs: expected a number of at least 0, got -1'],
    [{ qdu: 0 }, 'qdu: expected a number above 0, got 0'],
    [{ ie: 96 }, 'ie: expected a number from 0 to 95, got 96'],
    [{ pplPercent: 101 }, 'pplPercent: expected a number from 0 to 100, got 101'],
    [{ psDba: 10_000 }, 'narrowband inputs: expected values near G.107 Table 3, got R = NaN'],
  ] as const) {
    expect(() => narrowband(given)).toThrow(new RangeError(message));
  }
});
