import type { Dictionary } from '../dictionary.ts';

export const CONFIDENCE_WORDS: Dictionary['CONFIDENCE_WORDS'] = {
  target: (mos) => `objetivo ${mos}`,
  justUnder: (mos) => `algo menos de ${mos}`,
  justOver: (mos) => `algo más de ${mos}`,
  label: (low, high, target) => `Puntuación en la escala de 1 a 4,5: entre ${low} y ${high}; ${target}`,
  labelNoRange: (target) => `Puntuación en la escala de 1 a 4,5: aún sin intervalo; ${target}`,
  modelRange: (low, high) => `Las constantes de este formato de voz son inciertas: de ${low} a ${high}.`,
};
