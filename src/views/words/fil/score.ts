import type { Dictionary } from '../dictionary.ts';

/** What stands beside a score. */
export const CONFIDENCE_WORDS: Dictionary['CONFIDENCE_WORDS'] = {
  target: (mos) => `target ${mos}`,
  justUnder: (mos) => `bahagyang mababa sa ${mos}`,
  justOver: (mos) => `bahagyang mataas sa ${mos}`,
  label: (low, high, target) => `Score sa scale na 1 hanggang 4.5: mula ${low} hanggang ${high}; ${target}`,
  labelNoRange: (target) => `Score sa scale na 1 hanggang 4.5: wala pang range; ${target}`,
  modelRange: (low, high) => `Hindi tiyak ang constants ng voice format na ito: ${low} hanggang ${high}.`,
};
