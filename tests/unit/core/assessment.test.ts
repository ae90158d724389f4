import { expect, test } from '@playwright/test';
import { assess } from '../../../src/core/assessment.ts';
import type { CallEnding } from '../../../src/core/report/build-report.ts';
import { parseReport } from '../../../src/core/report/parse-report.ts';
import { MADE_CONTEXT, type MadeCall, madeCall } from '../../support/calls/made-call.ts';
import { seeded } from '../../support/calls/made-frames.ts';

const DONE: CallEnding = { outcome: 'completed', endReason: 'finished', endDetail: null };
const reportOf = (call: MadeCall = {}) => assess(madeCall(call), MADE_CONTEXT, DONE);

test('the same samples give the same report, and it is one that may be stored', () => {
  expect(reportOf()).toEqual(reportOf());
  expect(parseReport(JSON.parse(JSON.stringify(reportOf())))).toMatchObject({ ok: true });
});

test('every beginning of a call is a valid report too, with no verdict before there is enough', () => {
  const samples = madeCall({ durationMs: 6000 });
  for (let count = 0; count <= samples.length; count += 3) {
    const report = assess(samples.slice(0, count), MADE_CONTEXT, DONE);
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toMatchObject({ ok: true });
    const { measuredFromMs, measuredToMs } = report.window;
    const measuredMs = measuredFromMs === null || measuredToMs === null ? 0 : measuredToMs - measuredFromMs;
    if (measuredMs < 2000) expect(report.verdict.band).toBe('inconclusive');
  }
});

test('a clean call is excellent both ways, over the seconds after the warm-up', () => {
  const report = reportOf();
  expect(report.verdict).toMatchObject({ band: 'excellent' });
  expect(report.directions.up.metrics).toMatchObject({ packetsSent: 850, packetsLost: 0, concealedRatio: 0 });
  expect(report.seconds).toHaveLength(20);
  expect(report.seconds.filter(({ warmUp }) => warmUp)).toHaveLength(3);
  expect(report.roundTrip).toEqual({ loopMs: 20, rtcpMs: 80, stunMs: 82 });
});

test('MOS never rises as more of one direction is lost, and the other direction does not change', () => {
  const clean = reportOf().directions.down.score.mos;
  let last = Number.POSITIVE_INFINITY;
  for (const share of [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 1]) {
    const random = seeded(3);
    const lost = Array.from({ length: 1000 }, () => random() < share);
    // The very first frame comes, or nothing would ever have been heard.
    const up = (i: number) => (lost[i] && i > 0 ? null : 20);
    const { directions, verdict } = reportOf({ delayOf: { up, down: () => 20 } });
    const mos = directions.up.score.mos ?? Number.NaN;
    // At 100 % no delay was measured over the loop; the round trip of the ends stands in for it, and is what it was.
    expect(mos).toBeLessThanOrEqual(last + (share === 1 ? 0.001 : 0));
    expect(directions.down.score.mos).toBe(clean);
    expect(directions.down.metrics.packetsLost).toBe(0);
    if (share > 0.05) expect(verdict.direction).toBe('up');
    last = mos;
  }
});

test('MOS never rises as delay rises', () => {
  let last = Number.POSITIVE_INFINITY;
  for (const delayMs of [0, 20, 100, 200, 400, 800]) {
    const mos = reportOf({ delayOf: { up: () => delayMs, down: () => delayMs } }).verdict.mos ?? Number.NaN;
    expect(mos).toBeLessThanOrEqual(last);
    last = mos;
  }
});

test('concealment is scored, not packet loss: repaired losses cost nothing', () => {
  const call = { delayOf: { up: (i: number) => (i % 20 === 7 ? null : 20), down: () => 20 } };
  const repaired = reportOf({ ...call, concealedRatio: { up: 0, down: 0 } }).directions.up;
  expect(repaired.metrics.lossRatio).toBe(42 / 850);
  expect(repaired.score.mos).toBe(reportOf().directions.up.score.mos);
  expect(repaired.score.lossInput).toEqual({ ratio: 0, from: 'concealment' });
});

