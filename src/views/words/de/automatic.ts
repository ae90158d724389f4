import type { Dictionary } from '../dictionary.ts';

/** Words of the first load. */

/** On the screens where a test begins, in a deployment whose results go to its server by themselves. */
export const AUTOMATIC_WORDS: Dictionary['AUTOMATIC_WORDS'] = {
  fact: (deployment) =>
    `Nach dem Test geht das Ergebnis von selbst an den Server von ${deployment}: Messwerte, kein Ton, keine Adressen.`,
};
