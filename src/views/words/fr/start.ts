import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';
import { BAND_NAMES } from './bands.ts';

/** The words of the shell, the start screen and the running test. */

export const SHELL_WORDS: Dictionary['SHELL_WORDS'] = {
  skipLink: 'Aller au contenu',
  mainNav: 'Menu principal',
  test: 'Test',
  history: 'Historique',
  desk: 'Assistance',
  footer: 'Les résultats restent dans ce navigateur. Aucun son n’est gardé.',
  language: 'Langue',
};

export const DIRECTION_WORDS: Dictionary['DIRECTION_WORDS'] = {
  up: { title: 'Votre voix vers eux', inSentence: 'votre voix vers eux', column: 'Envoi' },
  down: { title: 'Leur voix vers vous', inSentence: 'leur voix vers vous', column: 'Réception' },
};

export const START_WORDS: Dictionary['START_WORDS'] = {
  heading: 'Votre ligne est-elle assez bonne pour les appels ?',
  lead: 'Nous passons un appel d’essai de 20 secondes de ce navigateur vers un serveur de test et retour, et suivons chaque paquet de voix.',
  facts: (megabytes) => [
    'Pas de microphone : la page fabrique une voix.',
    `Utilise environ ${megabytes} de données.`,
    'Rien ne quitte cette page, sauf cette voix fabriquée. Le résultat reste dans ce navigateur.',
  ],
  start: 'Lancer l’appel d’essai',
  quick: 'Test rapide',
  quickAbout:
    'S’arrête dès que la réponse est claire : après 6 secondes environ, 30 au plus. Parle avec plusieurs voix à la fois.',
  long: (length) => `Test long (${length})`,
  longAbout: (megabytes) => `Montre les hauts et les bas d’un appel plus long. Utilise environ ${megabytes}.`,
  check: 'Examen complet',
  checkAbout: 'Ce qui gêne : chemins vers le serveur de test, ligne chargée, casque. Tout à la fois ou un par un.',
  watch: 'Surveiller ma ligne',
  watchAbout:
    'Un court appel d’essai de temps en temps tant que cet onglet est ouvert, et un avertissement quand votre ligne devient trop faible pour les appels.',
  pbx: 'Appeler mon standard',
  pbxAbout: 'Un appel d’essai vers un poste de votre standard qui renvoie ce qu’il entend. Environ 25 secondes.',
  changeTest: 'Modifier le test',
  codec: 'Format de voix',
  length: 'Durée du test long',
  lastTest: 'Dernier test :',
  seeHistory: 'Voir l’historique',
};

export const CODEC_WORDS: Dictionary['CODEC_WORDS'] = {
  opus: 'Opus (téléphones dans un navigateur)',
  PCMU: 'G.711 µ-law (téléphones de bureau, Amériques et Japon)',
  PCMA: 'G.711 A-law (téléphones de bureau, ailleurs)',
  G722: 'G.722 (téléphones de bureau HD)',
};

export const LENGTH_WORDS: Dictionary['LENGTH_WORDS'] = {
  60000: '1 minute',
  300000: '5 minutes',
  600000: '10 minutes',
};

export const MEASURING_WORDS: Dictionary['MEASURING_WORDS'] = {
  headings: {
    connecting: 'Connexion…',
    'warming-up': 'Mise en route…',
    measuring: 'Mesure en cours…',
    loading: 'Remplissage de votre ligne…',
    finishing: 'Bilan…',
  },
  explain: {
    connecting: 'On cherche un chemin vers le serveur de test et retour.',
    'warming-up': 'Les trois premières secondes stabilisent l’appel et ne sont pas notées.',
    measuring: 'Chaque paquet de voix est chronométré. Laissez simplement cette page ouverte.',
    loading:
      'Des données partent, puis arrivent, puis les deux, pendant que l’appel continue. Laissez simplement cette page ouverte.',
    finishing: 'Les derniers paquets arrivent.',
  },
  /** Of a quick test. */
  explainQuick: {
    connecting: 'On cherche un chemin vers le serveur de test et retour.',
    'warming-up': 'La première seconde stabilise l’appel et n’est pas notée.',
    measuring: 'Le test se termine dès que la réponse est claire. Laissez simplement cette page ouverte.',
    loading:
      'Des données partent, puis arrivent, puis les deux, pendant que l’appel continue. Laissez simplement cette page ouverte.',
    finishing: 'Les derniers paquets arrivent.',
  },
  explainPbx: {
    connecting: 'On appelle le poste et on attend sa réponse.',
    measuring:
      'Chaque seconde, on lit ce que votre navigateur et l’autre extrémité ont compté. Laissez simplement cette page ouverte.',
  },
  heardBothWays: (seconds) => `Entendu dans les deux directions après ${seconds} s.`,
  timeLeft: (seconds) => plural(seconds, { one: `encore ${seconds} seconde`, other: `encore ${seconds} secondes` }),
  atMost: (timeLeft) => `${timeLeft} au plus`,
  progress: 'Avancement du test',
  stop: 'Arrêter',
  notYet: 'pas encore',
  noFigures: 'Les chiffres commencent après la mise en route.',
  waiting: 'Aucune voix entendue pour l’instant',
};

export const LANE_WORDS: Dictionary['LANE_WORDS'] = {
  live: 'Les 5 dernières secondes. Un trait par paquet ; un vide avec une marque dessous est un paquet perdu ; ceux en retard sont plus hauts.',
  whole: (seconds) =>
    `Un trait par paquet, ${seconds} secondes par rangée. Un vide avec une marque dessous est un paquet perdu ; ceux en retard sont plus hauts. Pâle : mise en route, non comptée.`,
  label: (direction, packets, lost) => `${direction} : ${packets} paquets dessinés, dont perdus : ${lost}`,
  none: 'Pas d’image : les paquets n’ont pas pu être vus un par un.',
};

export const CARD_WORDS: Dictionary['CARD_WORDS'] = {
  lostOf: (sent) => `sur ${sent} perdus`,
  lost: 'perdu',
  delay: 'délai',
  uneven: 'irrégulier',
  patched: 'comblé',
};

/** A browser that cannot call, met at the door or in a stored report. */
export const UNSUPPORTED_WORDS: Dictionary['UNSUPPORTED_WORDS'] = {
  heading: 'Ce navigateur ne peut pas appeler depuis une page',
  whatItIs: 'Callprobe passe un appel pour tester si une ligne est assez bonne pour les appels.',
  meaning: 'Ce dont les téléphones dans un navigateur ont besoin (WebRTC) manque ou est désactivé.',
  doThis: 'Ouvrez cette page dans une version récente de Chrome, Edge, Firefox ou Safari.',
};

export const LOADING_WORDS: Dictionary['LOADING_WORDS'] = { heading: 'Un instant…' };

export const ANNOUNCE_WORDS: Dictionary['ANNOUNCE_WORDS'] = {
  finished: (band) => `Test terminé. Verdict : ${BAND_NAMES[band].toLowerCase()}.`,
  examined: 'Examen terminé.',
  endedEarly: 'Le test n’est pas allé au bout.',
};
