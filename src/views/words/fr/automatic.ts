import type { Dictionary } from '../dictionary.ts';
import { of } from './elision.ts';

/** On the screens where a test begins, in a deployment whose results go to its server by themselves. */
export const AUTOMATIC_WORDS: Dictionary['AUTOMATIC_WORDS'] = {
  fact: (deployment) =>
    `À la fin du test, le résultat part de lui-même vers le serveur ${of(deployment)} : des chiffres, sans son ni adresses.`,
};
