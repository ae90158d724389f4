import type { Dictionary } from '../dictionary.ts';

/** The words of a result that somebody sent. */

export const SHARED_WORDS: Dictionary['SHARED_WORDS'] = {
  loading: 'Ouverture du résultat…',
  from: 'Un résultat que l’on vous a envoyé',
  who: 'Qui',
  nobody: 'Le lien ne nomme personne',
  ticket: 'Ticket',
  site: 'Site',
  place: 'Lieu',
  headset: 'Casque',
  provider: 'Fournisseur d’accès',
  note: 'Ce qui a été dit',
  yourClock: 'Testé, à votre heure',
  theirClock: 'Testé, à l’heure de là-bas',
  you: 'Sur cette page, « vous » est la personne qui a fait le test.',
  trust: {
    checking: 'On regarde s’il a été modifié…',
    verified: 'Vérifié : le serveur de cette page a vu exactement ce résultat.',
    'not-verified': 'Non vérifié : ce résultat a été modifié ou vient d’ailleurs.',
    'not-seen': 'Non signé : il n’est pas passé par un serveur capable de dire s’il a été modifié.',
    'cannot-tell': 'Impossible de dire s’il a été modifié : la clé du serveur n’a pas pu être récupérée ou utilisée.',
  },
  seenAt: (when) => `Vu le ${when}.`,
  add: 'Ajouter à mon historique',
  adding: 'Ajout…',
  added: 'Ajouté à votre historique.',
  here: 'Déjà dans votre historique.',
  own: 'Un de vos propres tests, déjà dans votre historique.',
  notAdded: 'Non ajouté : impossible d’écrire dans l’historique.',
  openIt: 'L’y ouvrir',
  toDesk: 'Tous les résultats de l’assistance',
  noTrace: 'Pas d’image paquet par paquet : elle n’est pas gardée avec ce résultat.',
};

export const SHARED_REFUSED_WORDS: Dictionary['SHARED_REFUSED_WORDS'] = {
  heading: 'Ce résultat ne peut pas être affiché',
  whys: {
    'too-long':
      'Ce lien est plus long que tout lien de résultat. Deux liens ont peut-être été collés en un. Pour en coller plusieurs, utilisez la page de l’assistance.',
    damaged:
      'Une partie de ce lien manque, ou a été modifiée en route. Les messageries et les e-mails coupent parfois les longs liens : copiez-le de nouveau en entier, ou demandez le résultat en fichier.',
    newer:
      'Ce résultat a été créé par une version de Callprobe plus récente. Ouvrez-le sur la page d’où il vient, ou mettez celle-ci à jour.',
    'inflates-too-far':
      'Le contenu de ce lien serait bien plus gros que n’importe quel résultat. Il n’a pas été ouvert.',
    'not-a-result':
      'Ce lien ne contient aucun résultat. Demandez à la personne qui l’a envoyé de le copier de nouveau.',
  },
  toDesk: 'Vers la page de l’assistance',
  toStart: 'Faire un test vous-même',
};
