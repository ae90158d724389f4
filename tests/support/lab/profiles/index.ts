import { BURST_RATIOS } from './bursts.ts';
import { DELAYS } from './delay.ts';
import type { LineProfile } from './line.ts';
import { RANDOM_LOSS } from './loss.ts';
import { MIXES } from './mixes.ts';
import { NAMED_LINES } from './named-lines.ts';
import { DUPLICATES_AND_REORDERING } from './order.ts';
import { OUTAGES } from './outages.ts';

export type { LineProfile } from './line.ts';

/**
 * The laboratory's lines, in the order of the tables. Times count from the moment the plan is set, and are meant for a
 * call placed then that speaks half a second later and measures from 3.5 s to about 16 s. Random losses, duplicates and
 * reordering act on voice only, so that setting up is not disturbed.
 */
export const LINE_PROFILES: readonly LineProfile[] = [
  ...NAMED_LINES,
  ...RANDOM_LOSS,
  ...BURST_RATIOS,
  ...DELAYS,
  ...DUPLICATES_AND_REORDERING,
  ...OUTAGES,
  ...MIXES,
];
