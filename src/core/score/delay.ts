import { expectNumber, expectPositive } from './expect-number.ts';

/** How much users mind delay: `sT` is the sensitivity, `mtMs` the shortest delay anybody notices (G.107 Table 1). */
export type DelaySensitivity = { readonly sT: number; readonly mtMs: number };

/**
 * The classes of G.107 Table 1. A call center is `default`, as is every case where the users are unknown.
 * The other two are quoted from memory, not from the text: do not cite them.
 */
export const DELAY_SENSITIVITIES = {
  default: { sT: 1, mtMs: 100 },
  low: { sT: 0.55, mtMs: 120 },
  veryLow: { sT: 0.4, mtMs: 150 },
} as const satisfies Record<string, DelaySensitivity>;

/**
 * Idd: what too long an absolute delay costs in a conversation, in R (G.107 7-27 and 7-28). Echo has no part in it.
 * 0 up to `mtMs`, then rising towards 50 and never past it.
 * @param taMs absolute one-way mouth-to-ear delay, ms, from 0; Table 3 ends at 500
 * @throws {RangeError | TypeError} negative or not a number
 */
export function idd(taMs: number, { sT, mtMs }: DelaySensitivity = DELAY_SENSITIVITIES.default): number {
  expectNumber('taMs', taMs, 0);
  expectPositive('mtMs', mtMs);
  // The exponent is 6 times sT. Writing 6 - sT, as one public tool does, moves R by 0.6 at 200 ms and at 400 ms.
  const exponent = 6 * expectPositive('sT', sT);
  if (taMs <= mtMs) return 0;
  const x = Math.log2(taMs / mtMs);
  // (1 + y^n)^(1/n) - 1 for both roots: 1 - 3 + 2 = 0, so the Recommendation's "+ 2" goes away, and with it the
  // cancellation that would make Idd jitter by rounding just above mtMs.
  const rootLess1 = (y: number) => Math.expm1(Math.log1p(y ** exponent) / exponent);
  return 25 * (rootLess1(x) - 3 * rootLess1(x / 3));
}
