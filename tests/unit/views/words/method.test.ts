import { expect, test } from '@playwright/test';
import type { CallReport, DirectionReport } from '../../../../src/core/report/schema.ts';
import { TOPOLOGY_WORDS } from '../../../../src/views/words/en/topology.ts';
import { figureRows } from '../../../../src/views/words/figures.ts';
import { codecName, measuredSpanMs, methodRows, voiceSpanMs } from '../../../../src/views/words/method.ts';
import { failedReport, SAMPLE_REPORTS, sampleReport } from '../../../support/reports/index.ts';

test('the method of a scored test names model, scale, codec, constants, route, its limits, seconds and instrument', () => {
  const report = sampleReport();
  const method = methodRows(report)
    .map(({ name, text }) => `${name}: ${text}`)
    .join('\n');
  for (const part of [
    'ITU-T G.107.2 (06/2019), fullband scale',
    'Opus',
    'Ie 10 (7 to 15), Bpl 6.5 (5 to 10); derived from measurements',
    TOPOLOGY_WORDS['split-relay'].cannotTell,
    '17 seconds, with: every packet timed',
    'the far phone 50 ms (assumed)',
    'network 26 ms (measured)',
    'what the phone had to patch',
    'half of what the test call took',
    'microphone 20 ms',
    'every packet timed: loss, delay, uneven arrival',
    'browser’s counters: patching',
    'Wilson',
    // 1.96^2 / (850 + 1.96^2) = 0.45 %.
    'Up: loss of 0% to 0.4%, from 850 packets that tell as much as 850 lost one by one.',
    'One voice in each direction',
    'P.564',
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

test('the method tells each edition of the formulas, and what further voices added', () => {
  const report = sampleReport();
  const textOf = (name: string, changed: CallReport) => methodRows(changed).find((row) => row.name === name)?.text;
  const onScale = (scale: 'narrowband' | 'wideband') => {
    const score = { ...report.directions.down.score, scale };
    const { verdict, directions } = report;
    const down = { ...directions.down, score };
    return { ...report, verdict: { ...verdict, direction: 'down' as const }, directions: { ...directions, down } };
  };
  expect(textOf('Model', onScale('narrowband'))).toContain('G.107 (06/2015)');
  expect(textOf('Model', onScale('wideband'))).toContain('G.107.1 (06/2019');
  const test = { mode: 'quick', streams: 4, extraBps: 240_000, streamsLeft: false } as const;
  expect(textOf('Voices', { ...report, test })).toMatch(/^Quick test.* 4 voices .* 240 kbit\/s each way/);
  expect(textOf('Voices', { ...report, test: { ...test, streams: 1, streamsLeft: true } })).toContain('did not carry');
});

test('constants that the table of codecs does not have are told without a range, and both directions where they differ', () => {
  const report = sampleReport();
  const { directions } = report;
  const constants = { ie: 14, bpl: null, status: 'provisional', source: 'made up' } as const;
  const up = { ...directions.up, score: { ...directions.up.score, constants, codecId: 'opus-24' } };
  const text = methodRows({ ...report, directions: { ...directions, up } }).find(
    ({ name }) => name === 'Its constants',
  );
  expect(text?.text).toMatch(/^Ie 14, Bpl unknown; .*Ie 10 \(7 to 15\), Bpl 6\.5/);
});

test('a report of an earlier version has no range and no voices beyond one', () => {
  const report = sampleReport();
  const old = (direction: DirectionReport) => ({ ...direction, confidence: null });
  const directions = { up: old(report.directions.up), down: old(report.directions.down) };
  const names = methodRows({ ...report, directions }).map(({ name }) => name);
  expect(names).not.toContain('The range in brackets');
  expect(names).toContain('What is assumed');
});
