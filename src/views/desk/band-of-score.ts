import type { Measured } from '../../core/measured.ts';
import type { BandWord } from '../../core/report/schema.ts';
import { bandOf } from '../../core/score/bands.ts';

/** The band of a score that columns keep in 32 bits, which may stand a hair beside what it was. */
export function bandOfScore(mos: Measured): BandWord {
  return bandOf(mos === null ? null : Math.min(4.5, Math.max(1, Math.round(mos * 1e5) / 1e5)));
}
