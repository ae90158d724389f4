import type { Dictionary } from '../dictionary.ts';

/** The words of the history list. */

export const HISTORY_WORDS: Dictionary['HISTORY_WORDS'] = {
  heading: 'Historique',
  kept: 'Gardé dans ce navigateur seulement.',
  empty: 'Pas encore de test.',
  emptyTeach:
    'Un test est un instantané. Testez à 9, 13 et 18 heures, et chaque fois qu’un appel passe mal, ou laissez un onglet surveiller la ligne : cette page montre alors quand elle faiblit.',
  firstTest: 'Faire le premier test',
  watchLine: 'Surveiller ma ligne',
  loading: 'Lecture de l’historique…',
  unreadable: 'L’historique ne peut pas être lu dans ce navigateur.',
  damaged: 'Entrée endommagée',
  damagedHint: 'Ce test n’est plus lisible. Les autres ne sont pas touchés.',
  ended: { interrupted: 'interrompu', failed: 'échoué', running: 'encore en cours' },
  sameComputer: 'cet ordinateur seulement',
  examination: 'examen',
  realCall: 'appel réel',
  delete: 'Supprimer',
  deleteNamed: (when) => `Supprimer le test du ${when}`,
  deleteAll: 'Supprimer tous les tests',
  older: 'Afficher les tests plus anciens',
  confirmOne: 'Supprimer ce test pour de bon ?',
  confirmAll: (tests) => `Supprimer tout (${tests}) pour de bon ? C’est irréversible.`,
  confirmTheOne: 'Supprimer le seul test pour de bon ? C’est irréversible.',
  confirmYes: 'Supprimer',
  confirmNo: 'Garder',
  detailsGone: 'détails non conservés',
  detailsGoneLong:
    'Il ne reste que ces chiffres : les détails ont été retirés pour faire de la place aux tests plus récents.',
  noneListed: 'Aucun test à afficher ici.',
  find: 'Chercher dans les commentaires, noms et étiquettes',
  findIt: 'Chercher',
  findNothing: 'Tout réafficher',
  nothingFound: (text) => `Aucun commentaire, nom ni étiquette ne contient « ${text} ».`,
};
