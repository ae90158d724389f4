import type { Dictionary } from '../dictionary.ts';

/** The words of the ways to the test servers. */
export const REACH_WORDS: Dictionary['REACH_WORDS'] = {
  heading: 'Wege zum Testserver',
  table: 'Jeder Testserver auf jedem Weg',
  server: 'Testserver',
  way: 'Weg',
  columns: { udp: 'UDP', tcp: 'TCP', tls: 'TLS' },
  explain:
    'UDP ist die schnelle Spur für Sprache. TCP und TLS kommen durch mehr Firewalls, lassen Sprache aber warten, wenn Pakete verloren gehen.',
  port: (port) => `Port ${port}`,
  said: 'Was zu den übrigen gemeldet wurde, für den Helpdesk',
  notOffered: 'nicht angeboten',
  trying: 'wird probiert…',
  tookMs: (time) => `Alle wurden zugleich probiert; es dauerte ${time}.`,
  refusedTls: 'dort läuft kein Dienst, oder dieser Browser vertraut dem Zertifikat nicht',
  results: {
    allocated: { word: 'offen', reason: null },
    refused: {
      word: 'abgelehnt',
      reason: 'dort läuft kein Dienst, oder die Verbindung wurde abgebrochen',
    },
    'no-answer': { word: 'keine Antwort', reason: 'niemand antwortet: geschlossen oder blockiert' },
    unauthorised: { word: 'abgewiesen', reason: 'er antwortet, weist aber Name und Passwort ab' },
    quota: { word: 'voll', reason: 'er antwortet, hat aber keinen Platz mehr' },
    rejected: { word: 'abgewiesen', reason: 'er antwortet, lehnt aber ab' },
    'name-not-found': { word: 'nicht gefunden', reason: 'hier kennt niemand seinen Namen' },
    'not-tried': {
      word: 'nicht probiert',
      reason: 'dieser Browser darf diesen Weg nicht nutzen oder hat kein Netz',
    },
  },
};

/** What the matrix means for calls, one sentence for each situation. */
export const REACH_MEANINGS: Dictionary['REACH_MEANINGS'] = {
  running: 'Alle Wege zum Testserver werden gerade probiert, gleichzeitig.',
  none: 'Es ist kein Testserver eingerichtet, also gibt es nichts zu probieren.',
  allOpen: 'Jeder Weg ist offen. Anrufe nehmen die schnelle Spur (UDP).',
  udpAndMore: 'Die schnelle Spur (UDP) ist offen, Anrufe nehmen sie. Nicht jeder andere Weg ist offen.',
  onlyUdp: 'Die schnelle Spur (UDP) ist offen. In einem Netz, das sie blockiert, hätten Anrufe keinen anderen Weg.',
  udpNotOffered:
    'Anrufe laufen über TCP und stocken, wenn Pakete verloren gehen: Der Testserver hat keine schnelle Spur (UDP).',
  udpBlocked: 'UDP ist blockiert; Anrufe laufen über TCP und stocken, wenn Pakete verloren gehen.',
  onlyTls: 'Nur TLS kommt durch; Anrufe laufen darin und stocken, wenn Pakete verloren gehen.',
  nothing: 'Kein Testserver antwortet. Aus diesem Netz sind keine Anrufe möglich.',
  credentials: 'Der Testserver antwortet, weist aber den Namen und das Passwort ab. Damit ist kein Anruf möglich.',
  refuses: 'Der Testserver antwortet, gibt aber keine Adresse für Anrufe heraus. Derzeit ist kein Anruf möglich.',
  unknownName: 'Der Name des Testservers ist in diesem Netz nicht zu finden. Kein Anruf ist möglich.',
  notTried: 'Dieser Browser hat keinen einzigen Weg probiert: Eine Einstellung verbietet es, oder es gibt kein Netz.',
  someGone: (gone, all) => `Auf keinem Weg erreichbar: ${gone} von ${all} Testservern.`,
};

/** The words of what can be seen of the way from here to the test server. */
export const PATH_WORDS: Dictionary['PATH_WORDS'] = {
  heading: 'Ihr Weg hinaus',
  explain: 'Was der Testserver und dieser Browser von Ihrem Netz zeigen. Keine Adresse wird aufbewahrt.',
  untold: 'von diesem Browser nicht verraten',
  mapping: 'Außenadresse (NAT)',
  mappings: {
    none: 'Ihre eigene: Der Testserver sieht diesen Computer, wie er ist.',
    'endpoint-independent': 'Für jedes gefragte Ziel dieselbe (endpunktunabhängig).',
    'endpoint-dependent': 'Für jedes gefragte Ziel eine andere (endpunktabhängig).',
  },
  range: 'Art der Adresse',
  ranges: {
    public: 'Öffentlich, wie überall im Internet.',
    private: 'Privat: Der Testserver steht in Ihrem eigenen Netz oder hinter demselben VPN.',
    carrier: 'Von mehreren Kunden Ihres Anbieters geteilt (RFC 6598).',
  },
  ipv6: 'IPv6',
  ipv6Seen: 'gesehen',
  ipv6Unseen: 'nicht gesehen',
  networks: 'Genutzte Netze',
  hidden: 'Eigene Adressen',
  hiddenYes: 'vom Browser vor Seiten verborgen (mDNS-Namen)',
  hiddenNo: 'vom Browser dieser Seite gezeigt',
  connection: 'Verbindung',
  hints: 'Hinweise, keine Tatsachen',
  hintsExplain: 'Jeder ist eine Vermutung, die falsch sein kann, und nennt, worauf er beruht.',
  evidence: {
    vpnNamed: 'Der Browser nennt eines seiner Netze ein VPN.',
    waysOut: (count) => `Der Testserver sah diesen Computer aus ${count} verschiedenen Netzen zugleich kommen.`,
    networks: (count) => `Der Browser zeigt ${count} Netze zugleich.`,
    carrierSeen:
      'Der Testserver sah eine Adresse aus dem Bereich, den Anbieter auf mehrere Kunden verteilen (RFC 6598).',
    carrierOwn:
      'Die eigene Adresse dieses Computers ist aus dem Bereich, den Anbieter auf mehrere Kunden verteilen (RFC 6598).',
    cellular: 'Laut Browser läuft die Verbindung über Mobilfunk.',
    cellularNamed: 'Der Browser nennt eines seiner Netze Mobilfunk.',
  },
  mayMean: {
    vpn: 'Das kann heißen, dass ein VPN Ihre Anrufe trägt. Ein VPN macht den Weg länger, und manche blockieren UDP.',
    'several-networks':
      'Das kann heißen, dass WLAN und Kabel oder ein virtuelles Netz zugleich an sind. Anrufe nehmen dann vielleicht das schlechtere.',
    'carrier-grade-nat':
      'Das kann heißen, dass Ihr Anbieter eine Adresse auf mehrere Kunden verteilt (Carrier-Grade-NAT). Anrufe über einen Testserver, wie hier, funktionieren trotzdem.',
    cellular: 'Das kann heißen, dass Anrufe mobile Daten verbrauchen und mit dem Empfang schwanken.',
  },
};
