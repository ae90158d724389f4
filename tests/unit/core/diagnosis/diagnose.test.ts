import { expect, test } from '@playwright/test';
import { diagnose } from '../../../../src/core/diagnosis/diagnose.ts';
import { parseReport } from '../../../../src/core/report/parse-report.ts';
import type { CallReport } from '../../../../src/core/report/schema.ts';
import { upgraded } from '../../../../src/core/report/upgrade.ts';
import { FINDING_FIXTURES } from '../../../support/findings/fixtures.ts';
import { LINE_WITHOUT_FAULT } from '../../../support/reports/build-report.ts';
import * as reports from '../../../support/reports/index.ts';
import { SAMPLE_REPORTS } from '../../../support/reports/index.ts';

const codes = (report: CallReport) => diagnose(report).map(({ code }) => code);
const lossUp = (lossRatio: number) => reports.simulatedReport({ seed: 9, legs: { up: { udp: { lossRatio } } } });

test('the more a line loses, the more it is said to cost', () => {
  const found = [0.01, 0.03, 0.1, 0.3].map((ratio) => diagnose(lossUp(ratio)).find(({ code }) => code === 'loss'));
  const costs = found.map((finding) => finding?.costMos ?? 0);
  expect(costs).toEqual([...costs].sort((a, b) => a - b));
  expect(costs[0]).toBeGreaterThan(0);
});

test('the same report is diagnosed the same, and whatever findings it carries', () => {
  const report = reports.poorDownlinkReport();
  const findings = diagnose(report);
  expect(diagnose({ ...report, findings: [...findings] })).toEqual(findings);
});

test('a finding is a valid part of a report', () => {
  for (const { shows } of Object.values(FINDING_FIXTURES)) {
    const report = shows();
    const withFindings = { ...report, findings: diagnose(report) };
    expect(parseReport(JSON.parse(JSON.stringify(withFindings)))).toMatchObject({ ok: true });
  }
});

test('a call still running has no findings, and a failed one none of its line', () => {
  expect(diagnose(reports.runningReport())).toEqual([]);
  expect(codes(reports.failedReport('relay-unreachable'))).toEqual([]);
  expect(codes(reports.failedReport('no-voice'))).toEqual(['one-way-audio']);
});

test('what forbids judging the line comes before the line, the line before remarks', () => {
  expect(codes(reports.tcpRelayReport())[0]).toBe('udp-blocked');
  const poor = reports.poorDownlinkReport();
  const hidden = { ...poor, computer: { ...poor.computer, hiddenMs: 5_000 } };
  expect(codes(hidden)).toEqual(['bursty-loss', 'background-tab']);
});

test('"nothing wrong" is never said beside a cause of the line', () => {
  for (const build of Object.values(SAMPLE_REPORTS)) {
    const found = codes(build());
    if (found.includes('nothing-wrong'))
      expect(found.filter((code) => /loss|delay|queue|outage|stall/.test(code))).toEqual([]);
  }
});

test('a busy computer comes first where the line is good, and after a line that is not', () => {
  const busy = reports.busyComputerReport();
  expect(codes(busy)[0]).toBe('busy-computer');
  const poor = reports.poorDownlinkReport();
  const both = { ...poor, computer: busy.computer };
  expect(codes(both)).toEqual(['bursty-loss', 'busy-computer']);
});

test('without a split relay no loss is laid to a direction', () => {
  for (const topology of ['udp-relay', 'relay-to-host'] as const) {
    const poor = reports.poorDownlinkReport();
    const found = diagnose({ ...poor, setup: { ...poor.setup, topology } });
    expect(found.map(({ code, direction }) => [code, direction])).toEqual([['bursty-loss', null]]);
  }
});

test('waits that the other direction’s losses explain come after those losses, and are only possible', () => {
  const leg = { lossRatio: 0.02 };
  const found = diagnose(reports.simulatedReport({ seed: 5, legs: { up: { udp: leg, tcp: leg } } }));
  expect(found.map(({ code, direction }) => [code, direction])).toEqual([
    ['loss', 'up'],
    ['delay-variation', 'down'],
  ]);
  expect(found[1]?.confidence).toBe('possible');
});

test('a report of an earlier version can be diagnosed as well', () => {
  const { test: _, findings: __, ...old } = reports.poorDownlinkReport();
  const parsed = parseReport(upgraded({ ...old, version: 2 }));
  expect(parsed.ok && codes(parsed.report)).toEqual(['bursty-loss']);
});

test('what was lost while this computer was busy is lost all the same', () => {
  const busy = reports.madeUpReport(60, {
    up: { ...LINE_WITHOUT_FAULT, lostRuns: [300, 310, 320, 330].map((at) => [at, 1] as const) },
  });
  const seconds = busy.seconds.map((second, i) => (i === 6 ? { ...second, busy: ['handling' as const] } : second));
  const { up } = busy.directions;
  const clean = { ...up, metrics: { ...up.metrics, packetsLost: 0, lossRatio: 0, lostRuns: 0, longestLostRun: 0 } };
  expect(codes({ ...busy, seconds, directions: { ...busy.directions, up: clean } })).toEqual(['loss']);
});
