import { expect, test } from '@playwright/test';
import { gilbert } from '../../../support/lab/profiles/gilbert.ts';

const LOSS_RATIOS = [0.001, 0.02, 0.05, 0.3, 0.9];
const BURST_RATIOS = [1, 1.5, 2, 4, 8];

test('the chain has the loss ratio and the burst ratio asked for (G.107 equation 7-30), and is a chain', () => {
  for (const lossRatio of LOSS_RATIOS) {
    for (const burstRatio of BURST_RATIOS) {
      const { goodToBad: p, badToGood: q, lossInGood, lossInBad } = gilbert({ lossRatio, burstRatio });
      expect([lossInGood, lossInBad]).toEqual([0, 1]);
      expect(Math.min(p, q)).toBeGreaterThan(0);
      expect(Math.max(p, q)).toBeLessThanOrEqual(1);
      expect(1 / (p + q)).toBeCloseTo(burstRatio, 12);
      expect(p / (p + q)).toBeCloseTo(lossRatio, 12);
    }
  }
});

test('at burst ratio 1 the next packet is lost as often after a lost one as after another', () => {
  for (const lossRatio of LOSS_RATIOS) {
    const { goodToBad, badToGood } = gilbert({ lossRatio, burstRatio: 1 });
    expect(1 - badToGood).toBeCloseTo(goodToBad, 12);
  }
});

test('what no chain can do is refused', () => {
  for (const lossRatio of [0, 1, -0.1, Number.NaN]) {
    const message = `gilbert lossRatio: expected more than 0 and less than 1, got ${lossRatio}`;
    expect(() => gilbert({ lossRatio, burstRatio: 2 })).toThrow(new RangeError(message));
  }
  for (const burstRatio of [0.99, Number.POSITIVE_INFINITY, Number.NaN]) {
    const message = `gilbert burstRatio: expected a number of 1 or more, got ${burstRatio}`;
    expect(() => gilbert({ lossRatio: 0.1, burstRatio })).toThrow(new RangeError(message));
  }
});
