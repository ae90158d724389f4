import { expect, test } from '@playwright/test';
import { figureRows } from '../../../../src/views/words/figures.ts';
import { codecName, measuredSpanMs, methodRows, voiceSpanMs } from '../../../../src/views/words/method.ts';
import { TOPOLOGY_WORDS } from '../../../../src/views/words/topology.ts';
import { failedReport, SAMPLE_REPORTS, sampleReport } from '../../../support/reports/index.ts';

test('the method of a scored test names model, scale, codec, constants, route, its limits, seconds and instrument', () => {
  const report = sampleReport();
  const method = methodRows(report)
    .map(({ name, text }) => `${name}: ${text}`)
    .join('\n');
  for (const part of [
    'ITU-T G.107.2, fullband scale',
    'Opus',
    'Ie 10, Bpl 6.5; derived from measurements',
    TOPOLOGY_WORDS['split-relay'].cannotTell,
    '17 seconds, with: every packet timed',
    'the far phone 50 ms (assumed)',
    'network 26 ms (measured)',
    'what the phone had to patch',
  ]) {
    expect(method).toContain(part);
  }
});

test('a test that never had a call says so instead of naming a route', () => {
  const rows = methodRows(failedReport('relay-unreachable'));
  expect(rows.find(({ name }) => name === 'Route')?.text).toBe('The call did not get far enough to have a route.');
  expect(rows.some(({ name }) => name === 'Model')).toBe(false);
});

test('an unknown voice format keeps its own name', () => {
  const report = sampleReport();
  const named = (mimeType: string) => codecName({ ...report, codec: { ...(report.codec ?? BARE), mimeType } });
  expect(named('audio/opus')).toBe('Opus');
  expect(named('audio/PCMU')).toBe('G.711 µ-law');
  expect(named('audio/L16')).toBe('L16');
  expect(codecName({ ...report, codec: null })).toBeNull();
});

const BARE = { mimeType: '', clockRateHz: null, channels: null, parameters: null };

test('nothing measured is no time, not a negative one', () => {
  const report = sampleReport();
  expect(measuredSpanMs(report)).toBe(17_000);
  expect(measuredSpanMs({ ...report, window: { ...report.window, countedMs: null } })).toBe(0);
});

test('every figure says what it was read with, or that it was not measured', () => {
  const rows = Object.values(SAMPLE_REPORTS).flatMap((build) => figureRows(build()));
  const wrong = rows.filter(
    ({ up, down, instrument }) => (instrument === null) !== (up === 'not measured' && down === 'not measured'),
  );
  expect(wrong).toEqual([]);
});

test('the length told is that of the voice that was heard, and none for a call that never got so far', () => {
  expect(voiceSpanMs(sampleReport())).toBe(20_000);
  const stopped = voiceSpanMs(SAMPLE_REPORTS.stopped?.() ?? sampleReport());
  expect(stopped).toBeGreaterThan(0);
  expect(stopped).toBeLessThan(20_000);
  expect(voiceSpanMs(failedReport('relay-unreachable'))).toBeNull();
});
