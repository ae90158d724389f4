import type { Dictionary } from '../dictionary.ts';

/** How the test call went, and what a test of that kind cannot tell. `note` stands beside the score where there is more to say. */
export const TOPOLOGY_WORDS: Dictionary['TOPOLOGY_WORDS'] = {
  'split-relay': {
    name: 'Geteiltes Relay',
    how: 'Ein Ende des Anrufs erreichte den Testserver über UDP, das andere über TCP. TCP verliert keine Pakete, daher gehört jeder Verlust zu einer bestimmten Richtung.',
    cannotTell: 'Welche Richtung die Verzögerung verursacht: Die TCP-Seite bringt eigene mit.',
    note: null,
  },
  'udp-relay': {
    name: 'Relay nur über UDP',
    how: 'Beide Enden des Anrufs erreichten den Testserver über UDP.',
    cannotTell: 'Welche Richtung verliert: Jedes Paket lief hinauf und wieder herunter, und nur die Summe ist bekannt.',
    note: 'Über TCP wurde kein Weg zum Testserver gefunden, daher ließ sich der Verlust nicht in Upload und Download trennen. Jede Karte zeigt den Weg hin und zurück zusammen.',
  },
  'tcp-relay': {
    name: 'Relay nur über TCP',
    how: 'Beide Enden des Anrufs erreichten den Testserver über TCP.',
    cannotTell:
      'Wie viele Pakete die Leitung verliert: TCP sendet sie neu, Verlust zeigt sich also als Verzögerung und Lücken.',
    note: 'Die schnelle Spur für Anrufe (UDP) ist auf dem Weg zum Testserver blockiert. Anrufe funktionieren, stocken aber, wenn Pakete verloren gehen.',
  },
  'relay-to-host': {
    name: 'Relay auf einer Hälfte',
    how: 'Ein Ende des Anrufs lief über den Testserver, der die Sprache direkt an das andere Ende schickte.',
    cannotTell: 'Welche Richtung verliert und wie sich die zweite Hälfte über ein Relay verhält.',
    note: 'Nur die Hälfte dieses Anrufs lief über den Testserver, daher ließ sich der Verlust nicht in Upload und Download trennen.',
  },
  loopback: {
    name: 'Nur dieser Computer',
    how: 'Kein Testserver war beteiligt: Beide Enden des Anrufs sprachen innerhalb dieses Computers miteinander.',
    cannotTell: 'Alles, was die Leitung betrifft.',
    note: null,
  },
  watched: {
    name: 'Echter Anruf',
    how: 'Ein Anruf Ihres Softphones, beobachtet, während gesprochen wurde. Nichts wurde getestet und nichts verändert.',
    cannotTell:
      'Einzelne Pakete und einzelne Verzögerungen. Was das andere Ende hört, sagen dessen eigene Berichte, etwa einer alle fünf Sekunden; wie lange die Sprache unterwegs ist, wird als halbe Umlaufzeit angenommen.',
    note: 'Das war ein echter Anruf, kein Test. Was das andere Ende gehört hat, stammt aus dessen eigenen Berichten, die Sekunden später kommen. Ein solcher Anruf und ein Testanruf stehen nicht auf einer Skala.',
  },
  sip: {
    name: 'Anruf bei Ihrer Telefonanlage',
    how: 'Die Seite hat Ihre eigene Telefonanlage angerufen, und die hat die Sprache zurückgeschickt.',
    cannotTell:
      'Einzelne Pakete und einzelne Verzögerungen. Was die Telefonanlage empfangen hat, sagen deren eigene Berichte, etwa einer alle fünf Sekunden; wie lange die Sprache unterwegs ist, wird als halbe Umlaufzeit angenommen.',
    note: null,
  },
};
