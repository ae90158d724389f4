import type { Dictionary } from '../dictionary.ts';

/** Feminine: of "conexão" and "nota". */
export const BAND_NAMES: Dictionary['BAND_NAMES'] = {
  excellent: 'Excelente',
  good: 'Boa',
  fair: 'Regular',
  poor: 'Ruim',
  bad: 'Péssima',
  inconclusive: 'Dados insuficientes',
};
