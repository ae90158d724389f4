import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** The words of the watch of a line. */

export const WATCH_WORDS: Dictionary['WATCH_WORDS'] = {
  heading: 'Gardez un œil sur votre ligne',
  lead: 'Tant que cet onglet est ouvert, un court appel d’essai est passé de temps en temps. La page vous prévient quand votre ligne devient trop faible pour les appels, et quand elle est de nouveau bonne.',
  promises: (seconds, megabytes) => [
    `Chaque appel d’essai dure ${seconds} secondes. Cela utilise environ ${megabytes} de données par heure.`,
    'Vous n’en entendez rien, et aucun microphone n’est utilisé.',
    'L’onglet peut rester en arrière-plan ; seule sa fermeture arrête la surveillance.',
    'Avant un appel, appuyez sur « Je suis en appel » : rien n’est alors testé.',
  ],
  every: 'Tester environ toutes les',
  everyChoices: { 5: '5 minutes', 15: '15 minutes', 30: '30 minutes', 60: '60 minutes' },
  dataUse: (megabytes) => `Utilise environ ${megabytes} de données par heure, un peu plus quand votre ligne va mal.`,
  start: 'Lancer la surveillance',
  stop: 'Arrêter la surveillance',
  beginCall: 'Je suis en appel',
  endCall: 'Mon appel est terminé',
  status: 'En ce moment',
  goneOn: 'La surveillance était active à l’ouverture de cette page : elle continue.',
  soFar: 'Jusqu’ici',
  lastWatch: 'La dernière surveillance',
  copy: 'Copier le résumé',
  copied: 'Copié.',
  notCopied: 'Ce navigateur ne laisse pas la page copier. Sélectionnez les lignes ci-dessus et copiez-les vous-même.',
  print: 'Imprimer',
  lastTests: 'Les derniers tests',
  when: 'Heure',
  what: 'Résultat',
  direction: 'Moins bonne direction',
  allTests: 'Tous les tests et tendances',
  noTests: 'Pas encore de test.',
};

/** What the watch is at: a line to read first, and what it means. */
export const WATCH_STATE_WORDS: Dictionary['WATCH_STATE_WORDS'] = {
  off: { line: 'Pas de surveillance.', meaning: '' },
  starting: { line: 'Un instant…', meaning: '' },
  waiting: {
    line: (time) => `Surveillance active. Prochain test à ${time}.`,
    meaning: 'Vous pouvez continuer votre travail.',
  },
  testing: {
    line: 'Surveillance active. Test en cours.',
    meaning: 'Cela prend quelques secondes. Vous pouvez continuer votre travail.',
  },
  'on-call': {
    line: (time) => `En pause pour votre appel, jusqu’à ${time} au plus tard.`,
    meaning: 'Rien n’est testé. Les tests prévus sont sautés, et comptés comme tels.',
  },
  woken: {
    line: (time) => `Votre ordinateur était en veille. Prochain test à ${time}.`,
    meaning: 'Votre ligne a d’abord un moment pour revenir, afin que la veille ne lui soit pas reprochée.',
  },
  elsewhere: {
    line: 'Un autre onglet de cette page surveille.',
    meaning: 'Quand cet onglet-là sera fermé, celui-ci prendra le relais.',
  },
  blocked: {
    line: 'Cliquez n’importe où sur cette page pour qu’elle continue.',
    meaning: 'Dans une page qui vient de s’ouvrir, le navigateur ne laisse partir aucune voix de test avant un clic.',
  },
};

export const NOTIFY_WORDS: Dictionary['NOTIFY_WORDS'] = {
  heading: 'Notifications',
  default: 'Sans notifications, les alertes n’apparaissent que sur cette page.',
  ask: 'Autoriser les notifications',
  granted:
    'Vous recevez une notification quand votre ligne devient trop faible pour les appels, et une quand elle est de nouveau bonne.',
  denied:
    'Ce navigateur ne laisse pas cette page afficher de notifications : les alertes n’apparaissent que sur la page. Vous pouvez les autoriser dans les réglages de site du navigateur.',
  unsupported:
    'Ce navigateur n’affiche pas les notifications des pages : les alertes n’apparaissent que sur cette page.',
};

/** What an alert says, by what the worst of its tests came to. */
export const ALERT_WORDS: Dictionary['ALERT_WORDS'] = {
  scored: {
    up: 'Votre ligne est trop faible pour les appels : on vous entend mal',
    down: 'Votre ligne est trop faible pour les appels : vous les entendez mal',
    both: 'Votre ligne est trop faible pour les appels en ce moment',
    doThis:
      'Mettez en pause téléchargements, envois et vidéos sur cette ligne. Si vous êtes en Wi-Fi, utilisez un câble.',
  },
  dropped: {
    heading: 'Les appels d’essai sont coupés en ce moment',
    doThis: 'Vérifiez votre Wi-Fi, ou utilisez un câble. Si un VPN est actif, coupez-le.',
  },
  'no-call': {
    heading: 'Aucun appel d’essai n’aboutit en ce moment',
    doThis:
      'Vérifiez que vous êtes en ligne ; si un VPN est actif, coupez-le. Si vous êtes en Wi-Fi, utilisez un câble.',
  },
  since: (time) => `Depuis ${time}.`,
  worst: (score, alert) => `Note la plus basse ${score} ; alerte au-dessous de ${alert}.`,
  twoOfThree: 'Il faut deux appels d’essai sur trois pour une alerte.',
  seeTest: 'Voir le moins bon test',
  recovered: 'Votre ligne est de nouveau assez bonne pour les appels',
  from: (from, to, length) => `Elle était trop faible : ${from} – ${to} (${length}).`,
  seen: 'OK',
};

export const SHIFT_WORDS: Dictionary['SHIFT_WORDS'] = {
  head: (from, to) => `Surveillance de la ligne, ${from} – ${to} :`,
  untilNow: (time) => `maintenant (${time})`,
  tests: (count) => plural(count, { one: `${count} test.`, other: `${count} tests.` }),
  noTests: 'aucun test.',
  /** `met` of `told`, which are those of `count` that say something of the line. */
  testsMet: (count, met, told, target) => {
    const tests = plural(count, { one: `${count} test`, other: `${count} tests` });
    return `${tests}, objectif (${target}) atteint par ${met} sur ${told}.`;
  },
  untold: (count) => `N’ont rien dit de la ligne : ${count}.`,
  skipped: (count, why) => `Sautés : ${count} (${why}).`,
  skippedWhy: (count, why) => `${count} ${why}`,
  skippedFor: {
    call: 'pendant un appel',
    busy: 'pendant un autre test',
    asleep: 'ordinateur en veille',
    blocked: 'avant un clic',
  },
  worst: (time, what) => `Le moins bon : ${time}, ${what}.`,
  noWorst: 'Le moins bon : aucun test n’a encore rien dit de la ligne.',
  score: (score, direction) => `note ${score} (${direction})`,
  bothWays: 'les deux directions',
  failed: {
    'no-call': 'aucun appel n’a abouti',
    dropped: 'l’appel a été coupé',
    unknown: 'ne dit rien de la ligne',
  },
  alerts: (list) => `Alertes : ${list}.`,
  noAlerts: 'Alertes : aucune.',
  lasted: (from, to, length) => `${from} – ${to} (${length})`,
  lasting: (from) => `depuis ${from}`,
};
