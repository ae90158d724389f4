import { expect, test } from '@playwright/test';
import { remarkText, secondText, spokenSecond } from '../../../../src/views/words/second.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../../support/reports/index.ts';

const [, , , , measured] = sampleReport().seconds;
if (!measured) throw new Error('seconds: expected five, got fewer');

test('a second is read out with its time and both directions, up first', () => {
  const text = spokenSecond(measured, sampleReport().seconds[0]?.fromMs ?? 0);
  expect(text).toMatch(
    /^0:04\. Your voice to them: score 4\.4, feels like 4\.4, 0 of 50 lost, .*\. Their voice to you: /,
  );
});

test('what was not measured is left out, and nothing reads as a fault of the page', () => {
  const texts = Object.values(SAMPLE_REPORTS)
    .flatMap((build) => build().seconds)
    .map((second) => spokenSecond(second, 0));
  expect(texts.filter((text) => /null|NaN|undefined|not measured/.test(text))).toEqual([]);
});

test('a second that does not count says why, and has no score', () => {
  expect(remarkText(measured)).toBeNull();
  const busy = { ...measured, busy: ['timer' as const], hidden: true };
  expect(remarkText(busy)).toBe('left out: computer stood still; page in the background');
  expect(secondText(busy, 'up')).toMatch(/^not scored · 0 of 50 lost/);
  expect(secondText({ ...measured, warmUp: true }, 'down')).toMatch(/^not scored/);
});
