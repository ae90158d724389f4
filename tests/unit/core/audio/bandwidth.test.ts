import { expect, test } from '@playwright/test';
import { bandwidthHz } from '../../../../src/core/audio/bandwidth.ts';
import { babble, lowPassed, made, noise, scaled, sum } from '../../../support/audio/signals.ts';

const RATE = 48_000;

test('a wider sound is never found narrower', () => {
  const found = [2500, 3400, 4000, 7000, 8000, 12_000].map(
    (hertz) => bandwidthHz(lowPassed(babble(0.3, 1, RATE), hertz, RATE), RATE) ?? Number.NaN,
  );
  expect(found).toEqual([...found].sort((a, b) => a - b));
});

for (const hertz of [3400, 4000, 7000, 8000, 12_000]) {
  test(`sound that ends at ${hertz} Hz is found to, within two bands`, () => {
    const found = bandwidthHz(lowPassed(babble(0.3, 2, RATE), hertz, RATE), RATE) ?? Number.NaN;
    expect(Math.abs(found - hertz)).toBeLessThanOrEqual(200);
  });
}

test('a band limit is found at any loudness of speech, and at 44.1 kHz as well', () => {
  for (const peak of [0.9, 0.1, 0.02]) {
    const found = bandwidthHz(lowPassed(babble(peak, 2, RATE), 3400, RATE), RATE) ?? Number.NaN;
    expect(Math.abs(found - 3400)).toBeLessThanOrEqual(200);
  }
  const found = bandwidthHz(lowPassed(babble(0.3, 2, 44_100), 3400, 44_100), 44_100) ?? Number.NaN;
  expect(Math.abs(found - 3400)).toBeLessThanOrEqual(200);
});

test('speech and noise without a limit go up to half the sampling rate', () => {
  expect(bandwidthHz(babble(0.3, 1, RATE), RATE)).toBe(24_000);
  expect(bandwidthHz(noise(-30, 1, RATE), RATE)).toBe(24_000);
  expect(bandwidthHz(babble(0.3, 1, 8_000), 8_000)).toBe(4_000);
});

test('a voice that gets weaker by 12 dB an octave has no limit', () => {
  let [one, two] = [0, 0];
  const pole = Math.exp((-2 * Math.PI * 300) / RATE);
  const dark = scaled(noise(-20, 2, RATE), 1).map((sample) => {
    one = (1 - pole) * sample + pole * one;
    two = (1 - pole) * one + pole * two;
    return two;
  });
  expect(bandwidthHz(sum(dark, noise(-75, 2, RATE, 3)), RATE)).toBe(24_000);
});

test('where there is no sound, nothing can be said to end', () => {
  expect(
    bandwidthHz(
      made(1, RATE, () => 0),
      RATE,
    ),
  ).toBeNull();
  expect(bandwidthHz(noise(-100, 1, RATE), RATE)).toBeNull();
  expect(bandwidthHz(noise(-30, 0.01, RATE), RATE)).toBeNull();
});
