import type { Dictionary } from '../dictionary.ts';
import { countText, millisecondsText } from '../numbers.ts';

const count = (value: number | null | undefined) => countText(value ?? null);
const ms = (value: number | null | undefined) => millisecondsText(value ?? null);
const coded = (code: number | null | undefined) => (code == null ? 'walang ibinigay na code' : `error ${code}`);
/** Ways that were not offered are left out, not called "not measured". */
const over = (name: string, value: number | null | undefined) => (value == null ? [] : [`${name} ${ms(value)}`]);

/** What the reachability matrix and the path show. */
export const REACH_FINDING_WORDS: Dictionary['REACH_FINDING_WORDS'] = {
  'relay-unreachable': {
    clause: null,
    sentence: () =>
      'Walang test server na sumagot, kahit saang daan sinubukan. Hindi makakatawag mula sa network na ito.',
    step: 'Tingnan kung nagbubukas ang ibang page, i-off ang anumang VPN, at subukan ang ibang network, gaya ng hotspot ng phone.',
    helpDesk: (_, { tried, refused }) =>
      `Walang allocation mula sa ${count(tried)} relay URL; ${count(refused)} ang nag-refuse ng connection, hindi sumagot ang iba. Down ang relay, o naka-block sa daan.`,
  },
  'credentials-refused': {
    clause: null,
    sentence: () =>
      'Sumasagot ang test server, pero hindi nito tinatanggap ang name at password na ibinigay sa page na ito.',
    step: 'Walang magbabago rito mula sa bahay. I-reload ang page; kung ganoon pa rin, ipasa ang resultang ito.',
    helpDesk: (_, { tried, refused, code }) =>
      `Tinanggihan ang credentials ng ${count(refused)} sa ${count(tried)} relay URL (${coded(code)}): magkaiba ang secret o orasan, o expired na.`,
  },
  'relay-refuses': {
    clause: null,
    sentence: () => 'Sumasagot ang test server, pero hindi nagbibigay sa page na ito ng address para sa call.',
    step: 'Walang magbabago rito mula sa bahay. Subukan ulit pagkatapos ng sampung minuto; kung ganoon pa rin, ipasa ang resultang ito.',
    helpDesk: (_, { tried, refused, code }) =>
      `Tinanggihan ang allocation ng ${count(refused)} sa ${count(tried)} relay URL (${coded(code)}): quota, o sariling rules ng relay.`,
  },
  'relay-name-unknown': {
    clause: null,
    sentence: () => 'Hindi mahanap mula sa network na ito ang pangalan ng isang test server.',
    step: 'Tingnan kung nagbubukas ang ibang page. Kung oo, i-off ang anumang VPN o content filter at mag-test ulit.',
    helpDesk: (_, { tried, unknown }) =>
      `Hindi nagre-resolve dito ang host name ng ${count(unknown)} sa ${count(tried)} relay URL: DNS, o maling pangalan.`,
  },
  'udp-unreachable': {
    clause: () => 'bina-block ng network mo ang UDP',
    sentence: () =>
      'Bina-block ng network mo ang mabilis na daan para sa calls (UDP). Sa TCP dadaan ang calls, at magiging putol-putol kapag may nawalang packet.',
    step: 'I-off ang anumang VPN at mag-test ulit. Kung walang magbago, subukan ang ibang network, gaya ng hotspot ng phone.',
    helpDesk: (_, { udpTried, udpRefused, tcpMs, tlsMs }) => {
      const refused = udpRefused ? `, ${count(udpRefused)} sa mga ito ang nag-refuse` : '';
      const others = [...over('TCP', tcpMs), ...over('TLS', tlsMs)].join(', ') || 'sumasagot ang TCP o TLS';
      return `TURN/UDP: walang sagot mula sa ${count(udpTried)} relay URL${refused}; ${others}. Payagan ang UDP papunta sa relay.`;
    },
  },
  'tcp-unreachable': {
    clause: null,
    sentence: () =>
      'Ang mabilis na daan lang para sa calls (UDP) ang bukas. Sa network na nagba-block nito, wala nang ibang daan ang calls.',
    step: 'Walang kailangang gawin para sa calls mula rito. Ipasa ito, para mabuksan ang isa pang daan.',
    helpDesk: (_, { streamsTried, udpMs }) =>
      `Walang sagot mula sa ${count(streamsTried)} relay URL sa TCP o TLS; UDP ${ms(udpMs)}. Buksan ang TCP at TLS ports ng relay.`,
  },
  'endpoint-dependent-nat': {
    clause: null,
    sentence: () =>
      'Iba-iba ang address sa labas na ibinibigay ng router mo sa computer na ito para sa bawat kausap nito.',
    step: 'Walang kailangang gawin para sa calls na dumadaan sa relay, gaya rito. Baka hindi kumonekta ang calls na diretso mula sa isang computer papunta sa iba.',
    helpDesk: () =>
      'Endpoint-dependent ang NAT mapping (RFC 4787 4.1, “symmetric”): walang direct ICE path sa peer na nasa likod ng ganito ring NAT; hindi apektado ang relayed calls.',
  },
};
