import { expect, test } from '@playwright/test';
import { diagnose } from '../../../../src/core/diagnosis/diagnose.ts';
import { FINDING_TABLES, type FindingInWords, findingsInWords, wordsOf } from '../../../../src/views/words/findings.ts';
import { seenAtText } from '../../../../src/views/words/seen-at.ts';
import { nextStep, verdictSentence } from '../../../../src/views/words/verdict.ts';
import { FINDING_FIXTURES } from '../../../support/findings/fixtures.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../../support/reports/index.ts';

const REPORTS = Object.values(FINDING_FIXTURES).map(({ shows }) => {
  const report = shows();
  return { ...report, findings: [...diagnose(report)] };
});

const textsOf = ({ finding: { direction, figures }, words }: FindingInWords) => [
  words.sentence(direction, figures),
  words.step,
  words.helpDesk(direction, figures),
];

test('every finding is told in whole sentences, to the agent, for what to do, and to the help desk', () => {
  for (const report of REPORTS) {
    for (const found of findingsInWords(report)) {
      for (const text of textsOf(found)) {
        expect(text).toMatch(/^[A-Z].*\.$/);
        expect(text).not.toMatch(/undefined|null|NaN|Infinity/);
        expect(text).not.toMatch(/you failed|your fault|administrator/i);
      }
    }
  }
});

test('figures that were not measured are said not to be', () => {
  for (const words of FINDING_TABLES.flatMap((table) => Object.values(table))) {
    for (const way of ['up', 'down', null] as const) {
      expect(words.sentence(way, {})).not.toMatch(/undefined|null|NaN/);
      expect(words.helpDesk(way, {})).not.toMatch(/undefined|null|NaN/);
    }
  }
});

test('a cause fits behind the longest band word in a verdict of ten words', () => {
  for (const { clause } of FINDING_TABLES.flatMap((table) => Object.values(table))) {
    for (const way of ['up', 'down', null] as const) {
      expect(`Borderline for calls: ${clause?.(way) ?? ''}`.trim().split(/\s+/).length).toBeLessThanOrEqual(10);
    }
  }
  for (const report of REPORTS) expect(verdictSentence(report).split(/\s+/).length).toBeLessThanOrEqual(10);
});

test('a finding that this version does not know is passed over', () => {
  const unknown = { direction: null, confidence: 'sure', costMos: null, secondsMs: [], figures: {} } as const;
  const finding = { ...unknown, secondsMs: [], code: 'of-a-later-version' };
  expect(findingsInWords({ ...sampleReport(), findings: [finding] })).toEqual([]);
  expect(findingsInWords({ ...sampleReport(), findings: [{ ...finding, code: 'constructor' }] })).toEqual([]);
});

test('what to do is what goes with the first finding, unless nothing needs doing', () => {
  const step = (name: string) => nextStep(SAMPLE_REPORTS[name]?.() ?? sampleReport());
  expect(step('poor-downlink')).toBe(wordsOf({ code: 'bursty-loss' })?.step);
  expect(step('tcp-relay')).toBe(wordsOf({ code: 'udp-blocked' })?.step);
  expect(step('busy-computer')).toBe(wordsOf({ code: 'busy-computer' })?.step);
  expect(step('good')).toMatch(/^Nothing to mend\./);
  expect(step('excellent')).toMatch(/headset/);
});

test('seconds in a row are one mark, and many marks are counted', () => {
  const report = sampleReport();
  const at = (...seconds: number[]) => {
    const secondsMs = seconds.map((second) => report.seconds[second]?.fromMs ?? Number.NaN);
    return seenAtText(
      { code: 'loss', direction: 'up', confidence: 'sure', costMos: null, secondsMs, figures: {} },
      report,
    );
  };
  expect(at()).toBeNull();
  expect(at(4)).toBe('Seen at 0:04.');
  expect(at(4, 5, 6, 9)).toBe('Seen at 0:04–0:06, 0:09.');
  expect(at(4, 6, 8, 10, 12)).toBe('Seen at 0:04, 0:06, 0:08, 0:10 and 1 more second.');
  expect(at(...Array.from({ length: 17 }, (_, i) => i + 3))).toBe('Seen all through the call.');
});
