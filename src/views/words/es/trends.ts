import type { Dictionary } from '../dictionary.ts';
import { clock } from './clock.ts';

export const TREND_WORDS: Dictionary['TREND_WORDS'] = {
  snapshot:
    'Una prueba es solo una foto del momento. Pruebe a las 9, a las 13 y a las 18\u00A0h, y siempre que una llamada suene mal: a partir de diez pruebas, esta página muestra cuándo falla su línea.',
  few: 'Unas pocas pruebas muestran una tendencia, todavía no un patrón. Pruebe a otras horas y otros días.',
  found: 'Lo que destaca',
  foundNothing:
    'Nada destaca en estas pruebas: ninguna hora mala, ningún cambio a peor, ningún sentido ni ruta por debajo de los demás.',
  foundTooFew: (least) =>
    `A partir de ${least} pruebas puntuadas, esta página busca horas malas, cambios y rutas que fallan.`,
  looking: 'Analizando las pruebas…',
  over: 'Evolución',
  hours: 'Por hora y día',
  compared: 'Comparación',
  changes: 'Antes y después de un cambio',
  became: 'Cómo acabaron las pruebas',
  today: 'Hoy',
  list: 'Las pruebas',
  showAsTable: 'Mostrar como tabla',
  noMatch: 'Ninguna prueba coincide con estos filtros.',
  noneInRange: (range) => `No hay pruebas en ${range}.`,
  noneScored: 'Ninguna de estas pruebas tiene esa cifra.',
  showAll: 'Ver todas',
  targetLine: (mos) => `objetivo ${mos}`,
  unplaced: (tests) => `Sin contar, por no conocerse la hora local de la prueba: ${tests}.`,
  tooFewHours: (least) =>
    `A partir de ${least} pruebas, aquí se ven las horas de la semana en que falla su línea. Haga pruebas a todas las horas.`,
};

export const METRIC_WORDS: Dictionary['METRIC_WORDS'] = {
  mos: { name: 'Puntuación', short: 'puntuación', unit: 'puntos' },
  loss: { name: 'Perdidos', short: 'perdidos', unit: '' },
  delay: { name: 'Retardo', short: 'retardo', unit: '' },
  jitter: { name: 'Llegada irregular', short: 'llegada irregular', unit: '' },
};

export const SIDE_WORDS: Dictionary['SIDE_WORDS'] = {
  worse: 'El peor sentido',
  up: 'La voz que usted envía',
  down: 'La voz que usted recibe',
};

export const RANGE_WORDS: Dictionary['RANGE_WORDS'] = {
  '7d': { choice: '7 días', last: 'los últimos 7 días' },
  '30d': { choice: '30 días', last: 'los últimos 30 días' },
  '90d': { choice: '90 días', last: 'los últimos 90 días' },
  all: { choice: 'Todo', last: 'todo el historial' },
};

export const FILTER_WORDS: Dictionary['FILTER_WORDS'] = {
  heading: 'Qué mirar',
  range: 'Periodo',
  metric: 'Cifra',
  side: 'Sentido',
  more: 'Más filtros',
  any: 'Cualquiera',
  several: 'Varios',
  unknown: 'sin datos',
  only: 'Solo:',
  remove: (what) => `Dejar de filtrar por ${what}`,
  clear: 'Quitar filtros',
  compare: 'Comparar',
  showOnly: (what) => `Mostrar solo ${what}`,
  facet: (facet, value) => `${facet}: ${value}`,
};

export const FACET_WORDS: Dictionary['FACET_WORDS'] = {
  result: 'Cómo acabó',
  mode: 'Tipo de prueba',
  topology: 'Forma de la prueba',
  sameComputer: 'Solo este equipo',
  route: 'Ruta',
  codec: 'Formato de voz',
  connection: 'Conexión',
  browser: 'Navegador',
  agent: 'Quién hizo la prueba',
  place: 'Lugar',
  headset: 'Auriculares',
  provider: 'Proveedor de internet',
  origin: 'Procedencia',
  tags: 'Etiqueta',
  finding: 'Qué se encontró',
  direction: 'Sentido',
};

