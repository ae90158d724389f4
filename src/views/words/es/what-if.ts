import type { Dictionary } from '../dictionary.ts';

export const WHAT_IF_WORDS: Dictionary['WHAT_IF_WORDS'] = {
  title: 'En otro teléfono',
  explain:
    'Los paquetes de esta prueba, reproducidos en otros teléfonos: calculado a partir de cuándo llegó cada uno, no de otra llamada. Fueron al servidor de prueba y volvieron; una llamada real va en un sentido, así que puede salir algo mejor.',
  none: 'Nada que volver a reproducir: no se pudieron ver los paquetes uno a uno, o muy pocos cuentan.',
  codecs: 'Otros formatos de voz',
  oneScale:
    'Todos en una misma escala, para poder compararlos; ese paso es nuestro, no de la ITU. Un formato de sonido estrecho, como G.711, puntúa bajo en ella incluso con una línea perfecta.',
  unrepaired:
    'El formato de esta prueba muestra su puntuación medida. Los demás se calculan sin reparación: falta la voz perdida o demasiado tardía para un teléfono que se adapta.',
  capacityUnknown:
    'Debajo de cada nombre: lo que necesita de la línea por sentido. No se midió cuánto puede llevar esta línea; las puntuaciones suponen que lleva todos los formatos.',
  capacityKnown:
    'Debajo de cada nombre: lo que necesita de la línea por sentido. Lo que lleva esta línea se midió mientras estaba saturada; un formato que necesita más pierde lo que no cabe.',
  measured: 'medido',
  needs: (rate) => `necesita ${rate}`,
  telephone: (up, down) =>
    `G.711 en su propia escala (banda estrecha), como la publican los fabricantes de teléfonos de mesa: subida ${up}, bajada ${down}. No es comparable con las puntuaciones de arriba.`,
  buffers: 'Cuánto espera un teléfono a los paquetes tardíos',
  buffersExplain:
    'Los paquetes llegan de forma irregular, así que un teléfono retiene un poco la voz. Una espera más larga pierde menos paquetes tardíos y añade retardo. Las puntuaciones son del formato de voz de esta prueba.',
  heldBack: (up, down) => `En promedio, este navegador retuvo la voz ${up} (subida) y ${down} (bajada).`,
  wait: 'Espera',
  late: 'demasiado tarde',
  held: 'retenido',
  score: 'puntuación',
  adapts: 'se adapta',
};

export const PHONE_NAMES: Dictionary['PHONE_NAMES'] = {
  'opus-48': 'Opus, 48\u00A0kbit/s',
  'opus-8': 'Opus, 8\u00A0kbit/s',
  'g722-64': 'G.722 (teléfonos de mesa HD)',
  'g711-appendix-i': 'G.711 que rellena los huecos (teléfonos de mesa)',
  'g711-no-plc': 'G.711 que deja los huecos en silencio',
  'g729a-vad': 'G.729A (ahorra datos)',
};
