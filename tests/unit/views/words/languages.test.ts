import { expect, test } from '@playwright/test';
import type { CallReport } from '../../../../src/core/report/schema.ts';
import { costRows } from '../../../../src/views/words/cost.ts';
import { courseRows, courseSentence } from '../../../../src/views/words/course.ts';
import { dictionary as german } from '../../../../src/views/words/de/index.ts';
import type { Dictionary } from '../../../../src/views/words/dictionary.ts';
import * as english from '../../../../src/views/words/en/index.ts';
import { dictionary as spanish } from '../../../../src/views/words/es/index.ts';
import { figureRows, sharedFigures } from '../../../../src/views/words/figures.ts';
import { dictionary as filipino } from '../../../../src/views/words/fil/index.ts';
import { FINDING_TABLES, findingsInWords } from '../../../../src/views/words/findings.ts';
import { dictionary as french } from '../../../../src/views/words/fr/index.ts';
import { speak, spokenNames } from '../../../../src/views/words/language.ts';
import { LANGUAGE_FACTS } from '../../../../src/views/words/languages.ts';
import { methodRows } from '../../../../src/views/words/method.ts';
import { dictionary as portuguese } from '../../../../src/views/words/pt-BR/index.ts';
import { resultHead } from '../../../../src/views/words/result-head.ts';
import { remarkText, spokenSecond } from '../../../../src/views/words/second.ts';
import { computerFacts, computerSentence } from '../../../../src/views/words/this-computer.ts';
import { FINDING_FIXTURES } from '../../../support/findings/fixtures.ts';
import { SAMPLE_REPORTS } from '../../../support/reports/index.ts';
import { troublesOf } from '../../../support/words/check-language.ts';
import { pseudoLocale } from '../../../support/words/pseudo-locale.ts';

/** English as it is before anything else is spoken: the objects themselves change. */
const ENGLISH: Dictionary = copyOf(english);

const TRANSLATED: readonly (readonly [string, Partial<Dictionary>])[] = [
  [LANGUAGE_FACTS.es.locale, spanish],
  [LANGUAGE_FACTS.de.locale, german],
  [LANGUAGE_FACTS.fr.locale, french],
  [LANGUAGE_FACTS['pt-BR'].locale, portuguese],
  [LANGUAGE_FACTS.fil.locale, filipino],
];
/** The pseudo-locale has to pass as well, or no language could. A language that is begun has to be whole. */
const LANGUAGES = [
  ['qps', pseudoLocale(ENGLISH)] as const,
  ...TRANSLATED.filter(([, words]) => Object.keys(words).length > 0),
];

const REPORTS: readonly CallReport[] = [
  ...Object.values(SAMPLE_REPORTS).map((make) => make()),
  ...Object.values(FINDING_FIXTURES).map(({ shows }) => shows()),
];

test.afterEach(() => speak('en-GB', null));

test('every object of the dictionary is registered by the name it is exported by', () => {
  expect([...spokenNames()].sort()).toEqual(Object.keys(english).sort());
});

test('another language takes the place of English in every object, and gives it back', () => {
  const before = reportWords();
  speak('de', pseudoLocale(ENGLISH));
  expect(english.START_WORDS.heading).toMatch(/^⟦.*⟧$/u);
  expect(reportWords()).not.toEqual(before);
  speak('en-GB', null);
  expect(troublesOf(english, ENGLISH).filter((trouble) => !trouble.includes('expected another language'))).toEqual([]);
  expect(reportWords()).toEqual(before);
});

for (const [language, words] of LANGUAGES) {
  test(`the language ${language} says all that English says, and of the same figures`, () => {
    expect(troublesOf(words, ENGLISH)).toEqual([]);
  });

  test(`the language ${language} has words for every report, whatever of it is known`, () => {
    speak(language === 'qps' ? 'en-GB' : language, words);
    expect(reportWords().filter((text) => /undefined|null|NaN|\[object/u.test(text))).toEqual([]);
    for (const finding of FINDING_TABLES.flatMap((table) => Object.values(table))) {
      for (const way of ['up', 'down', null] as const) {
        const said = [finding.clause?.(way) ?? '', finding.sentence(way, {}), finding.helpDesk(way, {})].join(' ');
        expect(said).not.toMatch(/undefined|null|NaN/u);
      }
    }
  });
}

/** Much of what a result says, of every report there is. */
function reportWords(): readonly string[] {
  return REPORTS.flatMap((report) => {
    const { heading, sentences, actionLabel, action } = resultHead(report);
    const firstMs = report.seconds[0]?.fromMs ?? 0;
    return [
      heading,
      ...sentences,
      actionLabel ?? '',
      action,
      ...findingsInWords(report).flatMap(({ finding: { direction, figures }, words }) => [
        words.sentence(direction, figures, report),
        words.helpDesk(direction, figures, report),
        words.step,
      ]),
      ...figureRows(report).flatMap(({ up, down, instrument }) => [up, down, instrument ?? '']),
      ...sharedFigures(report).flat(),
      ...methodRows(report).flatMap(({ name, text }) => [name, text]),
      ...costRows(report).flatMap(({ name, up, down }) => [name, up, down]),
      ...courseRows(report).flatMap(({ name, up, down }) => [name, up, down]),
      courseSentence(report) ?? '',
      ...report.seconds.slice(0, 3).flatMap((second) => [remarkText(second) ?? '', spokenSecond(second, firstMs)]),
      computerSentence(report),
      ...computerFacts(report).flat(),
    ];
  });
}

function copyOf<T extends object>(objects: T): T {
  const copies = Object.entries(objects).map(([name, words]) => [name, { ...words }]);
  return Object.fromEntries(copies) as T;
}
