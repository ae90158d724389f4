import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';
import { BAND_NAMES } from './bands.ts';

/** The words of the shell, the start screen and the running test. */

export const SHELL_WORDS: Dictionary['SHELL_WORDS'] = {
  skipLink: 'Zum Inhalt springen',
  mainNav: 'Hauptmenü',
  test: 'Test',
  history: 'Verlauf',
  desk: 'Helpdesk',
  footer: 'Ergebnisse bleiben in diesem Browser. Kein Ton wird aufbewahrt.',
  language: 'Sprache',
};

export const DIRECTION_WORDS: Dictionary['DIRECTION_WORDS'] = {
  up: { title: 'Ihre Stimme zur Gegenseite', inSentence: 'Ihre Stimme zur Gegenseite', column: 'Upload' },
  down: { title: 'Stimme der Gegenseite zu Ihnen', inSentence: 'Stimme der Gegenseite zu Ihnen', column: 'Download' },
};

export const START_WORDS: Dictionary['START_WORDS'] = {
  heading: 'Ist Ihre Leitung gut genug für Anrufe?',
  lead: 'Wir führen von diesem Browser aus einen Testanruf von 20 Sekunden zu einem Testserver und zurück und beobachten jedes Sprachpaket.',
  facts: (megabytes) => [
    'Ohne Mikrofon: Die Seite erzeugt selbst eine Stimme.',
    `Verbraucht etwa ${megabytes} Daten.`,
    'Nur diese künstliche Stimme verlässt die Seite. Das Ergebnis bleibt in diesem Browser.',
  ],
  start: 'Testanruf starten',
  quick: 'Schnelltest',
  quickAbout:
    'Endet, sobald die Antwort klar ist: nach etwa 6 Sekunden, spätestens nach 30. Spricht mit mehreren Stimmen zugleich.',
  long: (length) => `Langer Test (${length})`,
  longAbout: (megabytes) => `Zeigt das Auf und Ab eines längeren Anrufs. Verbraucht etwa ${megabytes}.`,
  check: 'Gesamtprüfung',
  checkAbout: 'Woran es hakt: Wege zum Testserver, ausgelastete Leitung, Headset. Alles auf einmal oder einzeln.',
  watch: 'Leitung beobachten',
  watchAbout:
    'Ab und zu ein kurzer Testanruf, solange dieser Tab offen ist, und eine Meldung, wenn Ihre Leitung zu schlecht für Anrufe wird.',
  pbx: 'Meine Telefonanlage anrufen',
  pbxAbout: 'Ein Testanruf zu einer Nebenstelle Ihrer Telefonanlage, die zurückgibt, was sie hört. Etwa 25 Sekunden.',
  changeTest: 'Test ändern',
  codec: 'Sprachformat',
  length: 'Dauer des langen Tests',
  lastTest: 'Letzter Test:',
  seeHistory: 'Verlauf ansehen',
};

export const CODEC_WORDS: Dictionary['CODEC_WORDS'] = {
  opus: 'Opus (Softphones im Browser)',
  PCMU: 'G.711 µ-law (Tischtelefone, Amerika und Japan)',
  PCMA: 'G.711 A-law (Tischtelefone anderswo)',
  G722: 'G.722 (HD-Tischtelefone)',
};

export const LENGTH_WORDS: Dictionary['LENGTH_WORDS'] = {
  60000: '1 Minute',
  300000: '5 Minuten',
  600000: '10 Minuten',
};

