import { expect, test } from '@playwright/test';
import { inverse, spectrumOf, transform } from '../../../../src/core/audio/fft.ts';
import { noise } from '../../../support/audio/signals.ts';

const LENGTH = 256;

test('the way there and back changes nothing', () => {
  const samples = noise(-10, LENGTH / 8000, 8000);
  const spectrum = spectrumOf(samples, LENGTH);
  inverse(spectrum);
  for (const [i, sample] of samples.entries()) {
    expect(spectrum.re[i]).toBeCloseTo(sample, 12);
    expect(spectrum.im[i]).toBeCloseTo(0, 12);
  }
});

test('no energy is lost or made (Parseval)', () => {
  const samples = noise(-10, LENGTH / 8000, 8000);
  const { re, im } = spectrumOf(samples, LENGTH);
  const inTime = samples.reduce((sum, sample) => sum + sample ** 2, 0);
  const inFrequency = re.reduce((sum, value, k) => sum + value ** 2 + (im[k] ?? 0) ** 2, 0) / LENGTH;
  expect(inFrequency / inTime).toBeCloseTo(1, 12);
});

test('it is the sum that the definition has', () => {
  const samples = Float64Array.from([1, -2, 3, 0.5, 0, 4, -1, 2]);
  const { re, im } = spectrumOf(samples, 8);
  for (let k = 0; k < 8; k += 1) {
    const angles = [...samples.keys()].map((n) => (-2 * Math.PI * k * n) / 8);
    expect(re[k]).toBeCloseTo(
      angles.reduce((sum, angle, n) => sum + (samples[n] ?? 0) * Math.cos(angle), 0),
      12,
    );
    expect(im[k]).toBeCloseTo(
      angles.reduce((sum, angle, n) => sum + (samples[n] ?? 0) * Math.sin(angle), 0),
      12,
    );
  }
});

test('another length than a power of two is refused by name', () => {
  expect(() => transform({ re: new Float64Array(12), im: new Float64Array(12) })).toThrow(
    'length: expected a power of two, got 12 and 12',
  );
});
