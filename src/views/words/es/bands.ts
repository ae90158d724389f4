import type { Dictionary } from '../dictionary.ts';

/** Feminine: of the line, the call, the voice and the score alike. */
export const BAND_NAMES: Dictionary['BAND_NAMES'] = {
  excellent: 'Excelente',
  good: 'Buena',
  fair: 'Regular',
  poor: 'Deficiente',
  bad: 'Mala',
  inconclusive: 'Datos insuficientes',
};
