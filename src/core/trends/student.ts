/**
 * Two-sided 95 % quantile of Student's t: Cornish and Fisher's expansion about the normal quantile (Abramowitz and Stegun 26.7.5), within
 * 1 % from three degrees of freedom on.
 * @param df 3 or more
 */
export function student95(df: number): number {
  const z = 1.959964;
  const [z3, z5, z7] = [z ** 3, z ** 5, z ** 7];
  return (
    z +
    (z3 + z) / (4 * df) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * df ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * df ** 3)
  );
}

/** The standard normal value that is as unlikely as `t` of `df` degrees of freedom (Wallace 1959), far out in the tails too. */
export function normalOf(t: number, df: number): number {
  return Math.sign(t) * ((8 * df + 1) / (8 * df + 3)) * Math.sqrt(df * Math.log1p((t * t) / df));
}

/** Upper tail of the standard normal distribution, `z` of 0 or more: Abramowitz and Stegun 26.2.17 near 0, 26.2.12 far out. */
export function upperTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > 5) return (density / z) * (1 - 1 / z ** 2 + 3 / z ** 4);
  const t = 1 / (1 + 0.2316419 * z);
  return density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
}
