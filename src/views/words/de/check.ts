import type { Dictionary } from '../dictionary.ts';

/** The words of the screen that lists what can be examined, and of what was. */

export const CHECK_WORDS: Dictionary['CHECK_WORDS'] = {
  heading: 'Leitung untersuchen',
  lead: 'Ein Testanruf zeigt, wie gut die Leitung ist. Diese Untersuchungen zeigen, woran es hakt.',
  full: {
    name: 'Gesamtprüfung',
    about: 'Alles nacheinander, in etwa einer Minute:',
    parts: (routes) => [
      'jeder Weg zum Testserver und die Strecke dorthin',
      ...(routes > 1 ? [`Ihre ${routes} Testserver im Vergleich`] : []),
      'ein Testanruf',
    ],
    start: 'Gesamtprüfung starten',
  },
  fill: {
    label: 'Die Leitung auch absichtlich auslasten',
    about: 'Zeigt, was der Upload oder Download von jemand anderem mit Ihren Anrufen macht.',
  },
  alone: 'Einzeln',
  reach: {
    name: 'Wege zum Testserver',
    about: 'Fragt jede Adresse des Testservers gleichzeitig an, über UDP, TCP und TLS. Bis zu 5 Sekunden, kaum Daten.',
    start: 'Wege testen',
  },
  routes: {
    name: 'Testserver im Vergleich',
    about: (names, megabytes) => `Je ein Anruf über ${names}, alle gleichzeitig. Etwa 10 Sekunden, etwa ${megabytes}.`,
    start: 'Vergleichen',
  },
  load: {
    name: 'Stimme bei ausgelasteter Leitung',
    about: (megabytes) =>
      `Ein kurzer Anruf; dann werden Upload, Download und beide zusammen für je 5 Sekunden absichtlich ausgelastet. Etwa 40 Sekunden, bis zu ${megabytes}.`,
    start: 'Leitung auslasten',
  },
  headset: {
    name: 'Mikrofon und Headset',
    about:
      'Prüft Ihr Mikrofon und was es von Ihrem Lautsprecher aufnimmt. Fragt vorher nach dem Mikrofon; der Ton bleibt in diesem Computer.',
    start: 'Headset prüfen',
  },
  asking: 'Der Testserver wird gefragt, was er anbietet…',
  notAsked: 'Der Testserver hat gerade nicht geantwortet. Sie können trotzdem starten: Das Ergebnis nennt den Grund.',
};

/** Headings of what was examined, on the result's screen. */
export const EXAMINED_WORDS: Dictionary['EXAMINED_WORDS'] = {
  reach: 'Wege zum Testserver',
  routes: 'Testserver im Vergleich',
  nothingToMend: 'Hier ist nichts zu verbessern. Wie die Leitung klingt, zeigt ein Testanruf.',
  nothing: 'Es wurde nichts untersucht',
};