export const FACET_NAMES: Dictionary['FACET_NAMES'] = {
  sameComputer: { true: 'sí', false: 'no' },
  connection: { wifi: 'Wifi', ethernet: 'Cable', cellular: 'Red móvil', none: 'Ninguna', other: 'Otra' },
};

export const RESULT_NAMES: Dictionary['RESULT_NAMES'] = {
  scored: 'Puntuada',
  inconclusive: 'Datos insuficientes para puntuar',
  dropped: 'Conexión perdida durante la llamada',
  stopped: 'Detenida, o se cerró la página',
  'set-up-failed': 'La llamada no llegó a hacerse',
  examined: 'Revisión sin llamada',
};

export const ORIGIN_NAMES: Dictionary['ORIGIN_NAMES'] = {
  own: 'Hecha aquí',
  verified: 'Recibida, verificada',
  'not-verified': 'Recibida, no verificada',
  'not-seen': 'Recibida, sin firma',
  'cannot-tell': 'Recibida, no se pudo comprobar',
};

export const WHOSE_WORDS: Dictionary['WHOSE_WORDS'] = {
  label: 'De quién',
  mine: 'Hechas aquí',
  received: 'Recibidas de otros',
  all: 'Todas',
  others: 'Aquí no están las pruebas que le enviaron otras personas.',
  showOthers: 'Verlas en la página de soporte técnico',
};

export const MODE_NAMES: Dictionary['MODE_NAMES'] = {
  thorough: 'Llamada de prueba',
  quick: 'Prueba rápida',
  examination: 'Revisión',
  watched: 'Llamada real',
};

export const PLOT_WORDS: Dictionary['PLOT_WORDS'] = {
  trend: (metric, side, tests) =>
    `${METRIC_WORDS[metric].name} a lo largo del tiempo, ${SIDE_WORDS[side].toLowerCase()}, ${tests}. Las flechas pasan de un punto a otro.`,
  trendHint: 'Señale el gráfico, o use las flechas, para leerlo.',
  named: (metric, figure) => `${METRIC_WORDS[metric].short} ${figure}`,
  test: (when, value) => `${when}: ${value}`,
  stretch: (when, median, low, high, tests) =>
    `${when}: ${median} en el centro, la mayoría entre ${low} y ${high}, ${tests}`,
  stretchAlone: (when, median, tests) => `${when}: ${median}, ${tests}`,
  stretchEmpty: (when) => `${when}: sin cifra`,
  failed: (tests) => `${tests} sin llamada o con la llamada cortada`,
  withFailed: (stretch, failed) => `${stretch}; ${failed}`,
  openTest: 'Abrir esta prueba',
  legend: {
    dot: 'una prueba',
    median: 'el centro: la mitad de las pruebas por encima, la mitad por debajo',
    spread: 'donde están ocho de cada diez pruebas',
    failed: 'la llamada no llegó a hacerse o se cortó',
    mark: 'algo cambió',
  },
  columns: {
    time: 'Tiempo',
    tests: 'Pruebas',
    low: 'Bajo (1 de 10 por debajo)',
    median: 'Centro',
    high: 'Alto (1 de 10 por encima)',
    failed: 'Con fallo',
  },
  failedStrip: 'con fallo',
  trendTable: 'La tendencia en una tabla',
};

export const HEAT_WORDS: Dictionary['HEAT_WORDS'] = {
  label: (figure) => `${figure} por día de la semana y hora. Las flechas pasan de una hora a otra.`,
  days: ['Lun', 'Mar', 'Mié', 'Jue', 'Vie', 'Sáb', 'Dom'],
  longDays: ['Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado', 'Domingo'],
  hour: (hour) => `${hour} a ${hour + 1}\u00A0h`,
  cell: (day, hour, said) => `${day}, ${hour}: ${said}`,
  empty: 'sin pruebas',
  hint: 'Señale una hora, o use las flechas, para leerla.',
  failed: (tests) => `${tests} con fallo`,
  bad: (share, alert) => `${share} por debajo de ${alert}`,
  thin: 'muy pocas para fiarse',
  legend: {
    well: (target) => `en el objetivo de ${target} o por encima`,
    fair: (alert, target) => `de ${alert} a ${target}`,
    bad: (alert) => `por debajo de ${alert}`,
    low: {
      loss: 'menos perdidos en estas horas (en\u00A0%)',
      delay: 'menor retardo en estas horas (en ms)',
      jitter: 'llegada más regular en estas horas (en ms)',
    },
    high: {
      loss: 'más perdidos en estas horas',
      delay: 'mayor retardo en estas horas',
      jitter: 'llegada más irregular en estas horas',
    },
    thin: 'muy pocas pruebas, o todas en un día',
    empty: 'sin pruebas',
  },
  table: 'La semana en una tabla',
  hourColumn: 'Hora',
};

