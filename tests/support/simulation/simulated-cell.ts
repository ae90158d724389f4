import { TARGET_MOS } from '../../../src/core/score/bands.ts';
import { createRandom, deriveSeed } from '../lab/impairment/random.ts';
import { lossRatioAt, mosOf, type RangeOf } from './line-mos.ts';
import { simulateLine } from './simulated-line.ts';
import { runTest, type TestPlan } from './simulated-test.ts';

/** `one`: the other direction loses nothing. `both`: both are alike, each by its own chance. */
export type Bad = 'one' | 'both';

/** The lines that are simulated: by MOS around the target of 4.0, and one that loses 10 %. */
const LINE_MOS = [4.35, 4.3, 4.2, 4.1, 4.05, 3.95, 3.9, 3.8, 3.5, 3] as const;
export const LOSS_RATIOS: readonly number[] = [...LINE_MOS.map(lossRatioAt), 0.1];
export const BURST_RATIOS = [1, 1.5, 2, 3] as const;

/** Up to this burst ratio the error is held to `MOST_WRONG`; beyond it is only printed. */
export const HELD_BURST_RATIO = 2;
/** At most this share of the tests of any line may end with a wrong verdict. */
export const MOST_WRONG = 0.02;

export interface Line {
  readonly lossRatio: number;
  readonly burstRatio: number;
  readonly bad: Bad;
}

/** What became of many tests of one line. */
export interface SimulatedCell extends Line {
  readonly mos: number;
  readonly runs: number;
  /** Share whose decision lies on the other side of the target than the line does. */
  readonly wrong: number;
  /** Share that was still borderline at the limit. */
  readonly undecided: number;
  readonly medianS: number;
}

/** The same seed gives the same cell, and every run of it a chance of its own. */
export function simulateCell(
  plan: TestPlan,
  { lossRatio, burstRatio, bad }: Line,
  { runs, seed, rangeOf }: { readonly runs: number; readonly seed: number; readonly rangeOf: RangeOf },
): SimulatedCell {
  const name = `${plan.streams} ${plan.limitMs} ${lossRatio} ${burstRatio} ${bad}`;
  const mos = mosOf(lossRatio);
  const right = mos >= TARGET_MOS ? 'meets-target' : 'misses-target';
  const tests = Array.from({ length: runs }, (_, run) => {
    const random = createRandom(deriveSeed(seed, `${name} ${run}`));
    const ill = simulateLine({ lossRatio, burstRatio }, random);
    const other = simulateLine({ lossRatio: bad === 'both' ? lossRatio : 0, burstRatio }, random);
    return runTest(plan, [ill, other], rangeOf);
  });
  const share = (count: number) => count / runs;
  const heardMs = tests.map((one) => one.heardMs).sort((a, b) => a - b);
  return {
    lossRatio,
    burstRatio,
    bad,
    mos,
    runs,
    wrong: share(tests.filter(({ decision }) => decision !== right && decision !== 'borderline').length),
    undecided: share(tests.filter(({ decision }) => decision === 'borderline').length),
    medianS: (heardMs[Math.floor(runs / 2)] ?? Number.NaN) / 1000,
  };
}
