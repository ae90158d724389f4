import type { Dictionary } from '../dictionary.ts';

/** The words of "Through the call": its table, its picture, and what the picture says of one second. */

export const COURSE_WORDS: Dictionary['COURSE_WORDS'] = {
  beginning: 'Début',
  middle: 'Milieu',
  end: 'Fin',
  worst: 'Les 5 pires secondes',
  longestOutage: 'Plus long silence',
  afterCall: 'Juste après avoir raccroché',
  explain:
    'La note du premier, du deuxième et du dernier tiers du temps mesuré. Un silence est un temps sans aucune voix, à partir de 0,2 seconde.',
  explainAfter:
    'Juste après avoir raccroché : ce que dirait une personne qui écoute, pour qui la fin d’un appel compte plus que son début.',
  at: (value, time) => `${value} à ${time}`,
  seconds: (seconds) => `${seconds} s`,
  tooShort: 'trop court',
  none: 'aucun',
  steady: (target) => `À aucun moment cinq secondes d’affilée n’ont eu une note sous ${target}.`,
  lowest: (mos, direction, time) =>
    `Les cinq pires secondes ont eu la note ${mos} : ${direction}, à partir de ${time}.`,
};

export const TIMELINE_WORDS: Dictionary['TIMELINE_WORDS'] = {
  label: 'L’appel seconde par seconde. Les flèches gauche et droite vont d’une seconde à l’autre.',
  noneChosen: 'Aucune seconde choisie',
  hint: 'Pointez l’image, ou parcourez-la avec les flèches, pour lire les chiffres d’une seconde.',
  lost: 'perdu',
  delay: 'délai',
  outage: 'silence',
  alert: 'alerte',
  busy: 'occupé',
  hidden: 'caché',
  /** `figure` is in seconds from one second on. */
  delayTop: (figure, isSeconds) => (isSeconds ? `${figure} s` : `${figure} ms`),
  nothing: 'On ne sait rien de cet appel seconde par seconde.',
  second: 'Temps',
  score: 'note',
  feels: 'ressenti',
  patched: 'comblé',
  delayP95: '95 sur 100 dans',
  remarks: 'Remarques',
  warmUp: 'mise en route',
  leftOut: (why) => `exclu : ${why}`,
  inBackground: 'page en arrière-plan',
  tableName: 'Seconde par seconde',
  legend: {
    score: 'Note de chaque seconde',
    perceived: 'Ce qui est ressenti à l’écoute : les mauvais moments marquent',
    target: (mos) => `Objectif des centres d’appels, ${mos}`,
    patched: 'Comblé par le téléphone ; plus c’est foncé, plus il y en a',
    lost: 'Paquets perdus ; plus c’est haut, plus il y en a',
    delay: 'Délai : le délai habituel, et celui que 95 paquets sur 100 n’ont pas dépassé',
    warmUp: 'Mise en route, non notée',
    busy: 'Exclu : cet ordinateur ou le serveur de test était trop occupé',
    outage: 'Silence : le plus long temps sans aucune voix',
    alert: (mos) => `Alerte : deux secondes sur trois ont eu une note sous ${mos}`,
    hidden: 'Caché : cette page était en arrière-plan',
  },
};

export const SECOND_WORDS: Dictionary['SECOND_WORDS'] = {
  score: (mos) => `note ${mos}`,
  feels: (mos) => `ressenti ${mos}`,
  lost: (lost, sent) => `perdu ${lost} sur ${sent}`,
  patched: (percent) => `comblé ${percent}`,
  delay: (ms) => `délai ${ms}`,
  within: (ms) => `95 sur 100 dans ${ms}`,
  notScored: 'sans note',
  /** Spoken, of one direction: "Votre voix vers eux : note 4,2, délai 24 ms." */
  spokenSide: (title, figures) => `${title} : ${figures}.`,
};
