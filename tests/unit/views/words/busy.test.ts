import { expect, test } from '@playwright/test';
import { blameSentence, busySpanText, leftOutNote } from '../../../../src/views/words/busy.ts';
import { nextStep, noticeSentence, verdictSentence } from '../../../../src/views/words/verdict.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../../support/reports/index.ts';

const sample = (name: string) => SAMPLE_REPORTS[name]?.() ?? sampleReport();

test('a quiet computer is not spoken of', () => {
  expect(busySpanText(sampleReport())).toBeNull();
  expect(blameSentence(sampleReport())).toBeNull();
  expect(leftOutNote(sampleReport())).toBeNull();
});

test('a good line on a busy computer: good, and the computer is named with how long', () => {
  const report = sample('busy-computer');
  expect(verdictSentence(report)).toBe('Excellent for calls in both directions');
  expect(noticeSentence(report)).toContain('too busy during 3 of 17 seconds');
  expect(leftOutNote(report)).toContain('left out of every figure');
  expect(nextStep(report)).toMatch(/^Close other programs/);
});

test('a computer busy all the time: no word on the line', () => {
  const report = sample('busy-throughout');
  expect(verdictSentence(report)).toBe('Your computer was too busy to judge the line');
  expect(noticeSentence(report)).toContain('17 of 17 seconds');
  expect(nextStep(report)).toMatch(/^Close other programs/);
});

test('a late test server is said, and not laid to this computer', () => {
  const report = sampleReport({ relay: { busySeconds: 2, longestStallMs: 80 } });
  expect(leftOutNote(report)).toBe('The test server was late during 2 of 17 seconds. They are left out too.');
});

test('packets lost within busy seconds are told all the same', () => {
  const report = sample('busy-computer');
  const withLoss = (lost: number) => ({
    ...report,
    seconds: report.seconds.map((second, i) =>
      i === 6 || i === 9
        ? { ...second, up: { ...second.up, metrics: { ...second.up.metrics, packetsLost: lost } } }
        : second,
    ),
  });
  expect(leftOutNote(withLoss(0))).not.toContain('lost');
  expect(leftOutNote(withLoss(1))).toContain('1 packet was lost within them');
  expect(leftOutNote(withLoss(50))).toContain('50 packets were lost within them');
});
