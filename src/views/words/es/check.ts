import type { Dictionary } from '../dictionary.ts';

export const CHECK_WORDS: Dictionary['CHECK_WORDS'] = {
  heading: 'Revisar la línea',
  lead: 'Una llamada de prueba dice si la línea es buena. Estas revisiones dicen qué la perjudica.',
  full: {
    name: 'Revisión completa',
    about: 'Todo, una cosa tras otra, en cerca de un minuto:',
    parts: (routes) => [
      'todas las vías hacia el servidor de prueba y el camino hasta él',
      ...(routes > 1 ? [`sus ${routes} servidores de prueba, comparados entre sí`] : []),
      'una llamada de prueba',
    ],
    start: 'Iniciar la revisión completa',
  },
  fill: {
    label: 'Saturar también la línea a propósito',
    about: 'Muestra qué les pasa a sus llamadas cuando alguien sube o descarga archivos.',
  },
  alone: 'Una por una',
  reach: {
    name: 'Vías hacia el servidor de prueba',
    about:
      'Consulta a la vez todas las direcciones del servidor de prueba por UDP, TCP y TLS. Hasta 5 segundos, casi sin gasto de datos.',
    start: 'Probar las vías',
  },
  routes: {
    name: 'Comparación de servidores de prueba',
    about: (names, megabytes) =>
      `Una llamada por cada uno de ellos (${names}), todas al mismo tiempo. Unos 10 segundos, cerca de ${megabytes}.`,
    start: 'Compararlos',
  },
  load: {
    name: 'La voz con la línea cargada',
    about: (megabytes) =>
      `Una llamada corta; después se saturan a propósito la subida, la bajada y las dos a la vez, 5 segundos cada una. Unos 40 segundos, hasta ${megabytes}.`,
    start: 'Saturar la línea',
  },
  headset: {
    name: 'Micrófono y auriculares',
    about:
      'Escucha su micrófono y lo que le devuelve el altavoz. Antes pide permiso para usar el micrófono; el sonido no sale de este equipo.',
    start: 'Revisar los auriculares',
  },
  asking: 'Preguntando al servidor de prueba qué ofrece…',
  notAsked: 'El servidor de prueba no respondió. Puede empezar de todos modos: el resultado dirá por qué.',
};

export const EXAMINED_WORDS: Dictionary['EXAMINED_WORDS'] = {
  reach: 'Vías hacia el servidor de prueba',
  routes: 'Comparación de servidores de prueba',
  nothingToMend: 'Aquí no hay nada que arreglar. Una llamada de prueba dirá cómo suena la línea.',
  nothing: 'No se revisó nada',
};
