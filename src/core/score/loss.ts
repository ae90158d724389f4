import type { Measured } from '../measured.ts';
import { expectNumber, expectPositive } from './expect-number.ts';

export type LossInputs = {
  /** Equipment impairment Ie of the codec with no loss, 0 to `ceiling`. */
  readonly ie: number;
  /** Loss robustness Bpl of the codec and its concealment, above 0. Null (nobody published one) is allowed only without loss. */
  readonly bpl: Measured;
  /** Loss Ppl the listener was left with, percent, 0..100; Table 3 ends at 20. */
  readonly pplPercent: number;
  /** BurstR: 1 is random loss, 2 is runs twice as long; Table 3 ends at 2. */
  readonly burstRatio: number;
  /** The impairment at which nothing is left: 95 in G.107 and G.107.1, 132 in G.107.2. */
  readonly ceiling: number;
};

/**
 * Ie,eff: what codec and loss cost together, in R (G.107 7-29; G.107.1 7-15 and G.107.2 with their own ceiling).
 * Exactly as written: with bursts (`pplPercent / burstRatio + bpl` below `pplPercent`) it passes its own ceiling.
 * @throws {RangeError | TypeError} an input outside its range
 */
export function ieEff({ ie, bpl, pplPercent, burstRatio, ceiling }: LossInputs): number {
  expectPositive('ceiling', ceiling);
  expectNumber('ie', ie, 0, ceiling);
  expectNumber('pplPercent', pplPercent, 0, 100);
  expectNumber('burstRatio', burstRatio, 1);
  if (pplPercent === 0 && bpl === null) return ie;
  const robustness = expectPositive('bpl', bpl);
  return ie + ((ceiling - ie) * pplPercent) / (pplPercent / burstRatio + robustness);
}
