import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

export const BUSY_NAMES: Dictionary['BUSY_NAMES'] = {
  speaking: 'voz enviada tarde',
  handling: 'voz recogida tarde',
  timer: 'el equipo se detuvo',
  playing: 'el altavoz se quedó sin voz',
  saturated: 'procesador al límite',
  relay: 'el servidor de prueba se retrasó',
};

export const BUSY_WORDS: Dictionary['BUSY_WORDS'] = {
  atLimit: 'El procesador de este equipo estuvo al límite: aun así, una llamada podría entrecortarse.',
  tooBusy: (span) => `Este equipo estuvo sobrecargado durante ${span}; ese tiempo no se contó.`,
  leftOut: (span) =>
    `Su equipo estuvo sobrecargado durante ${span}. Ese tiempo aparece marcado abajo y no cuenta en ninguna cifra.`,
  serverLate: (span) => `El servidor de prueba se retrasó durante ${span}. Ese tiempo tampoco cuenta.`,
  lostWithin: (count, text) =>
    plural(count, {
      one: `En ese tiempo se perdió ${text} paquete; eso es cosa de la línea y aquí no se cuenta.`,
      other: `En ese tiempo se perdieron ${text} paquetes; eso es cosa de la línea y aquí no se cuenta.`,
    }),
  limitShare: (percent) => `Tiempo con el procesador al límite: ${percent}.`,
};
