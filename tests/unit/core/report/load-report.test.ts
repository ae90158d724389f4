import { expect, test } from '@playwright/test';
import { assess } from '../../../../src/core/assessment.ts';
import { DIRECTIONS } from '../../../../src/core/direction.ts';
import { parseReport } from '../../../../src/core/report/parse-report.ts';
import type { CallReport } from '../../../../src/core/report/schema.ts';
import { IDLE_END_MS, type LoadedCall, loadedCall, stretchOf } from '../../../support/calls/loaded-call.ts';
import { MADE_CONTEXT, madeCall } from '../../../support/calls/made-call.ts';

const FINISHED = { outcome: 'completed', endReason: 'finished', endDetail: null } as const;
const [UP, DOWN, BOTH] = [0, 1, 2];

function reportOf(call: LoadedCall): CallReport {
  return assess(loadedCall(call), MADE_CONTEXT, FINISHED);
}

function loadOf(call: LoadedCall) {
  const { load } = reportOf(call).examined;
  if (!load) throw new Error('expected the line to have been filled');
  return load;
}

/** Both voices wait this much longer in some stretches. */
const queuedIn = (stretches: readonly number[], addedMs: number): LoadedCall => {
  const delay = (i: number) => 20 + (stretches.includes(stretchOf(i) ?? -1) ? addedMs : 0);
  return { delayOf: { up: delay, down: delay } };
};

test('the more arrives, the more the line carries, and the more calls fit', () => {
  const rates = [1e4, 1e5, 1e6, 1e7];
  const loads = rates.map((rate) => loadOf({ bytesPerSecond: { up: rate, down: 1e7 } }));
  for (let i = 1; i < loads.length; i += 1) {
    expect(loads[i]?.capacityBps.up).toBeGreaterThan(loads[i - 1]?.capacityBps.up ?? Number.NaN);
    expect(loads[i]?.callsThatFit).toBeGreaterThanOrEqual(loads[i - 1]?.callsThatFit ?? Number.NaN);
    expect(loads[i]?.capacityBps.down).toBeCloseTo(loads[0]?.capacityBps.down ?? Number.NaN, 3);
  }
});

test('the longer voice waits, the more is added and the lower its score; other stretches are left alone', () => {
  const loads = [0, 50, 200, 800].map((addedMs) => loadOf(queuedIn([UP, BOTH], addedMs)));
  for (let i = 1; i < loads.length; i += 1) {
    for (const direction of DIRECTIONS) {
      const [phase, before] = [loads[i]?.phases[UP], loads[i - 1]?.phases[UP]];
      expect(phase?.[direction].addedMs).toBeGreaterThan(before?.[direction].addedMs ?? Number.NaN);
      expect(phase?.[direction].mos).toBeLessThan(before?.[direction].mos ?? Number.NaN);
      expect(loads[i]?.phases[DOWN]?.[direction].addedMs).toBeCloseTo(0, 6);
    }
  }
});

test('the more voice is lost in a stretch, the higher its loss and the lower its score', () => {
  const loads = [0, 20, 10, 5].map((every) =>
    loadOf({
      delayOf: { up: (i) => (stretchOf(i) === UP && every > 0 && i % every === 0 ? null : 20), down: () => 20 },
    }),
  );
  for (let i = 1; i < loads.length; i += 1) {
    expect(loads[i]?.phases[UP]?.up.lossRatio).toBeGreaterThan(loads[i - 1]?.phases[UP]?.up.lossRatio ?? Number.NaN);
    expect(loads[i]?.phases[UP]?.up.mos).toBeLessThan(loads[i - 1]?.phases[UP]?.up.mos ?? Number.NaN);
    expect(loads[i]?.phases[UP]?.down.lossRatio).toBe(0);
    expect(loads[i]?.idle.up.lossRatio).toBe(0);
  }
});

test('the call’s own figures end where the line was filled', () => {
  const filled = reportOf(queuedIn([UP, DOWN, BOTH], 900));
  const alone = assess(madeCall({ durationMs: 8000 }), MADE_CONTEXT, FINISHED);
  expect(filled.window.measuredToMs).toBe(IDLE_END_MS);
  expect(filled.directions.up.metrics).toEqual(alone.directions.up.metrics);
  expect(filled.directions.down.score).toEqual(alone.directions.down.score);
  expect(filled.seconds).toEqual(alone.seconds);
  expect(filled.trace).toEqual(alone.trace);
  expect(filled.verdict).toEqual(alone.verdict);
  expect(alone.examined.load).toBeNull();
});