export const COMPARE_WORDS: Dictionary['COMPARE_WORDS'] = {
  tooFew: (figure) => `${figure}, muy pocas pruebas para comparar`,
  testsAndFailed: (tests, failed) => `${tests}, con fallo ${failed}`,
  noFigure: 'sin cifra',
  summary: (median, low, high) => `${median} en el centro, la mitad de ellas de ${low} a ${high}`,
  only: 'Aquí todas las pruebas son del mismo tipo, así que no hay nada que comparar.',
  nothingKnown: 'De estas pruebas no se sabe.',
  nothingSaid: 'Dígalo en las notas de sus pruebas y se podrán comparar.',
  legend: 'Caja: la mitad central de las pruebas. Línea en ella: el centro. Bigotes: ocho de cada diez pruebas.',
  table: 'La comparación en una tabla',
  columns: {
    group: 'Grupo',
    tests: 'Pruebas',
    figures: 'Con cifra',
    low: 'Bajo',
    quartile1: 'Un cuarto',
    median: 'Centro',
    quartile3: 'Tres cuartos',
    high: 'Alto',
    failed: 'Con fallo',
  },
  more: (count) => `En la tabla hay ${count} más, con menos pruebas.`,
};

export const CHANGE_WORDS: Dictionary['CHANGE_WORDS'] = {
  title: (text) => `“${text}”`,
  better: (by) => `Mejora en ${by}`,
  worse: (by) => `Empeora en ${by}`,
  same: 'Sin diferencia',
  from: (before, after) => `${before} antes, ${after} después`,
  range: (low, high) => `la diferencia real está entre ${low} y ${high} en 95 de cada 100 casos así`,
  real: 'Real: el azar no lo explica.',
  unsure: 'Todavía no se sabe: puede ser solo azar.',
  noMatter: 'Ninguna diferencia que importe.',
  unknown: 'Aún no se puede saber',
  why: {
    'few-days-before': 'Para saberlo hacen falta pruebas de al menos cinco días anteriores.',
    'few-days-after': 'Para saberlo hacen falta pruebas de al menos cinco días posteriores.',
    'other-hours': 'Antes se probó a otras horas que después, así que no se pueden comparar.',
  },
  tests: (before, after) => `${before} antes, ${after} después`,
  none: 'Marque un momento en que algo cambió y se compararán las pruebas de antes y de después.',
  table: 'Los cambios en una tabla',
  columns: {
    change: 'Cambio',
    before: 'Antes',
    after: 'Después',
    difference: 'Diferencia',
    range: '95 de 100',
    verdict: '¿Real?',
  },
  lead: 'Hasta cuatro semanas por lado, comparando las mismas horas.',
  verdicts: { real: 'real', unsure: 'no se sabe', noMatter: 'no importa', tooFew: 'pocas pruebas' },
};

export const TODAY_WORDS: Dictionary['TODAY_WORDS'] = {
  good: (met, scored, target) => `Objetivo de ${target} alcanzado en ${met} de ${scored} pruebas puntuadas.`,
  unscored: (tests) => `Hoy: ${tests}, sin ninguna puntuación.`,
  one: (mos, when) => `Hoy hay una prueba puntuada: ${mos} a ${clock(when)}.`,
  worst: (mos, when) => `La peor: ${mos} a ${clock(when)}.`,
  longest: (from, to, tests) =>
    `La mejor racha: de ${clock(from)} a ${clock(to)}, ${tests} en el objetivo sin interrupción.`,
  failed: (tests) => `${tests} con fallo.`,
};

export const COUNT_WORDS: Dictionary['COUNT_WORDS'] = {
  share: 'Parte',
  count: 'Pruebas',
  result: 'Cómo acabó',
};
