import { expect, test } from '@playwright/test';
import { type LossEvidence, lossInterval, Z_SHOWN } from '../../../../src/core/score/confidence.ts';
import { coverageOf } from '../../../support/simulation/coverage.ts';
import { rangesAt } from '../../../support/simulation/line-mos.ts';
import { expectEverywhere, expectFalls, expectNeverRises, grid } from './sweeps.ts';

/** So many lost of so many, in runs of `run` packets. */
function evidence(packets: number, packetsLost: number, run = 1): LossEvidence {
  const lostRuns = Math.ceil(packetsLost / run);
  return { lossRatio: packetsLost / packets, packets, packetsLost, lostRuns, concealmentEvents: null, streams: 1 };
}

const PACKETS = [1, 2, 50, 200, 800, 30_000] as const;
const SHARES = grid(0, 1, 40);
const RUNS = [1, 2, 3, 8] as const;

const EVIDENCE = PACKETS.flatMap((packets) =>
  SHARES.flatMap((share) => RUNS.map((run) => evidence(packets, Math.round(share * packets), run))),
);

const width = (one: LossEvidence, z = Z_SHOWN) => {
  const { low, high } = lossInterval(one, z);
  return high - low;
};

test('it holds what was seen, and stays within 0 and 1', () => {
  for (const z of [0.5, Z_SHOWN, 4]) {
    expectEverywhere(`z ${z}`, EVIDENCE, (one) => {
      const { low, high } = lossInterval(one, z);
      return low >= 0 && low <= one.lossRatio && one.lossRatio <= high && high <= 1;
    });
  }
});

test('surer is wider, until it is everything', () => {
  const isWider = (one: LossEvidence, z: number, surer: number) =>
    width(one, z) < width(one, surer) || width(one, z) === 1;
  expectEverywhere('width', EVIDENCE, (one) => isWider(one, 1, 2) && isWider(one, 2, 3));
});

test('more packets with the same share lost are narrower', () => {
  for (const run of RUNS) {
    // 1 % to 50 %, in whole runs.
    for (const share of [0.01, 0.05, 0.5]) {
      const times = [2400, 4800, 24_000, 240_000];
      expectFalls(`${share} in runs of ${run}`, times, (packets) => width(evidence(packets, packets * share, run)));
    }
  }
  expectFalls('no loss', [50, 200, 800, 3000], (packets) => width(evidence(packets, 0)));
});

test('losses that come together tell less than as many that come alone', () => {
  const longest = [24, 12, 6, 4, 3, 2, 1];
  for (const lost of [24, 240]) {
    expectFalls(`${lost} of 4800`, longest, (run) => width(evidence(4800, lost, run)));
    expectFalls('burst ratio', longest, (run) => lossInterval(evidence(4800, lost, run), Z_SHOWN).burstRatio);
    expectNeverRises('what they tell', longest.toReversed(), (run) => {
      return lossInterval(evidence(4800, lost, run), Z_SHOWN).effectivePackets;
    });
  }
});

test('more lost is never less', () => {
  for (const run of RUNS) {
    const runsSeen = grid(100, 0, 100).map((count) => Math.round(count));
    expectNeverRises('high', runsSeen, (count) => lossInterval(evidence(3000, count * run, run), Z_SHOWN).high);
  }
});

test('without a loss it is Wilson’s, second by second as emodel 6.2 has it', () => {
  for (const [seconds, highPercent] of [
    [5, 1.51],
    [10, 0.76],
    [20, 0.38],
    [30, 0.26],
    [60, 0.13],
  ] as const) {
    const { low, high } = lossInterval(evidence(seconds * 50, 0), Z_SHOWN);
    expect(low).toBe(0);
    expect(high * 100).toBeCloseTo(highPercent, 2);
  }
});

test('many long bursts are counted as Gilbert’s chain has it: by 2 BurstR - 1', () => {
  const { burstRatio, effectivePackets } = lossInterval(evidence(1_000_000, 20_000, 2), Z_SHOWN);
  // One lone loss among ten thousand runs is added.
  expect(burstRatio).toBeCloseTo(2 * 0.98, 3);
  expect(effectivePackets).toBeCloseTo(1_000_000 / (2 * 2 * 0.98 - 1), -3);
});

test('patched voice that no loss explains counts as bursts of all streams', () => {
  const alone = { ...evidence(800, 0), lossRatio: 0.02, concealmentEvents: 4 };
  expect(width({ ...alone, streams: 4 })).toBeGreaterThan(width(alone));
  expect(width(alone)).toBeGreaterThan(width({ ...alone, concealmentEvents: 16 }));
});

/**
 * 95 % is meant. Held to at least 93 %: three and a half standard errors of 1,500 runs (0.56 %) below; and to at most 99 %, since one
 * whole burst is added at either end. Only where ten bursts or more can be expected; what fewer come to is in the bench's table.
 */
test('the 95 % interval holds the truth in about 95 % of tests, also in bursts', () => {
  const rangeOf = rangesAt(Z_SHOWN);
  const cells = [0.01, 0.02, 0.05].flatMap((lossRatio) => [1, 2, 3].map((burstRatio) => ({ lossRatio, burstRatio })));
  const covered = cells.map((nature) => coverageOf(nature, 3000, { runs: 1500, seed: 31, rangeOf }).covered);
  expect(Math.min(...covered)).toBeGreaterThanOrEqual(0.93);
  expect(Math.max(...covered)).toBeLessThanOrEqual(0.99);
});

test('bad input is named', () => {
  const good = evidence(100, 1);
  expect(() => lossInterval({ ...good, lossRatio: 1.1 }, 2)).toThrow(
    'lossRatio: expected a number from 0 to 1, got 1.1',
  );
  expect(() => lossInterval({ ...good, packets: 0 }, 2)).toThrow('packets: expected a number above 0, got 0');
  expect(() => lossInterval(good, 0)).toThrow('z: expected a number above 0, got 0');
});
