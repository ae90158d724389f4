import type { Dictionary } from '../dictionary.ts';

export const AUTOMATIC_WORDS: Dictionary['AUTOMATIC_WORDS'] = {
  fact: (deployment) =>
    `Al terminar la prueba, su resultado se envía automáticamente al servidor de ${deployment}: cifras, sin sonido ni direcciones.`,
};
