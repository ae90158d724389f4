import type { Dictionary } from '../dictionary.ts';

/** The words of the page inside another page. */
export const EMBED_WORDS: Dictionary['EMBED_WORDS'] = {
  nav: 'Test d’appel',
  goesTo: (host) => `Le résultat de chaque test fait ici est envoyé à ${host} : des chiffres, sans son ni adresses.`,
  /** Over the history. */
  apart: (host) =>
    `Voici les tests faits à l’intérieur de ${host} dans ce navigateur. Ceux faits sur la page elle-même sont gardés à part.`,
  noHistory:
    'À l’intérieur d’une autre page, certains navigateurs ne gardent rien. Pour avoir un historique, ouvrez le test d’appel à part.',
  refused: {
    heading: 'Le test d’appel ne fonctionne pas à l’intérieur de cette page',
    notAllowed:
      'Une autre page affiche le test d’appel en elle. La personne qui gère le test d’appel ne l’y a pas autorisée.',
    silent: 'Une autre page affiche le test d’appel en elle, mais ne lui a pas dit qui elle est.',
    open: 'Vous pouvez ouvrir le test d’appel à part, dans un nouvel onglet :',
  },
};
