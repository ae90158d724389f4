import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';
import { of } from './elision.ts';

/** The words of the help desk's overview, and of what it takes in. */

export const DESK_WORDS: Dictionary['DESK_WORDS'] = {
  heading: 'Assistance',
  lead: 'Les lignes des personnes qui vous ont envoyé un résultat, les plus mauvaises d’abord. Gardées dans ce navigateur seulement.',
  ask: 'Demander un test à quelqu’un',
  loading: 'Lecture des résultats…',
  unreadable: 'Les résultats ne peuvent pas être lus dans ce navigateur.',
  empty: 'Pas encore de résultat.',
  emptyTeach:
    'Créez un lien de test et envoyez-le. La personne qui l’ouvre voit ce que vous demandez, fait le test et vous envoie le résultat. Collez sur cette page les liens qui reviennent, ou déposez-y les fichiers : chaque personne y a sa rangée.',
  noneInRange: (range, tests) => `Aucun résultat dans ${range}. Il y en a de plus anciens : ${tests}.`,
  noMatch: 'Aucun résultat ne correspond à ces filtres.',
  showAll: 'Afficher tous les résultats',
  tableName: 'Les personnes et leurs lignes',
  filters: 'À afficher',
  range: 'Période',
  place: 'Lieu',
  route: 'Route',
  saveCsv: 'Enregistrer en tableau (CSV)',
  people: (count, shown) => plural(count, { one: `${shown} personne`, other: `${shown} personnes` }),
  nobody: 'Sans nom',
  nobodyHint: 'Résultats arrivés sans nom, peut-être de plusieurs personnes.',
  columns: {
    agent: 'Qui',
    verdict: 'Dernier verdict',
    up: 'De l’agent au client',
    down: 'Du client à l’agent',
    tests: 'Tests',
    route: 'Route',
    browser: 'Navigateur',
    provider: 'Fournisseur',
    when: 'Dernier test',
  },
  sortedUp: 'trié',
  sortedDown: 'trié dans l’autre sens',
  notKnown: 'inconnu',
  notScored: 'sans note',
  below: (bad) => (bad === 0 ? 'aucun mauvais' : `${bad} mauvais`),
  openHistory: (name) => `Tous les tests ${of(name)}`,
  notVerified: 'non vérifié',
  barLegend: (target) =>
    `Chaque barre est la note d’une direction, jusqu’à 4,5 ; le trait est l’objectif, ${target}. Tests « mauvais » : sous l’objectif, coupés ou sans appel abouti.`,
};

export const CAUSE_WORDS: Dictionary['CAUSE_WORDS'] = {
  heading: 'Ce que beaucoup partagent',
  badLines: (bad, lines) => {
    if (bad === 0) {
      return plural(lines, {
        one: 'La seule ligne n’est pas mauvaise à son dernier test.',
        other: `Aucune des ${lines} lignes n’est mauvaise à son dernier test.`,
      });
    }
    return plural(lines, {
      one: 'La seule ligne est mauvaise à son dernier test.',
      other: plural(bad, {
        one: `${bad} ligne sur ${lines} est mauvaise à son dernier test.`,
        other: `${bad} lignes sur ${lines} sont mauvaises à leur dernier test.`,
      }),
    });
  },
  by: (count, bad, what) => {
    const which = count === bad ? (bad === 1 ? 'Cette ligne' : `Les ${bad}`) : `${count} sur ${bad}`;
    if (what === 'failed') return `${which} : pas d’appel, ou appel coupé.`;
    return `${which} : ${{ up: 'envoi', down: 'réception', both: 'envoi et réception' }[what]}.`;
  },
  same: {
    route: (word) => `Même route : ${word}.`,
    provider: (word) => `Même fournisseur d’accès : ${word}.`,
    connection: (word) => `Même type de connexion : ${word}.`,
    place: (word) => `Même lieu : ${word}.`,
    browser: (word) => `Même navigateur : ${word}.`,
    headset: (word) => `Même casque : ${word}.`,
    codec: (word) => `Même format de voix : ${word}.`,
    topology: (word) => `Même façon de tester : ${word}.`,
  },
  evidence: (bad, allBad, good, allGood) =>
    `Présent sur ${bad} des ${allBad} lignes mauvaises, et sur ${good} des ${allGood} bonnes.`,
  alongside: (words) => `Les mêmes lignes ont aussi cela en commun, qui peut tout autant être en cause : ${words}`,
  nothing:
    'Aucune route, aucun fournisseur, lieu ou navigateur ne se détache : ce que partagent les lignes mauvaises peut être dû au hasard.',
  tooFew: 'Trop peu de lignes pour dire ce que partagent les mauvaises.',
  caution: 'Un point commun plus fréquent que le hasard ne le permet indique où chercher ; ce n’est pas une preuve.',
};

export const INTAKE_WORDS: Dictionary['INTAKE_WORDS'] = {
  heading: 'Ajouter des résultats',
  about:
    'Déposez des fichiers n’importe où sur cette page, ou collez des liens, même toute une conversation qui en contient. Ils restent dans ce navigateur.',
  paste: 'Coller des liens de résultat',
  pasteHint: 'https://…/#/r/1.…',
  add: 'Les ajouter',
  choose: 'Choisir des fichiers',
  drop: 'Déposer les fichiers ici',
  stop: 'Arrêter',
  reading: (done, total) => `Lecture de ${done} sur ${total}…`,
  saving: (count) => `Ajout de ${count}…`,
  stopped: 'Arrêté. Rien n’a été ajouté.',
  failed: 'Rien n’a été ajouté : impossible d’écrire dans l’historique.',
  nothing: 'Ce texte ne contient aucun lien de résultat.',
  added: (count, shown) => plural(count, { one: `${shown} résultat ajouté.`, other: `${shown} résultats ajoutés.` }),
  updated: (count, shown) =>
    plural(count, {
      one: `${shown} était déjà là et a été complété.`,
      other: `${shown} étaient déjà là et ont été complétés.`,
    }),
  unchanged: (count, shown) => plural(count, { one: `${shown} était déjà là.`, other: `${shown} étaient déjà là.` }),
  duplicates: (count, shown) =>
    plural(count, { one: `${shown} est arrivé deux fois.`, other: `${shown} sont arrivés plusieurs fois.` }),
  refused: (count, shown) =>
    plural(count, { one: `${shown} n’a pas pu être lu :`, other: `${shown} n’ont pas pu être lus :` }),
  refusedList: 'Ce qui n’a pas pu être lu, et pourquoi',
  moreRefused: (count) => `et ${count} de plus`,
  pasted: (place) => `Lien n° ${place} du texte`,
  linkIn: (file, place) => `${file}, lien n° ${place}`,
  open: 'Ouvrir le résultat',
  whys: {
    'too-long': 'plus long que tout lien de résultat',
    damaged: 'incomplet, ou modifié en route',
    newer: 'créé par une version de Callprobe plus récente que cette page',
    'inflates-too-far': 'bien plus gros à l’intérieur que tout résultat',
    'not-a-result': 'pas un résultat de Callprobe',
    'too-large': 'trop gros',
    unreadable: 'illisible sur le disque',
    'not-json': 'coupé, modifié, ou fichier d’un autre type',
    'not-ours': 'pas un résultat de Callprobe',
    'wrong-field': 'contient quelque chose qu’aucun résultat ne contient',
    'no-links': 'ne contient aucun lien de résultat',
    'too-many': 'plus que ce qui peut être ajouté en une fois',
  },
};
