import type { Dictionary } from '../dictionary.ts';

/** The words of the element in somebody else's page. */
export const ELEMENT_WORDS: Dictionary['ELEMENT_WORDS'] = {
  label: 'Contrôle de la qualité des appels',
  heading: 'Votre ligne est-elle assez bonne pour les appels ?',
  intro:
    'Nous passons un appel d’essai depuis ce navigateur vers un serveur de test et retour. Sans micro : la voix est artificielle.',
  start: 'Lancer l’appel d’essai',
  again: 'Refaire le test',
  stop: 'Arrêter',
  stopWatching: 'Ne plus observer',
  notTested: 'Ligne non testée',
  check: 'Tester',
  preparing: 'Un instant…',
  waiting: 'En attente de la fin d’un autre test…',
  waitingWhy: 'Deux à la fois se mesureraient l’un l’autre. Celui-ci commence ensuite de lui-même.',
  watching: 'Observation de votre appel…',
  watchingWhy: 'Votre appel est seulement lu, rien n’y est changé.',
  callPoor: 'Votre appel ne s’entend pas bien en ce moment',
  callWellAgain: 'Votre appel s’entend de nouveau bien',
  notSetUp: 'Ce contrôle n’est pas bien configuré',
  notSetUpStep: 'Dites-le à ceux qui s’occupent de cette page. La ligne ci-dessous est pour eux.',
  notFetched: 'Une partie de ce contrôle n’a pas pu être chargée',
  notFetchedStep: 'Vérifiez que vous êtes en ligne, puis réessayez.',
  score: (mos) => `note ${mos}`,
  scoreRange: 'Note estimée (MOS) de 1, mauvaise, à 4,5, la meilleure.',
  testLonger: 'Testez à nouveau à une autre heure : plusieurs tests peuvent trancher.',
  chooseOpus: 'Demandez le format de voix Opus à ceux qui s’occupent de votre téléphone.',
};