test('without a packet tap the counters speak, and what they cannot know is null', () => {
  const { instrument, directions, trace, roundTrip } = reportOf({
    tapped: false,
    delayOf: { up: (i) => (i % 50 === 30 ? null : 20), down: () => 20 },
  });
  expect(instrument).toBe('get-stats');
  expect(directions.up.metrics).toMatchObject({ packetsSent: 850, packetsLost: 17, lossRatio: 0.02 });
  expect(directions.up.instruments).toMatchObject({ lossRatio: 'get-stats', concealedRatio: 'get-stats' });
  for (const name of ['delayMedianMs', 'burstRatio', 'packetsReordered', 'lostRuns'] as const) {
    expect(directions.up.metrics[name]).toBeNull();
    expect(directions.up.instruments[name]).toBeNull();
  }
  expect(directions.up.score.mos).not.toBeNull();
  expect(roundTrip.loopMs).toBeNull();
  expect(trace).toEqual({ up: null, down: null });
});

test('a codec nobody has constants for is measured and not scored', () => {
  const samples = madeCall().map((sample) =>
    sample.type === 'stats' && sample.stats.codec
      ? { ...sample, stats: { ...sample.stats, codec: { ...sample.stats.codec, mimeType: 'audio/lyra' } } }
      : sample,
  );
  const { directions, verdict } = assess(samples, MADE_CONTEXT, DONE);
  expect(directions.up.metrics.packetsSent).toBe(850);
  expect(directions.up.score.mos).toBeNull();
  expect(verdict).toMatchObject({ band: 'inconclusive', mos: null, direction: null });
});

test('frames sent after the end of the test are not part of it', () => {
  const samples = madeCall({ durationMs: 10_000 });
  const cut = samples.map((sample) => (sample.type === 'end' ? { ...sample, atMs: 5400 } : sample));
  const { directions, trace } = assess(cut, MADE_CONTEXT, DONE);
  expect(directions.up.metrics.packetsSent).toBe(100);
  expect(trace?.up?.sentMs).toHaveLength(250);
});

test('stalls of this computer and hidden time are counted', () => {
  const samples = madeCall();
  const { computer } = assess(
    [
      ...samples,
      { type: 'stall', where: 'worker', atMs: 100, lateMs: 900 },
      { type: 'stall', where: 'page', atMs: 5000, lateMs: 120 },
      { type: 'stall', where: 'worker', atMs: 6000, lateMs: 80 },
      { type: 'visibility', hidden: true, atMs: 7000 },
      { type: 'visibility', hidden: false, atMs: 9500 },
    ],
    MADE_CONTEXT,
    DONE,
  );
  // The one before any voice was heard is no matter of the call.
  expect(computer).toMatchObject({ stalls: 2, longestStallMs: 120, hiddenMs: 2500 });
});

test('another target changes what is said of a call, and nothing that was measured of it', () => {
  const samples = madeCall({});
  const held = (targetMos: number) => assess(samples, { ...MADE_CONTEXT, targetMos }, DONE);
  const [low, usual, high] = [held(1), reportOf(), held(4.5)];
  expect([low, usual, high].map(({ verdict }) => [verdict.targetMos, verdict.decision, verdict.blames])).toEqual([
    [1, 'meets-target', null],
    [4, 'meets-target', null],
    [4.5, 'misses-target', 'line'],
  ]);
  expect(low.directions).toEqual(high.directions);
  expect(low.seconds).toEqual(high.seconds);
  expect(parseReport(JSON.parse(JSON.stringify(high)))).toMatchObject({ ok: true });
  expect(assess([], { ...MADE_CONTEXT, targetMos: 3.8 }, DONE).verdict).toMatchObject({ targetMos: 3.8, mos: null });
});
