import type { Dictionary } from '../dictionary.ts';

/** The words of what a history shows: its plots, its tables and its filters. */

export const TREND_WORDS: Dictionary['TREND_WORDS'] = {
  snapshot:
    'Ein Test ist eine Momentaufnahme. Testen Sie um 9, 13 und 18\u00a0Uhr und immer, wenn ein Anruf schlecht klingt: Ab zehn Tests zeigt diese Seite, wann Ihre Leitung versagt.',
  few: 'Wenige Tests zeigen eine Tendenz, noch kein Muster. Testen Sie zu anderen Zeiten und an anderen Tagen.',
  found: 'Was auffällt',
  foundNothing:
    'An diesen Tests fällt nichts auf: keine schlechte Zeit, keine Verschlechterung, keine Richtung oder Route, die zurückfällt.',
  foundTooFew: (least) =>
    `Ab ${least} bewerteten Tests sucht diese Seite nach schlechten Zeiten, Veränderungen und Routen, die versagen.`,
  looking: 'Die Tests werden durchgesehen…',
  over: 'Im Zeitverlauf',
  hours: 'Nach Stunde und Wochentag',
  compared: 'Im Vergleich',
  changes: 'Vor und nach einer Änderung',
  became: 'Was aus den Tests wurde',
  today: 'Heute',
  list: 'Die Tests',
  showAsTable: 'Als Tabelle zeigen',
  noMatch: 'Kein Test passt zu diesen Filtern.',
  noneInRange: (range) => `Keine Tests ${range}.`,
  noneScored: 'Zu keinem dieser Tests gibt es einen solchen Messwert.',
  showAll: 'Alle Tests zeigen',
  targetLine: (mos) => `Zielwert ${mos}`,
  unplaced: (tests) => `${tests} ausgelassen: Die Uhrzeit am Ort des Tests ist nicht bekannt.`,
  tooFewHours: (least) =>
    `Ab ${least} Tests sehen Sie hier die Stunden der Woche, in denen Ihre Leitung versagt. Lassen Sie sie zu allen Zeiten testen.`,
};

export const METRIC_WORDS: Dictionary['METRIC_WORDS'] = {
  mos: { name: 'Bewertung', short: 'Bewertung', unit: 'Punkte' },
  loss: { name: 'Verloren', short: 'verloren', unit: '' },
  delay: { name: 'Verzögerung', short: 'Verzögerung', unit: '' },
  jitter: { name: 'Schwankung', short: 'Schwankung', unit: '' },
};

export const SIDE_WORDS: Dictionary['SIDE_WORDS'] = {
  worse: 'Die schlechtere Richtung',
  up: 'Ihre Stimme zur Gegenseite',
  down: 'Stimme der Gegenseite zu Ihnen',
};

/** `last` with its preposition, after "Keine Tests". */
export const RANGE_WORDS: Dictionary['RANGE_WORDS'] = {
  '7d': { choice: '7 Tage', last: 'in den letzten 7 Tagen' },
  '30d': { choice: '30 Tage', last: 'in den letzten 30 Tagen' },
  '90d': { choice: '90 Tage', last: 'in den letzten 90 Tagen' },
  all: { choice: 'Alles', last: 'im gesamten Verlauf' },
};

export const FILTER_WORDS: Dictionary['FILTER_WORDS'] = {
  heading: 'Was betrachtet wird',
  range: 'Zeitraum',
  metric: 'Messwert',
  side: 'Richtung',
  more: 'Weitere Filter',
  any: 'Beliebig',
  several: 'Mehrere',
  unknown: 'nicht bekannt',
  only: 'Nur:',
  remove: (what) => `Filter entfernen: ${what}`,
  clear: 'Filter zurücksetzen',
  compare: 'Vergleichen',
  showOnly: (what) => `Nur zeigen: ${what}`,
  facet: (facet, value) => `${facet}: ${value}`,
};

/** What a facet is called; also of those that only the address can ask for. */
export const FACET_WORDS: Dictionary['FACET_WORDS'] = {
  result: 'Was daraus wurde',
  mode: 'Art des Tests',
  topology: 'Testweg',
  sameComputer: 'Nur dieser Computer',
  route: 'Route',
  codec: 'Sprachformat',
  connection: 'Verbindung',
  browser: 'Browser',
  agent: 'Wer getestet hat',
  place: 'Ort',
  headset: 'Headset',
  provider: 'Internetanbieter',
  origin: 'Herkunft',
  tags: 'Schlagwort',
  finding: 'Befund',
  direction: 'Richtung',
};

