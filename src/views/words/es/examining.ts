import type { Dictionary } from '../dictionary.ts';

export const EXAMINING_WORDS: Dictionary['EXAMINING_WORDS'] = {
  headings: {
    examining: 'Probando todas las vías hacia el servidor de prueba…',
    comparing: 'Llamando por todos los servidores de prueba a la vez…',
  },
  explain: {
    examining: 'Se consulta cada una por separado; si no responde, se esperan cuatro segundos.',
    comparing: 'La misma voz va por todos al mismo tiempo, para que la línea los trate igual.',
  },
};
