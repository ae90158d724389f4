import type { Dictionary } from '../dictionary.ts';

export const SHARED_WORDS: Dictionary['SHARED_WORDS'] = {
  loading: 'Abriendo el resultado…',
  from: 'Un resultado que alguien le envió',
  who: 'Quién',
  nobody: 'El enlace no nombra a nadie',
  ticket: 'Ticket',
  site: 'Sede',
  place: 'Lugar',
  headset: 'Auriculares',
  provider: 'Proveedor de internet',
  note: 'Qué comentó',
  yourClock: 'Hora de la prueba, aquí',
  theirClock: 'Hora de la prueba, allí',
  you: 'En esta página, “usted” es quien hizo la prueba.',
  trust: {
    checking: 'Comprobando si se modificó…',
    verified: 'Verificado: el servidor de esta página vio este mismo resultado.',
    'not-verified': 'No verificado: este resultado se modificó o viene de otro lugar.',
    'not-seen': 'Sin firma: no pasó por un servidor que pudiera decir si se modificó.',
    'cannot-tell': 'No se sabe si se modificó: no se pudo obtener o usar la clave del servidor.',
  },
  seenAt: (when) => `Lo vio el ${when}.`,
  add: 'Añadir a mi historial',
  adding: 'Añadiendo…',
  added: 'Añadido a su historial.',
  here: 'Ya está en su historial.',
  own: 'Es una de sus propias pruebas y ya está en su historial.',
  notAdded: 'No se añadió: no se pudo escribir en el historial.',
  openIt: 'Abrirlo allí',
  toDesk: 'Todos los resultados de soporte técnico',
  noTrace: 'Sin gráfico de los paquetes uno a uno: no se guardan con este resultado.',
};

export const SHARED_REFUSED_WORDS: Dictionary['SHARED_REFUSED_WORDS'] = {
  heading: 'No se puede mostrar este resultado',
  whys: {
    'too-long':
      'Este enlace es más largo que cualquier enlace de resultado. Quizá se pegaron dos en uno. Si son muchos, péguelos en la página de soporte técnico.',
    damaged:
      'Falta una parte de este enlace o cambió por el camino. Los programas de chat y de correo a veces cortan los enlaces largos: cópielo de nuevo entero o pida el resultado como archivo.',
    newer:
      'Este resultado es de una versión de Callprobe más reciente. Ábralo en la página de la que procede o actualice esta.',
    'inflates-too-far': 'El contenido de este enlace sería mucho más grande que cualquier resultado. No se ha abierto.',
    'not-a-result': 'En este enlace no hay ningún resultado. Pida a quien lo envió que lo copie de nuevo.',
  },
  toDesk: 'A la página de soporte técnico',
  toStart: 'Hacer una prueba propia',
};
