import { expect, test } from '@playwright/test';
import { clippedRatio, dropouts } from '../../../../src/core/audio/damage.ts';
import { babble, clippedAt, made, noise, scaled, sine } from '../../../support/audio/signals.ts';

const RATE = 48_000;

/** A hole of so many ms, cut into the sound at this second. */
function holed(samples: Float32Array<ArrayBuffer>, ms: number, atS: number): Float32Array<ArrayBuffer> {
  const from = Math.round(atS * RATE);
  return samples.map((sample, i) => (i >= from && i < from + (ms / 1000) * RATE ? 0 : sample));
}

test('the more a sound is driven into the limit, the more of it is clipped', () => {
  const ratios = [1, 1.2, 2, 5, 20].map((gain) => clippedRatio(clippedAt(1, sine(440, gain, 1, RATE))) ?? Number.NaN);
  expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
  expect(ratios[4]).toBeGreaterThan(0.9);
});

test('a sine driven by 6 dB is over the limit for two thirds of its period', () => {
  // The limit begins 0.1 dB below full scale: |2 sin| > 0.99.
  const over = 1 - (2 * Math.asin(0.99 / 2)) / Math.PI;
  expect(clippedRatio(clippedAt(1, sine(440, 2, 1, RATE)))).toBeCloseTo(over, 2);
});

test('loud is not clipped', () => {
  for (const samples of [sine(440, 0.98, 1, RATE), sine(3000, 1, 1, RATE), babble(0.95, 2, RATE)]) {
    expect(clippedRatio(samples)).toBe(0);
  }
  expect(clippedRatio(made(1, RATE, (i) => (i % 100 === 0 ? 1 : 0.1)))).toBe(0);
  expect(clippedRatio(new Float32Array())).toBeNull();
});

test('every hole in a sound is found, and no more', () => {
  let samples = noise(-20, 2, RATE);
  for (const [i, ms] of [3, 10, 40, 200].entries()) {
    expect(dropouts(samples, RATE)).toBe(i);
    samples = holed(samples, ms, 0.2 + 0.4 * i);
  }
  expect(dropouts(samples, RATE)).toBe(4);
});

test('what is shorter than a block, longer than a second or beside silence is no dropout', () => {
  expect(dropouts(holed(noise(-20, 1, RATE), 2, 0.5), RATE)).toBe(0);
  expect(dropouts(holed(noise(-20, 3, RATE), 1100, 0.5), RATE)).toBe(0);
  expect(dropouts(holed(noise(-60, 1, RATE), 50, 0.5), RATE)).toBe(0);
  expect(dropouts(holed(noise(-20, 1, RATE), 50, 0), RATE)).toBe(0);
  expect(dropouts(new Float32Array(), RATE)).toBeNull();
});

test('a noise gate that closes between words is no dropout', () => {
  const gated = scaled(babble(0.4, 2, RATE), 1).map((sample) => (Math.abs(sample) < 0.002 ? 0 : sample));
  expect(dropouts(gated, RATE)).toBe(0);
});
