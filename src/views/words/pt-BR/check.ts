import type { Dictionary } from '../dictionary.ts';

export const CHECK_WORDS: Dictionary['CHECK_WORDS'] = {
  heading: 'Diagnóstico da conexão',
  lead: 'Uma chamada de teste diz se a conexão é boa. Estes diagnósticos dizem o que atrapalha.',
  full: {
    name: 'Verificação completa',
    about: 'Tudo, uma coisa depois da outra, em cerca de um minuto:',
    parts: (routes) => [
      'cada caminho até o servidor de teste e o trajeto até lá',
      ...(routes > 1 ? [`seus ${routes} servidores de teste lado a lado`] : []),
      'uma chamada de teste',
    ],
    start: 'Iniciar a verificação completa',
  },
  fill: {
    label: 'Também ocupar a conexão de propósito',
    about: 'Mostra o que o upload ou o download de alguém faz com suas chamadas.',
  },
  alone: 'Um de cada vez',
  reach: {
    name: 'Caminhos até o servidor de teste',
    about:
      'Consulta todos os endereços do servidor de teste ao mesmo tempo, por UDP, TCP e TLS. Até 5 segundos, quase sem dados.',
    start: 'Testar os caminhos',
  },
  routes: {
    name: 'Servidores de teste lado a lado',
    about: (names, megabytes) =>
      `Uma chamada para cada um: ${names}, todas ao mesmo tempo. Cerca de 10 segundos, cerca de ${megabytes}.`,
    start: 'Comparar',
  },
  load: {
    name: 'Voz com a conexão ocupada',
    about: (megabytes) =>
      `Uma chamada curta; depois o upload, o download e os dois são ocupados de propósito por 5 segundos cada. Cerca de 40 segundos, até ${megabytes}.`,
    start: 'Ocupar a conexão',
  },
  headset: {
    name: 'Microfone e headset',
    about:
      'Escuta seu microfone e o que o alto-falante devolve a ele. Antes, pede acesso ao microfone; o som não sai deste computador.',
    start: 'Verificar o headset',
  },
  asking: 'Perguntando ao servidor de teste o que ele oferece…',
  notAsked: 'O servidor de teste não respondeu agora. Você pode começar assim mesmo: o resultado dirá por quê.',
};

/** Headings of what was examined, on the result's screen. */
export const EXAMINED_WORDS: Dictionary['EXAMINED_WORDS'] = {
  reach: 'Caminhos até o servidor de teste',
  routes: 'Servidores de teste lado a lado',
  nothingToMend: 'Nada a corrigir aqui. Uma chamada de teste diz como a conexão soa.',
  nothing: 'Nada foi examinado',
};
