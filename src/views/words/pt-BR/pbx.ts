import type { Dictionary } from '../dictionary.ts';

export const PBX_WORDS: Dictionary['PBX_WORDS'] = {
  heading: 'Ligar para minha central',
  lead: 'Uma chamada de teste deste navegador para um ramal da sua própria central telefônica que devolve o que ouve: o caminho das chamadas do seu softphone, medido na ida e na volta.',
  facts: (megabytes) => [
    'Sem microfone: a página inventa uma voz.',
    `Leva cerca de 25 segundos e usa cerca de ${megabytes} de dados.`,
    'Seu usuário e sua senha vão para essa central e para nenhum outro lugar. Esta página os esquece ao ser fechada ou recarregada.',
  ],
  server: 'Central telefônica',
  extension: 'Ramal de eco',
  extensionHint: 'O número que devolve o que ouve. Quem cuida da central sabe qual é.',
  user: 'Usuário',
  userHint: 'Da conta do seu softphone; muitas vezes o número do seu próprio ramal.',
  password: 'Senha',
  relay: 'Enviar a voz pelo servidor de teste desta página',
  relayAbout:
    'Para redes que não deixam a voz passar até a central. O que o servidor de teste acrescenta é medido junto.',
  start: 'Fazer a chamada de teste',
  none: 'Nenhuma central foi indicada aqui ainda',
  noneWhy: 'Para sua segurança, esta página só se conecta às centrais que quem cuida dela indicou.',
  noneHow: 'Quem cuida dela põe em config.json o endereço para telefones no navegador e reinicia o servidor:',
  check: 'Sua própria central',
  checkAbout: 'Uma chamada de teste para um ramal da sua central que devolve o que ouve. Cerca de 25 segundos.',
  checkStart: 'Ligar',
};
