import { expect, test } from '@playwright/test';
import { RULES } from '../../../../src/core/diagnosis/rules.ts';
import type { BeforeAfter } from '../../../../src/core/trends/before-after.ts';
import { columnsOf } from '../../../../src/core/trends/columns.ts';
import { NO_FILTER, selectRows } from '../../../../src/core/trends/filter.ts';
import { DAY_KINDS, TREND_CODES, type TrendFinding } from '../../../../src/core/trends/findings/finding.ts';
import { trendFindings } from '../../../../src/core/trends/findings/trend-findings.ts';
import { heatmapOf } from '../../../../src/core/trends/heatmap.ts';
import { shiftSummary } from '../../../../src/core/trends/shift.ts';
import { summaryOf } from '../../../../src/core/trends/summary.ts';
import { cellText } from '../../../../src/views/trends/week-heatmap.tsx';
import { changeInWords } from '../../../../src/views/words/changes.ts';
import { FINDING_NAMES } from '../../../../src/views/words/en/finding-names.ts';
import { bytesText, importedText, shareText, tidiedText } from '../../../../src/views/words/keeping.ts';
import { shiftSentences } from '../../../../src/views/words/shift.ts';
import { summaryHead } from '../../../../src/views/words/summary-head.ts';
import { stretchText } from '../../../../src/views/words/trend-dates.ts';
import { trendFindingInWords } from '../../../../src/views/words/trend-findings.ts';
import { SAMPLE_REPORTS } from '../../../support/reports/index.ts';
import { historyPlan } from '../../../support/trends/history-plan.ts';
import { madeHistory, madeTests } from '../../../support/trends/made-history.ts';

const NO_WORD = /undefined|NaN|null|\[object|\bMOS\b/u;

const finding = (part: Partial<TrendFinding>): TrendFinding => ({
  code: 'evening-congestion',
  confidence: 'likely',
  direction: null,
  route: null,
  on: null,
  sinceMs: null,
  figures: {},
  ...part,
});

test('every finding over time has words, whatever of it is known', () => {
  for (const code of TREND_CODES) {
    for (const direction of ['up', 'down', null] as const) {
      for (const on of [...DAY_KINDS, null]) {
        for (const figures of [
          {},
          { costMos: 0.8, fromHour: 18, toHour: 22, days: 41, beforeMos: 4.2, afterMos: 3.4 },
        ]) {
          for (const sinceMs of [null, Date.UTC(2026, 10, 12)]) {
            const words = Object.values(trendFindingInWords(finding({ code, direction, on, figures, sinceMs }))).join(
              ' ',
            );
            expect(words).not.toMatch(NO_WORD);
            expect(words.length).toBeGreaterThan(40);
          }
        }
      }
    }
  }
});

test('bad evenings are told with their hours, their cost and the days they were seen on', () => {
  const figures = { costMos: 1.1, fromHour: 18, toHour: 22, days: 60, badDays: 41, insideMos: 3.1, outsideMos: 4.2 };
  const words = trendFindingInWords(finding({ on: 'weekdays', direction: 'down', figures }));
  expect(words.sentence).toBe('Weekday evenings are bad for their voice to you');
  expect(words.evidence).toBe('Score 3.1 between 18 and 22 h, 4.2 otherwise; worse on 41 of 60 days');
});

test('a step to the better is not called worse', () => {
  const step = { code: 'step-change', sinceMs: Date.UTC(2026, 10, 12, 12) } as const;
  expect(trendFindingInWords(finding({ ...step, figures: { costMos: -0.6 } })).sentence).toMatch(
    /^Better since 12 Nov/,
  );
  expect(trendFindingInWords(finding({ ...step, figures: { costMos: 0.6 } })).sentence).toMatch(/^Worse since 12 Nov/);
});

test('a planted evening is found and said', () => {
  const planted = { kind: 'evening-congestion', drop: 1.1, share: 0.8, of: 'both' } as const;
  const columns = columnsOf(madeHistory(historyPlan(3, { planted, days: 60 })));
  const [first] = trendFindings(columns, selectRows(columns, NO_FILTER));
  expect(first && trendFindingInWords(first).sentence).toMatch(/evenings are bad/);
});

const change = (part: Partial<BeforeAfter>): BeforeAfter => ({
  before: { count: 100, days: 20, median: 4.2 },
  after: { count: 90, days: 18, median: 3.8 },
  difference: -0.4,
  low: -0.6,
  high: -0.2,
  isReal: true,
  unknownBecause: null,
  ...part,
});

test('better and worse: more score is better, more of anything else is worse', () => {
  expect(changeInWords(change({}), 'mos')).toMatchObject({
    answer: 'Worse by 0.40 points',
    way: 'worse',
    verdictWord: 'real',
  });
  expect(changeInWords(change({ difference: 0.4, low: 0.2, high: 0.6 }), 'mos').way).toBe('better');
  const loss = change({ difference: 0.03, low: 0.02, high: 0.04 });
  expect(changeInWords(loss, 'loss')).toMatchObject({ answer: 'Worse by 3.0 percentage points', way: 'worse' });
  expect(changeInWords(change({ difference: -12, low: -14, high: -10 }), 'delay')).toMatchObject({
    answer: 'Better by 12 ms',
  });
});

test('a change is real, cannot be told, does not matter, or was not tested enough; never two of these', () => {
  const verdict = (part: Partial<BeforeAfter>) => changeInWords(change(part), 'mos').verdictWord;
  expect(verdict({ low: -0.9, high: 0.1, isReal: false })).toBe('cannot be told');
  expect(verdict({ difference: 0.01, low: -0.05, high: 0.07, isReal: false })).toBe('does not matter');
  expect(verdict({ difference: -0.06, low: -0.08, high: -0.04, isReal: false })).toBe('does not matter');
  expect(verdict({ isReal: null, unknownBecause: 'few-days-after' })).toBe('too few tests');
  const nothing = change({ difference: null, low: null, high: null, isReal: null, unknownBecause: 'other-hours' });
  expect(Object.values(changeInWords(nothing, 'mos')).join(' ')).not.toMatch(NO_WORD);
});

test('every finding of a test has a name of its own, short enough for a list', () => {
  const codes = RULES.map(({ code }) => code);
  expect(Object.keys(FINDING_NAMES).toSorted()).toEqual(codes.toSorted());
  for (const name of Object.values(FINDING_NAMES)) expect(name.length, name).toBeLessThanOrEqual(40);
});

test('every test has a heading from its summary alone', () => {
  for (const [name, build] of Object.entries(SAMPLE_REPORTS)) {
    const heading = summaryHead(summaryOf(build()));
    expect(heading, name).not.toMatch(NO_WORD);
    expect(heading.length, name).toBeGreaterThan(8);
    expect(heading, name).not.toMatch(/\.$/);
  }
});

test('a shift is told in whole sentences: none scored, one, many', () => {
  for (const count of [1, 2, 40]) {
    const columns = columnsOf(madeTests(count));
    const sentences = shiftSentences(shiftSummary(columns, selectRows(columns, NO_FILTER)));
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(NO_WORD);
      expect(sentence).toMatch(/^[A-Z\d].*\.$/);
    }
  }
  const none = columnsOf([]);
  expect(shiftSentences(shiftSummary(none, selectRows(none, NO_FILTER)))).toEqual([
    '0 tests today, none of them scored.',
  ]);
});

