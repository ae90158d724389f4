import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** The words of the ways to the test servers. */
export const REACH_WORDS: Dictionary['REACH_WORDS'] = {
  heading: 'Caminhos até o servidor de teste',
  table: 'Cada servidor de teste por cada caminho',
  server: 'Servidor de teste',
  way: 'Caminho',
  columns: { udp: 'UDP', tcp: 'TCP', tls: 'TLS' },
  explain:
    'UDP é a via rápida para a voz. TCP e TLS passam por mais firewalls, mas fazem a voz esperar quando pacotes se perdem.',
  port: (port) => `porta ${port}`,
  said: 'O que se soube dos outros, para o suporte',
  notOffered: 'não oferecido',
  trying: 'testando…',
  tookMs: (time) => `Todos foram testados ao mesmo tempo; levou ${time}.`,
  /** TLS fails in one more way, and browsers do not say in which. */
  refusedTls: 'ninguém atende ali, ou este navegador não confia no certificado',
  results: {
    allocated: { word: 'aberto', reason: null },
    refused: { word: 'recusado', reason: 'ninguém atende ali, ou a conexão foi interrompida' },
    'no-answer': { word: 'sem resposta', reason: 'ninguém responde: fechado ou bloqueado' },
    unauthorised: { word: 'rejeitado', reason: 'responde, mas rejeita o nome e a senha' },
    quota: { word: 'lotado', reason: 'responde, mas não tem mais vaga' },
    rejected: { word: 'rejeitado', reason: 'responde, mas diz que não' },
    'name-not-found': { word: 'não encontrado', reason: 'ninguém aqui conhece o nome dele' },
    'not-tried': { word: 'não testado', reason: 'este navegador não pode usar esse caminho, ou está sem rede' },
  },
};

/** What the matrix means for calls, one sentence for each situation. */
export const REACH_MEANINGS: Dictionary['REACH_MEANINGS'] = {
  running: 'Cada caminho até o servidor de teste está sendo testado, todos ao mesmo tempo.',
  none: 'Nenhum servidor de teste está configurado, então não há o que testar.',
  allOpen: 'Todos os caminhos estão abertos. As chamadas vão pela via rápida (UDP).',
  udpAndMore: 'A via rápida (UDP) está aberta, e as chamadas vão por ela. Nem todos os outros caminhos estão abertos.',
  onlyUdp: 'A via rápida (UDP) está aberta. Em uma rede que a bloqueie, as chamadas não teriam outro caminho.',
  udpNotOffered:
    'As chamadas irão por TCP e vão picotar quando pacotes se perderem: o servidor de teste não tem via rápida (UDP).',
  udpBlocked: 'UDP está bloqueado; as chamadas irão por TCP e vão picotar quando pacotes se perderem.',
  onlyTls: 'Só TLS passa; as chamadas irão por dentro dele e vão picotar quando pacotes se perderem.',
  nothing: 'Nenhum servidor de teste responde. Não é possível fazer chamadas a partir desta rede.',
  credentials:
    'O servidor de teste responde, mas rejeita o nome e a senha que recebeu. Com eles, não é possível fazer chamadas.',
  refuses:
    'O servidor de teste responde, mas não dá um endereço para chamar. Por enquanto, não é possível fazer chamadas.',
  unknownName: 'O nome do servidor de teste não é encontrado a partir desta rede. Não é possível fazer chamadas.',
  notTried: 'Este navegador não testou nenhum caminho: uma configuração dele os proíbe, ou não há rede.',
  /** Beside one of the others, where there are several relays. */
  someGone: (gone, all) =>
    plural(gone, {
      one: `${gone} de ${all} servidores de teste não é alcançado por nenhum caminho.`,
      other: `${gone} de ${all} servidores de teste não são alcançados por nenhum caminho.`,
    }),
};

/** The words of what can be seen of the way from here to the test server. */
export const PATH_WORDS: Dictionary['PATH_WORDS'] = {
  heading: 'Sua saída à internet',
  explain: 'O que o servidor de teste e este navegador mostram da sua rede. Nenhum endereço é guardado.',
  untold: 'não informado por este navegador',
  mapping: 'Endereço externo (NAT)',
  mappings: {
    none: 'O seu próprio: o servidor de teste vê este computador como ele é.',
    'endpoint-independent': 'O mesmo para cada lugar consultado (independente do destino).',
    'endpoint-dependent': 'Outro para cada lugar consultado (dependente do destino).',
  },
  range: 'Tipo dele',
  ranges: {
    public: 'Público, como em qualquer lugar da internet.',
    private: 'Privado: o servidor de teste está na sua própria rede, ou atrás da mesma VPN.',
    carrier: 'Compartilhado entre clientes do seu provedor (RFC 6598).',
  },
  ipv6: 'IPv6',
  ipv6Seen: 'visto',
  ipv6Unseen: 'não visto',
  networks: 'Redes em uso',
  hidden: 'Endereços próprios',
  hiddenYes: 'ocultos para as páginas pelo navegador (nomes mDNS)',
  hiddenNo: 'mostrados a esta página pelo navegador',
  connection: 'Tipo de conexão',
  hints: 'Indícios, não fatos',
  hintsExplain: 'Cada um é um palpite que pode estar errado, com aquilo em que se apoia.',
  evidence: {
    vpnNamed: 'O navegador chama uma das redes de VPN.',
    waysOut: (count) => `O servidor de teste viu este computador vir de ${count} redes diferentes ao mesmo tempo.`,
    networks: (count) => `O navegador mostra ${count} redes ao mesmo tempo.`,
    carrierSeen: 'O servidor de teste viu um endereço da faixa que provedores compartilham entre clientes (RFC 6598).',
    carrierOwn: 'O endereço deste computador é da faixa que provedores compartilham entre clientes (RFC 6598).',
    cellular: 'O navegador diz que a conexão é de rede móvel.',
    cellularNamed: 'O navegador chama uma das redes de rede móvel.',
  },
  mayMean: {
    vpn: 'Pode ser que uma VPN esteja levando suas chamadas. Uma VPN alonga o caminho, e algumas bloqueiam UDP.',
    'several-networks':
      'Pode ser que Wi-Fi e cabo, ou uma rede virtual, estejam ligados ao mesmo tempo. As chamadas podem ir pelo pior.',
    'carrier-grade-nat':
      'Pode ser que seu provedor compartilhe um endereço entre clientes (CGNAT). Chamadas por um servidor de teste, como aqui, funcionam assim mesmo.',
    cellular: 'Pode ser que as chamadas gastem dados móveis e variem com o sinal.',
  },
};
