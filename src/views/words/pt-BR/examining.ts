import type { Dictionary } from '../dictionary.ts';

/** The words of an examination under way that is no call. */
export const EXAMINING_WORDS: Dictionary['EXAMINING_WORDS'] = {
  headings: {
    examining: 'Testando cada caminho até o servidor de teste…',
    comparing: 'Chamando por todos os servidores de teste ao mesmo tempo…',
  },
  explain: {
    examining: 'Cada um é consultado em separado; o que não responde tem quatro segundos.',
    comparing: 'A mesma voz passa por todos ao mesmo tempo, para a conexão tratar todos por igual.',
  },
};
