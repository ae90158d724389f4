import { expect, test } from '@playwright/test';
import { PERSONAL_FIELDS } from '../../../../src/core/config/config.ts';
import { parseReport } from '../../../../src/core/report/parse-report.ts';
import type { CallReport, Finding } from '../../../../src/core/report/schema.ts';
import { shareable } from '../../../../src/core/share/shareable.ts';
import { recordedReports } from '../../../support/links/recorded-reports.ts';
import { fullyExamined } from '../../../support/reports/fully-examined.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../../support/reports/index.ts';

const samples = Object.entries(SAMPLE_REPORTS).map(([name, build]): [string, CallReport] => [name, build()]);
const reports = [...samples, ...Object.entries(recordedReports())];

/** What a finding says, without how much. */
const gist = ({ code, direction, confidence, figures }: Finding) => ({
  code,
  direction,
  confidence,
  figures: Object.keys(figures),
});

test('a shared report is valid, and sharing it again changes nothing', () => {
  for (const [name, report] of reports) {
    const shared = shareable(report, []);
    const parsed = parseReport(shared);
    expect(parsed.ok ? null : parsed.message, name).toBeNull();
    expect(parsed.ok && parsed.report, name).toEqual(shared);
    expect(shareable(shared, []), name).toEqual(shared);
  }
});

test('verdict and findings are those of the report', () => {
  for (const [name, report] of reports) {
    const shared = shareable(report, []);
    const { mos, ...verdict } = shared.verdict;
    expect(verdict, name).toEqual({ ...report.verdict, mos: undefined });
    expect(Math.abs((mos ?? 0) - (report.verdict.mos ?? 0)), name).toBeLessThanOrEqual(0.001);
    expect(shared.findings.map(gist), name).toEqual(report.findings.map(gist));
    // What a finding was seen in is found among the seconds by its beginning.
    const places = (one: CallReport) =>
      one.findings.map(({ secondsMs }) =>
        secondsMs.map((fromMs) => one.seconds.findIndex((second) => second.fromMs === fromMs)),
      );
    expect(places(shared), name).toEqual(places(report));
  }
});

test('a shared report has no trace, and of the person what the deployment keeps', () => {
  const report = sampleReport({
    examined: fullyExamined(),
    endDetail: 'expected an answer of turn.example.com, got none from 192.0.2.1',
    setup: { ...sampleReport().setup, route: 'carrier A' },
  });
  const personal = ({ software, timeZone, examined: { headset } }: CallReport) => ({
    browser: software.browser,
    timeZone,
    microphone: headset?.microphone,
    loudspeaker: headset?.loudspeaker,
  });
  const none = { browser: null, timeZone: null, microphone: null, loudspeaker: null };
  expect(personal(shareable(report, []))).toEqual(none);
  const { browser, timeZone, ...labels } = personal(report);
  const kept = { browser: { browser }, timeZone: { timeZone }, microphone: labels };
  for (const field of PERSONAL_FIELDS) {
    expect(personal(shareable(report, [field])), field).toEqual({ ...none, ...kept[field] });
  }
  const shared = shareable(report, PERSONAL_FIELDS);
  expect(personal(shared)).toEqual(personal(report));
  expect(shared.trace).toBeNull();
  expect(shared.setup.route).toBe('carrier A');
  expect(JSON.stringify(shared)).not.toMatch(/example\.com|192\.0\.2/);
});

test('the report given is left as it was, and texts of devices cannot disguise others', () => {
  const report = sampleReport({ software: { version: '0.1.0', browser: 'Fire\u202exof\u0000 153\n(test)' } });
  const before = structuredClone(report);
  expect(shareable(report, ['browser']).software.browser).toBe('Firexof 153 (test)');
  expect(report).toEqual(before);
});
