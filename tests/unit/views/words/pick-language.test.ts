import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../../../src/core/config/languages.ts';
import { pickLanguage } from '../../../../src/views/words/pick-language.ts';

const NOBODY = { chosen: null, asked: null, preferred: [] };

test('what the person chose comes before the link, the link before the browser, the list last', () => {
  const wishes = { chosen: 'fr', asked: 'es', preferred: ['de-DE', 'en-US'] };
  expect(pickLanguage(wishes, LANGUAGES)).toBe('fr');
  expect(pickLanguage({ ...wishes, chosen: null }, LANGUAGES)).toBe('es');
  expect(pickLanguage({ ...wishes, chosen: null, asked: null }, LANGUAGES)).toBe('de');
  expect(pickLanguage(NOBODY, ['pt-BR', 'en'])).toBe('pt-BR');
});

test('what a deployment does not offer is passed over, whoever wants it', () => {
  const wishes = { chosen: 'fr', asked: 'es', preferred: ['ja', 'de-DE', 'en-US'] };
  expect(pickLanguage(wishes, ['fil', 'en', 'de'])).toBe('de');
  expect(pickLanguage(wishes, ['fil'])).toBe('fil');
  expect(pickLanguage({ chosen: '"></html>', asked: '', preferred: ['*'] }, LANGUAGES)).toBe('en');
});

test('another country’s form of a language is read before another language', () => {
  const prefer = (...preferred: readonly string[]) => pickLanguage({ ...NOBODY, preferred }, LANGUAGES);
  expect(prefer('pt-PT', 'es')).toBe('pt-BR');
  expect(prefer('DE-at')).toBe('de');
  expect(prefer('es-419')).toBe('es');
  expect(prefer('tl-PH')).toBe('fil');
  // "fi" is Finnish: a tag is no prefix of another.
  expect(prefer('fi', 'fr')).toBe('fr');
});

test('whatever is wished, the answer is one of those offered', () => {
  const tags = ['', '-', 'de-CH', 'x', 'en', 'EN-gb', 'pt', 'pt-BR-x', 'fil-PH', 'zh-Hant-TW'];
  const wishes = [null, ...tags].flatMap((chosen) =>
    [null, ...tags].map((asked) => ({ chosen, asked, preferred: tags })),
  );
  const picked = wishes.map((wish) => pickLanguage(wish, ['de', 'fil']));
  expect([...new Set(picked)].sort()).toEqual(['de', 'fil']);
});
