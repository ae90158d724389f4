import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

export const CONFIG_FAULT_WORDS: Dictionary['CONFIG_FAULT_WORDS'] = {
  summary: (count) =>
    plural(count, {
      one: 'No se pudo usar un ajuste de esta página.',
      other: `No se pudieron usar ${count} ajustes de esta página.`,
    }),
  about: 'Puede continuar. Esto es para quien administra la página y se refiere a su archivo config.json:',
  instead: {
    default: 'En su lugar vale el ajuste habitual.',
    ignored: 'Se ignoró.',
    'no-tests': 'No se puede iniciar ninguna prueba hasta que se corrija.',
  },
  more: (count) => plural(count, { one: 'Y uno más.', other: `Y ${count} más.` }),
};
