import type { Measured } from '../../core/measured.ts';
import { shareOf, type ValueAxis } from './axes.ts';

/** As wide as the axis. */
export const BOX_WIDTH = 1000;
export const BOX_HEIGHT = 24;

/** How a group's figures lie: what a tenth, a quarter, half, three quarters and nine tenths of its tests stay under. */
export interface Quartiles {
  readonly low: Measured;
  readonly quartile1: Measured;
  readonly median: Measured;
  readonly quartile3: Measured;
  readonly high: Measured;
}

export interface BoxPaths {
  readonly whisker: string;
  readonly box: string;
  readonly median: string;
}

/** The box of one group on the axis of all, from the left; null where the group has no figures. */
export function boxPaths({ low, quartile1, median, quartile3, high }: Quartiles, axis: ValueAxis): BoxPaths | null {
  if (low === null || quartile1 === null || median === null || quartile3 === null || high === null) return null;
  const x = (value: number) => Math.round((1 - shareOf(value, axis)) * BOX_WIDTH * 10) / 10;
  const middle = BOX_HEIGHT / 2;
  return {
    whisker: `M${x(low)} ${middle}H${x(high)}M${x(low)} ${middle - 5}v10M${x(high)} ${middle - 5}v10`,
    box: `M${x(quartile1)} 3V${BOX_HEIGHT - 3}H${x(quartile3)}V3z`,
    median: `M${x(median)} 0V${BOX_HEIGHT}`,
  };
}
