import { expect, test } from '@playwright/test';
import { diagnose } from '../../../../src/core/diagnosis/diagnose.ts';
import { headsetFindings } from '../../../../src/core/diagnosis/headset-findings.ts';
import type { CallReport } from '../../../../src/core/report/schema.ts';
import { HEADSETS, headsetWith } from '../../../support/headset/made-headsets.ts';
import * as reports from '../../../support/reports/index.ts';

const codes = (report: CallReport) => diagnose(report).map(({ code }) => code);
const withHeadset = (report: CallReport, name: keyof typeof HEADSETS): CallReport => ({
  ...report,
  examined: { ...report.examined, headset: HEADSETS[name] },
});

test('a fine headset changes nothing of what is said of the line', () => {
  for (const build of [reports.excellentReport, reports.poorDownlinkReport, reports.tcpRelayReport]) {
    expect(codes(withHeadset(build(), 'fine'))).toEqual(codes(build()));
    expect(codes(withHeadset(build(), 'refused'))).toEqual(codes(build()));
  }
  expect(codes(withHeadset(reports.excellentReport(), 'fine'))).toContain('nothing-wrong');
});

test('a faulty headset is told before a line that is in order, and after one that is not', () => {
  expect(codes(withHeadset(reports.excellentReport(), 'echo'))).toEqual(['headset-echo', 'nothing-wrong']);
  const poor = codes(withHeadset(reports.poorDownlinkReport(), 'echo'));
  expect(poor.indexOf('headset-echo')).toBeGreaterThan(poor.indexOf('bursty-loss'));
});

test('a headset checked without any call is diagnosed as well', () => {
  const report = withHeadset(reports.failedReport('relay-unreachable'), 'clipping');
  const alone: CallReport = { ...report, test: { ...report.test, mode: 'examination' } };
  expect(codes(alone)).toEqual(['microphone-clipping']);
});

test('less echo loss never takes an echo back', () => {
  const found = [60, 50, 46, 44, 40, 30, 10, 0].map(
    (lossDb) => headsetFindings(headsetWith({ echo: { delayMs: 100, lossDb, floorDb: 62 }, processed: null })).length,
  );
  expect(found).toEqual([0, 0, 0, 1, 1, 1, 1, 1]);
});

test('an echo is sure to reach the caller only where the browser leaves it', () => {
  const [left] = headsetFindings(HEADSETS.echo);
  const [taken] = headsetFindings(HEADSETS.echoTakenAway);
  expect(left).toMatchObject({ confidence: 'likely', figures: { lossDb: 22, isLeft: 1 } });
  expect(taken).toMatchObject({ confidence: 'possible', figures: { lossDb: 20.3, isLeft: 0 } });
});

test('of a microphone that is silent nothing else is said', () => {
  const report = withHeadset(reports.excellentReport(), 'silent');
  expect(codes(report).filter((code) => /^microphone|^headset/.test(code))).toEqual(['microphone-silent']);
});
