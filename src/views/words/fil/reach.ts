import type { Dictionary } from '../dictionary.ts';

/** The words of the ways to the test servers. */
export const REACH_WORDS: Dictionary['REACH_WORDS'] = {
  heading: 'Mga daan papunta sa test server',
  table: 'Bawat test server sa bawat daan',
  server: 'Test server',
  way: 'Daan',
  columns: { udp: 'UDP', tcp: 'TCP', tls: 'TLS' },
  explain:
    'UDP ang mabilis na daan para sa boses. Mas maraming firewall ang nalulusutan ng TCP at TLS, pero naghihintay ang boses kapag may nawalang packet.',
  port: (port) => `port ${port}`,
  said: 'Ano ang sinabi sa iba, para sa help desk',
  notOffered: 'hindi inalok',
  trying: 'sinusubukan…',
  tookMs: (time) => `Sabay-sabay sinubukan ang lahat; inabot ng ${time}.`,
  /** TLS fails in one more way, and browsers do not say in which. */
  refusedTls: 'walang nakikinig doon, o walang tiwala ang browser na ito sa certificate nito',
  results: {
    allocated: { word: 'bukas', reason: null },
    refused: { word: 'tinanggihan', reason: 'walang nakikinig doon, o pinutol ang connection' },
    'no-answer': { word: 'walang sagot', reason: 'walang sumasagot: sarado o naka-block' },
    unauthorised: { word: 'hindi tinanggap', reason: 'sumasagot, pero hindi tinatanggap ang name at password' },
    quota: { word: 'puno', reason: 'sumasagot, pero wala nang lugar' },
    rejected: { word: 'hindi tinanggap', reason: 'sumasagot, pero tumatanggi' },
    'name-not-found': { word: 'hindi nahanap', reason: 'walang nakakakilala rito sa pangalan nito' },
    'not-tried': { word: 'hindi sinubukan', reason: 'hindi puwede sa browser na ito ang daang iyon, o walang network' },
  },
};

/** What the matrix means for calls, one sentence for each situation. */
export const REACH_MEANINGS: Dictionary['REACH_MEANINGS'] = {
  running: 'Sinusubukan ang bawat daan papunta sa test server, lahat nang sabay.',
  none: 'Walang naka-set up na test server, kaya walang susubukan.',
  allOpen: 'Bukas ang bawat daan. Sa mabilis na daan (UDP) pupunta ang calls.',
  udpAndMore: 'Bukas ang mabilis na daan (UDP), kaya doon pupunta ang calls. Hindi lahat ng iba ay bukas.',
  onlyUdp: 'Bukas ang mabilis na daan (UDP). Sa network na nagba-block nito, wala nang ibang daan ang calls.',
  udpNotOffered:
    'Sa TCP dadaan ang calls at magiging putol-putol kapag may nawalang packet: walang mabilis na daan (UDP) ang test server.',
  udpBlocked: 'Naka-block ang UDP; sa TCP dadaan ang calls at magiging putol-putol kapag may nawalang packet.',
  onlyTls: 'TLS lang ang nakakalusot; sa loob nito dadaan ang calls at magiging putol-putol kapag may nawalang packet.',
  nothing: 'Walang sumasagot na test server. Hindi makakatawag mula sa network na ito.',
  credentials:
    'Sumasagot ang test server, pero hindi tinatanggap ang name at password na ibinigay. Hindi makakatawag gamit ang mga ito.',
  refuses: 'Sumasagot ang test server, pero hindi nagbibigay ng address para sa call. Hindi makakatawag sa ngayon.',
  unknownName: 'Hindi mahanap mula sa network na ito ang pangalan ng test server. Hindi makakatawag.',
  notTried: 'Walang daang sinubukan ang browser na ito: bawal sa setting nito, o walang network.',
  /** Beside one of the others, where there are several relays. */
  someGone: (gone, all) => `${gone} sa ${all} test server ang hindi maabot sa anumang daan.`,
};

/** The words of what can be seen of the way from here to the test server. */
export const PATH_WORDS: Dictionary['PATH_WORDS'] = {
  heading: 'Ang daan mo palabas',
  explain: 'Ang ipinapakita ng test server at ng browser na ito tungkol sa network mo. Walang address na sine-save.',
  untold: 'hindi sinabi ng browser na ito',
  mapping: 'Address sa labas (NAT)',
  mappings: {
    none: 'Sarili mo: nakikita ng test server ang computer na ito kung ano ito.',
    'endpoint-independent': 'Pareho para sa bawat tinanong (endpoint-independent).',
    'endpoint-dependent': 'Iba para sa bawat tinanong (endpoint-dependent).',
  },
  range: 'Uri nito',
  ranges: {
    public: 'Public, gaya ng saanman sa internet.',
    private: 'Private: nasa sarili mong network ang test server, o nasa likod ng parehong VPN.',
    carrier: 'Pinaghahatian ng mga customer ng provider mo (RFC 6598).',
  },
  ipv6: 'IPv6',
  ipv6Seen: 'nakita',
  ipv6Unseen: 'hindi nakita',
  networks: 'Mga network na gamit',
  hidden: 'Sariling address',
  hiddenYes: 'itinatago ng browser sa mga page (mDNS names)',
  hiddenNo: 'ipinapakita ng browser sa page na ito',
  connection: 'Connection',
  hints: 'Mga pahiwatig, hindi katiyakan',
  hintsExplain: 'Hula ang bawat isa na puwedeng mali, kasama ang pinagbatayan nito.',
  evidence: {
    vpnNamed: 'Tinatawag ng browser na VPN ang isa sa mga network nito.',
    waysOut: (count) =>
      `Nakita ng test server na galing ang computer na ito sa ${count} magkaibang network nang sabay.`,
    networks: (count) => `${count} network nang sabay ang ipinapakita ng browser.`,
    carrierSeen:
      'Nakakita ang test server ng address mula sa range na pinaghahatian ng mga customer ng provider (RFC 6598).',
    carrierOwn:
      'Ang sariling address ng computer na ito ay mula sa range na pinaghahatian ng mga customer ng provider (RFC 6598).',
    cellular: 'Sabi ng browser, cellular ang connection.',
    cellularNamed: 'Tinatawag ng browser na cellular ang isa sa mga network nito.',
  },
  mayMean: {
    vpn: 'Baka dumadaan sa VPN ang calls mo. Pinahahaba ng VPN ang daan, at may ilang nagba-block ng UDP.',
    'several-networks':
      'Baka sabay na naka-on ang Wi-Fi at cable, o may virtual network. Baka sa mas mahina dumaan ang calls.',
    'carrier-grade-nat':
      'Baka iisang address ang pinaghahatian ng mga customer ng provider mo (carrier-grade NAT). Gumagana pa rin ang calls na dumadaan sa test server, gaya rito.',
    cellular: 'Baka gumagamit ng mobile data ang calls, at nagbabago kasabay ng signal.',
  },
};