test('1 MB/s of payload is 8.29 Mbit/s of segments, and 0.12 of two voices: by UDP and inside TCP', () => {
  const { capacityBps, phases } = loadOf({});
  // 80 bytes of voice 50 times a second, 54 and 78 bytes of headers.
  const voicesBps = 50 * 8 * (80 + 54 + 80 + 78);
  expect(voicesBps).toBe(116_800);
  expect(capacityBps.up).toBeCloseTo((8e6 * 1500) / 1448 + voicesBps, -3);
  expect(phases[UP]?.capacityBps.down).toBeNull();
  expect(phases[DOWN]?.capacityBps.up).toBeNull();
});

test('a direction’s capacity is of the stretch that filled it alone, else of the one that filled both', () => {
  const { capacityBps, isAtLeast } = loadOf({ loads: ['both'], bytesPerSecond: { up: 2e6, down: 3e6 } });
  expect(capacityBps.down).toBeGreaterThan(capacityBps.up ?? Number.NaN);
  expect(isAtLeast).toEqual({ up: false, down: false });
});

test('a stretch cut short by its amount of data, or through the relay, says "at least"', () => {
  expect(loadOf({ isCapped: true }).isAtLeast).toEqual({ up: true, down: true });
  expect(loadOf({ through: 'relay', loads: ['both'] }).isAtLeast).toEqual({ up: true, down: true });
  expect(loadOf({}).isAtLeast).toEqual({ up: false, down: false });
});

test('what was used is what the stretches took together', () => {
  const load = loadOf({ bytesPerSecond: { up: 1e5, down: 3e5 } });
  expect(load.sentBytes).toBeCloseTo(2 * 5 * 1e5, 3);
  expect(load.receivedBytes).toBeCloseTo(2 * 5 * 3e5, 3);
});

test('the first second of a stretch, in which a queue fills, is not counted', () => {
  const inRamp = (i: number) => stretchOf(i) === UP && stretchOf(i - 50) === null;
  const load = loadOf({ delayOf: { up: (i) => (inRamp(i) ? null : 20), down: () => 20 } });
  expect(load.phases[UP]?.up).toMatchObject({ lossRatio: 0, addedMs: 0 });
});

test('what this computer disturbed is left out', () => {
  const isEarly = (i: number) => stretchOf(i) === UP && stretchOf(i - 150) === null;
  const delay = (i: number) => (isEarly(i) ? 520 : 20);
  const disturbed = loadOf({ delayOf: { up: delay, down: delay }, waitedMs: (i) => (isEarly(i) ? 60 : 0) });
  expect(disturbed.phases[UP]?.up.addedMs).toBeCloseTo(0, 6);
});

test('a stretch disturbed from end to end has no score; its queue is told by the fastest of each piece', () => {
  // Of every five packets four waited in this computer, each longer than the one before.
  const waited = (i: number) => 60 * (i % 5);
  const delay = (queueMs: number) => (i: number) => 20 + (stretchOf(i) === UP ? queueMs + waited(i) : 0);
  const added = [0, 100, 800].map((queueMs) => {
    const load = loadOf({
      delayOf: { up: delay(queueMs), down: () => 20 },
      waitedMs: (i) => (stretchOf(i) === UP ? 60 : 0),
    });
    const { mos, delayP95Ms, lossRatio, addedMs } = load.phases[UP]?.up ?? {};
    expect({ mos, delayP95Ms, lossRatio }).toEqual({ mos: null, delayP95Ms: null, lossRatio: 0 });
    expect(load.phases[DOWN]?.up.delayMedianMs).toBeCloseTo(20, 6);
    return addedMs ?? Number.NaN;
  });
  expect(added.map((ms) => Math.round(ms))).toEqual([0, 100, 800]);
});

test('after an idle call that does not count at all, a queue is held against its fastest packet', () => {
  const isIdle = (i: number) => 400 + i * 20 < IDLE_END_MS;
  const delay = (i: number) => (isIdle(i) ? 40 + ((i * 7) % 30) : 40 + (stretchOf(i) === UP ? 800 : 0));
  const load = loadOf({ delayOf: { up: delay, down: delay }, waitedMs: (i) => (isIdle(i) ? 60 : 0) });
  expect(load.idle.up).toMatchObject({ mos: null, delayMedianMs: null, addedMs: null });
  expect(load.phases[UP]?.up.addedMs).toBeCloseTo(800, 6);
});

test('a stretch in which nothing arrived has no capacity, and nobody knows how many calls fit', () => {
  const load = loadOf({ bytesPerSecond: { up: 0, down: 1e6 }, loads: ['down'] });
  expect(load.capacityBps.up).toBeNull();
  expect(load.callsThatFit).toBeNull();
});

test('the report of a filled line is valid, and the round trips of its call are of the idle line', () => {
  const report = reportOf(queuedIn([UP], 700));
  expect(parseReport(JSON.parse(JSON.stringify(report)))).toMatchObject({ ok: true });
  expect(report.roundTrip.loopMs).toBeCloseTo(20, 6);
});
