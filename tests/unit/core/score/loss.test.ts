import { expect, test } from '@playwright/test';
import { ieEff } from '../../../../src/core/score/loss.ts';
import { expectEverywhere, expectFalls, grid } from './sweeps.ts';

const CEILINGS = [95, 132] as const;

test('less loss, shorter bursts and more robustness never cost more', () => {
  for (const ceiling of CEILINGS) {
    const base = { ie: 10, bpl: 10, pplPercent: 5, burstRatio: 1.5, ceiling };
    expectFalls('loss', grid(100, 0, 10_000), (pplPercent) => ieEff({ ...base, pplPercent }));
    expectFalls('burst ratio', grid(20, 1, 10_000), (burstRatio) => ieEff({ ...base, burstRatio }));
    expectFalls('robustness', grid(0.1, 60, 10_000), (bpl) => ieEff({ ...base, bpl }));
  }
});

test('random loss never costs more than the ceiling', () => {
  for (const ceiling of CEILINGS) {
    const at = (pplPercent: number) => ieEff({ ie: 10, bpl: 4.3, pplPercent, burstRatio: 1, ceiling });
    expectEverywhere('below the ceiling', grid(0, 100, 1000), (pplPercent) => at(pplPercent) < ceiling);
  }
});

test('without loss it is Ie, whatever the robustness, known or not', () => {
  for (const bpl of [null, 0.1, 4.3, 25.1]) {
    expect(ieEff({ ie: 13, bpl, pplPercent: 0, burstRatio: 4, ceiling: 95 })).toBe(13);
  }
});

test('half of what is left is gone when loss equals robustness', () => {
  expect(ieEff({ ie: 15, bpl: 8, pplPercent: 8, burstRatio: 1, ceiling: 95 })).toBe(55);
  expect(ieEff({ ie: 12, bpl: 8, pplPercent: 8, burstRatio: 1, ceiling: 132 })).toBe(72);
});

test('bad input is named', () => {
  const good = { ie: 10, bpl: 10, pplPercent: 5, burstRatio: 1, ceiling: 95 };
  for (const [change, message] of [
    [{ ie: -1 }, 'ie: expected a number from 0 to 95, got -1'],
    [{ ie: 96 }, 'ie: expected a number from 0 to 95, got 96'],
    [{ bpl: 0 }, 'bpl: expected a number above 0, got 0'],
    [{ pplPercent: 101 }, 'pplPercent: expected a number from 0 to 100, got 101'],
    [{ burstRatio: 0.9 }, 'burstRatio: expected a number of at least 1, got 0.9'],
    [{ ceiling: 0 }, 'ceiling: expected a number above 0, got 0'],
  ] as const) {
    expect(() => ieEff({ ...good, ...change })).toThrow(new RangeError(message));
  }
  expect(() => ieEff({ ...good, bpl: null })).toThrow(new TypeError('bpl: expected a number above 0, got null'));
});
