import type { Dictionary } from '../dictionary.ts';

/** What stands beside a score. */
export const CONFIDENCE_WORDS: Dictionary['CONFIDENCE_WORDS'] = {
  target: (mos) => `Zielwert ${mos}`,
  justUnder: (mos) => `knapp unter ${mos}`,
  justOver: (mos) => `knapp über ${mos}`,
  label: (low, high, target) => `Bewertung auf der Skala von 1 bis 4,5: zwischen ${low} und ${high}; ${target}`,
  labelNoRange: (target) => `Bewertung auf der Skala von 1 bis 4,5: noch kein Bereich; ${target}`,
  modelRange: (low, high) => `Die Konstanten dieses Sprachformats sind unsicher: ${low} bis ${high}.`,
};
