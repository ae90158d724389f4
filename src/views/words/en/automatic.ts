import { spoken } from '../language.ts';

/** Words of the first load. */

/** On the screens where a test begins, in a deployment whose results go to its server by themselves. */
export const AUTOMATIC_WORDS = spoken('AUTOMATIC_WORDS', {
  fact: (deployment: string) =>
    `When the test ends, its result goes to the server of ${deployment} by itself: figures, no sound and no addresses.`,
});
