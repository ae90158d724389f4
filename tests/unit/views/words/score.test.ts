import { expect, test } from '@playwright/test';
import { BANDS, bandOf } from '../../../../src/core/score/bands.ts';
import { MAX_MOS, MIN_MOS } from '../../../../src/core/score/mos.ts';
import { confidenceText, edgeNote, modelRangeText } from '../../../../src/views/words/score.ts';

test('one decimal never contradicts the band without a word about it', () => {
  const scores = Array.from({ length: 3501 }, (_, step) => Math.min(MAX_MOS, MIN_MOS + step / 1000));
  const silent = scores.filter((mos) => bandOf(Number(mos.toFixed(1))) !== bandOf(mos) && edgeNote(mos) === null);
  const needless = scores.filter((mos) => bandOf(Number(mos.toFixed(1))) === bandOf(mos) && edgeNote(mos) !== null);
  expect({ silent, needless }).toEqual({ silent: [], needless: [] });
});

test('the note tells the side', () => {
  expect(edgeNote(3.97)).toBe('just under 4.0');
  expect(edgeNote(4.345)).toBe('just over 4.3');
  expect(edgeNote(4)).toBeNull();
  expect(edgeNote(null)).toBeNull();
  for (const { fromMos } of BANDS) expect(edgeNote(Number(fromMos.toFixed(1)))).toBeNull();
});

test('a range that rounds to one number is left out', () => {
  expect(modelRangeText({ low: 3.41, high: 3.94 })).toBe(
    'The constants of this voice format are uncertain: 3.4 to 3.9.',
  );
  expect(modelRangeText({ low: 4.41, high: 4.44 })).toBeNull();
  expect(modelRangeText(null)).toBeNull();
});

test('both ends of a range never read the same unless they are within a hundredth', () => {
  expect(confidenceText({ low: 3.96, high: 4.38 })).toBe('4.0 to 4.4');
  expect(confidenceText({ low: 4.361, high: 4.412 })).toBe('4.36 to 4.41');
  const lows = Array.from({ length: 350 }, (_, step) => 1 + step / 100);
  const same = lows.filter((low) => {
    const [from, to] = confidenceText({ low, high: low + 0.011 }).split(' to ');
    return from === to;
  });
  expect(same).toEqual([]);
});
