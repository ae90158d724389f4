import type { Dictionary } from '../dictionary.ts';

/** Not the words of the German P.800: its "ordentlich" would praise what misses the target. */
export const BAND_NAMES: Dictionary['BAND_NAMES'] = {
  excellent: 'Sehr gut',
  good: 'Gut',
  fair: 'Mäßig',
  poor: 'Schwach',
  bad: 'Schlecht',
  inconclusive: 'Zu wenig Daten',
};
