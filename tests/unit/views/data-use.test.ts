import { expect, test } from '@playwright/test';
import { CODEC_CHOICES } from '../../../src/core/test-choices.ts';
import { testCallBytes } from '../../../src/views/data-use.ts';

test('a longer call costs more, in proportion', () => {
  for (const codec of CODEC_CHOICES) {
    expect(testCallBytes(codec, 60_000)).toBeCloseTo(3 * testCallBytes(codec, 20_000), 6);
  }
});

test('more voice costs more, and headers are counted', () => {
  expect(testCallBytes('PCMU', 20_000)).toBeGreaterThan(testCallBytes('opus', 20_000));
  // 32 kbit/s, two voices, each twice over the line, 20 s: the voice alone, without any header.
  const voiceAlone = (32_000 / 8) * 2 * 2 * 20;
  expect(testCallBytes('opus', 20_000)).toBeGreaterThan(voiceAlone);
  expect(testCallBytes('opus', 20_000)).toBeLessThan(2 * voiceAlone);
});
