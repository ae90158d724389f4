import type { Dictionary } from '../dictionary.ts';

/** The words of the screen that lists what can be examined, and of what was. */

export const CHECK_WORDS: Dictionary['CHECK_WORDS'] = {
  heading: 'Examiner la ligne',
  lead: 'Un appel d’essai dit ce que vaut la ligne. Ces examens disent ce qui la gêne.',
  full: {
    name: 'Examen complet',
    about: 'Tout, à la suite, en une minute environ :',
    parts: (routes) => [
      'chaque chemin vers le serveur de test, et la route jusque-là',
      ...(routes > 1 ? [`vos ${routes} serveurs de test côte à côte`] : []),
      'un appel d’essai',
    ],
    start: 'Lancer l’examen complet',
  },
  fill: {
    label: 'Remplir aussi la ligne exprès',
    about: 'Montre l’effet d’un gros envoi ou d’un téléchargement sur vos appels.',
  },
  alone: 'Un par un',
  reach: {
    name: 'Chemins vers le serveur de test',
    about:
      'Interroge toutes les adresses du serveur de test à la fois, par UDP, TCP et TLS. 5 secondes au plus, presque pas de données.',
    start: 'Essayer les chemins',
  },
  routes: {
    name: 'Serveurs de test côte à côte',
    about: (names, megabytes) =>
      `Un appel vers chacun : ${names}, tous en même temps. Environ 10 secondes et ${megabytes}.`,
    start: 'Les comparer',
  },
  load: {
    name: 'La voix quand la ligne est chargée',
    about: (megabytes) =>
      `Un court appel, puis l’envoi, la réception et les deux remplis exprès, 5 secondes chacun. Environ 40 secondes, jusqu’à ${megabytes}.`,
    start: 'Remplir la ligne',
  },
  headset: {
    name: 'Microphone et casque',
    about:
      'Écoute votre microphone, et ce qu’il capte de votre haut-parleur. L’accès au microphone vous est d’abord demandé ; le son reste dans cet ordinateur.',
    start: 'Vérifier le casque',
  },
  asking: 'On demande au serveur de test ce qu’il propose…',
  notAsked:
    'Le serveur de test n’a pas répondu pour l’instant. Vous pouvez lancer quand même : le résultat dira pourquoi.',
};

/** Headings of what was examined, on the result's screen. */
export const EXAMINED_WORDS: Dictionary['EXAMINED_WORDS'] = {
  reach: 'Chemins vers le serveur de test',
  routes: 'Serveurs de test côte à côte',
  /** Of an examination that was no call and found nothing to mend. */
  nothingToMend: 'Rien à corriger ici. Un appel d’essai dit ce que donne la ligne à l’écoute.',
  nothing: 'Rien n’a été examiné',
};
