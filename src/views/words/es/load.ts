import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

export const LOAD_WORDS: Dictionary['LOAD_WORDS'] = {
  title: 'Con la línea cargada',
  explain:
    'La llamada de prueba siguió mientras los datos saturaban su línea. Cada voz cruza la línea dos veces, de subida y de bajada, así que una cola en un sentido retrasa las dos voces; la voz perdida es de su propio sentido.',
  steady: 'Su línea sigue sirviendo para llamadas incluso cuando está cargada.',
  unknown: 'Esta vez no se pudo saber qué hace su línea cuando está cargada. Repita la prueba.',
  table: 'La voz con la línea sin carga y con carga',
  line: 'La línea',
  idle: 'Sin carga',
  loads: { up: 'Subida saturada', down: 'Bajada saturada', both: 'Ambas saturadas' },
  score: 'puntuación',
  delay: 'retardo',
  lost: 'perdidos',
  carries: 'Capacidad',
  atLeast: (rate) => `al menos ${rate}`,
  used: 'Datos usados',
  fits: (calls) => `Caben ${calls} como esta a la vez, sin nada más en la línea.`,
  fitsAtLeast: (calls) => `Caben al menos ${calls} como esta a la vez, sin nada más en la línea.`,
  calls: (count, text) => plural(count, { one: `${text} llamada`, other: `${text} llamadas` }),
  noRoom: 'No cabe ni una llamada como esta.',
  cut: 'La cantidad de datos acordada se agotó antes que el tiempo, así que la línea puede dar más.',
  throughRelay:
    'Los datos pasaron por el servidor de prueba y volvieron, así que la subida y la bajada se saturaron al mismo tiempo y no se pueden distinguir.',
  warning: (megabytes, seconds) =>
    `Esto satura su línea a propósito durante unos ${seconds} y usa hasta ${megabytes} de datos.`,
  warningOthers:
    'Otras personas en esta línea lo notarán. No lo inicie con un plan móvil de datos limitados ni durante una llamada.',
};
