import { expect, test } from '@playwright/test';
import {
  alertsOf,
  beginShift,
  isUndecided,
  MAX_SEEN,
  type Seen,
  type Shift,
  standingAlert,
  summaryOfShift,
  withReport,
} from '../../../src/monitor/shift.ts';
import {
  busyThroughoutReport,
  connectionLostReport,
  failedReport,
  goodReport,
  poorUplinkReport,
} from '../../support/reports/index.ts';

const scored = (atMs: number, mos: number): Seen => ({
  id: `test-${atMs}-made-up`,
  atMs,
  was: 'scored',
  mos,
  direction: 'up',
});
const gone = (atMs: number): Seen => ({ id: `test-${atMs}-made-up`, atMs, was: 'no-call', mos: null, direction: null });
const shiftOf = (...seen: readonly Seen[]): Shift => ({ ...beginShift(0), seen });

test('a report becomes what a shift keeps of it', () => {
  const seen = [goodReport(), poorUplinkReport(), connectionLostReport(), failedReport('relay-unreachable')]
    .reduce(withReport, beginShift(0))
    .seen.map(({ was, mos, direction }) => [was, mos === null ? null : mos >= 4, direction]);
  expect(seen).toEqual([
    ['scored', true, expect.any(String)],
    ['scored', false, 'up'],
    ['dropped', null, null],
    ['no-call', null, null],
  ]);
});

test('what says nothing of the line raises nothing, however often', () => {
  for (const report of [busyThroughoutReport(), failedReport('relay-quota'), failedReport('credentials-rejected')]) {
    const shift = [report, report, report].reduce(withReport, beginShift(0));
    expect(shift.seen.map(({ was }) => was)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(standingAlert(shift)).toBeNull();
    expect(isUndecided(shift)).toBe(false);
  }
});

test('one bad test raises nothing and asks for another; the second raises one alert; two good ones clear it', () => {
  const steps = [scored(1, 4.2), scored(2, 2.1), gone(3), scored(4, 2.5), scored(5, 4.2), scored(6, 4.1)];
  const along = steps.map((_, i) => {
    const shift = shiftOf(...steps.slice(0, i + 1));
    return [standingAlert(shift)?.fromMs ?? null, isUndecided(shift)];
  });
  expect(along).toEqual([
    [null, false],
    [null, true],
    [3, false],
    [3, false],
    [3, true],
    [null, false],
  ]);
  expect(alertsOf(shiftOf(...steps))).toEqual([{ fromMs: 3, toMs: 6 }]);
});

test('the alert tells of the worst test that speaks for it', () => {
  const alert = standingAlert(shiftOf(scored(1, 4.2), scored(2, 2.1), scored(3, 3.2), scored(4, 3.4)));
  expect([alert?.fromMs, alert?.worst.atMs]).toEqual([3, 2]);
  expect(standingAlert(shiftOf(scored(1, 2.9), gone(2)))?.worst.was).toBe('no-call');
});

test('a score between the two thresholds asks for nothing, raised or not', () => {
  expect(isUndecided(shiftOf(scored(1, 3.6)))).toBe(false);
  expect(isUndecided(shiftOf(scored(1, 2), scored(2, 2), scored(3, 3.6)))).toBe(false);
});

test('a shift that begins again or is long keeps its order and its bound', () => {
  const report = goodReport();
  const shift = withReport(shiftOf(scored(report.startedAt + 5000, 4.2)), report);
  expect(shift.seen.map(({ atMs }) => atMs)).toEqual([report.startedAt + 5000, report.startedAt + 5000]);
  const full = shiftOf(...Array.from({ length: MAX_SEEN }, (_, i) => scored(i, 4.2)));
  expect(withReport(full, report).seen).toHaveLength(MAX_SEEN);
});

test('the summary counts what had a say, and what failed as what it is', () => {
  const shift: Shift = {
    ...shiftOf(scored(1, 4.2), scored(2, 3.9), gone(3), gone(4), scored(5, 4.3)),
    untilMs: 9,
    skipped: { call: 2, busy: 0, asleep: 1, blocked: 0 },
  };
  expect(summaryOfShift(shift)).toMatchObject({
    tests: 5,
    told: 5,
    meetTarget: 2,
    worst: { atMs: 3, was: 'no-call' },
    alerts: [{ fromMs: 4, toMs: null }],
    skipped: { call: 2, asleep: 1 },
  });
  expect(summaryOfShift(beginShift(0))).toMatchObject({ tests: 0, told: 0, meetTarget: 0, worst: null, alerts: [] });
});

test('a deployment’s own levels are what tests are held to', () => {
  const shift = shiftOf(scored(1, 3.9), scored(2, 3.9), scored(3, 4.1));
  const strict = { targetMos: 4.2, alertMos: 4 };
  expect([standingAlert(shift), standingAlert(shift, strict)]).toMatchObject([null, { fromMs: 2, alertMos: 4 }]);
  expect([isUndecided(shift), isUndecided(shift, strict)]).toEqual([false, false]);
  expect(isUndecided(shiftOf(scored(1, 3.9)), strict)).toBe(true);
  const met = [shift, shiftOf(scored(1, 4.3))].map((one) => summaryOfShift(one, strict));
  expect(met.map(({ meetTarget, targetMos }) => [meetTarget, targetMos])).toEqual([
    [0, 4.2],
    [1, 4.2],
  ]);
  expect(summaryOfShift(shift)).toMatchObject({ meetTarget: 1, targetMos: 4, alerts: [] });
});
