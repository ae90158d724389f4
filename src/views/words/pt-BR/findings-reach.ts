import type { Dictionary } from '../dictionary.ts';
import { countText, millisecondsText } from '../numbers.ts';
import { plural } from '../plural.ts';

const count = (value: number | null | undefined) => countText(value ?? null);
const ms = (value: number | null | undefined) => millisecondsText(value ?? null);
const urls = (value: number | null | undefined) =>
  `${count(value)} ${plural(value ?? 2, { one: 'URL', other: 'URLs' })} de relay`;
const coded = (code: number | null | undefined) => (code == null ? 'sem código' : `erro ${code}`);
/** Ways that were not offered are left out, not called "not measured". */
const over = (name: string, value: number | null | undefined) => (value == null ? [] : [`${name} ${ms(value)}`]);

const NO_VPN = 'Se houver uma VPN ligada, desligue-a e teste de novo.';
const OTHER_NETWORK = 'Se nada mudar, experimente outra rede, por exemplo a internet do celular.';

/** What the reachability matrix and the path show. */
export const REACH_FINDING_WORDS: Dictionary['REACH_FINDING_WORDS'] = {
  'relay-unreachable': {
    clause: null,
    sentence: () =>
      'Nenhum servidor de teste respondeu, por nenhum caminho. Não é possível fazer chamadas a partir desta rede.',
    step: 'Veja se outras páginas ainda abrem, desligue a VPN, se houver, e experimente outra rede, por exemplo a internet do celular.',
    helpDesk: (_, { tried, refused }) =>
      `Nenhuma alocação em ${urls(tried)}: conexão recusada em ${count(refused)}, sem resposta no restante. Relay fora do ar ou bloqueado no caminho.`,
  },
  'credentials-refused': {
    clause: null,
    sentence: () => 'O servidor de teste responde, mas não aceita o nome e a senha que esta página recebeu.',
    step: 'Nada em casa muda isso. Recarregue a página; se continuar, repasse este resultado ao suporte.',
    helpDesk: (_, { tried, refused, code }) =>
      `Credenciais recusadas por ${count(refused)} de ${urls(tried)} (${coded(code)}): segredo ou relógio divergentes, ou credenciais vencidas.`,
  },
  'relay-refuses': {
    clause: null,
    sentence: () => 'O servidor de teste responde, mas não dá a esta página um endereço para chamar.',
    step: 'Nada em casa muda isso. Tente de novo em dez minutos; se continuar, repasse este resultado ao suporte.',
    helpDesk: (_, { tried, refused, code }) =>
      `Alocação recusada por ${count(refused)} de ${urls(tried)} (${coded(code)}): cota ou regras do próprio relay.`,
  },
  'relay-name-unknown': {
    clause: null,
    sentence: () => 'O nome de um servidor de teste não foi encontrado a partir desta rede.',
    step: 'Veja se outras páginas ainda abrem. Se abrirem, desligue a VPN ou o filtro de conteúdo, se houver, e teste de novo.',
    helpDesk: (_, { tried, unknown }) =>
      `O hostname de ${count(unknown)} de ${urls(tried)} não resolve aqui: DNS ou nome errado.`,
  },
  'udp-unreachable': {
    clause: () => 'sua rede bloqueia UDP',
    sentence: () =>
      'Sua rede bloqueia a via rápida para chamadas (UDP). As chamadas irão por TCP e vão picotar quando pacotes se perderem.',
    step: `${NO_VPN} ${OTHER_NETWORK}`,
    helpDesk: (_, { udpTried, udpRefused, tcpMs, tlsMs }) => {
      const refused = udpRefused ? `, ${count(udpRefused)} delas com recusa` : '';
      const others = [...over('TCP', tcpMs), ...over('TLS', tlsMs)].join(', ') || 'TCP ou TLS responde';
      return `TURN/UDP: sem resposta de ${urls(udpTried)}${refused}; ${others}. Liberar UDP até o relay.`;
    },
  },
  'tcp-unreachable': {
    clause: null,
    sentence: () =>
      'Só a via rápida para chamadas (UDP) está aberta. Em uma rede que a bloqueie, as chamadas não teriam outro caminho.',
    step: 'Nada a fazer para chamadas a partir daqui. Informe o suporte, para que o outro caminho seja aberto.',
    helpDesk: (_, { streamsTried, udpMs }) =>
      `Sem resposta de ${urls(streamsTried)} por TCP ou TLS; UDP ${ms(udpMs)}. Abrir as portas TCP e TLS do relay.`,
  },
  'endpoint-dependent-nat': {
    clause: null,
    sentence: () => 'Seu roteador dá a este computador um endereço externo diferente para cada lugar com que ele fala.',
    step: 'Nada a fazer para chamadas por um servidor, como aqui. Chamadas diretas de um computador a outro podem não conectar.',
    helpDesk: () =>
      'Mapeamento NAT dependente do destino (endpoint-dependent, RFC 4787 4.1, “simétrico”): sem caminho ICE direto até um par atrás de outro NAT igual; chamadas via relay não são afetadas.',
  },
};
