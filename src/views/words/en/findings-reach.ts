import type { FindingWords, ReachFinding } from '../finding-words.ts';
import { spoken } from '../language.ts';
import { countText, millisecondsText } from '../numbers.ts';

const count = (value: number | null | undefined) => countText(value ?? null);
const ms = (value: number | null | undefined) => millisecondsText(value ?? null);
const coded = (code: number | null | undefined) => (code == null ? 'no code given' : `error ${code}`);
/** Ways that were not offered are left out, not called "not measured". */
const over = (name: string, value: number | null | undefined) => (value == null ? [] : [`${name} ${ms(value)}`]);

/** What the reachability matrix and the path show. */
export const REACH_FINDING_WORDS = spoken<Readonly<Record<ReachFinding, FindingWords>>>('REACH_FINDING_WORDS', {
  'relay-unreachable': {
    clause: null,
    sentence: () => 'No test server answered, whichever way was tried. Calls cannot be placed from this network.',
    step: 'Check that other pages still open, switch off any VPN, and try another network, such as a phone’s hotspot.',
    helpDesk: (_, { tried, refused }) =>
      `None of ${count(tried)} relay URLs gave an allocation; ${count(refused)} refused the connection, the others did not answer. Relay down, or blocked on the way.`,
  },
  'credentials-refused': {
    clause: null,
    sentence: () => 'The test server answers, but does not take the name and password that this page was given.',
    step: 'Nothing at home changes this. Reload the page; if it stays, pass this result on.',
    helpDesk: (_, { tried, refused, code }) =>
      `Credentials refused by ${count(refused)} of ${count(tried)} relay URLs (${coded(code)}): secret or clock differ, or they have run out.`,
  },
  'relay-refuses': {
    clause: null,
    sentence: () => 'The test server answers, but gives this page no address to call by.',
    step: 'Nothing at home changes this. Try again in ten minutes; if it stays, pass this result on.',
    helpDesk: (_, { tried, refused, code }) =>
      `Allocation refused by ${count(refused)} of ${count(tried)} relay URLs (${coded(code)}): quota, or the relay’s own rules.`,
  },
  'relay-name-unknown': {
    clause: null,
    sentence: () => 'The name of a test server could not be found from this network.',
    step: 'Check that other pages still open. If they do, switch off any VPN or content filter and test again.',
    helpDesk: (_, { tried, unknown }) =>
      `Host name of ${count(unknown)} of ${count(tried)} relay URLs does not resolve here: DNS, or a name that is wrong.`,
  },
  'udp-unreachable': {
    clause: () => 'your network blocks UDP',
    sentence: () =>
      'Your network blocks the fast lane for calls (UDP). Calls will run over TCP, and stutter when packets are lost.',
    step: 'Switch off any VPN and test again. If nothing changes, try another network, such as a phone’s hotspot.',
    helpDesk: (_, { udpTried, udpRefused, tcpMs, tlsMs }) => {
      const refused = udpRefused ? `, ${count(udpRefused)} of them refused` : '';
      const others = [...over('TCP', tcpMs), ...over('TLS', tlsMs)].join(', ') || 'TCP or TLS answers';
      return `TURN/UDP: no answer from ${count(udpTried)} relay URLs${refused}; ${others}. Let UDP through to the relay.`;
    },
  },
  'tcp-unreachable': {
    clause: null,
    sentence: () =>
      'Only the fast lane for calls (UDP) is open. In a network that blocks it, calls would have no other way.',
    step: 'Nothing to do for calls from here. Pass it on, so that the other way is opened.',
    helpDesk: (_, { streamsTried, udpMs }) =>
      `No answer from ${count(streamsTried)} relay URLs over TCP or TLS; UDP ${ms(udpMs)}. Open the relay’s TCP and TLS ports.`,
  },
  'endpoint-dependent-nat': {
    clause: null,
    sentence: () => 'Your router gives this computer another outside address for each place it talks to.',
    step: 'Nothing to do for calls through a relay, as here. Calls straight from one computer to another may not connect.',
    helpDesk: () =>
      'NAT mapping is endpoint-dependent (RFC 4787 4.1, “symmetric”): no direct ICE path to a peer behind another such NAT; relayed calls are not affected.',
  },
});
