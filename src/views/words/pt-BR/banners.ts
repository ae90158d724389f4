import type { Dictionary } from '../dictionary.ts';
import { UNIT_WORDS } from './units.ts';

/** One for each reason the history store may give. */
export const STORAGE_WORDS: Dictionary['STORAGE_WORDS'] = {
  refused: 'Este navegador não guarda histórico aqui (janela anônima, ou armazenamento desativado).',
  full: 'O armazenamento deste navegador está cheio, e novos testes não podem ser guardados. Exclua testes antigos para abrir espaço.',
  blocked:
    'Outra aba, com outra versão do Callprobe, está usando o histórico. Feche as outras abas e recarregue esta página.',
  damaged: 'O histórico deste navegador está danificado.',
  closed: 'O navegador fechou o histórico enquanto esta página estava aberta. Recarregue esta página para usá-lo.',
  unexpected: 'Não foi possível usar o histórico, por um motivo que não previmos.',
};

export const BANNER_WORDS: Dictionary['BANNER_WORDS'] = {
  sameComputer:
    'Esta chamada não saiu deste computador. Abra esta página em outro dispositivo para testar uma conexão.',
  examinedHere:
    'O servidor de teste fica neste próprio computador. Abra esta página em outro dispositivo para diagnosticar uma conexão.',
  loopback:
    'Esta chamada não saiu deste computador: não foi possível usar nenhum servidor de teste. Sua conexão não foi testada.',
  sameComputerAddress: 'Endereço para abrir lá:',
  testingStillWorks: 'O teste funciona mesmo assim.',
  notSaved: 'Este resultado não está salvo e some quando você fechar a página. Salve-o como arquivo para não perdê-lo.',
  busyElsewhere:
    'Outra aba desta página está fazendo um teste. Dois ao mesmo tempo atrapalhariam um ao outro: espere ele terminar.',
  getStatsOnly: (doubt) =>
    `Este navegador não deixa a página ver cada pacote. Os números vêm dos contadores do próprio navegador; faltam o atraso e as falhas de cada pacote.${doubt === null ? '' : ` ${doubt}`}`,
  doubt: (lost, uneven, score) =>
    `Comparados com o que conexões de teste fizeram de fato, esses números erraram em até ${lost} de perda, ${uneven} de chegada irregular e ${UNIT_WORDS.points(score)} na nota (95 de 100 erraram menos).`,
  finished: 'Seu teste terminou.',
  seeResult: 'Ver o resultado',
  languageNotFetched: (language) =>
    `Não foi possível carregar ${language} agora. Tente de novo quando a internet voltar.`,
  fault: 'Ocorreu uma falha nesta página. Recarregue-a e teste de novo.',
};
