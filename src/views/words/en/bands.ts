import type { BandWord } from '../../../core/report/schema.ts';
import { spoken } from '../language.ts';

export const BAND_NAMES = spoken<Readonly<Record<BandWord, string>>>('BAND_NAMES', {
  excellent: 'Excellent',
  good: 'Good',
  fair: 'Fair',
  poor: 'Poor',
  bad: 'Bad',
  inconclusive: 'Not enough data',
});
