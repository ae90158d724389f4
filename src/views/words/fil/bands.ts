import type { Dictionary } from '../dictionary.ts';

export const BAND_NAMES: Dictionary['BAND_NAMES'] = {
  excellent: 'Napakaganda',
  good: 'Maganda',
  fair: 'Katamtaman',
  poor: 'Mahina',
  bad: 'Napakahina',
  inconclusive: 'Kulang ang data',
};
