import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

export const DESK_WORDS: Dictionary['DESK_WORDS'] = {
  heading: 'Soporte técnico',
  lead: 'Las líneas de quienes le enviaron un resultado, las peores primero. Se guarda solo en este navegador.',
  ask: 'Pedir una prueba',
  loading: 'Leyendo los resultados…',
  unreadable: 'En este navegador no se pueden leer los resultados.',
  empty: 'Aún no hay resultados.',
  emptyTeach:
    'Cree un enlace de prueba y envíelo. Quien lo abra verá qué le pide, hará la prueba y le enviará el resultado. Pegue en esta página los enlaces que le lleguen, o suelte los archivos: cada persona tendrá aquí una fila.',
  noneInRange: (range, tests) => `No hay resultados en ${range}. Hay otros anteriores: ${tests}.`,
  noMatch: 'Ningún resultado coincide con estos filtros.',
  showAll: 'Ver todos',
  tableName: 'Las personas y sus líneas',
  filters: 'Qué mirar',
  range: 'Periodo',
  place: 'Lugar',
  route: 'Ruta',
  saveCsv: 'Guardar como tabla (CSV)',
  people: (count, shown) => plural(count, { one: '1 persona', other: `${shown} personas` }),
  nobody: 'Sin nombre',
  nobodyHint: 'Resultados que llegaron sin nombre, quizá de varias personas.',
  columns: {
    agent: 'Quién',
    verdict: 'Último veredicto',
    up: 'La voz que envía',
    down: 'La voz que recibe',
    tests: 'Pruebas',
    route: 'Ruta',
    browser: 'Navegador',
    provider: 'Proveedor',
    when: 'Última prueba',
  },
  sortedUp: 'ordenada',
  sortedDown: 'ordenada al revés',
  notKnown: 'sin datos',
  notScored: 'sin puntuar',
  below: (bad) => (bad === 0 ? 'ninguna mala' : plural(bad, { one: `${bad} mala`, other: `${bad} malas` })),
  openHistory: (name) => `Todas las pruebas de ${name}`,
  notVerified: 'no verificado',
  barLegend: (target) =>
    `Cada barra es la puntuación de un sentido, hasta 4,5; la marca en ella es el objetivo, ${target}. Son “malas” las pruebas por debajo del objetivo, con la llamada cortada o sin llamada.`,
};

const SIDES = { up: 'subida', down: 'bajada', both: 'subida y bajada', failed: 'sin llamada o con la llamada cortada' };

export const CAUSE_WORDS: Dictionary['CAUSE_WORDS'] = {
  heading: 'Lo que muchas tienen en común',
  badLines: (bad, lines) => {
    if (bad === 0) {
      return plural(lines, {
        one: 'La única línea no sale mal en su última prueba.',
        other: `Ninguna de las ${lines} líneas sale mal en su última prueba.`,
      });
    }
    return plural(lines, {
      one: 'La única línea sale mal en su última prueba.',
      other: `${bad} de ${lines} líneas ${plural(bad, { one: 'sale', other: 'salen' })} mal en su última prueba.`,
    });
  },
  by: (count, bad, what) => {
    if (count !== bad) return `En ${count} de esas ${bad}: ${SIDES[what]}.`;
    return bad === 1 ? `En ella: ${SIDES[what]}.` : `En las ${bad}: ${SIDES[what]}.`;
  },
  same: {
    route: (word) => `Misma ruta: ${word}.`,
    provider: (word) => `Mismo proveedor de internet: ${word}.`,
    connection: (word) => `Mismo tipo de conexión: ${word}.`,
    place: (word) => `Mismo lugar: ${word}.`,
    browser: (word) => `Mismo navegador: ${word}.`,
    headset: (word) => `Mismos auriculares: ${word}.`,
    codec: (word) => `Mismo formato de voz: ${word}.`,
    topology: (word) => `Misma forma de la prueba: ${word}.`,
  },
  evidence: (bad, allBad, good, allGood) =>
    `Se da en ${bad} de ${allBad} líneas malas y en ${good} de ${allGood} buenas.`,
  alongside: (words) => `Las mismas líneas comparten también esto, así que la causa podría ser igualmente: ${words}`,
  nothing:
    'No destaca ninguna ruta, proveedor, lugar ni navegador: lo que comparten las líneas malas puede ser casualidad.',
  tooFew: 'Hay muy pocas líneas para saber qué tienen en común las malas.',
  caution: 'Lo que se comparte más de lo que explica el azar es un indicio de dónde buscar, no una demostración.',
};

export const INTAKE_WORDS: Dictionary['INTAKE_WORDS'] = {
  heading: 'Añadir resultados',
  about:
    'Suelte archivos en cualquier parte de esta página o pegue enlaces, también un chat entero con muchos. Se quedan en este navegador.',
  paste: 'Pegar enlaces de resultados',
  pasteHint: 'https://…/#/r/1.…',
  add: 'Añadir estos',
  choose: 'Elegir archivos',
  drop: 'Suelte los archivos aquí',
  stop: 'Detener',
  reading: (done, of) => `Leyendo ${done} de ${of}…`,
  saving: (count) => `Añadiendo ${count}…`,
  stopped: 'Detenido. No se añadió nada.',
  failed: 'No se añadió nada: no se pudo escribir en el historial.',
  nothing: 'En este texto no hay ningún enlace de resultado.',
  added: (count, shown) => plural(count, { one: '1 resultado añadido.', other: `${shown} resultados añadidos.` }),
  updated: (count, shown) =>
    plural(count, {
      one: '1 ya estaba aquí y se completó con lo que faltaba.',
      other: `${shown} ya estaban aquí y se completaron con lo que faltaba.`,
    }),
  unchanged: (count, shown) => plural(count, { one: '1 ya estaba aquí.', other: `${shown} ya estaban aquí.` }),
  duplicates: (count, shown) => plural(count, { one: '1 llegó repetido.', other: `${shown} llegaron repetidos.` }),
  refused: (count, shown) => plural(count, { one: '1 no se pudo leer:', other: `${shown} no se pudieron leer:` }),
  refusedList: 'Qué no se pudo leer y por qué',
  moreRefused: (count) => `y ${count} más`,
  pasted: (place) => `Enlace ${place} del texto`,
  linkIn: (file, place) => `${file}, enlace ${place}`,
  open: 'Abrir el resultado',
  whys: {
    'too-long': 'más largo que cualquier enlace de resultado',
    damaged: 'incompleto o modificado por el camino',
    newer: 'de una versión de Callprobe más reciente que esta página',
    'inflates-too-far': 'por dentro, mucho más grande que cualquier resultado',
    'not-a-result': 'no es un resultado de Callprobe',
    'too-large': 'demasiado grande',
    unreadable: 'no se puede leer del disco',
    'not-json': 'cortado, modificado o un archivo de otro tipo',
    'not-ours': 'no es un resultado de Callprobe',
    'wrong-field': 'contiene algo que ningún resultado tiene',
    'no-links': 'no contiene ningún enlace de resultado',
    'too-many': 'más de lo que se puede admitir de una vez',
  },
};
