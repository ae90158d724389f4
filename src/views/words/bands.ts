import type { BandWord } from '../../core/report/schema.ts';

export const BAND_NAMES: Readonly<Record<BandWord, string>> = {
  excellent: 'Excellent',
  good: 'Good',
  fair: 'Fair',
  poor: 'Poor',
  bad: 'Bad',
  inconclusive: 'Not enough data',
};
