import type { Dictionary } from '../dictionary.ts';

/** The words of "On another phone". */
export const WHAT_IF_WORDS: Dictionary['WHAT_IF_WORDS'] = {
  title: 'Auf einem anderen Telefon',
  explain:
    'Die Pakete dieses Tests, noch einmal auf anderen Telefonen abgespielt: berechnet daraus, wann jedes ankam, nicht aus einem weiteren Anruf. Sie liefen zum Testserver und zurück; ein echter Anruf läuft nur in eine Richtung und schneidet daher vielleicht etwas besser ab.',
  none: 'Nichts abzuspielen: Einzelne Pakete waren nicht zu sehen, oder zu wenige davon zählen.',
  codecs: 'Andere Sprachformate',
  oneScale:
    'Alle auf einer Skala, damit sie vergleichbar sind; dieser Schritt ist unser eigener, nicht der der ITU. Ein Format mit schmalem Klang wie G.711 wird darauf selbst auf einer perfekten Leitung niedrig bewertet.',
  unrepaired:
    'Das Format dieses Tests zeigt seine gemessene Bewertung. Die anderen sind ohne Reparatur gerechnet: Sprache, die verloren ging oder für ein sich anpassendes Telefon zu spät kam, fehlt.',
  capacityUnknown:
    'Unter jedem Namen: was das Format je Richtung von der Leitung braucht. Wie viel diese Leitung schafft, wurde nicht gemessen; die Bewertungen nehmen an, dass sie jedes Format trägt.',
  capacityKnown:
    'Unter jedem Namen: was das Format je Richtung von der Leitung braucht. Was diese Leitung schafft, wurde gemessen, während sie ausgelastet war; ein Format, das mehr braucht, verliert, was nicht hineinpasst.',
  measured: 'gemessen',
  needs: (rate) => `braucht ${rate}`,
  telephone: (up, down) =>
    `G.711 auf seiner eigenen Skala (Schmalband), wie Hersteller von Tischtelefonen sie angeben: Upload ${up}, Download ${down}. Mit den Bewertungen oben nicht vergleichbar.`,
  buffers: 'Wie lange ein Telefon auf späte Pakete wartet',
  buffersExplain:
    'Pakete kommen ungleichmäßig an, daher hält ein Telefon Sprache etwas zurück. Wer länger wartet, verpasst weniger späte Pakete, verzögert aber mehr. Die Bewertungen gelten für das Sprachformat dieses Tests.',
  heldBack: (up, down) => `Im Durchschnitt hielt dieser Browser Sprache ${up} (Upload) und ${down} (Download) zurück.`,
  wait: 'Wartezeit',
  late: 'zu spät',
  held: 'zurückgehalten',
  score: 'Bewertung',
  adapts: 'passt sich an',
};

/** Where the codec table's name says too little to somebody who has a phone and not a table. */
export const PHONE_NAMES: Dictionary['PHONE_NAMES'] = {
  'opus-48': 'Opus, 48\u00a0kbit/s',
  'opus-8': 'Opus, 8\u00a0kbit/s',
  'g722-64': 'G.722 (HD-Tischtelefone)',
  'g711-appendix-i': 'G.711, überbrückt Lücken (Tischtelefone)',
  'g711-no-plc': 'G.711, lässt Lücken stumm',
  'g729a-vad': 'G.729A (spart Daten)',
};
