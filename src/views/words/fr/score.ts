import type { Dictionary } from '../dictionary.ts';

/** What stands beside a score. */
export const CONFIDENCE_WORDS: Dictionary['CONFIDENCE_WORDS'] = {
  target: (mos) => `objectif ${mos}`,
  /** Where one decimal would seem to contradict the band. */
  justUnder: (mos) => `juste sous ${mos}`,
  justOver: (mos) => `juste au-dessus de ${mos}`,
  /** Spoken, of the bar; `target` is what `target` above made. */
  label: (low, high, target) => `Note sur l’échelle de 1 à 4,5 : entre ${low} et ${high} ; ${target}`,
  labelNoRange: (target) => `Note sur l’échelle de 1 à 4,5 : pas encore d’intervalle ; ${target}`,
  modelRange: (low, high) => `Les constantes de ce format de voix sont incertaines : ${low} à ${high}.`,
};
