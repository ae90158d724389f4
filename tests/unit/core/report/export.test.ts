import { expect, test } from '@playwright/test';
import { exportReport } from '../../../../src/core/report/export.ts';
import { parseReport } from '../../../../src/core/report/parse-report.ts';
import { REPORT_VERSION } from '../../../../src/core/report/terms.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../../support/reports/index.ts';

for (const [name, build] of Object.entries(SAMPLE_REPORTS)) {
  test(`parsing the export of ${name} gives the same report`, () => {
    const report = build();
    const parsed = parseReport(JSON.parse(exportReport(report).json));
    expect(parsed.ok ? 'valid' : parsed.message).toBe('valid');
    expect(parsed.ok && parsed.report).toEqual(report);
  });
}

test('a file says what it is before anything else, whatever the order of the fields was', () => {
  const { schema, version, ...rest } = sampleReport();
  const { json } = exportReport({ ...rest, version, schema });
  expect(json.split('\n').slice(0, 3)).toEqual([
    '{',
    '  "schema": "callprobe/report",',
    `  "version": ${REPORT_VERSION},`,
  ]);
});

test('a column of the trace is one line, and the file ends with a line feed', () => {
  const report = sampleReport();
  const lines = exportReport(report).json.split('\n');
  expect(lines.filter((line) => line.startsWith('      "sentMs": ['))).toHaveLength(2);
  expect(lines.at(-1)).toBe('');
  expect(lines.length).toBeLessThan(3_000);
});

test('text that looks like a row of figures stays text', () => {
  const endDetail = 'expected [\n 1,\n 2 ] and "quotes" \\ \u2028 ü';
  expect(JSON.parse(exportReport(sampleReport({ endDetail })).json).endDetail).toBe(endDetail);
});

test('the name of the file is its UTC minute and the beginning of its id', () => {
  const id = '1a2b3c4d-0000-4000-8000-000000000000';
  const startedAt = Date.UTC(2026, 10, 21, 18, 42, 59, 999);
  expect(exportReport(sampleReport({ id, startedAt })).fileName).toBe('callprobe-2026-11-21-1842-1a2b3c4d.json');
});

test('every file name is one that every system takes', () => {
  const times = [0, -1, Date.UTC(1, 0), Date.UTC(12_026, 0), -8.64e15, 8.64e15, 8.65e15, -1e300, Number.MAX_VALUE, 0.5];
  const ids = ['ABCDEFGH', '--------', '12345678-abc', 'a'.repeat(64)];
  for (const startedAt of times) {
    for (const id of ids) {
      const { fileName } = exportReport(sampleReport({ id, startedAt }));
      expect(fileName).toMatch(/^callprobe-[A-Za-z0-9-]+\.json$/);
      expect(fileName.length).toBeLessThan(64);
    }
  }
  expect(exportReport(sampleReport({ startedAt: 8.65e15 })).fileName).toContain('callprobe-undated-');
});
