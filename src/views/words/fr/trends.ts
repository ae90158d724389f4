import type { Dictionary } from '../dictionary.ts';

/** The words of what a history shows: its plots, its tables and its filters. */

export const TREND_WORDS: Dictionary['TREND_WORDS'] = {
  snapshot:
    'Un test est un instantané. Testez à 9, 13 et 18 heures, et chaque fois qu’un appel passe mal : à partir de dix tests, cette page montre quand votre ligne faiblit.',
  few: 'Quelques tests montrent une tendance, pas encore un rythme. Testez à d’autres heures et d’autres jours.',
  found: 'Ce qui ressort',
  foundNothing: 'Rien ne ressort de ces tests : ni mauvaise heure, ni dégradation, ni direction ou route en retrait.',
  foundTooFew: (least) =>
    `À partir de ${least} tests notés, cette page cherche les mauvaises heures, les changements et les routes qui faiblissent.`,
  looking: 'Examen des tests…',
  over: 'Dans le temps',
  hours: 'Par heure et jour de la semaine',
  compared: 'Côte à côte',
  changes: 'Avant et après un changement',
  became: 'Ce que les tests ont donné',
  today: 'Aujourd’hui',
  list: 'Les tests',
  showAsTable: 'Afficher en tableau',
  noMatch: 'Aucun test ne correspond à ces filtres.',
  noneInRange: (range) => `Aucun test dans ${range}.`,
  noneScored: 'Aucun de ces tests n’a un tel chiffre.',
  showAll: 'Afficher tous les tests',
  targetLine: (mos) => `objectif ${mos}`,
  unplaced: (tests) => `Laissé de côté : ${tests}, car l’heure du lieu du test n’est pas connue.`,
  tooFewHours: (least) =>
    `À partir de ${least} tests, on voit ici les heures de la semaine où votre ligne faiblit. Faites-la tester à toute heure.`,
};

export const METRIC_WORDS: Dictionary['METRIC_WORDS'] = {
  mos: { name: 'Note', short: 'note', unit: 'points' },
  loss: { name: 'Perdu', short: 'perdu', unit: '' },
  delay: { name: 'Délai', short: 'délai', unit: '' },
  jitter: { name: 'Arrivée irrégulière', short: 'arrivée irrégulière', unit: '' },
};

export const SIDE_WORDS: Dictionary['SIDE_WORDS'] = {
  worse: 'La moins bonne direction',
  up: 'Votre voix vers eux',
  down: 'Leur voix vers vous',
};

export const RANGE_WORDS: Dictionary['RANGE_WORDS'] = {
  '7d': { choice: '7 jours', last: 'les 7 derniers jours' },
  '30d': { choice: '30 jours', last: 'les 30 derniers jours' },
  '90d': { choice: '90 jours', last: 'les 90 derniers jours' },
  all: { choice: 'Tout', last: 'tout l’historique' },
};

export const FILTER_WORDS: Dictionary['FILTER_WORDS'] = {
  heading: 'À afficher',
  range: 'Période',
  metric: 'Chiffre',
  side: 'Direction',
  more: 'Plus de filtres',
  any: 'Indifférent',
  several: 'Plusieurs',
  unknown: 'inconnu',
  only: 'Seulement :',
  remove: (what) => `Retirer le filtre « ${what} »`,
  clear: 'Effacer les filtres',
  compare: 'Comparer',
  showOnly: (what) => `Afficher seulement « ${what} »`,
  /** "Route : Francfort". */
  facet: (facet, value) => `${facet} : ${value}`,
};

/** What a facet is called; also of those that only the address can ask for. */
export const FACET_WORDS: Dictionary['FACET_WORDS'] = {
  result: 'Issue du test',
  mode: 'Type de test',
  topology: 'Façon de tester',
  sameComputer: 'Cet ordinateur seulement',
  route: 'Route',
  codec: 'Format de voix',
  connection: 'Connexion',
  browser: 'Navigateur',
  agent: 'Qui a testé',
  place: 'Lieu',
  headset: 'Casque',
  provider: 'Fournisseur d’accès',
  origin: 'D’où cela vient',
  tags: 'Étiquette',
  finding: 'Constat',
  direction: 'Direction',
};

