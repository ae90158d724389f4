import { expect, test } from '@playwright/test';
import type { CodecEntry } from '../../../../src/core/score/codec-entry.ts';
import { CODECS } from '../../../../src/core/score/codecs.ts';
import { estimateMos, type MosCosts, type MosInputs } from '../../../../src/core/score/estimate.ts';
import type { Scale } from '../../../../src/core/score/scale.ts';
import { expectEverywhere, expectFalls, expectNeverRises, grid } from './sweeps.ts';

/** The score where it must exist; NaN, which no comparison lets through, where it does not. */
function mosOf(inputs: MosInputs): number {
  return estimateMos(inputs).mos ?? Number.NaN;
}

/** A codec nobody has published a Bpl for can be scored without loss only. */
const ROBUST = CODECS.filter(({ bpl }) => bpl !== null);
const BURSTS = [1, 1.5, 2, 4, 30] as const;
const LOSSES = grid(0, 1, 200);
const SMALL_LOSSES = grid(0, 0.02, 100);
const DELAYS = grid(0, 10_000, 1000);
const AROUND_MT = grid(95, 105, 200);

const scalesOf = ({ scale }: CodecEntry): readonly Scale[] => (scale === 'fullband' ? [scale] : [scale, 'fullband']);

test('both kinds of codec are in the sweeps', () => {
  expect(ROBUST.length).toBeGreaterThan(20);
  expect(ROBUST.length).toBeLessThan(CODECS.length);
  expect(new Set(ROBUST.map(({ scale }) => scale)).size).toBe(3);
});

for (const codec of CODECS) {
  for (const scale of scalesOf(codec)) {
    test(`${codec.id} on the ${scale} scale: MOS never rises with delay, and stays within 1 and 4.5`, () => {
      const at = (delayMs: number) => mosOf({ codec, scale, lossRatio: 0, delayMs });
      expectFalls('delay', DELAYS, at);
      expectNeverRises('delay around 100 ms', AROUND_MT, at);
      expect(at(0)).toBeLessThanOrEqual(4.5);
      expect(at(10_000)).toBeGreaterThanOrEqual(1);
    });
  }
}

for (const codec of ROBUST) {
  for (const scale of scalesOf(codec)) {
    test(`${codec.id} on the ${scale} scale: MOS never rises with loss or burst ratio, with delay or without`, () => {
      for (const delayMs of [0, 300]) {
        for (const burstRatio of BURSTS) {
          const at = (lossRatio: number) => mosOf({ codec, scale, lossRatio, delayMs, burstRatio });
          expectFalls('loss', LOSSES, at);
          expectFalls('small loss', SMALL_LOSSES, at);
          expect(at(0)).toBeLessThanOrEqual(4.5);
          expect(at(1)).toBeGreaterThanOrEqual(1);
        }
        for (const lossRatio of [0.001, 0.02, 0.2, 0.6, 1]) {
          const at = (burstRatio: number) => mosOf({ codec, scale, lossRatio, delayMs, burstRatio });
          expectNeverRises('burst ratio', grid(1, 30, 100), at);
        }
      }
    });
  }
}

for (const own of ['narrowband', 'wideband', 'fullband'] as const) {
  test(`${own} constants: MOS never rises with Ie, nor falls with Bpl, under any loss and burst`, () => {
    const codec = ROBUST.find(({ scale }) => scale === own);
    if (codec === undefined) throw new Error(`expected a codec on the ${own} scale`);
    const bare = { ...codec, ieRange: null, bplRange: null };
    for (const scale of scalesOf(codec)) {
      for (const burstRatio of BURSTS) {
        for (const lossRatio of [0, 0.01, 0.1, 0.4, 1]) {
          const rest = { scale, burstRatio, lossRatio, delayMs: 120 };
          expectNeverRises('Ie', grid(0, 95, 380), (ie) => mosOf({ ...rest, codec: { ...bare, ie } }));
          expectNeverRises('Bpl', grid(60, 0.5, 300), (bpl) => mosOf({ ...rest, codec: { ...bare, bpl } }));
        }
      }
      expectFalls('Ie', grid(0, 95, 380), (ie) =>
        mosOf({ codec: { ...bare, ie }, scale, lossRatio: 0.01, delayMs: 0 }),
      );
    }
  });
}

/** Every codec on every scale at a spread of losses (none where Bpl is unknown), delays and burst ratios. */
const SPREAD: readonly MosInputs[] = CODECS.flatMap((codec) =>
  scalesOf(codec).flatMap((scale) =>
    (codec.bpl === null ? [0] : [0, 0.004, 0.05, 0.3, 1]).flatMap((lossRatio) =>
      [0, 99, 150, 300, 900].flatMap((delayMs) =>
        [null, 1, 1.7, 6].map((burstRatio) => ({ codec, scale, lossRatio, delayMs, burstRatio })),
      ),
    ),
  ),
);

const sum = (parts: MosCosts | null) => (parts === null ? Number.NaN : parts.codec + parts.delay + parts.loss);

test('costs in R add up to what is missing from the best R, and none is negative', () => {
  expectEverywhere('costs', SPREAD, (inputs) => {
    const { r, rMax, costs } = estimateMos(inputs);
    const whole = Math.abs(Math.max(0, rMax - sum(costs)) - (r ?? Number.NaN)) < 1e-10;
    return whole && Object.values(costs ?? { none: -1 }).every((cost) => cost >= 0);
  });
});

test('costs in MOS add up to what is missing from 4.5, and none is negative', () => {
  expectEverywhere('costs', SPREAD, (inputs) => {
    const { mos, mosCosts } = estimateMos(inputs);
    const whole = Math.abs(4.5 - sum(mosCosts) - (mos ?? Number.NaN)) < 1e-14;
    return whole && Object.values(mosCosts ?? { none: -1 }).every((cost) => cost >= 0);
  });
});

test('the model range surrounds the score, where there are ranges and nowhere else', () => {
  const hasRange = ({ codec }: MosInputs) => typeof codec !== 'string' && (codec.ieRange ?? codec.bplRange) !== null;
  const [ranged, plain] = [SPREAD.filter(hasRange), SPREAD.filter((inputs) => !hasRange(inputs))];
  expectEverywhere('none', plain, (inputs) => estimateMos(inputs).modelRange === null);
  expectEverywhere('range', ranged, (inputs) => {
    const { mos, modelRange } = estimateMos(inputs);
    return mos !== null && modelRange !== null && modelRange.low <= mos && mos <= modelRange.high;
  });
});
