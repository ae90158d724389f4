import type { Dictionary } from '../dictionary.ts';

/** The words of the element in somebody else's page. */
export const ELEMENT_WORDS: Dictionary['ELEMENT_WORDS'] = {
  label: 'Prueba de calidad de llamadas',
  heading: '¿Su línea es lo bastante buena para llamadas?',
  intro:
    'Hacemos una llamada de prueba desde este navegador a un servidor de prueba y de vuelta. Sin micrófono: la voz es artificial.',
  start: 'Iniciar llamada de prueba',
  again: 'Repetir prueba',
  stop: 'Detener',
  stopWatching: 'Dejar de observar',
  notTested: 'Línea sin probar',
  check: 'Probar',
  preparing: 'Un momento…',
  waiting: 'Esperando a que termine otra prueba…',
  waitingWhy: 'Dos a la vez se medirían una a otra. Esta empieza sola después.',
  watching: 'Observando su llamada…',
  watchingWhy: 'Solo se lee de su llamada; no se cambia nada.',
  callPoor: 'Su llamada no se oye bien en este momento',
  callWellAgain: 'Su llamada vuelve a oírse bien',
  notSetUp: 'Esta prueba no está bien configurada',
  notSetUpStep: 'Avise a quienes mantienen esta página. La línea de abajo es para ellos.',
  notFetched: 'No se pudo cargar una parte de esta prueba',
  notFetchedStep: 'Compruebe que tiene conexión y vuelva a intentarlo.',
  score: (mos) => `nota ${mos}`,
  scoreRange: 'Nota estimada (MOS) de 1, mala, a 4,5, la mejor.',
  testLonger: 'Pruebe otra vez a otra hora del día: varias pruebas pueden decidirlo.',
  chooseOpus: 'Pida el formato de voz Opus a quienes mantienen su teléfono.',
};
