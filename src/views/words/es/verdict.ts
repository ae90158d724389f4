import type { BandWord } from '../../../core/report/schema.ts';
import type { Dictionary } from '../dictionary.ts';
import { BAND_NAMES } from './bands.ts';

const forCalls = (band: Exclude<BandWord, 'inconclusive'>) => `${BAND_NAMES[band]} para llamadas`;

export const VERDICT_WORDS: Dictionary['VERDICT_WORDS'] = {
  computerTooBusy: 'Su equipo estaba demasiado sobrecargado para juzgar la línea',
  tooLittle: 'No se midió lo suficiente para un veredicto',
  tooLittleBut: (clause) => `Datos insuficientes: ${clause}`,
  onlyThisComputer: 'Se probó este equipo; su línea, no',
  borderline: (cause) => `Al límite para llamadas: ${cause ?? 'no es claramente suficiente'}`,
  forCalls,
  because: (band, cause) => `${forCalls(band)}: ${cause}`,
  belowTarget: (band, target, cause) =>
    cause === null
      ? `${BAND_NAMES[band]}, pero por debajo del objetivo de ${target}`
      : `${BAND_NAMES[band]}, pero por debajo del objetivo de ${target}: ${cause}`,
  bothDirections: (band) => `${forCalls(band)} en ambos sentidos`,
  oneDirection: (band) => `${forCalls(band)} en el único sentido puntuado`,
  butUdpBlocked: (band) => `${forCalls(band)}, pero su red bloquea UDP`,
  untilBusy: {
    up: (band) => `${forCalls(band)}, salvo con la subida cargada`,
    down: (band) => `${forCalls(band)}, salvo con la bajada cargada`,
    line: (band) => `${forCalls(band)}, salvo con la línea cargada`,
  },
  clauses: {
    codec: 'este formato de voz limita el sonido',
    delay: 'las voces llegan tarde',
    loss: {
      up: 'su subida pierde voz',
      down: 'su bajada pierde voz',
      both: 'su subida y su bajada pierden voz',
      unknown: 'esta línea pierde voz',
    },
    patched: {
      up: 'su voz llega entrecortada',
      down: 'la voz que recibe llega entrecortada',
      both: 'las dos voces llegan entrecortadas',
      unknown: 'la voz llega entrecortada',
    },
  },
  connectedBut: (clause) => `La llamada se conectó, pero ${clause}`,
  untilThen: (verdict) => `Hasta entonces: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}.`,
};

export const NOTICE_WORDS: Dictionary['NOTICE_WORDS'] = {
  computerBusy: (span) => `El equipo retuvo la voz durante ${span}; lo poco que queda no dice nada de su línea.`,
  figuresBelow: 'Abajo están las cifras de lo que se vio.',
  noServer: 'No intervino ningún servidor de prueba, así que no se puede decir nada de su línea.',
  neverLeft: 'Así suena una llamada que no sale de este equipo.',
  onlyDownScored: 'Usted oirá bien a la otra persona. Cómo le oirán a usted no se puntuó.',
  onlyUpScored: 'La otra persona le oirá bien. Cómo oirá usted a la otra persona no se puntuó.',
  bothWell: 'Los dos se oirán bien.',
  delay: {
    fair: 'De vez en cuando hablarán los dos a la vez.',
    poor: 'A menudo hablarán los dos a la vez.',
    bad: 'Hablarán los dos a la vez todo el tiempo.',
  },
  oneOfYou: {
    fair: 'Uno de los dos, o ambos, oirá pequeños cortes de vez en cuando. Esta prueba no pudo saber cuál.',
    poor: 'Uno de los dos, o ambos, oirá cortes y palabras robóticas. Esta prueba no pudo saber cuál.',
    bad: 'Uno de los dos, o ambos, se perderá palabras enteras. Esta prueba no pudo saber cuál.',
  },
  up: {
    nothing: 'La otra persona no oirá nada.',
    notScored: 'Cómo le oye la otra persona no se puntuó.',
    well: 'La otra persona le oirá bien.',
    late: 'La otra persona le oirá con retardo.',
    thin: 'La otra persona le oirá con claridad, pero con un sonido pobre.',
    broken: {
      fair: 'La otra persona oirá pequeños cortes de vez en cuando.',
      poor: 'La otra persona oirá cortes y palabras robóticas.',
      bad: 'La otra persona se perderá palabras enteras.',
    },
  },
  down: {
    nothing: 'Usted no oirá nada.',
    notScored: 'Cómo oye usted a la otra persona no se puntuó.',
    well: 'Usted oirá bien a la otra persona.',
    late: 'Usted oirá a la otra persona con retardo.',
    thin: 'Usted oirá a la otra persona con claridad, pero con un sonido pobre.',
    broken: {
      fair: 'Usted oirá pequeños cortes de vez en cuando.',
      poor: 'Usted oirá cortes y palabras robóticas.',
      bad: 'Usted se perderá palabras enteras.',
    },
  },
};

export const NEXT_STEP_WORDS: Dictionary['NEXT_STEP_WORDS'] = {
  nothingToMend: 'Nada que arreglar. Una prueba es solo una foto del momento: repítala cuando una llamada suene mal.',
  nothingToMendBut: (step) => `Nada que arreglar. ${step}`,
  testLonger: 'Haga la prueba larga: una llamada más larga puede aclararlo.',
  closePrograms: 'Cierre otros programas y pestañas en este equipo y repita la prueba.',
  keepInFront: 'Repita la prueba y deje esta página a la vista hasta que termine.',
  setUpServer: 'Recargue esta página y repita la prueba. Si sigue igual, falta configurar su servidor de prueba.',
  otherDevice: 'Tome un teléfono u otro equipo y abra allí esta página, con la dirección de red de este equipo.',
  chooseOpus: 'Elija Opus en “Cambiar la prueba” y repita la prueba.',
  pauseOthers: 'Pause las descargas y las subidas en esta línea, desconecte la VPN si usa una y repita la prueba.',
  useCable: 'Conecte este equipo al router con un cable, repita la prueba y compare.',
};