test('every hour of the week reads as a sentence, tested or not', () => {
  const columns = columnsOf(madeTests(300));
  for (const metric of ['mos', 'loss', 'delay', 'jitter'] as const) {
    const { cells } = heatmapOf(columns, selectRows(columns, NO_FILTER), { metric, side: 'worse' });
    for (const cell of cells) expect(cellText(cell, metric, 3.5)).not.toMatch(NO_WORD);
    expect(new Set(cells.map((cell) => cellText(cell, metric, 3.5).split(':')[0])).size).toBe(168);
  }
});

test('stretches of whole days are told by their days, whatever the clock did in between', () => {
  const from = new Date(2026, 9, 24).getTime();
  expect(stretchText(from, new Date(2026, 9, 25).getTime())).toBe('24 Oct 2026');
  expect(stretchText(from, new Date(2026, 9, 27).getTime())).toBe('24 to 26 Oct 2026');
  expect(stretchText(from, from + 3 * 86_400_000)).toMatch(/^24 to 26 Oct 2026$/);
  expect(stretchText(from, from + 6 * 3_600_000)).toBe('Sat 24 Oct, 00:00 to 06:00');
});

test('sizes, shares and what was let go', () => {
  expect([1, 999, 1000, 1.2e6, 12e6, 2.4e9].map(bytesText)).toEqual([
    '1 kB',
    '1 kB',
    '1 kB',
    '1.2 MB',
    '12 MB',
    '2.4 GB',
  ]);
  expect(shareText(0, 0)).toBe('0%');
  expect(shareText(5, 5)).toBe('99%');
  expect(tidiedText({ tests: 0, bodies: 0, traces: 0 })).toBe('Nothing had to be let go so far.');
  expect(tidiedText({ tests: 1, bodies: 2, traces: 3 })).toBe(
    'The last tidying let go of 1 test, the details of 2 tests and the recordings of 3 tests.',
  );
  expect(importedText({ added: 0, updated: 0 })).toMatch(/^Nothing new/);
});
