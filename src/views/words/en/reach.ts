import type { CallReport } from '../../../core/report/schema.ts';
import { spoken } from '../language.ts';

type Reach = NonNullable<CallReport['examined']['reach']>;
type Path = NonNullable<CallReport['examined']['path']>;

/** The words of the ways to the test servers. */
export const REACH_WORDS = spoken('REACH_WORDS', {
  heading: 'Ways to the test server',
  table: 'Each test server by each way',
  server: 'Test server',
  way: 'Way',
  columns: { udp: 'UDP', tcp: 'TCP', tls: 'TLS' },
  explain:
    'UDP is the fast lane for voice. TCP and TLS get through more firewalls, but make voice wait when packets are lost.',
  port: (port: string) => `port ${port}`,
  said: 'What was said of the others, for the help desk',
  notOffered: 'not offered',
  trying: 'trying…',
  tookMs: (time: string) => `All were tried at once; it took ${time}.`,
  /** TLS fails in one more way, and browsers do not say in which. */
  refusedTls: 'nobody listens there, or this browser does not trust its certificate',
  results: {
    allocated: { word: 'open', reason: null },
    refused: {
      word: 'refused',
      reason: 'nobody listens there, or the connection was broken off',
    },
    'no-answer': { word: 'no answer', reason: 'nobody answers: closed or blocked' },
    unauthorised: { word: 'rejected', reason: 'it answers, but rejects the name and password' },
    quota: { word: 'full', reason: 'it answers, but has no room left' },
    rejected: { word: 'rejected', reason: 'it answers, but says no' },
    'name-not-found': { word: 'not found', reason: 'nobody here knows its name' },
    'not-tried': { word: 'not tried', reason: 'this browser may not use that way, or has no network' },
  } satisfies Readonly<
    Record<Reach['cells'][number]['result'], { readonly word: string; readonly reason: string | null }>
  >,
});

/** What the matrix means for calls, one sentence for each situation. */
export const REACH_MEANINGS = spoken('REACH_MEANINGS', {
  running: 'Every way to the test server is being tried, all at once.',
  none: 'No test server is set up, so there is nothing to try.',
  allOpen: 'Every way is open. Calls will take the fast lane (UDP).',
  udpAndMore: 'The fast lane (UDP) is open, so calls will take it. Not every other way is.',
  onlyUdp: 'The fast lane (UDP) is open. In a network that blocks it, calls would have no other way.',
  udpNotOffered: 'Calls will run over TCP and stutter when packets are lost: the test server has no fast lane (UDP).',
  udpBlocked: 'UDP is blocked; calls will run over TCP and stutter when packets are lost.',
  onlyTls: 'Only TLS gets through; calls will run inside it and stutter when packets are lost.',
  nothing: 'No test server answers. Calls cannot be placed from this network.',
  credentials:
    'The test server answers, but rejects the name and password it was given. No call can be placed with them.',
  refuses: 'The test server answers, but gives out no address to call by. No call can be placed for now.',
  unknownName: 'The name of the test server cannot be found from this network. No call can be placed.',
  notTried: 'This browser tried no way at all: a setting of it forbids them, or there is no network.',
  /** Beside one of the others, where there are several relays. */
  someGone: (gone: number, all: number) => `${gone} of ${all} test servers cannot be reached by any way.`,
});

/** The words of what can be seen of the way from here to the test server. */
export const PATH_WORDS = spoken('PATH_WORDS', {
  heading: 'Your way out',
  explain: 'What the test server and this browser show of your network. No address is kept.',
  untold: 'not told by this browser',
  mapping: 'Outside address (NAT)',
  mappings: {
    none: 'Your own: the test server sees this computer as it is.',
    'endpoint-independent': 'The same for every place asked (endpoint-independent).',
    'endpoint-dependent': 'Another for each place asked (endpoint-dependent).',
  } satisfies Readonly<Record<NonNullable<Path['mapping']>, string>>,
  range: 'Its kind',
  ranges: {
    public: 'Public, as anywhere on the Internet.',
    private: 'Private: the test server is in your own network, or behind the same VPN.',
    carrier: 'Shared among customers of your provider (RFC 6598).',
  } satisfies Readonly<Record<NonNullable<Path['range']>, string>>,
  ipv6: 'IPv6',
  ipv6Seen: 'seen',
  ipv6Unseen: 'not seen',
  networks: 'Networks in use',
  hidden: 'Own addresses',
  hiddenYes: 'hidden from pages by the browser (mDNS names)',
  hiddenNo: 'shown to this page by the browser',
  connection: 'Connection',
  hints: 'Hints, not facts',
  hintsExplain: 'Each is a guess that may be wrong, with what it rests on.',
  evidence: {
    vpnNamed: 'The browser calls one of its networks a VPN.',
    waysOut: (count: number) => `The test server saw this computer come from ${count} different networks at once.`,
    networks: (count: number) => `The browser shows ${count} networks at once.`,
    carrierSeen: 'The test server saw an address of the range that providers share among customers (RFC 6598).',
    carrierOwn: 'This computer’s own address is of the range that providers share among customers (RFC 6598).',
    cellular: 'The browser says that the connection is cellular.',
    cellularNamed: 'The browser calls one of its networks cellular.',
  },
  mayMean: {
    vpn: 'This may mean that a VPN carries your calls. A VPN makes the way longer, and some block UDP.',
    'several-networks':
      'This may mean that Wi-Fi and cable, or a virtual network, are on at once. Calls may take the worse one.',
    'carrier-grade-nat':
      'This may mean that your provider shares one address among customers (carrier-grade NAT). Calls through a test server, as here, still work.',
    cellular: 'This may mean that calls use up mobile data, and change with the signal.',
  } satisfies Readonly<Record<Path['hints'][number]['kind'], string>>,
});
