import { idd } from '../../../../src/core/score/delay.ts';
import { rToMosUnfloored } from '../../../../src/core/score/mos.ts';

/** The terms that several peers share. Those that are the ITU's are taken from the product's own, which its vectors hold. */

/** The polynomial of G.107 Annex B without its ends: past R = 0 and R = 100 it turns back, and peers who do not clamp R follow it. */
export function cubicWithoutEnds(r: number): number {
  return 1 + 0.035 * r + r * (r - 60) * (100 - r) * 7e-6;
}

/** Cole and Rosenbluth's (2001) straight lines for the cost of a one-way delay, in R. */
export function coleRosenbluthDelay(oneWayMs: number): number {
  const bendMs = 177.3;
  return 0.024 * oneWayMs + 0.11 * Math.max(0, oneWayMs - bendMs);
}

/** MOS by G.107.2 with Ie 10.2, the one for EVS at 48 kbit/s, which peers take for Opus; they differ in `bpl` and in `taMs`. */
export function fullbandMos({ lossPercent, taMs, bpl }: { lossPercent: number; taMs: number; bpl: number }): number {
  const ie = 10.2;
  const ieEff = ie + ((132 - ie) * lossPercent) / (lossPercent + bpl);
  return rToMosUnfloored((148 - ieEff) / 1.48 - idd(taMs));
}
