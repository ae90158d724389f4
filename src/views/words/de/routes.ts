import type { Dictionary } from '../dictionary.ts';

/** The words of the comparison of routes, and of what this computer did. */

export const ROUTES_WORDS: Dictionary['ROUTES_WORDS'] = {
  table: 'Die Routen im Vergleich',
  route: 'Route',
  delay: 'Hin und zurück',
  setUp: 'Erste Stimme nach',
  recommended: 'empfohlen',
  lost: (percent) => `${percent} verloren`,
  recommend: (name, sentence) => `Von Ihrer Leitung aus empfohlen: ${name}. ${sentence}`,
  onlyOne: 'Nur eine Route wurde gemessen, es gibt also nichts zu wählen.',
  noneWorked: 'Über keine der Routen kam ein Anruf durch.',
  alike: 'Kein Unterschied, der zählt: Von Ihrer Leitung aus sind diese Routen gleich gut.',
  alikeAndWorse: (best, worse) => `Von Ihrer Leitung aus sind ${best} gleich gut. Nicht empfohlen: ${worse}.`,
  unclear: 'Es wurde zu wenig gemessen, um eine der Routen zu empfehlen.',
  sounds: (other) => `Anrufe darüber klingen besser als über ${other}.`,
  quicker: (ms, other) => `Stimmen brauchen darüber ${ms} weniger als über ${other}.`,
  onlyThis: (other) => `Anrufe über ${other} kamen nicht durch.`,
  sideBySide:
    'Die Routen wurden gleichzeitig gemessen, sodass alles andere auf Ihrer Leitung alle gleich getroffen hat.',
  explain:
    'Upload: Ihre Stimme zur Gegenseite. Download: Stimme der Gegenseite zu Ihnen. Unter jeder Bewertung: der Bereich, den der Zufall offen lässt, und der verlorene Anteil der Sprache. Hin und zurück: einmal zum Testserver.',
  cost: (seconds, data) => `Dauer: ${seconds}. Verbrauchte Daten: ${data}.`,
};

export const ROUTES_PROGRESS_WORDS: Dictionary['ROUTES_PROGRESS_WORDS'] = {
  name: 'Fortschritt jeder Route',
  state: 'Jetzt',
  phases: {
    waiting: 'wartet',
    connecting: 'verbindet',
    'warming-up': 'läuft an',
    measuring: 'misst',
    loading: 'lastet die Leitung aus',
    finishing: 'rechnet',
    done: 'fertig',
  },
  failed: 'kam nicht durch',
};

export const COMPUTER_WORDS: Dictionary['COMPUTER_WORDS'] = {
  untested: 'Es gab keinen Anruf, daher ist nicht bekannt, was dieser Computer während eines Anrufs tut.',
  calm: 'Nichts auf diesem Computer stand dem Anruf im Weg.',
  disturbed: (busy, measured) =>
    `Dieser Computer hielt die Sprache während ${busy} von ${measured} Sekunden auf; sie gingen nicht in die Bewertung ein.`,
  atLimit: 'Der Prozessor dieses Computers war zeitweise am Limit und hat die Sprache trotzdem getragen.',
  unseen: 'Ob dieser Computer überlastet war, ließ sich nicht messen.',
  none: 'keine',
  power: 'Strom',
  pluggedIn: 'am Netz',
  onBattery: 'im Akkubetrieb',
  level: (power, percent) => `${power}, ${percent} geladen`,
};
