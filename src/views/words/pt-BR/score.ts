import type { Dictionary } from '../dictionary.ts';

/** What stands beside a score. */
export const CONFIDENCE_WORDS: Dictionary['CONFIDENCE_WORDS'] = {
  target: (mos) => `meta ${mos}`,
  justUnder: (mos) => `pouco abaixo de ${mos}`,
  justOver: (mos) => `pouco acima de ${mos}`,
  /** Spoken, of the bar; `target` is what `target` above made. */
  label: (low, high, target) => `Nota na escala de 1 a 4,5: entre ${low} e ${high}; ${target}`,
  labelNoRange: (target) => `Nota na escala de 1 a 4,5: ainda sem faixa; ${target}`,
  modelRange: (low, high) => `As constantes deste formato de voz são incertas: ${low} a ${high}.`,
};
