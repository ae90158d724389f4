import { expect, test } from '@playwright/test';
import { summaryOf, TEST_RESULTS, type TestResult } from '../../../../src/core/trends/summary.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../../support/reports/index.ts';
import { numbersIn } from './made.ts';

const SAMPLES = Object.entries(SAMPLE_REPORTS).map(([name, build]) => ({ name, report: build() }));

test.describe('of every sample report', () => {
  test('it says what the report says, and no score where the report has none', () => {
    for (const { name, report } of SAMPLES) {
      const summary = summaryOf(report);
      const isScored = report.verdict.band !== 'inconclusive' && report.test.mode !== 'examination';
      expect
        .soft(
          [summary.id, summary.startedAt, summary.outcome, summary.endReason, summary.band, summary.mos],
          `${name}: what is copied`,
        )
        .toEqual([
          report.id,
          report.startedAt,
          report.outcome,
          report.endReason,
          report.verdict.band,
          isScored ? report.verdict.mos : null,
        ]);
      expect.soft(isScored || (summary.up.mos === null && summary.down.mos === null), `${name}: scores`).toBe(true);
      expect.soft(summary.decidedBy !== null, `${name}: decided by`).toBe(summary.mos !== null);
    }
  });

  test('the score is that of the worse direction', () => {
    const scored = SAMPLES.map(({ report }) => summaryOf(report)).filter(({ mos }) => mos !== null);
    expect(scored.length).toBeGreaterThan(10);
    const worse = scored.map(({ up, down }) => Math.min(up.mos ?? 5, down.mos ?? 5));
    expect(scored.map(({ mos }) => mos)).toEqual(worse);
  });

  test('every number is finite, and what is kept fits in a kilobyte and a half', () => {
    for (const { name, report } of SAMPLES) {
      const summary = summaryOf(report);
      expect.soft(numbersIn(summary).every(Number.isFinite), name).toBe(true);
      expect.soft(JSON.stringify(summary).length, name).toBeLessThan(1500);
    }
  });

  test('its result is one of the closed list, and each of the list is among the samples', () => {
    const results = SAMPLES.map(({ report }) => summaryOf(report).result);
    expect([...new Set(results)].toSorted()).toEqual([...TEST_RESULTS].toSorted());
  });
});

const RESULTS: readonly (readonly [sample: string, result: TestResult])[] = [
  ['good', 'scored'],
  ['bad', 'scored'],
  ['inconclusive', 'inconclusive'],
  ['connection-lost', 'dropped'],
  ['stopped', 'stopped'],
  ['page-closed', 'stopped'],
  ['failed-relay-unreachable', 'set-up-failed'],
  ['failed-no-voice', 'set-up-failed'],
  ['examined-ways', 'examined'],
  ['full-check', 'scored'],
];

for (const [sample, result] of RESULTS) {
  test(`a test like "${sample}" counts as ${result}`, () => {
    expect(summaryOf(SAMPLE_REPORTS[sample]?.() ?? sampleReport({ id: 'no-such-sample' })).result).toBe(result);
  });
}

const OFFSETS: readonly (readonly [timeZone: string | null, at: string, minutes: number | null])[] = [
  ['Europe/Berlin', '2026-03-29T00:59:59Z', 60],
  ['Europe/Berlin', '2026-03-29T01:00:00Z', 120],
  ['Europe/Berlin', '2026-10-25T00:59:59Z', 120],
  ['Europe/Berlin', '2026-10-25T01:00:00Z', 60],
  ['America/New_York', '2026-03-08T06:59:59Z', -300],
  ['America/New_York', '2026-03-08T07:00:00Z', -240],
  ['America/St_Johns', '2026-01-01T00:00:00Z', -210],
  ['Asia/Kathmandu', '2026-07-01T00:00:00Z', 345],
  ['Australia/Lord_Howe', '2026-01-01T00:00:00Z', 660],
  ['Australia/Lord_Howe', '2026-07-01T00:00:00Z', 630],
  ['Europe/London', '2026-01-01T00:00:00Z', 0],
  ['UTC', '2026-07-01T00:00:00Z', 0],
  ['Middle-earth/Shire', '2026-07-01T00:00:00Z', null],
  ['', '2026-07-01T00:00:00Z', null],
  [null, '2026-07-01T00:00:00Z', null],
];

test('the wall clock is known across its changes, and null where the zone is not', () => {
  const offsets = OFFSETS.map(
    ([timeZone, at]) => summaryOf(sampleReport({ timeZone, startedAt: Date.parse(at) })).utcOffsetMin,
  );
  expect(offsets).toEqual(OFFSETS.map(([, , minutes]) => minutes));
});

test('of many findings the first are kept, in their order', () => {
  const finding = (code: string) => ({
    code,
    direction: null,
    confidence: 'likely' as const,
    costMos: null,
    secondsMs: [],
    figures: {},
  });
  const codes = ['a-a', 'b-b', 'c-c', 'd-d', 'e-e', 'f-f', 'g-g', 'h-h'];
  expect(summaryOf(sampleReport({ findings: codes.map(finding) })).findings).toEqual(codes.slice(0, 6));
});
