import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** The words of the banner about a config.json that could not be used in part. It is for whoever runs the page. */
export const CONFIG_FAULT_WORDS: Dictionary['CONFIG_FAULT_WORDS'] = {
  summary: (count) =>
    plural(count, {
      one: 'Uma configuração desta página não pôde ser usada.',
      other: `${count} configurações desta página não puderam ser usadas.`,
    }),
  about: 'Você pode continuar. Isto é para quem administra a página e trata do arquivo config.json:',
  instead: {
    default: 'Vale a configuração padrão.',
    ignored: 'Foi ignorada.',
    'no-tests': 'Nenhum teste pode começar até isto ser corrigido.',
  },
  more: (count) => plural(count, { one: 'E mais uma.', other: `E mais ${count}.` }),
};
