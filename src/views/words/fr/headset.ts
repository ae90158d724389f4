import type { Dictionary } from '../dictionary.ts';

/** The words of the headset check. */

export const HEADSET_WORDS: Dictionary['HEADSET_WORDS'] = {
  heading: 'Le problème vient-il du casque ?',
  lead: 'Nous écoutons votre microphone quelques secondes et jouons un son bref, pour entendre ce qu’entend la personne au bout du fil.',
  promises: [
    'Votre navigateur demandera si cette page peut utiliser votre microphone.',
    'Le son est examiné dans cet ordinateur puis oublié : rien n’en sort, rien n’est gardé.',
    'Mettez votre casque comme pour un appel. Cela prend environ 15 secondes.',
  ],
  start: 'Vérifier mon casque',
  again: 'Vérifier de nouveau',
  stop: 'Arrêter',
  microphone: 'Microphone',
  loudspeaker: 'Haut-parleur',
  usual: 'L’habituel',
  nameNotTold: 'Nom non donné par le navigateur',
  keepNames: 'Garder les noms des appareils dans le résultat',
  devices: 'Appareils',
  level: 'Niveau de votre microphone',
  levelNow: (word, level) => `${word} (${level})`,
  figures: 'Les chiffres',
  progress: 'Avancement de la vérification',
};

export const HEADSET_STEP_WORDS: Dictionary['HEADSET_STEP_WORDS'] = {
  asking: {
    heading: 'Pouvons-nous écouter ?',
    explain: 'Votre navigateur demande si cette page peut utiliser votre microphone. Acceptez pour continuer.',
  },
  quiet: { heading: 'Ne dites rien', explain: 'Nous écoutons le silence.' },
  speech: {
    heading: 'Dites une phrase',
    explain: 'Parlez comme au téléphone, par exemple : « Bonjour, comment puis-je vous aider aujourd’hui ? »',
  },
  sweep: {
    heading: 'Ne dites rien : un son est joué',
    explain: 'Nous écoutons pour savoir si votre microphone capte votre haut-parleur.',
  },
  processed: {
    heading: 'Ne dites rien : encore une fois',
    explain: 'Cette fois avec ce que fait votre navigateur contre le bruit et l’écho. Deux autres sons sont joués.',
  },
};

/** Of the live meter: never the number alone. */
export const LEVEL_WORDS: Dictionary['LEVEL_WORDS'] = {
  nothing: 'aucun son',
  quiet: 'silence',
  soft: 'faible',
  good: 'bon',
  loud: 'trop fort',
};

export const HEADSET_RESULT_WORDS: Dictionary['HEADSET_RESULT_WORDS'] = {
  title: 'Casque',
  fine: 'Votre microphone et votre casque semblent en ordre.',
  /** Where the echo could not be told. */
  fineWithoutEcho:
    'Votre microphone semble en ordre. Impossible de dire si la personne au bout du fil s’entend elle-même.',
  nothingHeard: 'Votre casque n’a pas pu être vérifié.',
  partly: 'Ce qui a été entendu jusque-là ne montre aucun défaut.',
  whatHelps: 'Ce qui aide :',
  helpDesk: 'Pour l’assistance :',
};

/** Why the check could not be made, or not to its end. */
export const TROUBLE_WORDS: Dictionary['TROUBLE_WORDS'] = {
  refused: {
    sentence: 'Cette page n’a pas accès à votre microphone.',
    step: 'Cliquez sur le symbole à côté de l’adresse de la page, autorisez le microphone, puis vérifiez de nouveau.',
  },
  'none-found': {
    sentence: 'Aucun microphone trouvé.',
    step: 'Branchez votre casque ou allumez-le, puis vérifiez de nouveau.',
  },
  'in-use': {
    sentence: 'Votre microphone n’a pas pu être ouvert : un autre programme l’utilise peut-être.',
    step: 'Fermez les autres programmes d’appel ou d’enregistrement, puis vérifiez de nouveau.',
  },
  removed: {
    sentence: 'Votre microphone a disparu pendant la vérification.',
    step: 'Regardez la prise, la batterie et le câble de votre casque, puis vérifiez de nouveau.',
  },
  unsupported: {
    sentence: 'Ce navigateur ne laisse pas une page écouter le microphone.',
    step: 'Ouvrez cette page à son adresse sécurisée (https) dans une version récente de Chrome, Edge, Firefox ou Safari.',
  },
  'no-output': {
    sentence: 'Aucun haut-parleur utilisable : l’écho n’a pas pu être vérifié.',
    step: 'Choisissez un autre haut-parleur, ou rebranchez votre casque ; puis vérifiez de nouveau.',
  },
};

export const HEADSET_FIGURE_WORDS: Dictionary['HEADSET_FIGURE_WORDS'] = {
  figure: 'Chiffre',
  raw: 'Tel quel',
  processed: 'Après le nettoyage du navigateur',
  explain:
    'Mesuré sans l’annulation d’écho, la réduction de bruit ni le réglage de gain du navigateur ; dernière colonne : avec. Les niveaux sont en décibels de la pleine échelle : 0 est le plus fort possible.',
  noEcho: (floor) => `aucun entendu (plus de ${floor})`,
};

export const HEAR_YOURSELF_WORDS: Dictionary['HEAR_YOURSELF_WORDS'] = {
  heading: 'S’entendre soi-même',
  lead: 'Enregistrez cinq secondes, puis écoutez-les : telles quelles, et comme on vous entend au bout du fil, après un passage par le serveur de test.',
  privacy:
    'Pour « comme on vous entend », l’enregistrement passe une fois par le serveur de test, comme un appel, et n’y est pas gardé.',
  record: 'Enregistrer 5 secondes',
  recordAgain: 'Enregistrer de nouveau',
  plain: 'Écouter tel quel',
  throughRelay: 'Écouter comme on vous entend',
  recording: (seconds) => `Enregistrement : dites une phrase. Encore ${seconds} s.`,
  sending: 'En route vers le serveur de test et retour…',
  playing: 'Lecture…',
  ready: 'Enregistré. Ce sera oublié quand vous quitterez cette page.',
  relayFailed: 'Le serveur de test est injoignable : seul l’enregistrement tel quel peut être écouté.',
  playFailed: 'Cet ordinateur n’a pas joué le son.',
};
