import type { Dictionary } from '../dictionary.ts';
import { of } from './elision.ts';

/** The words of a test that is asked for: of whoever asks, and of whoever is asked. */

/** What the person sees who opens a test link. */
export const ASKED_WORDS: Dictionary['ASKED_WORDS'] = {
  heading: (by) => `${by} vous demande de tester votre ligne`,
  why: 'Pourquoi',
  forWhom: 'Pour',
  ticket: 'Ticket',
  site: 'Site',
  what: {
    usual: 'Un appel d’essai de ce navigateur vers un serveur de test et retour. Chaque paquet de voix est suivi.',
    quick:
      'Un appel d’essai de ce navigateur vers un serveur de test et retour. Il s’arrête dès que la réponse est claire.',
    long: 'Un appel d’essai plus long, de ce navigateur vers un serveur de test et retour. Il montre les hauts et les bas de votre ligne.',
    check:
      'Tous les chemins vers le serveur de test sont essayés, puis un appel d’essai est passé. Votre ligne n’est pas remplie exprès.',
    reach: 'Chaque chemin vers le serveur de test est essayé. Aucun appel n’est passé.',
    routes: 'Un appel d’essai vers chacun des serveurs de test, tous en même temps.',
    load: 'Un appel d’essai, pendant que votre ligne est remplie exprès 15 secondes : personne d’autre ne devrait être en appel à ce moment-là.',
  },
  takes: (time, data) => `Demande ${time} et ${data}.`,
  times: {
    usual: 'environ 20 secondes',
    quick: 'entre 6 et 30 secondes',
    long: (length) => `environ ${length}`,
    check: 'environ une minute',
    reach: 'jusqu’à 5 secondes',
    routes: 'environ 10 secondes',
    load: 'environ 40 secondes',
  },
  data: {
    about: (megabytes) => `environ ${megabytes} de données`,
    atMost: (megabytes) => `au plus ${megabytes} de données`,
    aCall: (megabytes) => `environ ${megabytes} de données par appel`,
    hardly: 'presque pas de données',
    unknown: 'autant de données que votre ligne en transporte pendant ce temps',
  },
  noMicrophone: 'Pas de microphone : la page fabrique une voix. Laissez simplement cette page ouverte.',
  route: (name) => `Par le serveur de test « ${name} ».`,
  codec: (name) => `Avec le format de voix ${name}.`,
  start: 'Lancer le test',
  until: (date) => `Ce lien est valable jusqu’au ${date}.`,
  sharedHeading: 'Ce qui est transmis, et à qui',
  back: {
    link: (by) =>
      `Rien ne part tout seul. Vous voyez d’abord le résultat ; un clic le copie ensuite sous forme de lien, que vous envoyez à ${by}.`,
    file: (by) =>
      `Rien ne part tout seul. Vous voyez d’abord le résultat ; un clic l’enregistre ensuite dans un fichier, que vous envoyez à ${by}.`,
    mail: (by) =>
      `Rien ne part tout seul. Vous voyez d’abord le résultat ; un clic prépare ensuite un e-mail qui le contient, pour ${by}.`,
    server: (deployment) =>
      `Rien ne part tout seul. Vous voyez d’abord le résultat ; un clic l’envoie ensuite au serveur ${of(deployment)}.`,
  },
  automatic: (deployment) =>
    `À la fin du test, le résultat part de lui-même vers le serveur ${of(deployment)}. Vous le voyez ici au même moment.`,
};

/** What a shared result holds, and what it does not. */
export const CONTENTS_WORDS: Dictionary['CONTENTS_WORDS'] = {
  sent: 'Dans le résultat :',
  notSent: 'Pas dedans :',
  figures: 'La date du test, ses notes, ses chiffres seconde par seconde, et ce qui a été constaté',
  computer: 'À quel point cet ordinateur était occupé, et s’il était sur batterie',
  link: (words) => `Ce que contenait le lien : ${words}`,
  words: 'Ce que vous écrivez pour l’accompagner',
  browser: 'Le nom et la version de votre navigateur',
  timeZone: 'Votre fuseau horaire',
  microphone:
    'Les noms de votre microphone et de votre haut-parleur, si vous avez vérifié votre casque et choisi de les garder',
  noAddresses: 'Les adresses : ni la vôtre ni celles des serveurs',
  noSound: 'Le son : aucun n’est gardé',
  noPackets: 'L’enregistrement paquet par paquet',
  noBrowser: 'Le nom de votre navigateur',
  noTimeZone: 'Votre fuseau horaire',
  noMicrophone: 'Les noms de vos appareils',
};