/** Values of the facets that are no names of their own. */
export const FACET_NAMES: Dictionary['FACET_NAMES'] = {
  sameComputer: { true: 'oui', false: 'non' },
  connection: { wifi: 'Wi-Fi', ethernet: 'Câble', cellular: 'Réseau mobile', none: 'Aucune', other: 'Autre' },
};

export const RESULT_NAMES: Dictionary['RESULT_NAMES'] = {
  scored: 'Noté',
  inconclusive: 'Données insuffisantes pour une note',
  dropped: 'Connexion perdue pendant l’appel',
  stopped: 'Arrêté, ou page fermée',
  'set-up-failed': 'Appel non établi',
  examined: 'Examen sans appel',
};

/** Of one's own tests, and of those that somebody sent: how sure it is that nobody changed them. */
export const ORIGIN_NAMES: Dictionary['ORIGIN_NAMES'] = {
  own: 'Fait ici',
  verified: 'Reçu, vérifié',
  'not-verified': 'Reçu, non vérifié',
  'not-seen': 'Reçu, non signé',
  'cannot-tell': 'Reçu, vérification impossible',
};

export const WHOSE_WORDS: Dictionary['WHOSE_WORDS'] = {
  label: 'Tests de qui',
  mine: 'Faits ici',
  received: 'Reçus d’autres personnes',
  all: 'Tous',
  others: 'Les tests que d’autres vous ont envoyés n’en font pas partie.',
  showOthers: 'Les afficher sur la page de l’assistance',
};

export const MODE_NAMES: Dictionary['MODE_NAMES'] = {
  thorough: 'Appel d’essai',
  quick: 'Test rapide',
  examination: 'Examen',
  watched: 'Appel réel',
};

export const PLOT_WORDS: Dictionary['PLOT_WORDS'] = {
  trend: (metric, side, tests) =>
    `${METRIC_WORDS[metric].name} dans le temps, ${SIDE_WORDS[side].toLowerCase()}, ${tests}. Les flèches vont de l’un à l’autre.`,
  trendHint: 'Pointez le graphique, ou utilisez les flèches, pour le lire.',
  /** "note 3,1": a figure with its name. */
  named: (metric, figure) => `${METRIC_WORDS[metric].short} ${figure}`,
  /** `value` and `median` are what `named` made. */
  test: (when, value) => `${when} : ${value}`,
  stretch: (when, median, low, high, tests) =>
    `${when} : ${median} en médiane, la plupart entre ${low} et ${high}, ${tests}`,
  stretchAlone: (when, median, tests) => `${when} : ${median}, ${tests}`,
  stretchEmpty: (when) => `${when} : aucun chiffre`,
  failed: (tests) => `${tests} sans appel, ou avec appel coupé`,
  /** One of the sentences above, and how many failed. */
  withFailed: (stretch, failed) => `${stretch} ; ${failed}`,
  openTest: 'Ouvrir ce test',
  legend: {
    dot: 'un test',
    median: 'la médiane : la moitié des tests au-dessus, l’autre au-dessous',
    spread: 'où se trouvent huit tests sur dix',
    failed: 'appel non établi, ou coupé',
    mark: 'quelque chose a été changé',
  },
  columns: {
    time: 'Temps',
    tests: 'Tests',
    low: 'Bas (1 sur 10 au-dessous)',
    median: 'Médiane',
    high: 'Haut (1 sur 10 au-dessus)',
    failed: 'Échecs',
  },
  failedStrip: 'échecs',
  trendTable: 'La tendance en tableau',
};

export const HEAT_WORDS: Dictionary['HEAT_WORDS'] = {
  label: (figure) => `${figure} par jour de la semaine et heure. Les flèches vont d’une heure à l’autre.`,
  days: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  longDays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  hour: (hour) => `${hour} h à ${hour + 1} h`,
  /** "lundi, 18 h à 19 h : note 3,1, 14 tests". */
  cell: (day, hour, said) => `${day}, ${hour} : ${said}`,
  empty: 'non testé',
  hint: 'Pointez une heure, ou utilisez les flèches, pour la lire.',
  failed: (tests) => `${tests} en échec`,
  bad: (share, alert) => `${share} sous ${alert}`,
  thin: 'trop peu pour s’y fier',
  legend: {
    well: (target) => `à l’objectif de ${target} ou au-dessus`,
    fair: (alert, target) => `${alert} à ${target}`,
    bad: (alert) => `sous ${alert}`,
    low: {
      loss: 'le moins perdu de ces heures (en %)',
      delay: 'le délai le plus court de ces heures (en ms)',
      jitter: 'le plus régulier de ces heures (en ms)',
    },
    high: {
      loss: 'le plus perdu de ces heures',
      delay: 'le délai le plus long de ces heures',
      jitter: 'le plus irrégulier de ces heures',
    },
    thin: 'trop peu de tests, ou tous le même jour',
    empty: 'non testé',
  },
  table: 'La semaine en tableau',
  hourColumn: 'Heure',
};

