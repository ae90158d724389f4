import { expect, test } from '@playwright/test';
import { BANDS, bandOf } from '../../../../src/core/score/bands.ts';
import { MAX_MOS, MIN_MOS } from '../../../../src/core/score/mos.ts';
import { edgeNote, modelRangeText } from '../../../../src/views/words/score.ts';

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
  expect(modelRangeText({ low: 3.41, high: 3.94 })).toBe('model range 3.4 to 3.9');
  expect(modelRangeText({ low: 4.41, high: 4.44 })).toBeNull();
  expect(modelRangeText(null)).toBeNull();
});