export const MEASURING_WORDS: Dictionary['MEASURING_WORDS'] = {
  headings: {
    connecting: 'Verbindung wird aufgebaut…',
    'warming-up': 'Der Anruf läuft an…',
    measuring: 'Messung läuft…',
    loading: 'Ihre Leitung wird ausgelastet…',
    finishing: 'Das Ergebnis wird berechnet…',
  },
  explain: {
    connecting: 'Ein Weg zum Testserver und zurück wird gesucht.',
    'warming-up': 'In den ersten drei Sekunden läuft der Anruf an; sie werden nicht bewertet.',
    measuring: 'Die Zeit jedes Sprachpakets wird gemessen. Lassen Sie diese Seite einfach offen.',
    loading:
      'Daten laufen hinauf, dann herunter, dann in beide Richtungen, während der Anruf weitergeht. Lassen Sie diese Seite einfach offen.',
    finishing: 'Die letzten Pakete kommen an.',
  },
  explainQuick: {
    connecting: 'Ein Weg zum Testserver und zurück wird gesucht.',
    'warming-up': 'In der ersten Sekunde läuft der Anruf an; sie wird nicht bewertet.',
    measuring: 'Der Test endet, sobald die Antwort klar ist. Lassen Sie diese Seite einfach offen.',
    loading:
      'Daten laufen hinauf, dann herunter, dann in beide Richtungen, während der Anruf weitergeht. Lassen Sie diese Seite einfach offen.',
    finishing: 'Die letzten Pakete kommen an.',
  },
  explainPbx: {
    connecting: 'Die Nebenstelle wird angerufen; auf ihre Antwort wird gewartet.',
    measuring:
      'Jede Sekunde wird gelesen, was Ihr Browser und die Gegenstelle gezählt haben. Lassen Sie diese Seite einfach offen.',
  },
  heardBothWays: (seconds) => `In beiden Richtungen zu hören nach ${seconds} s.`,
  timeLeft: (seconds) => plural(seconds, { one: `noch ${seconds} Sekunde`, other: `noch ${seconds} Sekunden` }),
  atMost: (timeLeft) => `höchstens ${timeLeft}`,
  progress: 'Fortschritt des Tests',
  stop: 'Anhalten',
  notYet: 'noch nicht',
  noFigures: 'Messwerte gibt es nach dem Anlauf.',
  waiting: 'Noch keine Stimme zu hören',
};

export const LANE_WORDS: Dictionary['LANE_WORDS'] = {
  live: 'Die letzten 5 Sekunden. Ein Strich je Paket; eine Lücke mit Marke darunter ist ein verlorenes; späte stehen höher.',
  whole: (seconds) =>
    `Ein Strich je Paket, ${seconds} Sekunden je Zeile. Eine Lücke mit Marke darunter ist ein verlorenes; späte stehen höher. Blass: Anlauf, nicht gezählt.`,
  label: (direction, packets, lost) => `${direction}: ${packets} Pakete gezeichnet, davon ${lost} verloren`,
  none: 'Kein Bild: Einzelne Pakete waren nicht zu sehen.',
};

export const CARD_WORDS: Dictionary['CARD_WORDS'] = {
  lostOf: (sent) => `von ${sent} verloren`,
  lost: 'verloren',
  delay: 'Verzögerung',
  uneven: 'Schwankung',
  patched: 'überbrückt',
};

/** A browser that cannot call, met at the door or in a stored report. */
export const UNSUPPORTED_WORDS: Dictionary['UNSUPPORTED_WORDS'] = {
  heading: 'Dieser Browser kann auf Webseiten nicht telefonieren',
  whatItIs: 'Callprobe prüft mit einem Testanruf, ob eine Leitung gut genug für Anrufe ist.',
  meaning: 'Der Teil, den Softphones im Browser brauchen (WebRTC), fehlt oder ist abgeschaltet.',
  doThis: 'Öffnen Sie diese Seite in einem aktuellen Chrome, Edge, Firefox oder Safari.',
};

export const LOADING_WORDS: Dictionary['LOADING_WORDS'] = { heading: 'Einen Moment…' };

export const ANNOUNCE_WORDS: Dictionary['ANNOUNCE_WORDS'] = {
  finished: (band) => `Test beendet. Urteil: ${BAND_NAMES[band]}.`,
  examined: 'Untersuchung beendet.',
  endedEarly: 'Der Test kam nicht bis zum Ende.',
};
