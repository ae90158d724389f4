import { expect, test } from '@playwright/test';
import { assess } from '../../../../src/core/assessment.ts';
import { type CallEnding, RUNNING } from '../../../../src/core/report/build-report.ts';
import type { CallReport } from '../../../../src/core/report/schema.ts';
import { MADE_CONTEXT, type MadeCall, madeCall } from '../../../support/calls/made-call.ts';

const DONE: CallEnding = { outcome: 'completed', endReason: 'finished', endDetail: null };
const reportOf = (call: MadeCall, ending = DONE) => assess(madeCall(call), MADE_CONTEXT, ending);
const MEDIA_MS = 400;

/** Every fourth frame lost up from one second of the call to another; down is clean. */
function lossy(fromS: number, toS: number, durationMs = 20_000): MadeCall {
  const up = (i: number) => (i >= fromS * 50 && i < toS * 50 && i % 4 === 1 ? null : 20);
  return { durationMs, delayOf: { up, down: () => 20 } };
}

function courseOf(report: CallReport, direction: 'up' | 'down' = 'up') {
  const { course } = report.directions[direction];
  if (!course) throw new Error('course: expected one, got null');
  return course;
}

test('the third that lost is the third that scores badly, and only in its direction', () => {
  // 21 s of voice: three to warm up, then three thirds of 6 s. The middle of each loses, since counters read every 250 ms have no edges.
  for (const [third, fromS] of [
    ['beginning', 3],
    ['middle', 9],
    ['end', 15],
  ] as const) {
    const report = reportOf(lossy(fromS + 1, fromS + 5, 21_000));
    const { beginning, middle, end } = courseOf(report);
    const scores = { beginning, middle, end };
    const clean = report.directions.down.score.mos ?? Number.NaN;
    for (const [name, mos] of Object.entries(scores)) {
      if (name === third) expect(mos).toBeLessThan(3);
      else expect(mos).toBeCloseTo(clean, 2);
    }
    expect(courseOf(report, 'down').worst?.mos).toBeGreaterThan(4.3);
  }
});

test('a call that is the same all the time scores in each piece what it scores as a whole', () => {
  const report = reportOf({});
  const { beginning, middle, end, worst, longestOutage } = courseOf(report);
  const { mos } = report.directions.up.score;
  // To the two decimals that are printed: counters read between two frames are a frame off.
  for (const piece of [beginning, middle, end, worst?.mos]) expect(piece).toBeCloseTo(mos ?? Number.NaN, 2);
  expect(longestOutage).toBeNull();
});

test('the worst five seconds are those that lost, and their mean is that of their seconds', () => {
  const report = reportOf(lossy(8, 13));
  const { worst } = courseOf(report);
  expect(worst?.fromMs).toBe(MEDIA_MS + 8000);
  const seconds = report.seconds.slice(8, 13).map(({ up }) => up.mos ?? Number.NaN);
  expect(worst?.mos).toBeCloseTo(seconds.reduce((a, b) => a + b, 0) / 5, 12);
});

test('what is shorter than a piece has none', () => {
  const short = courseOf(reportOf(lossy(0, 0, 7000)));
  // 4 s were measured: no third has 2 s, and no five seconds follow one another.
  expect(short).toMatchObject({ beginning: null, middle: null, end: null, worst: null, afterCallMos: null });
});

test('seconds that this computer disturbed count in no piece and hold the impression', () => {
  const report = reportOf({ ...lossy(9, 12), waitedMs: (i) => (Math.floor(i / 50) === 9 ? 60 : 0) });
  const busy = report.seconds.flatMap(({ busy: causes }, i) => (causes.length > 0 ? [i] : []));
  // A second that lost a tenth of its packets counts whatever the computer did; down lost none, and is left out with it.
  expect(busy).not.toContain(9);
  const quiet = reportOf({ waitedMs: (i) => (Math.floor(i / 50) === 9 ? 60 : 0) });
  const left = quiet.seconds.flatMap(({ busy: causes }, i) => (causes.length > 0 ? [i] : []));
  expect(left).toContain(9);
  for (const i of left) {
    expect(quiet.seconds[i]?.up.perceivedMos).toBe(quiet.seconds[i - 1]?.up.perceivedMos);
  }
});

test('the impression sinks while voice is lost, and comes back slower than it sank', () => {
  const { seconds } = reportOf(lossy(8, 12, 30_000));
  const perceived = seconds.map(({ up }) => up.perceivedMos);
  expect(perceived.slice(0, 3)).toEqual([null, null, null]);
  const of = (second: number) => perceived[second] ?? Number.NaN;
  for (const second of [8, 9, 10, 11]) expect(of(second)).toBeLessThan(of(second - 1));
  for (const second of [13, 14, 20, 29]) expect(of(second)).toBeGreaterThan(of(second - 1));
  // Four seconds took it down; four seconds later it is not half-way back.
  expect(of(15) - of(11)).toBeLessThan((of(7) - of(11)) / 2);
  const scores = seconds.flatMap(({ up, warmUp }) => (warmUp ? [] : (up.mos ?? [])));
  for (const mos of perceived) if (mos !== null) expect(mos).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
});

test('a call of a minute has an end to remember: the later the loss the worse, and never as bad as the loss itself', () => {
  const after = [5, 30, 54].map((fromS) => courseOf(reportOf(lossy(fromS, fromS + 6, 60_000))).afterCallMos);
  const [early, late, last] = after.map((mos) => mos ?? Number.NaN);
  expect(late).toBeLessThan(early ?? Number.NaN);
  expect(last).toBeLessThan(late ?? Number.NaN);
  const report = reportOf(lossy(54, 60, 60_000));
  expect(last).toBeGreaterThan(Math.min(...report.seconds.map(({ up }) => up.mos ?? 5)));
  expect(courseOf(reportOf(lossy(5, 6, 59_000))).afterCallMos).toBeNull();
});

test('an outage is found in its direction, when the first voice that was missed was sent', () => {
  const report = reportOf({ delayOf: { up: (i) => (i >= 500 && i < 575 ? null : 20), down: () => 20 } });
  expect(courseOf(report).longestOutage).toEqual({ fromMs: MEDIA_MS + 10_000, durationMs: 1500 });
  expect(courseOf(report, 'down').longestOutage).toBeNull();
});

test('counters tell the thirds and the worst seconds, but no outage', () => {
  const call = lossy(9, 15, 21_000);
  const course = courseOf(reportOf({ ...call, tapped: false }));
  expect(course.middle).toBeLessThan(3);
  expect(course.beginning).toBeGreaterThan(4);
  expect(course.longestOutage).toBeNull();
});

test('a call still going on has no course yet, nor has a call without a score', () => {
  const running = reportOf({}, RUNNING);
  expect(running.directions.up.course).toBeNull();
  expect(running.seconds.every(({ up, down }) => up.perceivedMos === null && down.perceivedMos === null)).toBe(true);
  const silent = assess([], MADE_CONTEXT, DONE);
  expect(silent.directions.up.course).toBeNull();
});

test('each second knows whether the page was in the background', () => {
  const samples = [
    ...madeCall(),
    { type: 'visibility', hidden: true, atMs: MEDIA_MS + 6500 },
    { type: 'visibility', hidden: false, atMs: MEDIA_MS + 8100 },
  ] as const;
  const { seconds, computer } = assess(samples, MADE_CONTEXT, DONE);
  expect(seconds.flatMap(({ hidden }, i) => (hidden ? [i] : []))).toEqual([6, 7, 8]);
  expect(computer.hiddenMs).toBe(1600);
});
