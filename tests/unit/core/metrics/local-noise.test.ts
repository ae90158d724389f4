import { expect, test } from '@playwright/test';
import { assess, startAssessment } from '../../../../src/core/assessment.ts';
import type { CallEnding } from '../../../../src/core/report/build-report.ts';
import { parseReport } from '../../../../src/core/report/parse-report.ts';
import type { CallReport } from '../../../../src/core/report/schema.ts';
import type { CallSample } from '../../../../src/core/samples/sample.ts';
import { frameByFrame } from '../../../support/calls/frame-by-frame.ts';
import { MADE_CONTEXT, type MadeCall, madeCall } from '../../../support/calls/made-call.ts';

const DONE: CallEnding = { outcome: 'completed', endReason: 'finished', endDetail: null };

/** Voice begins at 400 ms; the i-th frame is sent at 400 + 20 i, second k begins with frame 50 k. */
function reportOf(call: MadeCall = {}, ...more: CallSample[]) {
  const samples = madeCall(call);
  const end = samples.length - 1;
  return assess([...samples.slice(0, end), ...more, ...samples.slice(end)], MADE_CONTEXT, DONE);
}

const busyIn = (report: ReturnType<typeof reportOf>) =>
  report.seconds.flatMap(({ busy }, second) => (busy.length > 0 ? [{ second, busy }] : []));

test('a quiet computer leaves every second in the account, and nothing is blamed', () => {
  const report = reportOf();
  expect(busyIn(report)).toEqual([]);
  expect(report.window.countedMs).toBe(17_000);
  expect(report.computer).toMatchObject({ busySeconds: 0, saturatedMs: null });
  expect(report.verdict.blames).toBeNull();
});

test('voice sent late marks its second and, where what it did spills over, the next', () => {
  const early = reportOf({ sentLateMs: (i) => (i === 410 ? 80 : 0) });
  expect(busyIn(early)).toEqual([{ second: 8, busy: ['speaking'] }]);
  expect(early.window.countedMs).toBe(16_000);
  const late = reportOf({ sentLateMs: (i) => (i === 440 ? 80 : 0) });
  expect(busyIn(late).map(({ second }) => second)).toEqual([8, 9]);
  expect(late.computer.busySeconds).toBe(2);
});

test('figures are counted without the busy seconds, whatever happened in them', () => {
  const quiet = reportOf({ delayOf: { up: () => 20, down: () => 20 } });
  const stalled = reportOf({
    delayOf: { up: (i) => (i >= 400 && i < 450 ? 400 : 20), down: () => 20 },
    waitedMs: (i) => (i === 410 ? 300 : 0),
  });
  // An arrival's index is not its frame's when it was late: both seconds that the wait touched are out.
  expect(stalled.computer.busySeconds).toBeGreaterThanOrEqual(1);
  expect(stalled.directions.up.metrics.delayP95Ms).toBe(quiet.directions.up.metrics.delayP95Ms);
  expect(stalled.directions.up.score.mos).toBe(quiet.directions.up.score.mos);
  expect(stalled.verdict).toMatchObject({ band: 'excellent', blames: 'computer' });
});

test('a run of losses is not cut where two counted seconds meet, and does not reach across a busy one', () => {
  const lost = (i: number) => (i >= 398 && i < 403 ? null : 20);
  expect(reportOf({ delayOf: { up: lost, down: () => 20 } }).directions.up.metrics.longestLostRun).toBe(5);
  const busy = reportOf({ delayOf: { up: lost, down: () => 20 }, waitedMs: (i) => (i === 410 ? 50 : 0) });
  expect(busy.directions.up.metrics).toMatchObject({ packetsLost: 2, longestLostRun: 2 });
});

test('a computer that stalls does not hide an outage of the line', () => {
  const outage = (i: number) => (i >= 400 && i < 440 ? null : 20);
  const report = reportOf({
    delayOf: { up: outage, down: () => 20 },
    sentLateMs: (i) => (i === 410 || i === 600 ? 80 : 0),
  });
  expect(busyIn(report).map(({ second }) => second)).toEqual([12]);
  expect(report.directions.up.metrics).toMatchObject({ packetsLost: 40, longestLostRun: 40 });
  expect(report.verdict).toMatchObject({ direction: 'up', blames: 'line' });
});

test('a jitter buffer that a stall deepened does not count against the line', () => {
  const report = reportOf({
    sentLateMs: (i) => (i === 300 ? 80 : 0),
    jitterBufferMs: (atMs) => (atMs > 6400 ? 130 : 50),
  });
  expect(report.directions.up.metrics.jitterBufferMs).toBe(50);
  const without = reportOf({ jitterBufferMs: (atMs) => (atMs > 6400 ? 130 : 50) });
  expect(without.directions.up.metrics.jitterBufferMs).toBeGreaterThan(100);
});

