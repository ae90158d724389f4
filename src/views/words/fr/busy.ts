import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** What disturbed a second, as the table of seconds says it. */
export const BUSY_NAMES: Dictionary['BUSY_NAMES'] = {
  speaking: 'voix envoyée en retard',
  handling: 'voix prise en retard',
  timer: 'ordinateur figé',
  playing: 'haut-parleur à court de son',
  saturated: 'processeur à sa limite',
  relay: 'serveur de test en retard',
};

/** What this computer or the test server had to do with it. `span`: "3 des 17 secondes". */
export const BUSY_WORDS: Dictionary['BUSY_WORDS'] = {
  atLimit: 'Le processeur de cet ordinateur était à sa limite : un appel peut quand même y être haché.',
  tooBusy: (span) => `Cet ordinateur a été trop occupé pendant ${span} ; ce temps n’est pas compté.`,
  leftOut: (span) =>
    `Votre ordinateur a été trop occupé pendant ${span}. Ce temps est signalé ci-dessous et exclu de tous les chiffres.`,
  serverLate: (span) => `Le serveur de test a été en retard pendant ${span}. Ce temps est exclu aussi.`,
  lostWithin: (count, text) =>
    plural(count, {
      one: `${text} paquet y a été perdu ; cela vient de la ligne et n’est pas compté ici.`,
      other: `${text} paquets y ont été perdus ; cela vient de la ligne et n’est pas compté ici.`,
    }),
  limitShare: (percent) => `Le processeur était à sa limite ${percent} du temps.`,
};
