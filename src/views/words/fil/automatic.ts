import type { Dictionary } from '../dictionary.ts';

/** On the screens where a test begins, in a deployment whose results go to its server by themselves. */
export const AUTOMATIC_WORDS: Dictionary['AUTOMATIC_WORDS'] = {
  fact: (deployment) =>
    `Pagkatapos ng test, kusang mapupunta ang resulta sa server ng ${deployment}: mga numero, walang tunog at walang address.`,
};