/** In place of a test that cannot be offered. */
export const REFUSED_WORDS: Dictionary['REFUSED_WORDS'] = {
  loading: 'Lecture du lien…',
  headings: {
    damaged: 'Ce lien de test est endommagé',
    expired: 'Ce lien de test a expiré',
    newer: 'Ce lien de test demande une page plus récente',
    'not-offered': 'Cette page ne peut pas faire le test demandé',
    unknown: 'Ce lien de test est illisible',
  },
  meaning: {
    damaged:
      'Une partie manque ou a été modifiée en route. Les messageries et les e-mails altèrent parfois les longs liens.',
    expired: (date) =>
      date === null ? 'Il était prévu pour une certaine durée, qui est passée.' : `Il était valable jusqu’au ${date}.`,
    newer: 'Il a été créé par une version de Callprobe plus récente que cette page.',
    'not-offered': 'Il demande quelque chose qui n’est pas, ou n’est plus, configuré ici.',
    unknown: 'Ce n’est pas un lien de test connu de cette page.',
  },
  step: {
    damaged: 'Copiez le lien en entier et rouvrez-le, ou demandez-en un nouveau à la personne qui l’a envoyé.',
    expired: 'Demandez-en un nouveau à la personne qui l’a envoyé.',
    newer: 'Rechargez cette page. Si cela n’aide pas, voyez avec la personne qui a envoyé le lien.',
    'not-offered': 'Signalez-le à la personne qui l’a envoyé, avec le détail ci-dessous.',
    unknown: 'Demandez-en un nouveau à la personne qui l’a envoyé.',
  },
  plain: 'Vous pouvez quand même faire le test habituel. Son résultat peut aussi être envoyé à votre assistance.',
  toStart: 'Aller au test habituel',
};

/** The link builder. */
export const ASK_WORDS: Dictionary['ASK_WORDS'] = {
  heading: 'Demander à quelqu’un de tester sa ligne',
  lead: 'Remplissez ce formulaire et envoyez le lien. La personne qui l’ouvre voit ce que vous demandez, appuie sur un seul bouton et obtient un résultat à vous renvoyer.',
  formHeading: 'Ce que vous demandez',
  by: 'Qui demande',
  byHint: 'tel que la personne vous connaît : « Maria, assistance informatique »',
  labels: 'À qui',
  labelsHint: 'Un nom ou un numéro que vous reconnaîtrez. Un par ligne : un lien pour chacun.',
  ticket: 'Ticket',
  site: 'Site',
  why: 'Pourquoi',
  whyHint: '« Vos clients disent que votre voix se coupe. »',
  kind: 'Test',
  kinds: {
    usual: 'Appel d’essai (20 secondes)',
    quick: 'Test rapide (6 à 30 secondes)',
    long: 'Test long',
    check: 'Examen complet (une minute)',
    reach: 'Chemins vers le serveur de test (5 secondes)',
    routes: 'Serveurs de test côte à côte (10 secondes)',
    load: 'La voix quand la ligne est chargée (40 secondes)',
  },
  length: 'Durée du test long',
  route: 'Serveur de test',
  codec: 'Format de voix',
  language: 'Langue',
  back: 'Comment le résultat revient',
  backs: {
    link: 'Par un lien à copier',
    file: 'Par un fichier à enregistrer',
    mail: 'Par e-mail',
    server: 'Par le serveur de cette page',
  },
  until: 'Durée de validité du lien',
  untils: { day: '1 jour', week: '1 semaine', month: '30 jours', never: 'Sans limite' },
  /** In the preview, until it is filled in. */
  somebody: 'Votre assistance',
  usual: 'L’habituel',
  none: 'Aucun',
  theirs: 'Celle de leur navigateur',
  faults: {
    by: 'Indiquez qui demande : au moins une lettre.',
    name: (most) => `${most} caractères au plus.`,
    labels: (most) => `${most} caractères au plus par ligne.`,
    tooMany: (most) => `${most} lignes au plus.`,
    noAddress: 'Pas d’adresse web ici : la personne qui ouvre le lien doit pouvoir se fier à ces mots.',
  },
  seesHeading: 'Ce que la personne verra',
  previewOnly: 'Le bouton fonctionne dans le lien, pas ici.',
  linkHeading: 'Le lien',
  linkFor: (label) => `Le lien pour ${label}`,
  linksHeading: (count) => `${count} liens`,
  notYet: 'Le lien apparaît ici une fois le formulaire rempli.',
  copyLink: 'Copier le lien',
  copied: 'Copié.',
  copyCsv: 'Tout copier en tableau (CSV)',
  csvHead: ['Qui', 'Ticket', 'Lien'],
  who: 'Qui',
  link: 'Lien',
  qrTitle: 'Code QR du lien',
  qrAbout: (label) =>
    `Ouvre le test ${label === null ? '' : `pour ${label} `}sur un téléphone dont l’appareil photo le vise.`,
  message: 'Texte pour un e-mail ou une messagerie',
  copyMessage: 'Copier le texte',
  messageText: ({ why, time, address, by }) =>
    `Merci de tester votre ligne pour les appels.${why === null ? '' : ` ${why}`}\nOuvrez ce lien dans le navigateur avec lequel vous prenez vos appels et appuyez sur le bouton. Cela demande ${time}, sans microphone.\n${address}\n${by}`,
  local:
    'Cette page est ouverte à une adresse qui ne fonctionne que sur cet ordinateur. Ouvrez-la à son adresse publique pour créer des liens destinés à d’autres.',
  privacy:
    'Tout cela est dans le lien lui-même : qui a le lien peut le lire. Rien n’arrive sur un serveur ni dans un journal.',
  anew: 'Nouveau lien',
  newer: 'Un lien modifié ici est un nouveau lien ; ceux déjà envoyés continuent de fonctionner.',
};
