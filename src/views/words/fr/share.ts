import type { Dictionary } from '../dictionary.ts';
import { of } from './elision.ts';

/** The words of giving a result to somebody else. */

export const SHARE_WORDS: Dictionary['SHARE_WORDS'] = {
  heading: 'Envoyer ce résultat',
  headingAsked: (by) => `${by} a demandé ce résultat`,
  open: 'Envoyer à l’assistance',
  lead: 'Rien ne quitte cette page tant que vous n’appuyez pas sur l’un des boutons.',
  leadAutomatic: (deployment) =>
    `Il est parti de lui-même vers le serveur ${of(deployment)}, comme annoncé avant le test.`,
  addWords: 'Ajouter vos propres mots',
  wordsAbout: 'Tout est facultatif, et part avec le résultat.',
  frozen: 'Ces mots sont partis avec le résultat.',
  note: 'Commentaire',
  noteHint: 'Ce qui se passait : « VPN actif », « vidéo des enfants »',
  place: 'Lieu',
  headset: 'Casque',
  provider: 'Fournisseur d’accès',
  contents: 'Ce qu’il contient, et ce qu’il ne contient pas',
  ways: 'Façons de l’envoyer',
  copyLink: 'Copier le lien du résultat',
  linkAbout: (kilobytes) => `Le résultat entier dans un lien (${kilobytes}). Qui a le lien peut le lire.`,
  linkLong: (kilobytes) =>
    `Le résultat entier dans un lien. Il est long (${kilobytes}), et certaines messageries coupent de tels liens : le fichier est plus sûr.`,
  making: 'Création du lien…',
  linkFailed: 'Impossible de faire un lien de ce résultat. Envoyez le fichier.',
  saveFile: 'Enregistrer le résultat en fichier',
  fileAbout: 'À joindre à un ticket ou à un e-mail.',
  mail: 'Écrire un e-mail',
  mailAbout: {
    withLink: 'Ouvre votre messagerie avec un résumé et le lien du résultat.',
    withoutLink:
      'Ouvre votre messagerie avec un résumé. Le lien du résultat est trop long pour cela : copiez-le et collez-le sous le résumé.',
  },
  mailSubject: (test) => `Résultat d’un test de ligne (${test})`,
  mailRest: 'Le résultat entier, à ouvrir dans un navigateur :',
  mailPaste: 'Le résultat entier (collez ici le lien copié, ou joignez le fichier enregistré) :',
  send: (deployment) => `Envoyer à ${deployment}`,
  serverAbout: 'Va au serveur de cette page. Comme pour toute page, le serveur voit l’adresse d’où vous envoyez.',
  sendAgain: 'Essayer encore une fois',
  copySummary: 'Copier un résumé',
  summaryAbout: 'Trois lignes pour un ticket ou une messagerie.',
  print: 'Imprimer, ou enregistrer en PDF',
  printAbout: 'Sur une page.',
  copied: 'Copié.',
  notCopied: 'Ce navigateur ne laisse pas la page copier. Sélectionnez le texte et copiez-le vous-même :',
  textToCopy: 'Texte à copier',
};

/** What became of a result that goes through the server. */
export const DELIVERY_WORDS: Dictionary['DELIVERY_WORDS'] = {
  sending: 'Envoi en cours…',
  sent: (when) => `Envoyé. Vu par le serveur le ${when}.`,
  waiting:
    'En attente d’envoi. Il part de lui-même dès que le serveur l’accepte, même si cette page a été fermée puis rouverte.',
  nextTry: (when) => `Prochain essai : ${when}.`,
  refused:
    'Le serveur ne l’a pas accepté. Utilisez une autre façon, ou indiquez à votre assistance ce qui figure ci-dessous.',
  'no-room': 'Trop de résultats attendent déjà d’être envoyés. Utilisez une autre façon.',
  unstored: 'Ce navigateur ne garde rien ici : laissez cette page ouverte jusqu’à l’envoi.',
};

/** The three lines of a summary. */
export const SUMMARY_WORDS: Dictionary['SUMMARY_WORDS'] = {
  verdict: (heading, score, target) =>
    score === null ? heading : `${heading} (note ${score} sur 4,5, objectif ${target})`,
  direction: (name, score, lost, delay) => `${name} : note ${score}, perdu ${lost}, délai ${delay}`,
  nothing: 'Aucune voix n’a été mesurée.',
  test: (id, when, asked) => `Test Callprobe ${id}, ${when}${asked.map((word) => `, ${word}`).join('')}`,
  label: (label) => `pour ${label}`,
  ticket: (ticket) => `ticket ${ticket}`,
};
