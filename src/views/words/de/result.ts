import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** The words of the result screen. */

export const RESULT_WORDS: Dictionary['RESULT_WORDS'] = {
  tryThis: 'Versuchen Sie dies:',
  doThis: 'Das hilft weiter:',
  testAgain: 'Erneut testen',
  exportJson: 'Als Datei sichern (JSON)',
  deleteTest: 'Diesen Test löschen',
  testId: (id) => `Test ${id}`,
  engineerDetail: 'Angaben für die Technik',
  evidence: 'Die Belege',
  throughTheCall: 'Im Verlauf des Anrufs',
  showAsTable: 'Als Tabelle zeigen',
  cost: 'Was es gekostet hat',
  allFigures: 'Alle Messwerte',
  gettingConnected: 'Verbindungsaufbau',
  thisComputer: 'Dieser Computer',
  howMeasured: 'Wie gemessen wurde',
  loading: 'Der Test wird aus dem Verlauf gelesen…',
  missingHeading: 'Dieser Test ist nicht im Verlauf dieses Browsers',
  missing: 'Vielleicht wurde er gelöscht oder in einem anderen Browser oder einem privaten Fenster gemacht.',
  damagedHeading: 'Dieser Test ist nicht mehr lesbar',
  damaged: 'Sein Eintrag im Verlauf dieses Browsers ist beschädigt. Andere Tests sind nicht betroffen.',
  toHistory: 'Zum Verlauf',
};

export const WHY_WORDS: Dictionary['WHY_WORDS'] = {
  heading: 'Warum wir das annehmen',
  step: 'Das hilft:',
  seenAt: (marks) => `Zu sehen bei ${marks}.`,
  throughout: 'Während des ganzen Anrufs zu sehen.',
  seenAtAndMore: (marks, seconds) =>
    plural(seconds, {
      one: `Zu sehen bei ${marks} und in ${seconds} weiteren Sekunde.`,
      other: `Zu sehen bei ${marks} und in ${seconds} weiteren Sekunden.`,
    }),
  confidence: {
    sure: '',
    likely: 'Nicht sicher, aber wahrscheinlich.',
    possible: 'Möglich: Andere Ursachen sehen genauso aus.',
  },
  helpDesk: 'Für den Helpdesk:',
  more: (count) => plural(count, { one: 'Ein weiterer Befund', other: `${count} weitere Befunde` }),
};

export const SCORE_LINE_WORDS: Dictionary['SCORE_LINE_WORDS'] = {
  scored: (model, scale, codec, seconds) =>
    `Bewertung: geschätzt, 1 (schlecht) bis 4,5 (bestmöglich). ${model}, ${scale}skala, ${codec}, ${seconds} gemessen.`,
  confidence:
    'In Klammern und als Balken: wo die Bewertung von 95 von 100 solchen Tests läge, soweit es am Zufall liegt.',
  unscored: (seconds) => `Keine Bewertung: Es wurde zu wenig gemessen (${seconds}).`,
};

export const COST_WORDS: Dictionary['COST_WORDS'] = {
  best: 'Bestmöglich',
  loss: 'Verlorene Pakete',
  late: 'Späte Pakete',
  lossAndLate: 'Verlorene oder überbrückte Sprache',
  delay: 'Verzögerung',
  codec: 'Sprachformat',
  total: 'Bewertung',
  noScore: 'Keine Bewertung, also nichts aufzuteilen.',
  explain:
    'Was jede Ursache von der Bewertung abzieht, in Punkten: von oben nach unten, jede von dem, was die vorige übrig ließ. Was übrig bleibt, ist die Bewertung. Spät: kam zu spät zum Abspielen oder wurde aus anderem Grund überbrückt, obwohl es ankam.',
};

export const FIGURE_WORDS: Dictionary['FIGURE_WORDS'] = {
  figure: 'Messwert',
  lostValue: (lost, sent, percent) => `${lost} von ${sent} (${percent})`,
  longestRun: (count) => `bis zu ${count}`,
  lostRuns: 'Lücken',
  burstRatio: 'Burst Ratio (1 = zufällig verstreut)',
  received: 'Empfangene Pakete',
  delayMin: 'Kürzeste Verzögerung',
  delayP95: 'Verzögerung, 95 von 100 Paketen schneller',
  delayVariation: 'Verzögerungsschwankung, 95 von 100 Paketen innerhalb',
  concealmentEvents: 'Wie oft das Telefon überbrücken musste',
  playout: 'Wartezeit vor dem Lautsprecher',
  stretched: 'Gedehnte oder gestauchte Sprache',
  duplicated: 'Doppelt angekommene Pakete',
  reordered: 'Pakete in falscher Reihenfolge',
  fec: 'Empfangene Reservekopien (FEC)',
  bitrate: 'Sprachdaten',
  explain: 'Unter jedem Namen steht, womit der Wert gemessen wurde.',
  loop: 'Einmal zum Testserver und zurück (Paketzeiten)',
  rtcp: 'Zweimal zum Testserver und zurück (RTCP-Berichte)',
  stun: 'Zweimal zum Testserver und zurück (ICE-Prüfungen)',
  network: 'Hin und zurück, und dieser Computer',
  stalls: 'Wie oft dieser Computer überlastet war',
  longestStall: 'Längste solche Pause',
  busySeconds: 'Nicht mitgezählte Sekunden, Computer überlastet',
  saturated: 'Zeit mit Prozessor am Limit',
  relayLate: 'Längste Verspätung des Testservers',
  hidden: 'Zeit dieser Seite im Hintergrund',
};

export const INSTRUMENT_WORDS: Dictionary['INSTRUMENT_WORDS'] = {
  'packet-tap': 'Zeit jedes Pakets',
  'get-stats': 'Zähler des Browsers',
  rtcp: 'Berichte des anderen Endes',
  stun: 'Verbindungsprüfungen',
};

export const SETUP_WORDS: Dictionary['SETUP_WORDS'] = {
  explain: 'Zeit, seit Sie auf Start gedrückt haben.',
  audioReady: 'Teststimme bereit',
  iceServers: 'Adresse des Testservers bekannt',
  gathered: 'Wege zum Testserver gefunden',
  iceConnected: 'Verbindungsweg gefunden (ICE)',
  dtlsConnected: 'Verschlüsselung vereinbart (DTLS)',
  firstPacketUp: 'Ihre Stimme kam dort an',
  firstPacketDown: 'Die Stimme der Gegenseite kam hier an',
  never: 'nicht erreicht',
  tried: 'Vorher versucht und aufgegeben',
};
