import type { Dictionary } from '../dictionary.ts';

/** The words of the element in somebody else's page. */
export const ELEMENT_WORDS: Dictionary['ELEMENT_WORDS'] = {
  label: 'Teste da qualidade das chamadas',
  heading: 'Sua conexão é boa o bastante para chamadas?',
  intro:
    'Fazemos uma chamada de teste deste navegador até um servidor de teste e de volta. Sem microfone: a voz é artificial.',
  start: 'Iniciar a chamada de teste',
  again: 'Testar de novo',
  stop: 'Parar',
  stopWatching: 'Parar de observar',
  notTested: 'Conexão não testada',
  check: 'Testar',
  preparing: 'Um momento…',
  waiting: 'Esperando outro teste terminar…',
  waitingWhy: 'Dois ao mesmo tempo mediriam um ao outro. Este começa sozinho depois.',
  watching: 'Observando sua chamada…',
  watchingWhy: 'Sua chamada é apenas lida; nada nela é mudado.',
  callPoor: 'Sua chamada não está soando bem no momento',
  callWellAgain: 'Sua chamada voltou a soar bem',
  notSetUp: 'Este teste não está configurado direito',
  notSetUpStep: 'Avise quem cuida desta página. A linha abaixo é para essas pessoas.',
  notFetched: 'Parte deste teste não pôde ser carregada',
  notFetchedStep: 'Veja se você está on-line e tente de novo.',
  score: (mos) => `nota ${mos}`,
  scoreRange: 'Nota estimada (MOS) de 1, ruim, a 4,5, a melhor.',
  testLonger: 'Teste de novo em outra hora do dia: vários testes podem decidir.',
  chooseOpus: 'Peça o formato de voz Opus a quem cuida do seu telefone.',
};
