import { expect, test } from '@playwright/test';
import { createRandom } from '../../../support/lab/impairment/random.ts';
import { lossRatioAt, mosOf } from '../../../support/simulation/line-mos.ts';
import { simulateLine } from '../../../support/simulation/simulated-line.ts';

const NATURES = [0.005, 0.02, 0.1].flatMap((lossRatio) =>
  [1, 1.5, 2, 3].map((burstRatio) => ({ lossRatio, burstRatio })),
);
const PACKETS = 400_000;

test('it loses as much as it should, in bursts as long as they should be', () => {
  for (const nature of NATURES) {
    const { lossRatio, burstRatio } = nature;
    const line = simulateLine(nature, createRandom(17));
    line.send(PACKETS, 20);
    const { packetsLost, lostRuns } = line.counted();
    // Four standard errors: of the loss by the design effect of bursts; of the mean run by that of geometric lengths.
    const lossError = Math.sqrt((lossRatio * (1 - lossRatio) * (2 * burstRatio - 1)) / PACKETS);
    expect(Math.abs(packetsLost / PACKETS - lossRatio)).toBeLessThan(4 * lossError);
    const meanRun = burstRatio / (1 - lossRatio);
    const runError = Math.sqrt((meanRun * (meanRun - 1)) / lostRuns);
    expect(Math.abs(packetsLost / lostRuns - meanRun)).toBeLessThan(4 * runError + 1e-9);
  }
});

test('a line without loss loses nothing', () => {
  const line = simulateLine({ lossRatio: 0, burstRatio: 1 }, createRandom(1));
  line.send(10_000, 20);
  expect(line.counted()).toEqual({ packets: 10_000, packetsLost: 0, lostRuns: 0 });
  expect(line.lostOfNewest(10_000)).toBe(0);
});

test('how the packets are asked for changes nothing', () => {
  const whole = simulateLine({ lossRatio: 0.1, burstRatio: 3 }, createRandom(8));
  const parts = simulateLine({ lossRatio: 0.1, burstRatio: 3 }, createRandom(8));
  whole.send(5000, 20);
  for (let i = 0; i < 1000; i++) parts.send(5, 20);
  expect(parts.counted()).toEqual(whole.counted());
  expect(parts.outageEndedMs()).toBe(whole.outageEndedMs());
  for (const newest of [1, 10, 100, 5000]) expect(parts.lostOfNewest(newest)).toBe(whole.lostOfNewest(newest));
  expect(whole.lostOfNewest(5000)).toBe(whole.counted().packetsLost);
});

test('counting anew forgets, and ends no burst', () => {
  const line = simulateLine({ lossRatio: 0.5, burstRatio: 50 }, createRandom(3));
  line.send(1000, 20);
  const before = line.counted();
  line.countAnew();
  expect(line.counted()).toEqual({ packets: 0, packetsLost: 0, lostRuns: 0 });
  line.send(1000, 20);
  const after = line.counted();
  expect(line.lostOfNewest(2000)).toBe(before.packetsLost + after.packetsLost);
});

test('an outage is a run that lasts 200 ms', () => {
  const nature = { lossRatio: 0.3, burstRatio: 4 };
  const [sparse, dense] = [simulateLine(nature, createRandom(5)), simulateLine(nature, createRandom(5))];
  sparse.send(2000, 20);
  dense.send(2000, 0.1);
  expect(sparse.outageEndedMs()).not.toBeNull();
  // The same runs in a two-hundredth of the time are none.
  expect(dense.outageEndedMs()).toBeNull();
});

test('the loss of a MOS gives that MOS', () => {
  for (const mos of [4.35, 4, 3, 1.5]) expect(mosOf(lossRatioAt(mos))).toBeCloseTo(mos, 9);
  expect(() => lossRatioAt(4.4)).toThrow(/mos: expected above .* got 4.4/);
});
