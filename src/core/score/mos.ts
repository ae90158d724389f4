import { expectFinite, expectNumber } from './expect-number.ts';

/** The E-model's highest MOS (G.107 Annex B): reached at R = 100 and never passed. */
export const MAX_MOS = 4.5;
export const MIN_MOS = 1;

/**
 * Where the Annex B cubic comes back to MOS 1: the larger root of (R - 60)(100 - R) = -5000, about 6.5153.
 * Below it the cubic dips under 1, which is why Appendix I inverts from 6.5 only.
 */
export const R_AT_MIN_MOS = 80 - Math.sqrt(5400);

/**
 * R to MOS exactly as G.107 Annex B writes it, without a floor: between R = 0 and 6.5153 it is as low as 0.98884.
 * For comparison with the Recommendation; a score shown to anybody comes from {@link rToMos}.
 * @param r transmission rating on the narrowband ruler (a wideband R divided by 1.29, a fullband R by 1.48)
 */
export function rToMosUnfloored(r: number): number {
  expectFinite('r', r);
  if (r <= 0) return MIN_MOS;
  if (r >= 100) return MAX_MOS;
  return 1 + 0.035 * r + r * (r - 60) * (100 - r) * 7e-6;
}

/** R to MOS, from 1 to 4.5 (G.107 Annex B). The floor at 1 is ours: MOS below 1 does not exist (P.800). */
export function rToMos(r: number): number {
  return Math.min(MAX_MOS, Math.max(MIN_MOS, rToMosUnfloored(r)));
}

/**
 * The R that gives this MOS: the inverse of {@link rToMos} on R 6.52..100 (G.107 Appendix I).
 * By bisection, not by the closed form: it ends when two doubles have no other between them.
 * @param mos 1 to 4.5
 * @throws {RangeError} outside 1..4.5
 */
export function mosToR(mos: number): number {
  expectNumber('mos', mos, MIN_MOS, MAX_MOS);
  let low = R_AT_MIN_MOS;
  let high = 100;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return mos === MAX_MOS ? high : low;
    if (rToMos(middle) <= mos) low = middle;
    else high = middle;
  }
}

/** Standard normal distribution function, by the power series of its integral (every term positive, so no cancellation). */
function normalCdf(x: number): number {
  // Beyond 8 standard deviations the tail is below half an ulp of 1.
  if (Math.abs(x) > 8) return x > 0 ? 1 : 0;
  let term = x;
  let sum = 0;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    sum += term;
    term *= (x * x) / odd;
  }
  return Math.min(1, Math.max(0, 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI)));
}

/** Share of listeners who would say good or better (GoB), 0..100 percent (G.107 Annex B). */
export function goodOrBetterPercent(r: number): number {
  return 100 * normalCdf((expectFinite('r', r) - 60) / 16);
}

/** Share of listeners who would say poor or worse (PoW), 0..100 percent (G.107 Annex B). */
export function poorOrWorsePercent(r: number): number {
  return 100 * normalCdf((45 - expectFinite('r', r)) / 16);
}
