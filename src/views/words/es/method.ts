import type { Dictionary } from '../dictionary.ts';

export const METHOD_WORDS: Dictionary['METHOD_WORDS'] = {
  model: 'Modelo',
  modelText: (model, scale) =>
    `Modelo E, ${model}, escala de ${scale}. No se pueden comparar puntuaciones de escalas distintas.`,
  codec: 'Formato de voz',
  clockRate: (kilohertz) => `reloj de ${kilohertz}\u00A0kHz`,
  constants: 'Sus constantes',
  unknown: 'desconocido',
  constantRange: (value, low, high) => `${value} (de ${low} a ${high})`,
  constantsText: (ie, bpl, status, source) => `Ie ${ie}; Bpl ${bpl}; ${status}. Fuente: ${source}`,
  lossInput: 'Pérdida puntuada',
  lossInputText: (percent, from) => `${percent}: ${from}`,
  lossFrom: {
    concealment: 'lo que el teléfono tuvo que rellenar',
    'packet-loss': 'paquetes perdidos, porque no se midió lo rellenado',
  },
  assumedName: 'Qué se supone',
  assumedDelay: {
    loop: 'La parte de la red en el retardo es la mitad de lo que tardó la llamada de prueba en ir al servidor de prueba y volver, porque una llamada va en un sentido y sigue.',
    roundTrip:
      'La parte de la red en el retardo es un cuarto del tiempo de ida y vuelta entre los dos extremos de la llamada de prueba.',
  },
  assumedTerms: (terms) => `Sin medir, con estos valores: ${terms}.`,
  assumedRest:
    'Sin eco (auriculares), la paciencia de un oyente normal con el retardo (G.107: desde 100\u00A0ms), sin ventaja por comodidad (A = 0).',
  readWith: 'Leído con',
  readWithText: (instrument, figures) => `${instrument}: ${figures}`,
  figures: {
    lossRatio: 'pérdida',
    burstRatio: 'pérdida seguida',
    delayMedianMs: 'retardo',
    jitterMs: 'llegada irregular',
    concealedRatio: 'rellenado',
    packetsDiscarded: 'voz demasiado tardía para reproducirse',
    jitterBufferMs: 'retención para igualar',
    playoutMs: 'espera antes del altavoz',
    bitrateBps: 'datos de voz',
  },
  roundTrip: 'ida y vuelta',
  voices: 'Voces',
  modes: {
    quick: (limit) =>
      `Prueba rápida: termina en cuanto un intervalo más ancho que el impreso (2,6 desviaciones estándar) queda a un lado del objetivo, o tras ${limit}.`,
    thorough: (limit) => `Prueba completa, prevista para ${limit}.`,
  },
  oneStream: 'Una voz en cada sentido, como en una llamada.',
  streams: (count, bitrate) =>
    `${count} voces a la vez en cada sentido, para contar los mismos paquetes en menos tiempo. Las que pasan de la primera añadieron ${bitrate} por sentido; la línea las llevó, o se habrían dejado.`,
  streamsLeft: 'Se probaron más voces y se dejaron, porque la línea no las llevaba.',
  range: 'El intervalo entre corchetes',
  rangeText:
    'Intervalo de Wilson al 95\u00A0% para la pérdida, pasado por el modelo. Los paquetes perdidos juntos dicen menos que los mismos perdidos uno a uno y cuentan por menos (divididos por 2 BurstR − 1). No incluye lo que se supone ni la incertidumbre de las constantes.',
  rangeOf: (direction, low, high, packets, worth) =>
    `${direction}: pérdida de ${low} a ${high}, con ${packets} paquetes que dicen tanto como ${worth} perdidos uno a uno.`,
  unknowable: 'Lo que ninguna prueba así puede saber',
  unknowableText:
    'Esto no es una prueba de conformidad (ITU-T P.564) ni una prueba de escucha (P.800). No oye: auriculares, micrófono, ruido, eco y la línea de la otra persona no están incluidos. ITU-T G.107 dice que sus estimaciones “solo se hacen con fines de planificación de la transmisión y no para predecir la opinión real de los clientes”.',
  route: 'Ruta',
  routeText: (name, how) => `${name}. ${how}`,
  routeUnknown: 'La llamada no avanzó lo bastante para tener una ruta.',
  cannotTell: 'Lo que esta prueba no puede decir',
  measuredFor: 'Duración medida',
  measuredForText: (seconds, instrument) =>
    `${seconds}, con: ${instrument}. Los primeros segundos de la llamada sirven para estabilizarla y no se puntúan.`,
  delay: 'Retardo, de boca a oído',
  terms: {
    captureMs: 'micrófono',
    frameMs: 'un paquete de voz',
    lookAheadMs: 'anticipación del códec',
    networkMs: 'red',
    jitterBufferMs: 'retención para igualar',
    playoutMs: 'altavoz',
    farEndMs: 'el teléfono del otro lado',
  },
  assumed: 'supuesto',
  measured: 'medido',
  flags: 'Observaciones del modelo',
  missing: 'Falta para puntuar',
  software: 'Software',
  statement:
    'Es una estimación de planificación a partir de cómo se comportó la red, no una opinión que alguien haya dado. No es comparable con la puntuación de otra herramienta si el método y el formato de voz no son los mismos.',
};

export const SCALE_NAMES: Dictionary['SCALE_NAMES'] = {
  narrowband: 'banda estrecha',
  wideband: 'banda ancha',
  fullband: 'banda completa',
};

export const SCALE_EDITIONS: Dictionary['SCALE_EDITIONS'] = {
  narrowband: '06/2015',
  wideband: '06/2019 con el Corrigendum 1 de 01/2020',
  fullband: '06/2019',
};

export const CONSTANTS_STATUS: Dictionary['CONSTANTS_STATUS'] = {
  ITU: 'publicadas por la ITU',
  provisional: 'provisionales: no hay ninguna cifra publicada, la nuestra es una suposición prudente',
  derived: 'deducidas de mediciones de este proyecto, no de la ITU',
};

export const FLAG_WORDS: Dictionary['FLAG_WORDS'] = {
  'loss-outside-table-3': 'más del 20\u00A0% de pérdida, fuera de lo que garantiza el modelo',
  'delay-outside-table-3': 'más de 500\u00A0ms de retardo, fuera de lo que garantiza el modelo',
  'burst-ratio-clamped':
    'pérdida más agrupada de lo que admite el modelo: contada como el doble de agrupada que por azar',
  'burst-ratio-assumed': 'no se sabe si la pérdida vino agrupada: se toma como repartida al azar',
  'burst-ratio-extension': 'ráfagas contadas en una escala cuya norma no las incluye: extensión nuestra',
  'bitrate-assumed': 'tasa de bits de la voz desconocida: se tomó la habitual',
  'delay-weight-unconfirmed': 'retardo contado con un peso propio en esta escala',
  'scale-derived': 'mostrado en una escala más amplia que la de las constantes: ese paso es nuestro',
};

export const MISSING_WORDS: Dictionary['MISSING_WORDS'] = {
  lossRatio: 'pérdida',
  delayMs: 'retardo',
  bpl: 'cómo resiste la pérdida el formato de voz',
  codec: 'el formato de voz',
};
