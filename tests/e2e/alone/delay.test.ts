import { DIRECTIONS, type Direction } from '../../../src/core/direction.ts';
import { callUnder, type ImpairedCall } from '../../support/calls/impaired-call.ts';
import { type HeldFrame, heldFrames, nearestRank, rfc3550Jitter } from '../../support/calls/relay-truth.ts';
import { expect, test } from '../../support/fixtures.ts';
import type { ImpairmentPlan } from '../../support/lab/impairment/plan.ts';

/**
 * Delay and jitter of every frame against what the relay's log says it did to that frame, on however busy a machine: what a starved
 * browser adds of its own varies, but its least is the path, and it never makes a frame earlier. How near the medians of whole calls
 * come on a machine that keeps up is measured by `npm run bench:calibration`.
 */

/** What a plan puts on each loop in ms: the UDP leg of one direction and the TCP leg of the other. */
const DELAYS: readonly {
  readonly name: string;
  readonly plan: ImpairmentPlan;
  readonly planned: { readonly [direction in Direction]: number };
}[] = [
  {
    name: '40 ms up and 60 ms down on the UDP leg',
    plan: { seed: 1, legs: { up: { udp: { delayMs: 40 } }, down: { udp: { delayMs: 60 } } } },
    planned: { up: 40, down: 60 },
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
    planned: { up: 100, down: 100 },
  },
];

/** What this machine added to each frame on its way between browser and relay, ms. */
const ownShares = (frames: readonly HeldFrame[]) => frames.map(({ delayMs, heldMs }) => delayMs - heldMs);

/**
 * No frame came before the relay let it go, and the least disturbed tenth came within 3 ms of that: the limit of the medians on a
 * machine that keeps up, where a clean call's own path takes about 1 ms.
 */
function expectHeld({ log, traces }: ImpairedCall, direction: Direction): readonly HeldFrame[] {
  const frames = heldFrames(log, traces[direction]);
  expect(frames.length, direction).toBeGreaterThan(100);
  const shares = ownShares(frames);
  // Both clocks are of this machine; a tenth of a millisecond is what a browser rounds times to (performance.now).
  expect(Math.min(...shares), direction).toBeGreaterThan(-0.2);
  expect(nearestRank(shares, 0.1), direction).toBeLessThanOrEqual(3);
  return frames;
}

for (const { name, plan, planned } of DELAYS) {
  test(`each frame’s delay is how long the relay held it: ${name}`, async ({ lab, labPage }) => {
    const call = await callUnder(plan, lab, labPage);
    for (const direction of DIRECTIONS) {
      const frames = expectHeld(call, direction);
      // A timer is never early: the plan acted.
      expect(Math.min(...frames.map(({ heldMs }) => heldMs)), direction).toBeGreaterThanOrEqual(planned[direction] - 1);
      expect(call.traces[direction].receivedMs.every((ms) => ms !== null)).toBe(true);
      // The figure of each second is the median of its frames.
      for (const second of call.report.seconds) {
        const own = frames.filter(({ sentMs }) => sentMs >= second.fromMs && sentMs < second.fromMs + 1000);
        const median = second[direction].metrics.delayMedianMs;
        if (median === null) continue;
        const delays = own.map(({ delayMs }) => delayMs);
        // A frame at either end of the second may fall on the other side of it, as traces are rounded to hundredths.
        expect(median, direction).toBeGreaterThanOrEqual(nearestRank(delays, 0.45));
        expect(median, direction).toBeLessThanOrEqual(nearestRank(delays, 0.55));
      }
    }
  });
}

test('30 ms of uniform jitter: RFC 3550 jitter is what the relay’s log gives, within 2 ms and this machine’s own', async ({
  lab,
  labPage,
}) => {
  const plan = { seed: 5, legs: { up: { udp: { jitterMs: 30 } }, down: { udp: { jitterMs: 30 } } } };
  const call = await callUnder(plan, lab, labPage);
  for (const direction of DIRECTIONS) {
    const clockRateHz = call.traces[direction].clockRateHz;
    // In the order they came, as the RFC has it.
    const frames = expectHeld(call, direction).toSorted((a, b) => a.sentMs + a.delayMs - b.sentMs - b.delayMs);
    const jitterOf = (atMs: (frame: HeldFrame) => number) =>
      rfc3550Jitter(
        frames.map((frame) => ({ stamp: frame.rtpTimestamp, atMs: atMs(frame) })),
        clockRateHz,
      );
    const truth = jitterOf(({ sentMs, heldMs }) => sentMs + heldMs);
    // Steps of a frame's own share, smoothed in the same way: by the triangle inequality what a busy machine may add to 2 ms.
    let own = 0;
    const shares = ownShares(frames);
    const bound = shares.map((share, i) => {
      own += i === 0 ? 0 : (Math.abs(share - (shares[i - 1] ?? share)) - own) / 16;
      return own;
    });
    let compared = 0;
    for (const second of call.report.seconds) {
      const inside = frames.flatMap(({ sentMs }, i) =>
        sentMs >= second.fromMs && sentMs < second.fromMs + 1000 ? [i] : [],
      );
      const measured = second[direction].metrics.jitterMs;
      if (measured === null || inside.length === 0) continue;
      const mean = (values: readonly number[]) => inside.reduce((sum, i) => sum + (values[i] ?? 0), 0) / inside.length;
      const difference = Math.abs(measured - mean(truth));
      expect(difference, `${direction}: ${measured} against ${mean(truth)}`).toBeLessThanOrEqual(2 + mean(bound));
      compared += 1;
    }
    expect(compared, direction).toBeGreaterThanOrEqual(3);
    // Uniform delays 0..30 ms differ by 10 ms on average; without any jitter the plan would not have acted.
    expect(truth.at(-1), direction).toBeGreaterThan(5);
  }
});
