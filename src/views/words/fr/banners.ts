import type { Dictionary } from '../dictionary.ts';

/** The words of the banners. */

/** One for each reason the history store may give. */
export const STORAGE_WORDS: Dictionary['STORAGE_WORDS'] = {
  refused: 'Ce navigateur ne garde pas d’historique ici (fenêtre privée, ou stockage désactivé).',
  full: 'Le stockage de ce navigateur est plein : les nouveaux tests ne peuvent pas être gardés. Supprimez d’anciens tests pour faire de la place.',
  blocked:
    'Un autre onglet, avec une autre version de Callprobe, occupe l’historique. Fermez les autres onglets, puis rechargez cette page.',
  damaged: 'L’historique de ce navigateur est endommagé.',
  closed:
    'Le navigateur a fermé l’historique pendant que cette page était ouverte. Rechargez-la pour l’utiliser de nouveau.',
  unexpected: 'L’historique n’a pas pu être utilisé, pour une raison que nous n’avions pas prévue.',
};

export const BANNER_WORDS: Dictionary['BANNER_WORDS'] = {
  sameComputer:
    'Cet appel n’a pas quitté cet ordinateur. Ouvrez cette page depuis un autre appareil pour tester une ligne.',
  examinedHere:
    'Le serveur de test est sur cet ordinateur même. Ouvrez cette page depuis un autre appareil pour examiner une ligne.',
  loopback:
    'Cet appel n’a pas quitté cet ordinateur : aucun serveur de test n’a pu être utilisé. Votre ligne n’a pas été testée.',
  sameComputerAddress: 'Adresse à y ouvrir :',
  testingStillWorks: 'Les tests fonctionnent quand même.',
  notSaved:
    'Ce résultat n’est pas enregistré et disparaîtra à la fermeture de la page. Enregistrez-le dans un fichier pour le garder.',
  busyElsewhere:
    'Un test est en cours dans un autre onglet de cette page. Deux à la fois se gêneraient : attendez qu’il se termine.',
  getStatsOnly: (doubt) =>
    `Ce navigateur ne laisse pas la page voir chaque paquet. Les chiffres viennent des compteurs du navigateur ; le délai et les trous par paquet manquent.${doubt === null ? '' : ` ${doubt}`}`,
  doubt: (lost, uneven, score) =>
    `Comparés à ce que des lignes d’essai ont vraiment fait, de tels chiffres s’écartaient d’au plus ${lost} pour la perte, ${uneven} pour l’arrivée irrégulière et ${score} points de note (95 cas sur 100 étaient plus proches).`,
  finished: 'Votre test est terminé.',
  seeResult: 'Voir le résultat',
  languageNotFetched: (language) =>
    `Langue non chargée pour l’instant : ${language}. Réessayez une fois la connexion revenue.`,
  fault: 'La page a rencontré une erreur interne. Rechargez-la et refaites le test.',
};
