import type { Dictionary } from '../dictionary.ts';

/** Near the words of the German P.800; "ordentlich" of it would praise what misses the target. */
export const BAND_NAMES: Dictionary['BAND_NAMES'] = {
  excellent: 'Ausgezeichnet',
  good: 'Gut',
  fair: 'Mäßig',
  poor: 'Dürftig',
  bad: 'Schlecht',
  inconclusive: 'Zu wenig Daten',
};