export const COMPARE_WORDS: Dictionary['COMPARE_WORDS'] = {
  tooFew: (figure) => `${figure}, trop peu de tests pour comparer`,
  testsAndFailed: (tests, failed) => `${tests}, dont en échec : ${failed}`,
  noFigure: 'aucun chiffre',
  summary: (median, low, high) => `médiane ${median}, la moitié entre ${low} et ${high}`,
  only: 'Tous les tests sont ici du même type : il n’y a rien à comparer.',
  nothingKnown: 'Pour ces tests, cela n’est pas connu.',
  nothingSaid: 'Dites-le dans les commentaires de vos tests, et ils pourront être comparés.',
  legend: 'Boîte : la moitié centrale des tests. Trait dedans : la médiane. Moustaches : huit tests sur dix.',
  table: 'La comparaison en tableau',
  columns: {
    group: 'Groupe',
    tests: 'Tests',
    figures: 'Avec chiffre',
    low: 'Bas',
    quartile1: 'Un quart',
    median: 'Médiane',
    quartile3: 'Trois quarts',
    high: 'Haut',
    failed: 'Échecs',
  },
  more: (count) => `Dans le tableau aussi, avec moins de tests : ${count}.`,
};

export const CHANGE_WORDS: Dictionary['CHANGE_WORDS'] = {
  title: (text) => `« ${text} »`,
  better: (by) => `Amélioration de ${by}`,
  worse: (by) => `Dégradation de ${by}`,
  same: 'Aucune différence',
  from: (before, after) => `${before} avant, ${after} après`,
  range: (low, high) => `la vraie différence est entre ${low} et ${high} dans 95 cas semblables sur 100`,
  real: 'Réel : le hasard ne l’explique pas.',
  unsure: 'Impossible à dire pour l’instant : le hasard seul a pu le faire.',
  noMatter: 'Aucune différence qui compte.',
  unknown: 'On ne peut pas encore le dire',
  why: {
    'few-days-before': 'Pour le dire, il faut des tests sur au moins cinq jours avant.',
    'few-days-after': 'Pour le dire, il faut des tests sur au moins cinq jours après.',
    'other-hours': 'Les tests d’avant et d’après n’ont pas eu lieu aux mêmes heures : on ne peut pas les comparer.',
  },
  tests: (before, after) => `${before} avant, ${after} après`,
  none: 'Placez un repère au moment où quelque chose a changé : les tests d’avant et d’après seront comparés.',
  table: 'Les changements en tableau',
  columns: {
    change: 'Changement',
    before: 'Avant',
    after: 'Après',
    difference: 'Différence',
    range: '95 sur 100',
    verdict: 'Réel ?',
  },
  lead: 'Jusqu’à quatre semaines de chaque côté, aux mêmes heures.',
  verdicts: { real: 'réel', unsure: 'indécis', noMatter: 'sans importance', tooFew: 'trop peu de tests' },
};

export const TODAY_WORDS: Dictionary['TODAY_WORDS'] = {
  good: (met, scored, target) => `Tests notés ayant atteint l’objectif de ${target} : ${met} sur ${scored}.`,
  unscored: (tests) => `${tests} aujourd’hui, sans aucune note.`,
  one: (mos, when) => `Un test noté aujourd’hui : ${mos} à ${when}.`,
  worst: (mos, when) => `Le moins bon : ${mos} à ${when}.`,
  longest: (from, to, tests) => `Plus longue période bonne : de ${from} à ${to}, ${tests} d’affilée.`,
  failed: (tests) => `${tests} en échec.`,
};

export const COUNT_WORDS: Dictionary['COUNT_WORDS'] = {
  share: 'Part',
  count: 'Tests',
  result: 'Issue du test',
};
