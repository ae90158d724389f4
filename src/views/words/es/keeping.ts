import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

export const KEEPING_WORDS: Dictionary['KEEPING_WORDS'] = {
  heading: 'Qué se guarda',
  lead: 'Todo se queda en este navegador. Si borra los datos del sitio en el navegador, se elimina.',
  days: 'Conservar las pruebas',
  dayChoices: { '30': '30 días', '90': '90 días', '365': 'Un año', forever: 'Para siempre' },
  traces: 'Grabaciones de paquetes de las más recientes',
  traceChoices: {
    '0': 'Ninguna prueba',
    '10': '10 pruebas',
    '50': '50 pruebas',
    '200': '200 pruebas',
    '1000': '1.000 pruebas',
  },
  tracesAbout: 'La grabación de la que sale el gráfico de una llamada. Es lo que más espacio ocupa.',
  room: 'Usar como máximo',
  roomChoices: {
    none: 'Lo que permita el navegador',
    '20': '20\u00A0MB',
    '50': '50\u00A0MB',
    '200': '200\u00A0MB',
  },
  saved: 'Guardado. Se aplica desde ahora.',
  notSaved: 'No se guardó: no se pudo escribir en el historial.',
  used: (tests, bytes) => `Aquí se guardan: ${tests}, cerca de ${bytes}.`,
  quota: (bytes) => `El navegador permite a este sitio hasta ${bytes}.`,
  traceCount: (traces) => `De ellas, con su grabación de paquetes: ${traces}.`,
  persistent: 'El navegador ha prometido no borrar el historial por su cuenta.',
  notPersistent: 'El navegador puede borrar el historial por su cuenta si se queda sin espacio.',
  noPromise: 'Este navegador no dice si puede borrar el historial por su cuenta.',
  persist: 'Pedir al navegador que lo conserve',
  persistRefused: 'El navegador no lo ha prometido. Suele hacerlo cuando una página está en favoritos o se usa más.',
  tidied: (what) => `La última limpieza eliminó ${what}.`,
  tidiedNothing: 'Hasta ahora no ha hecho falta eliminar nada.',
  tidiedTests: (count, text) => plural(count, { one: `${text} prueba`, other: `${text} pruebas` }),
  tidiedBodies: (count, text) =>
    plural(count, { one: `los detalles de ${text} prueba`, other: `los detalles de ${text} pruebas` }),
  tidiedTraces: (count, text) =>
    plural(count, { one: `la grabación de ${text} prueba`, other: `las grabaciones de ${text} pruebas` }),
};

export const FILE_WORDS: Dictionary['FILE_WORDS'] = {
  heading: 'Archivos',
  saveAll: 'Guardar todo en archivo',
  saveCsv: 'Guardar como tabla (CSV)',
  read: 'Leer un archivo',
  about:
    'El archivo lo contiene todo y se puede volver a leer, aquí o en otro lugar; la tabla se abre con cualquier hoja de cálculo. Leer un archivo dos veces no cambia nada.',
  saving: (percent) => `Guardando… ${percent}`,
  reading: (percent) => `Leyendo… ${percent}`,
  saved: (tests) => `Guardado: ${tests}.`,
  added: (count) => `Archivo leído. Pruebas y marcas añadidas: ${count}.`,
  changed: (added, updated) => `Archivo leído. Pruebas y marcas añadidas: ${added}; actualizadas: ${updated}.`,
  nothingNew: 'Nada nuevo en este archivo: todo lo que contiene ya está aquí.',
  refused: 'No se leyó nada y no cambió nada.',
  refusals: {
    'too-large': 'Este archivo es más grande que cualquier historial que guarde esta página.',
    unreadable: 'No se pudo leer este archivo: se movió, se eliminó o cambió desde que lo eligió.',
    'not-json': 'Este archivo está incompleto o es de otro tipo: no es uno de los que guarda esta página.',
    'not-ours': 'Este archivo no es un historial ni un resultado de Callprobe.',
    newer:
      'Este archivo es de una versión de Callprobe más reciente que esta. Recargue la página e inténtelo de nuevo.',
    'wrong-field': 'Algo en este archivo no es como debería.',
  },
  failed: 'No funcionó. No cambió nada.',
};
