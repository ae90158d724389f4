import type { Dictionary } from '../dictionary.ts';

/** The words of an examination under way that is no call. */

export const EXAMINING_WORDS: Dictionary['EXAMINING_WORDS'] = {
  headings: {
    examining: 'Essai de chaque chemin vers le serveur de test…',
    comparing: 'Appel par tous les serveurs de test à la fois…',
  },
  explain: {
    examining: 'Chacun est interrogé séparément ; on laisse quatre secondes à celui qui ne répond pas.',
    comparing: 'La même voix passe par tous en même temps, pour que la ligne les traite de la même façon.',
  },
};
