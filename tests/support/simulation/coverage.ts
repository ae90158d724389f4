import { createRandom, deriveSeed } from '../lab/impairment/random.ts';
import { mosOf, type RangeOf } from './line-mos.ts';
import { type LineNature, simulateLine } from './simulated-line.ts';

export interface Coverage {
  /** Share of intervals that hold the line's MOS, that lie wholly above it, and wholly below. */
  readonly covered: number;
  readonly above: number;
  readonly below: number;
}

/** How often the range of MOS after so many packets holds what the line really has. */
export function coverageOf(
  nature: LineNature,
  packets: number,
  { runs, seed, rangeOf }: { readonly runs: number; readonly seed: number; readonly rangeOf: RangeOf },
): Coverage {
  const truth = mosOf(nature.lossRatio);
  const name = `${packets} ${nature.lossRatio} ${nature.burstRatio}`;
  const ranges = Array.from({ length: runs }, (_, run) => {
    const line = simulateLine(nature, createRandom(deriveSeed(seed, `${name} ${run}`)));
    line.send(packets, 20);
    return rangeOf(line, 1);
  });
  const above = ranges.filter(({ low }) => low > truth).length / runs;
  const below = ranges.filter(({ high }) => high < truth).length / runs;
  return { covered: 1 - above - below, above, below };
}
