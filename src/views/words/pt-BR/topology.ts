import type { Dictionary } from '../dictionary.ts';

/** How the test call went, and what a test of that kind cannot tell. `note` stands beside the score where there is more to say. */
export const TOPOLOGY_WORDS: Dictionary['TOPOLOGY_WORDS'] = {
  'split-relay': {
    name: 'Relay dividido',
    how: 'Uma ponta da chamada chegou ao servidor de teste por UDP, a outra por TCP. TCP não perde pacotes, então cada perda pertence a um sentido.',
    cannotTell: 'Qual sentido acrescenta o atraso: o lado TCP acrescenta um pouco do seu.',
    note: null,
  },
  'udp-relay': {
    name: 'Relay só por UDP',
    how: 'As duas pontas da chamada chegaram ao servidor de teste por UDP.',
    cannotTell: 'Qual sentido perde: cada pacote subiu e desceu, e só se conhece a soma.',
    note: 'Não se achou caminho por TCP até o servidor de teste, então a perda não pôde ser separada em upload e download. Cada cartão mostra a ida e a volta juntas.',
  },
  'tcp-relay': {
    name: 'Relay só por TCP',
    how: 'As duas pontas da chamada chegaram ao servidor de teste por TCP.',
    cannotTell: 'Quantos pacotes a conexão perde: TCP os envia de novo, e a perda aparece como atraso e falhas.',
    note: 'A via rápida para chamadas (UDP) está bloqueada no caminho até o servidor de teste. As chamadas vão funcionar, mas vão picotar quando pacotes se perderem.',
  },
  'relay-to-host': {
    name: 'Relay em uma metade',
    how: 'Uma ponta da chamada passou pelo servidor de teste, que enviou a voz direto à outra ponta.',
    cannotTell: 'Qual sentido perde, e como a segunda metade se comporta por um relay.',
    note: 'Só metade desta chamada passou pelo servidor de teste, então a perda não pôde ser separada em upload e download.',
  },
  loopback: {
    name: 'Só este computador',
    how: 'Nenhum servidor de teste participou: as duas pontas da chamada falaram entre si dentro deste computador.',
    cannotTell: 'Qualquer coisa sobre a conexão.',
    note: null,
  },
  watched: {
    name: 'Chamada real',
    how: 'Uma chamada do seu softphone, observada enquanto se falava. Nada foi testado e nada mudou.',
    cannotTell:
      'Pacotes e atrasos um a um. O que a outra ponta ouve é conhecido pelos relatórios dela, mais ou menos um a cada cinco segundos; o tempo que a voz leva no caminho é tomado como metade do tempo de ida e volta.',
    note: 'Esta foi uma chamada real, não um teste. O que a outra ponta ouviu vem dos relatórios dela, que chegam segundos depois. Uma chamada assim e uma chamada de teste não estão na mesma escala.',
  },
  sip: {
    name: 'Chamada para o seu PABX',
    how: 'A página ligou para o seu próprio PABX, que devolveu a voz.',
    cannotTell:
      'Pacotes e atrasos um a um. O que o PABX recebeu é conhecido pelos relatórios dele, mais ou menos um a cada cinco segundos; o tempo que a voz leva no caminho é tomado como metade do tempo de ida e volta.',
    note: null,
  },
};