/** Values of the facets that are no names of their own. */
export const FACET_NAMES: Dictionary['FACET_NAMES'] = {
  sameComputer: { true: 'ja', false: 'nein' },
  connection: { wifi: 'WLAN', ethernet: 'Kabel', cellular: 'Mobilfunk', none: 'Keine', other: 'Andere' },
};

export const RESULT_NAMES: Dictionary['RESULT_NAMES'] = {
  scored: 'Bewertet',
  inconclusive: 'Zu wenig Daten für eine Bewertung',
  dropped: 'Verbindung während des Anrufs verloren',
  stopped: 'Angehalten, oder Seite geschlossen',
  'set-up-failed': 'Kein Anruf zustande gekommen',
  examined: 'Untersuchung ohne Anruf',
};

/** Of one's own tests, and of those that somebody sent: how sure it is that nobody changed them. */
export const ORIGIN_NAMES: Dictionary['ORIGIN_NAMES'] = {
  own: 'Hier gemacht',
  verified: 'Empfangen, bestätigt',
  'not-verified': 'Empfangen, nicht bestätigt',
  'not-seen': 'Empfangen, nicht signiert',
  'cannot-tell': 'Empfangen, nicht prüfbar',
};

export const WHOSE_WORDS: Dictionary['WHOSE_WORDS'] = {
  label: 'Wessen Tests',
  mine: 'Hier gemacht',
  received: 'Von anderen empfangen',
  all: 'Alle',
  others: 'Tests, die andere Ihnen geschickt haben, sind hier nicht dabei.',
  showOthers: 'Auf der Helpdesk-Seite zeigen',
};

export const MODE_NAMES: Dictionary['MODE_NAMES'] = {
  thorough: 'Testanruf',
  quick: 'Schnelltest',
  examination: 'Untersuchung',
  watched: 'Echter Anruf',
};

export const PLOT_WORDS: Dictionary['PLOT_WORDS'] = {
  trend: (metric, side, tests) =>
    `${METRIC_WORDS[metric].name} im Zeitverlauf, ${SIDE_WORDS[side]}, ${tests}. Die Pfeiltasten führen von einem zum nächsten.`,
  trendHint: 'Zeigen Sie auf die Grafik oder nutzen Sie die Pfeiltasten, um sie abzulesen.',
  named: (metric, figure) => `${METRIC_WORDS[metric].short} ${figure}`,
  test: (when, value) => `${when}: ${value}`,
  stretch: (when, median, low, high, tests) =>
    `${when}: ${median} in der Mitte, die meisten von ${low} bis ${high}, ${tests}`,
  stretchAlone: (when, median, tests) => `${when}: ${median}, ${tests}`,
  stretchEmpty: (when) => `${when}: kein Messwert`,
  failed: (tests) => `${tests} ohne oder mit abgebrochenem Anruf`,
  withFailed: (stretch, failed) => `${stretch}; ${failed}`,
  openTest: 'Diesen Test öffnen',
  legend: {
    dot: 'ein Test',
    median: 'die Mitte: die Hälfte der Tests darüber, die Hälfte darunter',
    spread: 'wo acht von zehn Tests liegen',
    failed: 'kein Anruf zustande gekommen oder abgebrochen',
    mark: 'etwas wurde geändert',
  },
  columns: {
    time: 'Zeit',
    tests: 'Tests',
    low: 'Niedrig (1 von 10 darunter)',
    median: 'Mitte',
    high: 'Hoch (1 von 10 darüber)',
    failed: 'Fehler',
  },
  failedStrip: 'Fehler',
  trendTable: 'Der Zeitverlauf als Tabelle',
};

export const HEAT_WORDS: Dictionary['HEAT_WORDS'] = {
  label: (figure) => `${figure} nach Wochentag und Stunde. Die Pfeiltasten führen von Stunde zu Stunde.`,
  days: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  longDays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  hour: (hour) => `${hour} bis ${hour + 1} Uhr`,
  cell: (day, hour, said) => `${day}, ${hour}: ${said}`,
  empty: 'nicht getestet',
  hint: 'Zeigen Sie auf eine Stunde oder nutzen Sie die Pfeiltasten, um sie abzulesen.',
  failed: (tests) => `${tests} fehlgeschlagen`,
  bad: (share, alert) => `${share} unter ${alert}`,
  thin: 'zu wenige, um sich darauf zu verlassen',
  legend: {
    well: (target) => `Zielwert ${target} oder darüber`,
    fair: (alert, target) => `${alert} bis ${target}`,
    bad: (alert) => `unter ${alert}`,
    low: {
      loss: 'am wenigsten verloren in diesen Stunden (in\u00a0%)',
      delay: 'kürzeste Verzögerung in diesen Stunden (in ms)',
      jitter: 'kleinste Schwankung in diesen Stunden (in ms)',
    },
    high: {
      loss: 'am meisten verloren in diesen Stunden',
      delay: 'längste Verzögerung in diesen Stunden',
      jitter: 'größte Schwankung in diesen Stunden',
    },
    thin: 'zu wenige Tests, oder alle an einem Tag',
    empty: 'nicht getestet',
  },
  table: 'Die Woche als Tabelle',
  hourColumn: 'Stunde',
};

