import type { Dictionary } from '../dictionary.ts';

/** The words of a result that somebody sent. */
export const SHARED_WORDS: Dictionary['SHARED_WORDS'] = {
  loading: 'Abrindo o resultado…',
  from: 'Um resultado que alguém enviou a você',
  who: 'Quem',
  nobody: 'O link não traz nome',
  ticket: 'Chamado',
  site: 'Unidade',
  place: 'Local',
  headset: 'Headset',
  provider: 'Provedor de internet',
  note: 'O que a pessoa disse',
  yourClock: 'Testado, pelo seu relógio',
  theirClock: 'Testado, pelo relógio da pessoa',
  you: 'Nesta página, “você” é quem fez o teste.',
  trust: {
    checking: 'Verificando se foi alterado…',
    verified: 'Verificado: o servidor desta página viu exatamente este resultado.',
    'not-verified': 'Não verificado: este resultado foi alterado ou vem de outro lugar.',
    'not-seen': 'Não assinado: não passou por um servidor que pudesse dizer se foi alterado.',
    'cannot-tell': 'Não dá para saber se foi alterado: não foi possível obter ou usar a chave do servidor.',
  },
  seenAt: (when) => `Visto: ${when}.`,
  add: 'Adicionar ao meu histórico',
  adding: 'Adicionando…',
  added: 'Adicionado ao seu histórico.',
  here: 'Já está no seu histórico.',
  own: 'Um dos seus próprios testes, já no seu histórico.',
  notAdded: 'Não foi adicionado: não foi possível gravar no histórico.',
  openIt: 'Abrir lá',
  toDesk: 'Todos os resultados do suporte',
  noTrace: 'Sem imagem de cada pacote: ela não é guardada com este resultado.',
};

export const SHARED_REFUSED_WORDS: Dictionary['SHARED_REFUSED_WORDS'] = {
  heading: 'Não é possível mostrar este resultado',
  whys: {
    'too-long':
      'Este link é mais longo que qualquer link de resultado. Talvez dois tenham sido colados em um só. Cole vários na página do suporte.',
    damaged:
      'Falta uma parte deste link, ou ela mudou no caminho. Programas de chat e e-mail às vezes cortam links longos: copie-o inteiro de novo, ou peça o resultado como arquivo.',
    newer:
      'Este resultado foi criado por uma versão mais nova do Callprobe. Abra-o na página de onde ele vem, ou atualize esta.',
    'inflates-too-far': 'O que está neste link seria muito maior que qualquer resultado. Ele não foi aberto.',
    'not-a-result': 'Não há resultado neste link. Peça a quem o enviou que copie de novo.',
  },
  toDesk: 'Ir para a página do suporte',
  toStart: 'Fazer seu próprio teste',
};
