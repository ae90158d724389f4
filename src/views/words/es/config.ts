import type { Dictionary } from '../dictionary.ts';

export const CONFIG_WORDS: Dictionary['CONFIG_WORDS'] = {
  noTests: 'Esta página no puede hacer pruebas en este momento.',
  noTestsWhy:
    'Su configuración no dice adónde van las llamadas de prueba, y adivinarlo podría llevar la suya al lugar equivocado.',
  noTestsDo: 'Avise a quien administra esta página. La línea de abajo es para esa persona.',
  /** For the engineer. */
  fault: (field, expected, got) =>
    field === ''
      ? `config.json: se esperaba ${expected}, se recibió ${got}`
      : `config.json, ${field}: se esperaba ${expected}, se recibió ${got}`,
  quickLead:
    'Hacemos una llamada de prueba desde este navegador a un servidor de prueba y de vuelta, y terminamos en cuanto la respuesta está clara: tras unos 6 segundos, o 30 como máximo.',
  quickStart: 'Iniciar prueba rápida',
  longLead: (length) =>
    `Hacemos una llamada de prueba de ${length} desde este navegador a un servidor de prueba y de vuelta, y seguimos cada paquete de voz.`,
  longStart: 'Iniciar prueba larga',
  checkLead: 'Buscamos qué perjudica sus llamadas. En la página siguiente verá qué se prueba y cuántos datos se usan.',
  checkStart: 'Ir a la revisión completa',
  usual: 'Prueba habitual',
  usualAbout: (megabytes) => `Una llamada de prueba de 20 segundos. Usa cerca de ${megabytes}.`,
  usesAtMost: (megabytes) => `Usa como máximo cerca de ${megabytes} de datos.`,
  footerSent: (name) =>
    `Los resultados se guardan en este navegador y se envían a ${name}. No se guarda ningún sonido.`,
  privacy: 'Qué se guarda y qué se envía',
};
