import { expect, test } from '@playwright/test';
import { END_REASONS } from '../../../../src/core/report/terms.ts';
import { hasFigures, resultHead } from '../../../../src/views/words/result-head.ts';
import { failedReport, SAMPLE_REPORTS, sampleReport } from '../../../support/reports/index.ts';

test('every way to end has a heading of at most ten words, its meaning and one thing to do', () => {
  for (const endReason of END_REASONS) {
    const head = resultHead({ ...sampleReport(), endReason });
    expect(head.heading.split(/\s+/).length, head.heading).toBeLessThanOrEqual(10);
    expect(head.sentences[0], endReason).toMatch(/^[A-Z].*\.$/);
    expect(head.action, endReason).toMatch(/^[A-Z].*\.$/);
  }
});

test('nobody is blamed or sent away', () => {
  for (const build of Object.values(SAMPLE_REPORTS)) {
    const { heading, sentences, action } = resultHead(build());
    expect([heading, ...sentences, action].join(' ')).not.toMatch(/you failed|your fault|administrator|invalid|error/i);
  }
});

test('a test that broke off with a score says what it was until then', () => {
  const head = resultHead(SAMPLE_REPORTS['page-closed']?.() ?? sampleReport());
  expect(head.heading).toBe('The page was closed during the test');
  expect(head.sentences).toEqual([
    'What was measured until then is below.',
    'Until then: poor for calls: your download loses voice in bursts.',
  ]);
});

test('a test that broke off before anything was measured does not promise figures', () => {
  const report = SAMPLE_REPORTS['stopped-in-warm-up']?.() ?? sampleReport();
  expect(hasFigures(report)).toBe(false);
  expect(resultHead(report).sentences).toEqual([
    'Nothing had been measured yet: the first three seconds of voice settle the call.',
  ]);
});

test('a failed test has no figures', () => {
  expect(hasFigures(failedReport('relay-unreachable'))).toBe(false);
  expect(hasFigures(sampleReport())).toBe(true);
});

test('advice is left out where there is nothing to mend, but never on a call that stayed in this computer', () => {
  expect(resultHead(sampleReport()).actionLabel).toBeNull();
  expect(resultHead(SAMPLE_REPORTS['same-computer']?.() ?? sampleReport()).actionLabel).toBe('Try this:');
  expect(resultHead(failedReport('no-voice')).actionLabel).toBe('Do this:');
});

test('a good line that a busy upload spoils is told so, with what helps', () => {
  const head = resultHead(SAMPLE_REPORTS['full-check']?.() ?? sampleReport());
  expect(head.heading).toBe('Excellent for calls, until your upload is busy');
  expect(head.action).toContain('SQM');
});

test('an examination that was no call has no mark of quality, and says first what it found', () => {
  const heads = ['examined-ways', 'examined-ways-blocked', 'examined-routes', 'examined-headset'].map((name) =>
    resultHead(SAMPLE_REPORTS[name]?.() ?? sampleReport()),
  );
  for (const { band, heading, action } of heads) {
    expect(band).toBeNull();
    expect(heading).toMatch(/^[A-Z].*[^.]$/);
    expect(action).toMatch(/^[A-Z].*\.$/);
  }
  const [open, blocked, routes, headset] = heads.map(({ actionLabel }) => actionLabel !== null);
  expect({ open, blocked, routes, headset }).toEqual({ open: false, blocked: true, routes: true, headset: true });
});