export const COMPARE_WORDS: Dictionary['COMPARE_WORDS'] = {
  tooFew: (figure) => `${figure}, zu wenige Tests zum Vergleichen`,
  testsAndFailed: (tests, failed) => `${tests}, ${failed} fehlgeschlagen`,
  noFigure: 'kein Messwert',
  summary: (median, low, high) => `${median} in der Mitte, die Hälfte von ${low} bis ${high}`,
  only: 'Hier sind alle Tests von einer Art, es gibt also nichts zu vergleichen.',
  nothingKnown: 'Bei diesen Tests ist das nicht bekannt.',
  nothingSaid: 'Tragen Sie es in die Notizen Ihrer Tests ein, dann lassen sie sich vergleichen.',
  legend: 'Kasten: die mittlere Hälfte der Tests. Strich darin: die Mitte. Antennen: acht von zehn Tests.',
  table: 'Der Vergleich als Tabelle',
  columns: {
    group: 'Gruppe',
    tests: 'Tests',
    figures: 'Mit Messwert',
    low: 'Niedrig',
    quartile1: 'Ein Viertel',
    median: 'Mitte',
    quartile3: 'Drei Viertel',
    high: 'Hoch',
    failed: 'Fehler',
  },
  more: (count) => `Weitere Gruppen mit weniger Tests stehen in der Tabelle: ${count}.`,
};

export const CHANGE_WORDS: Dictionary['CHANGE_WORDS'] = {
  title: (text) => `„${text}“`,
  better: (by) => `Besser um ${by}`,
  worse: (by) => `Schlechter um ${by}`,
  same: 'Kein Unterschied',
  from: (before, after) => `vorher ${before}, nachher ${after}`,
  range: (low, high) => `in 95 von 100 solchen Fällen reicht der wahre Unterschied von ${low} bis ${high}`,
  real: 'Echt: Mit Zufall ist es nicht zu erklären.',
  unsure: 'Noch nicht zu sagen: Es kann allein am Zufall liegen.',
  noMatter: 'Kein Unterschied, der zählt.',
  unknown: 'Noch nicht zu sagen',
  why: {
    'few-days-before': 'Dafür braucht es Tests an mindestens fünf Tagen davor.',
    'few-days-after': 'Dafür braucht es Tests an mindestens fünf Tagen danach.',
    'other-hours': 'Davor wurde zu anderen Zeiten getestet als danach, beides lässt sich daher nicht vergleichen.',
  },
  tests: (before, after) => `${before} davor, ${after} danach`,
  none: 'Markieren Sie einen Zeitpunkt, zu dem sich etwas geändert hat; dann werden die Tests davor und danach verglichen.',
  table: 'Die Änderungen als Tabelle',
  columns: {
    change: 'Änderung',
    before: 'Davor',
    after: 'Danach',
    difference: 'Unterschied',
    range: '95 von 100',
    verdict: 'Echt?',
  },
  lead: 'Bis zu vier Wochen auf jeder Seite, gleiche Stunden mit gleichen.',
  verdicts: { real: 'echt', unsure: 'nicht zu sagen', noMatter: 'zählt nicht', tooFew: 'zu wenige Tests' },
};

export const TODAY_WORDS: Dictionary['TODAY_WORDS'] = {
  good: (met, scored, target) => `Zielwert ${target} erreicht: ${met} von ${scored} bewerteten Tests.`,
  unscored: (tests) => `Heute ${tests} ohne Bewertung.`,
  one: (mos, when) => `Heute ein bewerteter Test: ${mos} um ${when} Uhr.`,
  worst: (mos, when) => `Der schlechteste: ${mos} um ${when} Uhr.`,
  longest: (from, to, tests) => `Am längsten gut von ${from} bis ${to} Uhr: ${tests} hintereinander.`,
  failed: (tests) => `Fehlgeschlagen: ${tests}.`,
};

export const COUNT_WORDS: Dictionary['COUNT_WORDS'] = {
  share: 'Anteil',
  count: 'Tests',
  result: 'Was daraus wurde',
};
