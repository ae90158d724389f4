import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';
import { BAND_NAMES } from './bands.ts';

export const SHELL_WORDS: Dictionary['SHELL_WORDS'] = {
  skipLink: 'Ir al contenido',
  mainNav: 'Principal',
  test: 'Prueba',
  history: 'Historial',
  desk: 'Soporte',
  footer: 'Los resultados se quedan en este navegador. No se guarda ningún sonido.',
  language: 'Idioma',
};

/** "Su voz" alone could be anybody's in Spanish: the two are told apart by who sends and who receives. */
export const DIRECTION_WORDS: Dictionary['DIRECTION_WORDS'] = {
  up: { title: 'La voz que usted envía', inSentence: 'la voz que usted envía', column: 'Subida' },
  down: { title: 'La voz que usted recibe', inSentence: 'la voz que usted recibe', column: 'Bajada' },
};

export const START_WORDS: Dictionary['START_WORDS'] = {
  heading: '¿Su línea es lo bastante buena para llamadas?',
  lead: 'Hacemos una llamada de prueba de 20 segundos desde este navegador a un servidor de prueba y de vuelta, y seguimos cada paquete de voz.',
  facts: (megabytes) => [
    'Sin micrófono: la página crea una voz artificial.',
    `Usa cerca de ${megabytes} de datos.`,
    'De esta página no sale nada más que esa voz artificial. El resultado se queda en este navegador.',
  ],
  start: 'Iniciar llamada de prueba',
  quick: 'Prueba rápida',
  quickAbout:
    'Termina en cuanto la respuesta está clara: tras unos 6 segundos, o 30 como máximo. Habla con varias voces a la vez.',
  long: (length) => `Prueba larga (${length})`,
  longAbout: (megabytes) => `Muestra los altibajos de una llamada más larga. Usa cerca de ${megabytes}.`,
  check: 'Revisión completa',
  checkAbout:
    'Qué perjudica sus llamadas: las vías al servidor de prueba, la línea cargada, los auriculares. Todo a la vez o por separado.',
  watch: 'Vigilar mi línea',
  watchAbout:
    'Una llamada de prueba corta cada cierto tiempo mientras esta pestaña esté abierta, y un aviso si su línea deja de servir para llamadas.',
  pbx: 'Llamar a mi centralita',
  pbxAbout: 'Una llamada de prueba a una extensión de su centralita que devuelve lo que oye. Unos 25 segundos.',
  changeTest: 'Cambiar la prueba',
  codec: 'Formato de voz',
  length: 'Duración de la prueba larga',
  lastTest: 'Última prueba:',
  seeHistory: 'Ver el historial',
};

export const CODEC_WORDS: Dictionary['CODEC_WORDS'] = {
  opus: 'Opus (teléfonos en el navegador)',
  PCMU: 'G.711 ley µ (teléfonos de mesa, Norteamérica y Japón)',
  PCMA: 'G.711 ley A (teléfonos de mesa, demás países)',
  G722: 'G.722 (teléfonos de mesa HD)',
};

export const LENGTH_WORDS: Dictionary['LENGTH_WORDS'] = {
  60000: '1 minuto',
  300000: '5 minutos',
  600000: '10 minutos',
};

const CONNECTING = 'Buscando una vía de ida y vuelta al servidor de prueba.';
const LOADING =
  'Los datos van de subida, luego de bajada y luego en ambos sentidos, mientras la llamada sigue. Solo deje esta página abierta.';
const FINISHING = 'Están llegando los últimos paquetes.';

export const MEASURING_WORDS: Dictionary['MEASURING_WORDS'] = {
  headings: {
    connecting: 'Conectando…',
    'warming-up': 'Arrancando…',
    measuring: 'Midiendo…',
    loading: 'Saturando su línea…',
    finishing: 'Calculando…',
  },
  explain: {
    connecting: CONNECTING,
    'warming-up': 'Los tres primeros segundos sirven para estabilizar la llamada y no se puntúan.',
    measuring: 'Se mide el tiempo de cada paquete de voz. Solo deje esta página abierta.',
    loading: LOADING,
    finishing: FINISHING,
  },
  explainQuick: {
    connecting: CONNECTING,
    'warming-up': 'El primer segundo sirve para estabilizar la llamada y no se puntúa.',
    measuring: 'La prueba termina en cuanto la respuesta está clara. Solo deje esta página abierta.',
    loading: LOADING,
    finishing: FINISHING,
  },
  explainPbx: {
    connecting: 'Llamando a la extensión y esperando su respuesta.',
    measuring: 'Cada segundo se lee lo que han contado su navegador y el otro extremo. Solo deje esta página abierta.',
  },
  heardBothWays: (seconds) => `Voz en ambos sentidos a los ${seconds}\u00A0s.`,
  timeLeft: (seconds) =>
    plural(seconds, { one: `${seconds} segundo restante`, other: `${seconds} segundos restantes` }),
  atMost: (timeLeft) => `${timeLeft} como máximo`,
  progress: 'Progreso de la prueba',
  stop: 'Detener',
  notYet: 'aún no',
  noFigures: 'Las cifras empiezan tras el arranque.',
  waiting: 'Aún no se oye ninguna voz',
};

export const LANE_WORDS: Dictionary['LANE_WORDS'] = {
  live: 'Los últimos 5 segundos. Una raya por paquete; un hueco con una marca debajo es uno perdido; los tardíos quedan más arriba.',
  whole: (seconds) =>
    `Una raya por paquete, ${seconds} segundos por fila. Un hueco con una marca debajo es uno perdido; los tardíos quedan más arriba. En claro: el arranque, sin contar.`,
  label: (direction, packets, lost) => `${direction}. Paquetes dibujados: ${packets}; perdidos: ${lost}`,
  none: 'Sin gráfico: no se pudieron ver los paquetes uno a uno.',
};

export const CARD_WORDS: Dictionary['CARD_WORDS'] = {
  lostOf: (sent) => `de ${sent} perdidos`,
  lost: 'perdidos',
  delay: 'retardo',
  uneven: 'irregularidad',
  patched: 'rellenado',
};

export const UNSUPPORTED_WORDS: Dictionary['UNSUPPORTED_WORDS'] = {
  heading: 'Este navegador no puede llamar desde una página',
  whatItIs: 'Callprobe comprueba si una línea es lo bastante buena para llamadas haciendo una.',
  meaning: 'Falta o está desactivada la función que usan los teléfonos en el navegador (WebRTC).',
  doThis: 'Abra esta página en una versión actual de Chrome, Edge, Firefox o Safari.',
};

export const LOADING_WORDS: Dictionary['LOADING_WORDS'] = { heading: 'Un momento…' };

export const ANNOUNCE_WORDS: Dictionary['ANNOUNCE_WORDS'] = {
  finished: (band) => `Prueba terminada. Calidad: ${BAND_NAMES[band].toLowerCase()}.`,
  examined: 'Revisión terminada.',
  endedEarly: 'La prueba no llegó al final.',
};
