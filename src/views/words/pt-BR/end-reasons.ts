import type { Dictionary } from '../dictionary.ts';

export const MEASURED_SO_FAR: Dictionary['MEASURED_SO_FAR'] = {
  some: 'O que foi medido até então está abaixo.',
  none: 'Nada tinha sido medido ainda: os três primeiros segundos de voz servem para a chamada se estabilizar.',
};

const NO_VPN_COMPARE =
  'Se houver uma VPN ligada, desligue-a e teste de novo. Se falhar outra vez, experimente outra rede e compare.';

/** Why a test did not reach its end. */
export const END_WORDS: Dictionary['END_WORDS'] = {
  running: {
    heading: 'Este teste ainda não terminou',
    meaning: null,
    doThis: 'Se nenhuma outra aba o estiver fazendo, recarregue esta página: ele será marcado como interrompido.',
  },
  stopped: {
    heading: 'Você interrompeu o teste',
    meaning: null,
    doThis: 'Comece de novo e deixe ir até o fim para ter um veredito completo.',
  },
  'page-closed': {
    heading: 'A página foi fechada durante o teste',
    meaning: null,
    doThis: 'Teste de novo e deixe a página aberta até o veredito aparecer.',
  },
  'connection-lost': {
    heading: 'A conexão caiu durante o teste',
    meaning: 'A chamada funcionava e, de repente, nada mais passou. Em uma chamada de verdade, a ligação teria caído.',
    doThis:
      'Teste de novo. Se cair outra vez, use um cabo no lugar do Wi-Fi e guarde este resultado: ele mostra o problema.',
  },
  'webrtc-unsupported': {
    heading: 'Este navegador não faz chamadas a partir de uma página',
    meaning: 'A parte de que os softphones no navegador precisam (WebRTC) não existe ou está desligada.',
    doThis: 'Abra esta página em uma versão atual do Chrome, Edge, Firefox ou Safari.',
  },
  'audio-blocked': {
    heading: 'O navegador não deixou a voz de teste tocar',
    meaning: 'Os navegadores só permitem som depois de um clique ou de uma tecla na página.',
    doThis:
      'Clique você em “Testar de novo”. Se não funcionar, permita o som desta página nas configurações de sites do navegador.',
  },
  'codec-unsupported': {
    heading: 'Este navegador não aceita o formato de voz escolhido',
    meaning: 'Sua conexão não foi testada.',
    doThis: 'Escolha Opus em “Alterar o teste” e teste de novo. Todo navegador que faz chamadas aceita Opus.',
  },
  'ice-servers-unavailable': {
    heading: 'A página não conseguiu pedir um servidor de teste',
    meaning: 'O servidor de onde veio esta página não respondeu, ou você está sem internet.',
    doThis: 'Recarregue esta página. Se ela não abrir, o problema está entre você e o servidor desta página.',
  },
  'ice-servers-malformed': {
    heading: 'Não foi possível ler o endereço do servidor de teste',
    meaning: 'É um erro na configuração desta página. Não há nada de errado com sua conexão.',
    doThis: 'Recarregue esta página. Se acontecer de novo, envie o detalhe abaixo a quem administra esta página.',
  },
  'relay-unreachable': {
    heading: 'O servidor de teste não respondeu',
    meaning: 'Nenhum dos dois caminhos até ele (UDP e TCP) trouxe resposta. Pode haver um firewall ou uma VPN no meio.',
    doThis:
      'Experimente outra rede, por exemplo a internet do celular. Se lá funcionar, a primeira rede bloqueia chamadas.',
  },
  'credentials-rejected': {
    heading: 'O servidor de teste recusou a senha da página',
    meaning: 'As senhas do servidor de teste duram pouco; esta estava errada ou velha demais.',
    doThis: 'Recarregue esta página para receber uma nova e teste de novo. Confira também o relógio deste computador.',
  },
  'relay-quota': {
    heading: 'O servidor de teste está lotado agora',
    meaning: 'Ele está atendendo todas as chamadas de teste que permite. Não há nada de errado com sua conexão.',
    doThis: 'Espere um minuto e teste de novo.',
  },
  'call-not-connected': {
    heading: 'A chamada de teste não conectou',
    meaning: 'O servidor de teste respondeu, mas nenhum caminho por ele completou a chamada.',
    doThis: NO_VPN_COMPARE,
  },
  'no-voice': {
    heading: 'A chamada conectou, mas nenhuma voz passou',
    meaning: 'Algo entre você e o servidor de teste deixa a chamada começar e depois descarta a voz.',
    doThis: NO_VPN_COMPARE,
  },
  'sip-unsupported': {
    heading: 'Falta a parte que liga para centrais telefônicas',
    meaning: 'Esta página foi feita sem ela (JsSIP). Sua conexão não foi testada.',
    doThis: 'Avise quem cuida desta página; o detalhe abaixo diz o que falta.',
  },
  'pbx-unreachable': {
    heading: 'Sua central telefônica não respondeu',
    meaning:
      'Nenhuma conexão segura com ela se formou: está desligada ou bloqueada no caminho, o endereço está errado ou o certificado não é confiável.',
    doThis:
      'Confira o endereço. Aberto neste navegador com https:// no lugar de wss://, ele mostra se o certificado é confiável.',
  },
  'pbx-login-refused': {
    heading: 'Sua central telefônica recusou o usuário ou a senha',
    meaning: 'Ela foi alcançada e só deixa ligar quem ela conhece. Sua conexão não foi testada.',
    doThis: 'Digite os dois de novo. São os da conta do seu softphone e podem ser outros que não os do seu login.',
  },
  'extension-unavailable': {
    heading: 'O ramal não aceitou a chamada',
    meaning:
      'Sua central não conhece esse número, ou ninguém está conectado lá, ou está ocupado. O detalhe abaixo traz a resposta dela.',
    doThis: 'Confira o número. Quem cuida da central sabe qual ramal devolve o que ouve.',
  },
  'extension-unanswered': {
    heading: 'O ramal não atendeu a chamada',
    meaning: 'Sua central foi alcançada, e o ramal tocou sem fim.',
    doThis: 'Escolha um ramal que atenda sozinho e devolva o que ouve.',
  },
  'extension-silent': {
    heading: 'O ramal atendeu, mas nenhuma voz voltou',
    meaning: 'Ele não devolve o que ouve, ou algo no caminho descarta a voz.',
    doThis:
      'Confira se é um ramal de eco. Se for, desligue qualquer VPN ou envie a voz pelo servidor de teste desta página.',
  },
  unexpected: {
    heading: 'Algo deu errado que não previmos',
    meaning: 'É uma falha do Callprobe, não um problema da sua conexão.',
    doThis: 'Recarregue esta página e teste de novo. Se acontecer outra vez, informe o detalhe abaixo.',
  },
};
