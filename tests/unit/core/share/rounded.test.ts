import { expect, test } from '@playwright/test';
import { withRoundedFigures } from '../../../../src/core/share/rounded.ts';
import {
  kilobitsText,
  megabytesText,
  millisecondsText,
  mosText,
  percentText,
  pointsTakenText,
  secondsText,
  timesText,
} from '../../../../src/views/words/numbers.ts';
import { noise } from '../../../support/reports/made-up-frames.ts';

/** Each kind of figure: the name it goes by, how far it goes, and how screens write it. */
const KINDS: Readonly<Record<string, readonly [most: number, texts: readonly ((value: number) => string)[]]>> = {
  mos: [4.5, [(mos) => mosText(mos, 1), (mos) => mosText(mos, 2)]],
  loss: [3.5, [pointsTakenText]],
  lossRatio: [1, [percentText]],
  burstRatio: [12, [timesText]],
  delayMedianMs: [3_000, [millisecondsText]],
  jitterMs: [20, [millisecondsText]],
  durationMs: [20_000, [millisecondsText, secondsText, (ms) => (ms / 1000).toFixed(1)]],
  bitrateBps: [2e6, [kilobitsText]],
  sentBytes: [2e7, [megabytesText]],
  noiseDbfs: [90, [(db) => db.toFixed(0), (db) => db.toFixed(1)]],
};
const TRIES = 5_000;
/** Near the places where rounding turns, one in ten of them on it. */
const OFFSETS = [-1e-3, -1e-4, -1e-5, 0, 1e-5, 1e-4, 1e-3, -1e-2, 1e-2, 5e-2];

function figureOf(name: string, value: number): number {
  const figure: unknown = Reflect.get(withRoundedFigures({ [name]: value }), name);
  if (typeof figure !== 'number') throw new Error(`expected a number, got ${figure}`);
  return figure;
}

for (const [name, [most, texts]] of Object.entries(KINDS)) {
  test(`${name} reads the same after it was cut, and is cut only once`, () => {
    const anywhere = Array.from({ length: TRIES }, (_, i) => noise(7, i) * most);
    const turns = Array.from({ length: TRIES }, (_, i) => {
      const step = most / 10 ** (1 + (i % 4));
      return Math.abs(Math.round(noise(8, i) * 200) * 0.5 * step + (OFFSETS[i % OFFSETS.length] ?? 0) * step);
    });
    const wrong = [...anywhere, ...turns].filter((value) => {
      const cut = figureOf(name, value);
      return texts.some((text) => text(cut) !== text(value)) || figureOf(name, cut) !== cut;
    });
    expect(wrong).toEqual([]);
    expect(anywhere.filter((value) => figureOf(name, value) === value).length).toBeLessThan(TRIES / 10);
  });
}

test('a threshold is on the same side of a figure before and after', () => {
  const thresholds = [3, 3.5, 4, 4.34];
  for (const threshold of thresholds) {
    for (const offset of [-0.01, -1e-4, -1e-5, 0, 1e-5, 1e-4, 0.01]) {
      const mos = threshold + offset;
      const cut = figureOf('mos', mos);
      expect([cut >= threshold, cut > threshold], `${mos}`).toEqual([mos >= threshold, mos > threshold]);
    }
  }
});

test('a little is not nothing, what sums of fractions leave behind is, and minus zero is zero', () => {
  expect(figureOf('lossRatio', 0.000_02)).toBe(0.0001);
  expect(figureOf('mos', 0.1 + 0.2)).toBe(0.3);
  expect(Object.is(figureOf('loss', -0), 0)).toBe(true);
  expect(figureOf('costMos', -0.8312)).toBe(-0.831);
  expect(figureOf('lossRatio', 1e-17)).toBe(0.0001);
  expect(figureOf('startedAt', 1_795_296_000_123)).toBe(1_795_296_000_123);
  expect(figureOf('totalBytes', 1e300)).toBe(1e300);
});

test('ranges are cut as what they are ranges of, and only figures are touched', () => {
  const value = {
    lossRatio: { low: 0.123_456, high: 0.2 },
    mos: { low: 3.123_456, high: 4 },
    name: '1.23456',
    none: null,
  };
  expect(withRoundedFigures(value)).toEqual({
    ...value,
    lossRatio: { low: 0.1234, high: 0.2 },
    mos: { low: 3.123, high: 4 },
  });
});

test('places a second apart are so still, to the last bit', () => {
  for (let i = 0; i < 1_000; i += 1) {
    const fromMs = noise(9, i) * 2_000;
    const apartMs = 1_000 * (1 + (i % 20));
    expect(figureOf('fromMs', fromMs + apartMs) - figureOf('mediaFromMs', fromMs), `${fromMs}`).toBe(apartMs);
  }
  expect(withRoundedFigures({ secondsMs: [1.234_567, 2.5] })).toEqual({ secondsMs: [1.25, 2.5] });
});
