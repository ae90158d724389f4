import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../../../src/core/config/languages.ts';
import { longDateText, shortDateText } from '../../../../src/views/words/dates.ts';
import { speak } from '../../../../src/views/words/language.ts';
import { LANGUAGE_FACTS } from '../../../../src/views/words/languages.ts';
import { listText } from '../../../../src/views/words/lists.ts';
import {
  countText,
  decimalText,
  isNothing,
  kilobitsText,
  millisecondsText,
  mosText,
  percentText,
  plainText,
  pointsTakenText,
} from '../../../../src/views/words/numbers.ts';
import { plural } from '../../../../src/views/words/plural.ts';

test.afterEach(() => speak('en-GB', null));

/** The spaces of Intl are of several widths, and none of them matters here. */
const plainly = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

function inLanguage<T>(language: (typeof LANGUAGES)[number], text: () => T): T {
  speak(LANGUAGE_FACTS[language].locale, null);
  return text();
}

test('figures have the decimal sign of the language, grouped or not', () => {
  const comma = ['de', 'es', 'fr', 'pt-BR'] as const;
  for (const language of comma) {
    expect(inLanguage(language, () => mosText(3.62, 2))).toBe('3,62');
    expect(inLanguage(language, () => plainly(percentText(0.052)))).toMatch(/^5,2 ?%$/u);
    expect(inLanguage(language, () => pointsTakenText(0.8))).toBe('−0,80');
  }
  for (const language of ['en', 'fil'] as const) {
    expect(inLanguage(language, () => mosText(3.62, 2))).toBe('3.62');
    expect(inLanguage(language, () => millisecondsText(12_400))).toBe('12,400 ms');
  }
  expect(inLanguage('de', () => kilobitsText(12_400_000))).toBe('12.400 kbit/s');
  expect(inLanguage('fr', () => plainly(countText(12_400)))).toBe('12 400');
});

test('in every language a figure reads back as the one that was rounded', () => {
  const figures = Array.from({ length: 400 }, (_, i) => (i * 7919.37) % 5);
  const rounded = figures.map((value) => Number(value.toFixed(2)));
  for (const language of LANGUAGES) {
    const texts = inLanguage(language, () => figures.map((value) => decimalText(value, 2)));
    expect(texts.filter((text) => !/^\d[.,]\d\d$/u.test(text))).toEqual([]);
    expect(texts.map((text) => Number(text.replace(',', '.')))).toEqual(rounded);
  }
});

test('what rounds to nothing is nothing, whatever its decimal sign', () => {
  expect(isNothing(0.004, 2)).toBe(true);
  expect(isNothing(-0.004, 2)).toBe(true);
  expect(isNothing(0.006, 2)).toBe(false);
  expect(inLanguage('de', () => pointsTakenText(0.004))).toBe('0,00');
});

test('as short as can be', () => {
  expect([1, 4.5, 1240].map(plainText)).toEqual(['1', '4.5', '1240']);
});

test('dates and lists are those of the language', () => {
  const atMs = Date.UTC(2026, 10, 21, 12, 0);
  expect(inLanguage('en', () => longDateText(atMs))).toMatch(/^Saturday,? 21 November 2026 at \d\d:\d\d$/u);
  expect(inLanguage('de', () => longDateText(atMs))).toMatch(/^Samstag, 21\. November 2026/u);
  expect(inLanguage('pt-BR', () => shortDateText(atMs, atMs))).toMatch(/nov/u);
  expect(inLanguage('es', () => listText(['A', 'B', 'C']))).toBe('A, B y C');
  expect(inLanguage('en', () => listText(['A', 'B', 'C']))).toBe('A, B and C');
});

test('a count has the form its language has for it', () => {
  const forms = { one: 'one', many: 'many', other: 'other' };
  expect(inLanguage('en', () => [0, 1, 2].map((n) => plural(n, forms)))).toEqual(['other', 'one', 'other']);
  expect(inLanguage('fr', () => [0, 1, 2].map((n) => plural(n, forms)))).toEqual(['one', 'one', 'other']);
  // A form that nobody wrote is the other one.
  expect(inLanguage('es', () => plural(1_000_000, { one: 'one', other: 'other' }))).toBe('other');
});
