import type { Dictionary } from '../dictionary.ts';

export const BAND_NAMES: Dictionary['BAND_NAMES'] = {
  excellent: 'Excellent',
  good: 'Bon',
  fair: 'Moyen',
  poor: 'Faible',
  bad: 'Mauvais',
  inconclusive: 'Données insuffisantes',
};
