import type { Dictionary } from '../dictionary.ts';

/** The words of the page inside another page. */
export const EMBED_WORDS: Dictionary['EMBED_WORDS'] = {
  nav: 'Teste de chamada',
  goesTo: (host) => `O resultado de cada teste feito aqui vai para ${host}: números, sem som e sem endereços.`,
  /** Over the history. */
  apart: (host) =>
    `Estes são os testes feitos dentro de ${host} neste navegador. Os feitos na própria página ficam guardados à parte.`,
  noHistory:
    'Dentro de outra página, alguns navegadores não guardam nada. Para ter um histórico, abra o teste de chamada separadamente.',
  refused: {
    heading: 'O teste de chamada não funciona dentro desta página',
    notAllowed:
      'Outra página mostra o teste de chamada dentro dela. Quem administra o teste de chamada não permitiu isso.',
    silent: 'Outra página mostra o teste de chamada dentro dela, mas não disse a ele quem é.',
    open: 'Você pode abrir o teste de chamada separadamente, em uma nova aba:',
  },
};
