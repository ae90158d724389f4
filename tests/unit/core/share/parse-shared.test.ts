import { expect, test } from '@playwright/test';
import { REPORT_VERSION } from '../../../../src/core/report/terms.ts';
import { parseShared } from '../../../../src/core/share/parse-shared.ts';
import { SEEN, sharedOf } from '../../../support/links/shared-results.ts';
import { sampleReport } from '../../../support/reports/index.ts';
import { asVersion } from '../../../support/reports/older-reports.ts';

const shared = sharedOf(sampleReport(), { seen: SEEN });

function refusal(value: unknown): string {
  const parsed = parseShared(value);
  return parsed.ok ? 'accepted' : parsed.message;
}

test('a result comes back as it was, through JSON and without fields that nobody knows', () => {
  expect(parseShared(JSON.parse(JSON.stringify(shared)))).toEqual({ ok: true, shared });
  expect(parseShared({ ...shared, extra: 1, said: { ...shared.said, extra: 1 } })).toEqual({ ok: true, shared });
});

test('a report of an earlier version is read as what it is', () => {
  for (const version of [1, 2, 3, 4] as const) {
    const parsed = parseShared({ ...shared, report: asVersion(version, shared.report) });
    expect(parsed.ok && parsed.shared.report.version, `version ${version}`).toBe(REPORT_VERSION);
  }
});

test('a refusal names the first wrong field, what was expected and what came', () => {
  expect(refusal(null)).toBe('report.trace: expected null, got undefined');
  expect(refusal([])).toBe('report.trace: expected null, got undefined');
  expect(refusal({ ...shared, schema: 'callprobe/report' })).toBe(
    'schema: expected "callprobe/shared", got "callprobe/report"',
  );
  expect(refusal({ ...shared, report: { ...shared.report, outcome: 'fine' } })).toMatch(
    /^report\.outcome: expected .*, got "fine"$/,
  );
  expect(refusal({ ...shared, said: { ...shared.said, note: 'a'.repeat(501) } })).toMatch(
    /^said\.note: expected <=500, got 501$/,
  );
  expect(refusal({ ...shared, seen: { ...SEEN, keyId: 'key' } })).toMatch(/^seen\.keyId: expected /);
  expect(refusal({ ...shared, asked: { ...shared.asked, id: '../..' } })).toMatch(/^asked\.id: expected /);
});

test('a result with a trace is refused before the trace is looked at', () => {
  const huge = Array.from({ length: 2_000_000 }, () => 0);
  const trace = {
    up: { ssrc: 1, clockRateHz: 48_000, rtpTimestamps: huge, sentMs: huge, receivedMs: huge },
    down: null,
  };
  expect(refusal({ ...shared, report: { ...shared.report, trace } })).toBe('report.trace: expected null, got Object');
});

test('what a later version wrote says so', () => {
  expect(parseShared({ ...shared, version: 2 })).toMatchObject({ ok: false, isNewer: true });
  const report = { ...shared.report, version: REPORT_VERSION + 1 };
  expect(parseShared({ ...shared, report })).toMatchObject({
    ok: false,
    isNewer: true,
    message: `report.version: expected at most ${REPORT_VERSION}, got ${REPORT_VERSION + 1}`,
  });
  expect(parseShared({ ...shared, version: '2' })).toMatchObject({ ok: false, isNewer: false });
});

test('texts come back plain: one line each, the note its own lines, nothing that turns or hides what is read', () => {
  const said = {
    note: 'One.\r\nTwo\u0007\ttabbed.\n\u202etxet desrever\u2069',
    place: 'Kit\u0000chen\nfloor 2',
    headset: '\u2067\u05d0\u200f!',
    provider: 'half \ud83d',
  };
  const parsed = parseShared({ ...shared, said, report: { ...shared.report, endDetail: 'line\nline\u001b[31m' } });
  expect(parsed.ok && parsed.shared.said).toEqual({
    note: 'One.\nTwo tabbed.\ntxet desrever',
    place: 'Kitchen floor 2',
    headset: '\u05d0\u200f!',
    provider: 'half ',
  });
  expect(parsed.ok && parsed.shared.report.endDetail).toBe('line line[31m');
  // Nothing is left of this one.
  expect(refusal({ ...shared, said: { ...said, place: '\u202e' } })).toBe('said.place: expected >=1, got 0');
});

test('names of figures that hide something are left out', () => {
  const finding = { code: 'loss', direction: 'up', confidence: 'sure', costMos: 1, secondsMs: [] };
  const parsed = parseShared({
    ...shared,
    report: { ...shared.report, findings: [{ ...finding, figures: { lossRatio: 0.1, 'loss\u202eoitaR': 0.2 } }] },
  });
  expect(parsed.ok && parsed.shared.report.findings[0]?.figures).toEqual({ lossRatio: 0.1 });
});
