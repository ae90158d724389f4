import type { Page } from '@playwright/test';
import { DIRECTIONS, type Direction } from '../../../src/core/direction.ts';
import type { LoadReport } from '../../../src/core/report/examined-schema.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import type { CallSample } from '../../../src/core/samples/sample.ts';
import { heldMedianMs } from '../../support/calls/loaded-truth.ts';
import { recordCall } from '../../support/calls/place-call.ts';
import { NOTHING_LIVE, watchLife } from '../../support/calls/watch-life.ts';
import { expect, test } from '../../support/fixtures.ts';
import type { LinkLogEntry } from '../../support/lab/impairment/log.ts';
import type { BottleneckPlan } from '../../support/lab/impairment/plan.ts';
import type { Lab } from '../../support/lab/lab.ts';

test.use({ labOptions: { throughLine: true } });

/** The first second of a stretch is not counted (load-report.ts). */
const RAMP_MS = 1000;

/** Room for 20 Mbit/s, and 60 ms of queue: four transfers share a shorter one only by dropping each other’s packets, and voice with them. */
const FAST: BottleneckPlan = { rateBps: 20e6, limitBytes: 150_000 };
/** Room for 1 Mbit/s, and a second of queue. */
const BLOATED: BottleneckPlan = { rateBps: 1e6, limitBytes: 125_000 };

interface LoadedCall {
  readonly report: CallReport;
  readonly samples: readonly CallSample[];
  readonly load: LoadReport;
  readonly log: readonly LinkLogEntry[];
}

async function callOver(lab: Lab, page: Page, access: { readonly [direction in Direction]: BottleneckPlan }) {
  await lab.setPlan({ seed: 1, legs: {}, access });
  const { report, samples } = await recordCall(page, { durationMs: 8000, load: true });
  expect(report).toMatchObject({ outcome: 'completed', setup: { topology: 'split-relay' } });
  const { load } = report.examined;
  if (!load) throw new Error('expected the line to have been filled');
  const busy = report.seconds.map((second) => second.busy);
  test
    .info()
    .annotations.push({ type: 'load', description: JSON.stringify({ idle: load.idle, phases: load.phases, busy }) });
  return { report, samples, load, log: await lab.log() };
}

/** What was found of the full line; that this machine is busy is no matter of it. */
const codesOf = ({ findings }: CallReport) =>
  findings.map(({ code }) => code).filter((code) => /queue|narrow|loss/.test(code));

function phaseOf({ phases }: LoadReport, load: LoadReport['phases'][number]['load']) {
  const phase = phases.find((one) => one.load === load);
  if (!phase) throw new Error(`expected a stretch that filled ${load}, got none`);
  return phase;
}

/** What the report says a stretch added to each voice is, within 15 %, what the relay's log says it was held longer. */
function expectWaits({ load, log, samples }: LoadedCall, filled: Direction): void {
  const { fromMs, toMs, ...phase } = phaseOf(load, filled);
  for (const direction of DIRECTIONS) {
    const loadedMs = heldMedianMs(log, samples, direction, { fromMs: fromMs + RAMP_MS, toMs });
    const idleMs = heldMedianMs(log, samples, direction, { fromMs: 3000, toMs: 8000 });
    const addedMs = phase[direction].addedMs ?? Number.NaN;
    const truthMs = loadedMs - idleMs;
    test.info().annotations.push({ type: `${filled} ${direction}`, description: `${addedMs} of ${truthMs} ms` });
    expect(Math.abs(addedMs / truthMs - 1), `${direction}: ${addedMs} against ${truthMs}`).toBeLessThan(0.15);
    // The plan acted: a second of queue that is kept from running empty.
    expect(truthMs).toBeGreaterThan(500);
  }
}

function expectCapacity({ load }: LoadedCall, direction: Direction, rateBps: number): void {
  const capacityBps = load.capacityBps[direction] ?? Number.NaN;
  test.info().annotations.push({ type: `capacity ${direction}`, description: `${capacityBps} of ${rateBps}` });
  expect(Math.abs(capacityBps / rateBps - 1), `${direction}: ${capacityBps}`).toBeLessThan(0.1);
  expect(load.isAtLeast[direction]).toBe(false);
}

