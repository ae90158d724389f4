import type { Page } from '@playwright/test';
import { DIRECTIONS } from '../../../src/core/direction.ts';
import { callUnder, expectExactLosses } from '../../support/calls/impaired-call.ts';
import { medianHeldMs, rfc3550Jitter, voiceOnUdp } from '../../support/calls/relay-truth.ts';
import { expect, test } from '../../support/fixtures.ts';
import type { ImpairmentPlan } from '../../support/lab/impairment/plan.ts';
import type { Lab } from '../../support/lab/lab.ts';

/** Each plan says what is done to the UDP leg of each direction; a direction it leaves out is clean. */
const PLANS: Readonly<Record<string, ImpairmentPlan>> = {
  'random 1 % both ways': {
    seed: 101,
    legs: { up: { udp: { lossRatio: 0.01 } }, down: { udp: { lossRatio: 0.01 } } },
  },
  'random 5 % up only': { seed: 102, legs: { up: { udp: { lossRatio: 0.05 } } } },
  'random 20 % down only': { seed: 103, legs: { down: { udp: { lossRatio: 0.2 } } } },
  'bursts up only': {
    seed: 104,
    legs: { up: { udp: { gilbertElliott: { goodToBad: 0.02, badToGood: 0.25, lossInGood: 0, lossInBad: 1 } } } },
  },
  'a list of packets down only': {
    seed: 105,
    legs: { down: { udp: { dropVoice: [60, 61, 62, 100, 170, 171, 210, 240, 241, 242, 243, 244] } } },
  },
  'random 3 % up, bursts down': {
    seed: 106,
    legs: {
      up: { udp: { lossRatio: 0.03 } },
      down: { udp: { gilbertElliott: { goodToBad: 0.05, badToGood: 0.4, lossInGood: 0, lossInBad: 0.9 } } },
    },
  },
  'random 20 % up, jitter and reordering with it': {
    seed: 107,
    legs: { up: { udp: { lossRatio: 0.2, delayMs: 20, jitterMs: 50 } }, down: { udp: { jitterMs: 50 } } },
  },
};

/**
 * A call during which this machine kept up: it spoke nearly every frame, its timers were late three times at most, and at least one
 * second of it counts (our choice). What a starved browser adds to the delay is no matter of the line, and would be measured with it. Only the
 * machine's own marks decide, never the figure under test; a machine that is always too busy fails the test and says so.
 */
async function quietCallUnder(plan: ImpairmentPlan, lab: Lab, page: Page, durationMs = 6000) {
  const busy: string[] = [];
  while (busy.length < 6) {
    await lab.clearLog();
    const call = await callUnder(plan, lab, page, durationMs);
    const spoken = Math.min(call.traces.up.sentMs.length, call.traces.down.sentMs.length);
    const stalls = call.report.computer.stalls ?? Number.POSITIVE_INFINITY;
    const countedMs = call.report.window.countedMs ?? 0;
    if (spoken >= (durationMs / 20) * 0.97 && stalls <= 3 && countedMs >= 1000) return call;
    busy.push(`${spoken} frames spoken, ${stalls} stalls, ${countedMs} ms counted`);
  }
  throw new Error(`expected a call during which this machine kept up, got ${busy.join('; ')}`);
}

for (const [name, plan] of Object.entries(PLANS)) {
  test(`the frames called lost are the frames the relay dropped: ${name}`, async ({ lab, labPage }) => {
    expectExactLosses(await callUnder(plan, lab, labPage));
  });
}

/** What a plan puts on each loop in ms, from its fields: the UDP leg of one direction and the TCP leg of the other. */
const DELAYS: readonly {
  readonly name: string;
  readonly plan: ImpairmentPlan;
  readonly up: number;
  readonly down: number;
}[] = [
  {
    name: '40 ms up and 60 ms down on the UDP leg',
    plan: { seed: 1, legs: { up: { udp: { delayMs: 40 } }, down: { udp: { delayMs: 60 } } } },
    up: 40,
    down: 60,
  },
  {
    name: '40 ms up and 60 ms down on both legs',
    plan: {
      seed: 1,
      legs: {
        up: { udp: { delayMs: 40 }, tcp: { delayMs: 40 } },
        down: { udp: { delayMs: 60 }, tcp: { delayMs: 60 } },
      },
    },
    up: 100,
    down: 100,
  },
];

for (const { name, plan, ...planned } of DELAYS) {
  test(`each loop’s median delay is what was added over the clean run, within 3 ms: ${name}`, async ({
    lab,
    labPage,
  }) => {
    test.setTimeout(120_000);
    const clean = await quietCallUnder({ seed: 1, legs: {} }, lab, labPage);
    const slow = await quietCallUnder(plan, lab, labPage);
    for (const direction of DIRECTIONS) {
      const medianMs = ({ report }: typeof slow) => report.directions[direction].metrics.delayMedianMs ?? Number.NaN;
      const heldMs = ({ log, traces }: typeof slow) => medianHeldMs(log, traces[direction]);
      // A timer is never early and sometimes late: what was added is what the relay's log says, not what was asked for.
      const added = heldMs(slow) - heldMs(clean);
      expect(added, direction).toBeGreaterThanOrEqual(planned[direction] - 1);
      const found = medianMs(slow) - medianMs(clean);
      expect(Math.abs(found - added), `${direction}: found ${found}, added ${added}`).toBeLessThanOrEqual(3);
      expect(slow.report.directions[direction].metrics.packetsLost).toBe(0);
    }
  });
}

test('30 ms of uniform jitter: RFC 3550 jitter within 2 ms of what the relay’s log gives', async ({ lab, labPage }) => {
  test.setTimeout(120_000);
  const { report, log, traces } = await quietCallUnder(
    { seed: 5, legs: { up: { udp: { jitterMs: 30 } }, down: { udp: { jitterMs: 30 } } } },
    lab,
    labPage,
    8000,
  );
  const { measuredFromMs, measuredToMs } = report.window;
  for (const direction of DIRECTIONS) {
    const trace = traces[direction];
    const sentOf = new Map(trace.rtpTimestamps.map((stamp, i) => [stamp, trace.sentMs[i] ?? Number.NaN]));
    const arrivals = voiceOnUdp(log, direction)
      .flatMap(({ rtpTimestamp, ssrc, deliveredMs }) =>
        ssrc === trace.ssrc && rtpTimestamp !== null ? deliveredMs.map((atMs) => ({ stamp: rtpTimestamp, atMs })) : [],
      )
      .sort((a, b) => a.atMs - b.atMs);
    const jitter = rfc3550Jitter(arrivals, 48_000).filter((_, i) => {
      const sentMs = sentOf.get(arrivals[i]?.stamp ?? -1) ?? Number.NaN;
      return sentMs >= (measuredFromMs ?? Number.NaN) && sentMs < (measuredToMs ?? Number.NaN);
    });
    const truth = jitter.reduce((sum, value) => sum + value, 0) / jitter.length;
    expect(jitter.length).toBeGreaterThan(100);
    // Uniform delays 0..30 ms differ by 10 ms on average; without any jitter the plan would not have acted.
    expect(truth, direction).toBeGreaterThan(5);
    const measured = report.directions[direction].metrics.jitterMs ?? Number.NaN;
    expect(Math.abs(measured - truth), `${direction}: ${measured} against ${truth}`).toBeLessThanOrEqual(2);
  }
});