test('a computer that was busy all the time gives no verdict on the line, and is named', () => {
  const report = reportOf({ sentLateMs: (i) => (i % 40 === 0 && i > 0 ? 80 : 0) });
  expect(report.window.countedMs).toBe(0);
  expect(report.verdict).toMatchObject({ band: 'inconclusive', mos: null, blames: 'computer' });
  expect(report.directions.up.metrics.lossRatio).toBeNull();
  expect(parseReport(JSON.parse(JSON.stringify(report)))).toMatchObject({ ok: true });
});

test('a worker not woken in time is a stall of the call, a page is not', () => {
  const stall = (where: 'page' | 'worker'): CallSample => ({ type: 'stall', where, atMs: 8500, lateMs: 90 });
  expect(busyIn(reportOf({}, stall('worker')))).toEqual([{ second: 8, busy: ['timer'] }]);
  expect(busyIn(reportOf({}, stall('page')))).toEqual([]);
});

test('a saturated processor takes a second out only when voice suffered without a packet lost', () => {
  const pressure: CallSample = { type: 'pressure', state: 'critical', atMs: 0 };
  const calm = reportOf({}, pressure);
  expect(busyIn(calm)).toEqual([]);
  expect(calm.computer.saturatedMs).toBe(17_000);
  expect(calm.verdict).toMatchObject({ band: 'excellent', blames: 'computer' });
  const slow = (i: number) => (i >= 400 && i < 420 ? 60 : 20);
  expect(busyIn(reportOf({ delayOf: { up: slow, down: () => 20 } }, pressure))).toEqual([
    { second: 8, busy: ['saturated'] },
  ]);
  expect(busyIn(reportOf({ delayOf: { up: slow, down: () => 20 } }))).toEqual([]);
  const queued = (i: number) => (i >= 400 && i < 450 ? 60 : 20);
  expect(busyIn(reportOf({ delayOf: { up: queued, down: () => 20 } }, pressure))).toEqual([]);
  const lossy = reportOf({ delayOf: { up: (i) => (i % 10 === 5 ? null : 20), down: () => 20 } }, pressure);
  expect(busyIn(lossy)).toEqual([]);
  expect(lossy.verdict.blames).toBe('line');
});

test('seconds in which the test server was late are its own', () => {
  const load: CallSample = { type: 'relay-load', atMs: 21_000, timesMs: [8000, 9000, 10_000], lateMs: [3, 45, 20] };
  const report = reportOf({}, load);
  // A second of the relay's that ended at 9,000 ms lies in two of the call's.
  expect(busyIn(report).map(({ second }) => second)).toEqual([7, 8]);
  expect(report.relay).toEqual({ busySeconds: 2, longestStallMs: 45 });
  expect(report.computer.busySeconds).toBe(0);
  expect(report.verdict.blames).toBe('relay');
});

test('seconds kept from reports made while the call went on do not change its last report', () => {
  const samples = madeCall({
    sentLateMs: (i) => (i === 410 ? 80 : 0),
    delayOf: { up: (i) => (i % 30 === 7 ? null : 20), down: () => 20 },
  });
  const followed = startAssessment();
  samples.forEach((sample, i) => {
    followed.add(sample);
    if (i % 10 === 0) followed.report(MADE_CONTEXT);
  });
  const report = followed.report(MADE_CONTEXT, DONE);
  expect(report).toEqual(assess(samples, MADE_CONTEXT, DONE));
  // What a listener comes to think of them is worked out at the end only.
  const figuresOf = ({ seconds }: CallReport) =>
    seconds.map(({ busy, up, down }) => [busy, up.metrics, up.mos, down.metrics, down.mos]);
  expect(figuresOf(followed.report(MADE_CONTEXT))).toEqual(figuresOf(report));
  expect(busyIn(report)).toHaveLength(1);
});

test('a frame that comes long after its second was taken for over is still counted as come', () => {
  // In the order of their times, as a call gives them: the 100 frames from the 300th on wait for 5 s and then come.
  const samples = inTime(madeCall({ delayOf: { up: (i) => (i >= 300 && i < 400 ? 5000 : 20), down: () => 20 } }));
  const followed = startAssessment();
  let lostMeanwhile = 0;
  for (const sample of samples) {
    followed.add(sample);
    if (sample.type === 'stats') {
      const { seconds } = followed.report(MADE_CONTEXT);
      lostMeanwhile = Math.max(lostMeanwhile, ...seconds.map(({ up }) => up.metrics.packetsLost ?? 0));
    }
  }
  expect(lostMeanwhile).toBe(50);
  const report = followed.report(MADE_CONTEXT, DONE);
  expect(report.directions.up.metrics.packetsLost).toBe(0);
  expect(report).toEqual(assess(samples, MADE_CONTEXT, DONE));
});

/** One frame a sample, and all samples by their times. */
function inTime(samples: readonly CallSample[]): CallSample[] {
  const timeOf = (sample: CallSample) => (sample.type === 'packets' ? (sample.timesMs[0] ?? 0) : sample.atMs);
  return frameByFrame(samples).toSorted((a, b) => timeOf(a) - timeOf(b));
}
