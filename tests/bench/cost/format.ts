import type { Spread } from '../../support/load/spread.ts';

/** "1.08 (1.03 to 1.21)": the median, and how far apart the single runs were. */
export function withRange({ median, min, max }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)} to ${max.toFixed(digits)})`;
}

/** A ratio as what it adds: 1.08 is "+8 %". */
export function added({ median, min, max }: Spread): string {
  const percent = (ratio: number) => `${ratio < 1 ? '' : '+'}${((ratio - 1) * 100).toFixed(1)} %`;
  return `${percent(median)} (${percent(min)} to ${percent(max)})`;
}
