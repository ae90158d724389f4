import type { Dictionary } from '../dictionary.ts';

/** The words of the page inside another page. */
export const EMBED_WORDS: Dictionary['EMBED_WORDS'] = {
  nav: 'Prueba de llamada',
  goesTo: (host) => `El resultado de cada prueba hecha aquí se envía a ${host}: cifras, sin sonido ni direcciones.`,
  /** Over the history. */
  apart: (host) =>
    `Estas son las pruebas hechas dentro de ${host} en este navegador. Las hechas en la página por separado se guardan aparte.`,
  noHistory:
    'Dentro de otra página, algunos navegadores no guardan nada. Para tener un historial, abra la prueba de llamada por separado.',
  refused: {
    heading: 'La prueba de llamada no funciona dentro de esta página',
    notAllowed:
      'Otra página muestra la prueba de llamada dentro de sí. Quien administra la prueba no se lo ha permitido.',
    silent: 'Otra página muestra la prueba de llamada dentro de sí, pero no le ha dicho quién es.',
    open: 'Puede abrir la prueba de llamada por separado, en una pestaña nueva:',
  },
};
