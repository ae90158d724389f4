import type { Dictionary } from '../dictionary.ts';

/** The words of the comparison of routes, and of what this computer did. */

export const ROUTES_WORDS: Dictionary['ROUTES_WORDS'] = {
  table: 'Les routes comparées',
  route: 'Route',
  delay: 'Aller-retour',
  setUp: 'Première voix après',
  recommended: 'recommandée',
  lost: (percent) => `${percent} perdu`,
  recommend: (name, sentence) => `Recommandée depuis votre ligne : ${name}. ${sentence}`,
  onlyOne: 'Une seule route a été mesurée : il n’y a pas de choix à faire.',
  noneWorked: 'Aucun appel n’a abouti, par aucune des routes.',
  alike: 'Aucune différence qui compte : depuis votre ligne, ces routes se valent.',
  alikeAndWorse: (best, worse) => `Depuis votre ligne, ces routes se valent : ${best}. Déconseillé : ${worse}.`,
  unclear: 'Trop peu a été mesuré pour recommander une route.',
  sounds: (other) => `Le son des appels y est meilleur que par ${other}.`,
  quicker: (ms, other) => `Les voix y mettent ${ms} de moins que par ${other}.`,
  onlyThis: (other) => `Les appels par ${other} n’ont pas abouti.`,
  sideBySide:
    'Les routes ont été mesurées côte à côte : ce qui se passait d’autre sur votre ligne les a toutes touchées de la même façon.',
  explain:
    'Envoi : votre voix vers eux. Réception : leur voix vers vous. Sous chaque note : où le hasard la situe, et la part de la voix qui s’est perdue. Aller-retour : une fois jusqu’au serveur de test.',
  cost: (seconds, data) => `Durée : ${seconds}. Données utilisées : ${data}.`,
};

export const ROUTES_PROGRESS_WORDS: Dictionary['ROUTES_PROGRESS_WORDS'] = {
  name: 'Avancement de chaque route',
  state: 'En ce moment',
  phases: {
    waiting: 'attend son tour',
    connecting: 'connexion',
    'warming-up': 'mise en route',
    measuring: 'mesure',
    loading: 'remplissage de la ligne',
    finishing: 'bilan',
    done: 'terminé',
  },
  failed: 'n’a pas abouti',
};

export const COMPUTER_WORDS: Dictionary['COMPUTER_WORDS'] = {
  untested: 'Aucun appel n’a été passé : on ne sait rien de ce que fait cet ordinateur pendant un appel.',
  calm: 'Rien sur cet ordinateur n’a gêné l’appel.',
  disturbed: (busy, measured) =>
    `Cet ordinateur a retenu la voix pendant ${busy} des ${measured} secondes ; ce temps est exclu de la note.`,
  atLimit:
    'Le processeur de cet ordinateur était à sa limite pendant une partie de l’appel, et a porté la voix quand même.',
  unseen: 'Impossible de mesurer si cet ordinateur était occupé.',
  none: 'aucun',
  power: 'Alimentation',
  pluggedIn: 'sur secteur',
  onBattery: 'sur batterie',
  level: (power, percent) => `${power}, chargé à ${percent}`,
};
