import type { Dictionary } from '../dictionary.ts';

/** The words around notes, names and marks. */

export const ANNOTATION_WORDS: Dictionary['ANNOTATION_WORDS'] = {
  heading: 'Vos commentaires',
  lead: 'Pour vous et votre assistance. Ils restent avec ce test, et la recherche de l’historique les retrouve.',
  note: 'Commentaire',
  noteHint: 'Ce qui se passait : « VPN actif », « vidéo des enfants », « nouveau câble »',
  agent: 'Qui a testé',
  place: 'Lieu',
  headset: 'Casque',
  provider: 'Fournisseur d’accès',
  tags: 'Étiquettes',
  tagsHint: 'Plusieurs possibles, séparées par des virgules : Wi-Fi, soir',
  saving: 'Enregistrement…',
  saved: 'Enregistré.',
  notSaved:
    'Non enregistré : impossible d’écrire dans l’historique. Votre texte est toujours là ; modifiez-le encore une fois pour réessayer.',
  tooManyTags: (most) => `Seules les ${most} premières étiquettes sont gardées.`,
  open: 'Commentaires',
  openNamed: (when) => `Commentaires sur le test du ${when}`,
};

export const MARK_WORDS: Dictionary['MARK_WORDS'] = {
  heading: 'J’ai changé quelque chose',
  lead: 'Placez un repère à ce moment : nouveau routeur, autre pièce, câble. L’historique dira alors si cela a vraiment aidé.',
  text: 'Ce qui a changé',
  textHint: 'routeur déplacé',
  when: 'Quand',
  save: 'Placer le repère',
  delete: 'Supprimer',
  deleteNamed: (text) => `Supprimer le repère « ${text} »`,
  question: 'Supprimer ce repère ? Vos tests restent.',
  noText: 'Dites en quelques mots ce qui a changé.',
  noTime: 'Dites quand cela a changé : une date et une heure.',
  notSaved: 'Non enregistré : impossible d’écrire dans l’historique.',
  none: 'Aucun repère pour l’instant.',
};
