import { expect, test } from '@playwright/test';
import type { CallReport } from '../../../../src/core/report/schema.ts';
import { computerFacts, computerSentence } from '../../../../src/views/words/this-computer.ts';
import { busyComputerReport, failedReport, sampleReport } from '../../../support/reports/index.ts';

const doing = (computer: Partial<CallReport['computer']>): CallReport => {
  const report = sampleReport();
  return { ...report, computer: { ...report.computer, ...computer } };
};
const fact = (report: CallReport, name: RegExp) => computerFacts(report).find(([label]) => name.test(label))?.[1];

test('one sentence for each way a computer can be', () => {
  expect(computerSentence(sampleReport())).toMatch(/^Nothing on this computer/);
  expect(computerSentence(busyComputerReport())).toMatch(/^This computer held the voice up during \d+ of 17 seconds;/);
  expect(computerSentence(doing({ saturatedMs: 3000 }))).toMatch(/at its limit for some of the call/);
  expect(computerSentence(doing({ busySeconds: null }))).toMatch(/could not be measured/);
  expect(computerSentence(failedReport('relay-unreachable'))).toMatch(/^No call was placed/);
});

test('power is told as far as the browser tells it', () => {
  const power = (isCharging: boolean, level: number | null) => fact(doing({ power: { isCharging, level } }), /^Power$/);
  expect(power(false, 0.12)).toBe('on battery, 12% full');
  expect(power(true, 1)).toBe('plugged in, 100% full');
  expect(power(false, null)).toBe('on battery');
  expect(fact(sampleReport(), /^Power$/)).toBe('not measured');
});

test('what was not measured is said not to be, and no pause is none', () => {
  expect(fact(sampleReport(), /^Longest/)).toBe('none');
  const unknown = doing({ stalls: null, longestStallMs: null, hiddenMs: null, busySeconds: null, saturatedMs: null });
  expect(computerFacts(unknown).map(([, text]) => text)).toEqual(Array.from({ length: 6 }, () => 'not measured'));
});
