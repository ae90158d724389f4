import { expect, test } from '@playwright/test';
import {
  alertWords,
  lengthText,
  recoveredWords,
  shiftLines,
  timeText,
  type WatchedTest,
  type WatchSummary,
} from '../../../../src/views/words/watch.ts';

const MINUTE = 60_000;
const NINE_MS = new Date(2026, 10, 22, 9, 0).getTime();
const at = (minute: number) => NINE_MS + minute * MINUTE;
const scored = (minute: number, mos: number, direction: WatchedTest['direction']): WatchedTest => ({
  id: 'made-up-test',
  atMs: at(minute),
  was: 'scored',
  mos,
  direction,
});

const SUMMARY: WatchSummary = {
  sinceMs: NINE_MS,
  untilMs: at(480),
  tests: 32,
  told: 32,
  meetTarget: 29,
  targetMos: 4,
  worst: scored(332, 2.13, 'up'),
  alerts: [{ fromMs: at(320), toMs: at(341) }],
  skipped: { call: 2, busy: 0, asleep: 1, blocked: 0 },
};

test('a day in three lines', () => {
  expect(shiftLines(SUMMARY, at(500))).toEqual([
    'Line watch, Sun 22 Nov, 09:00 to 17:00: 32 tests, 29 of 32 met the target (4.0). Skipped: 3 (2 on a call, 1 computer asleep).',
    'Worst: 14:32, score 2.1 (your voice to them).',
    'Alerts: 14:20 to 14:41 (21 min).',
  ]);
});

test('a watch that goes on, one without a test, one whose tests had no say, one over midnight', () => {
  const none = { ...SUMMARY, untilMs: null, tests: 0, told: 0, meetTarget: 0, worst: null, alerts: [] };
  const nothing = { call: 0, busy: 0, asleep: 0, blocked: 0 };
  expect(shiftLines({ ...none, skipped: nothing }, at(5))).toEqual([
    'Line watch, Sun 22 Nov, 09:00 to now (09:05): no test.',
    'Worst: no test had a say about the line yet.',
    'Alerts: none.',
  ]);
  expect(shiftLines({ ...none, tests: 1, skipped: nothing }, at(5))[0]).toContain(
    ': 1 test. 1 said nothing of the line.',
  );
  const night = shiftLines({ ...SUMMARY, untilMs: null, alerts: [{ fromMs: at(1000), toMs: null }] }, at(1020));
  expect(night[0]).toContain('09:00 to now (Mon 23 Nov, 02:00)');
  expect(night[2]).toBe('Alerts: from Mon 23 Nov, 01:40 on.');
});

test('every alert has a time and something to do, and says whose voice', () => {
  for (const direction of ['up', 'down', null] as const) {
    const { heading, detail, doThis } = alertWords({ fromMs: at(3), worst: scored(2, 2.94, direction), alertMos: 3.5 });
    expect(heading).toContain({ up: 'they hear you', down: 'you hear them', none: 'poor' }[direction ?? 'none']);
    expect(detail).toContain(timeText(at(3)));
    expect(detail).toContain('2.9');
    expect(doThis).not.toBe('');
  }
  const gone = { ...scored(2, 1, null), was: 'no-call', mos: null } as const;
  expect(alertWords({ fromMs: at(3), worst: gone, alertMos: 3.5 }).heading).toBe('No test call gets through now');
  expect(recoveredWords(at(0), at(21)).detail).toBe('It was too poor from 09:00 to 09:21 (21 min).');
});

test('lengths as people say them', () => {
  expect([10_000, 21 * MINUTE, 60 * MINUTE, 125 * MINUTE].map(lengthText)).toEqual([
    '1 min',
    '21 min',
    '1 h',
    '2 h 5 min',
  ]);
});
