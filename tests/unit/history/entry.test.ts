import { expect, test } from '@playwright/test';
import { REPORT_VERSION } from '../../../src/core/report/terms.ts';
import { reportEntry } from '../../../src/history/entry.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../support/reports/index.ts';

test('every sample is an entry with its report, unchanged', () => {
  for (const build of Object.values(SAMPLE_REPORTS)) {
    const report = { ...build(), trace: null };
    expect(reportEntry(report.id, report)).toEqual({ kind: 'report', report });
  }
});

test('what is no report is a damaged entry with the id asked for, whatever it is', () => {
  for (const stored of [
    undefined,
    null,
    7,
    'report',
    [],
    {},
    { id: 3 },
    new Map(),
    { ...sampleReport(), version: REPORT_VERSION + 1 },
  ]) {
    expect(reportEntry('some-id', stored)).toMatchObject({ kind: 'damaged', id: 'some-id' });
  }
});

test('the date of a damaged record is kept where it is one, and unknown elsewhere', () => {
  const damaged = (startedAt: unknown) => reportEntry('some-id', { startedAt });
  expect(damaged(1_700_000_000_000)).toMatchObject({ startedAt: 1_700_000_000_000 });
  for (const startedAt of [undefined, null, '2026', Number.NaN, Number.POSITIVE_INFINITY, new Date(), true]) {
    expect(damaged(startedAt)).toMatchObject({ startedAt: null });
  }
});

test('the message names the field and stays short', () => {
  expect(reportEntry('some-id', { ...sampleReport(), outcome: 'finished' })).toMatchObject({
    message: expect.stringMatching(/^outcome: expected .+, got "finished"$/),
  });
  const entry = reportEntry('some-id', { ...sampleReport(), outcome: 'a'.repeat(100_000) });
  // A damaged record may hold a megabyte of anything; no more than 80 characters of it are quoted.
  expect(entry).toMatchObject({ message: expect.stringMatching(/^outcome: expected .{10,200}, got "a{79}$/) });
});