for (const [direction, other] of [
  ['up', 'down'],
  ['down', 'up'],
] as const) {
  test(`1 Mbit/s ${direction} with a second of queue: it is named, and its wait and rate are right`, async ({
    lab,
    labPage,
  }) => {
    const access = direction === 'up' ? { up: BLOATED, down: FAST } : { up: FAST, down: BLOATED };
    const call = await callOver(lab, labPage, access);
    expect(codesOf(call.report)).toEqual([direction === 'up' ? 'upload-queue' : 'download-queue']);
    expectWaits(call, direction);
    expectCapacity(call, direction, BLOATED.rateBps);
    const free = phaseOf(call.load, other);
    for (const voice of [free.up, free.down]) expect(voice.addedMs).toBeLessThan(100);
  });
}

test('20 Mbit/s each way with little queue: nothing is found, and the rates are right', async ({ lab, labPage }) => {
  const call = await callOver(lab, labPage, { up: FAST, down: FAST });
  expect(codesOf(call.report)).toEqual([]);
  for (const direction of DIRECTIONS) expectCapacity(call, direction, FAST.rateBps);
});

test('stopped while the line is filled: within 100 ms nothing is left open', async ({ lab, labPage }) => {
  const live = await watchLife(labPage);
  const before = await live();
  expect(before).toEqual(NOTHING_LIVE);
  await lab.setPlan({ seed: 1, legs: {}, access: { up: BLOATED, down: FAST } });
  const failures: string[] = [];
  labPage.on('pageerror', ({ message }) => failures.push(message));
  const stopped = await labPage.evaluate(async () => {
    const library = '/lab/callprobe.js';
    const { probeCall } = (await import(library)) as typeof import('../../../src/index.ts');
    const controller = new AbortController();
    let stoppedAt = Number.NaN;
    for await (const event of probeCall({
      iceServers: '/ice-servers',
      durationMs: 5000,
      load: true,
      signal: controller.signal,
    })) {
      if (event.type === 'phase' && event.phase === 'loading') {
        setTimeout(() => {
          stoppedAt = performance.now();
          controller.abort();
        }, 2000);
      }
      if (event.type === 'report') {
        return {
          tookMs: performance.now() - stoppedAt,
          outcome: event.report.outcome,
          load: event.report.examined.load,
        };
      }
    }
    throw new Error('expected a report');
  });
  expect(stopped).toMatchObject({ outcome: 'interrupted', load: null });
  expect(stopped.tookMs).toBeLessThan(100);
  expect(await live()).toEqual(before);
  expect(failures).toEqual([]);
});

/** What the line carried in the last of its `seconds` busiest seconds, bit/s of messages. */
function busiestBps(log: readonly LinkLogEntry[], direction: LinkLogEntry['direction'], seconds: number): number {
  const bySecond = new Map<number, number>();
  for (const { direction: way, bytes, deliveredMs } of log) {
    const second = Math.floor((deliveredMs[0] ?? Number.NaN) / 1000);
    if (way === direction && !Number.isNaN(second)) bySecond.set(second, (bySecond.get(second) ?? 0) + bytes * 8);
  }
  return [...bySecond.values()].toSorted((a, b) => b - a)[seconds - 1] ?? 0;
}

test.describe('a server without data to give', () => {
  test.use({ labOptions: { throughLine: true, loadLimitMb: 0 } });

  test('the line is filled through the relay, both ways at once, and leaves nothing behind', async ({
    lab,
    labPage,
  }) => {
    const live = await watchLife(labPage);
    const call = await callOver(lab, labPage, { up: BLOATED, down: FAST });
    expect(call.load).toMatchObject({ through: 'relay', isAtLeast: { up: true, down: true } });
    expect(call.load.phases.map(({ load }) => load)).toEqual(['both']);
    expect(codesOf(call.report)).toEqual(['queue-under-load']);
    const capacityBps = call.load.capacityBps.up ?? Number.NaN;
    // Kept full, the line carries its rate; where others took the processor from page or relay, it was not.
    const carriedBps = busiestBps(call.log, 'client-to-relay', 4);
    const leastBps = carriedBps > 0.95 * BLOATED.rateBps ? 0.9 * BLOATED.rateBps : 0;
    expect(capacityBps, `${carriedBps} carried`).toBeGreaterThan(leastBps);
    expect(capacityBps).toBeLessThan(1.1 * BLOATED.rateBps);
    expect(call.load.receivedBytes).toBeLessThanOrEqual(call.load.sentBytes);
    expect(await live()).toEqual(NOTHING_LIVE);
  });
});
