import type { Dictionary } from '../dictionary.ts';

/** On the screens where a test begins, in a deployment whose results go to its server by themselves. */
export const AUTOMATIC_WORDS: Dictionary['AUTOMATIC_WORDS'] = {
  fact: (deployment) =>
    `Quando o teste termina, o resultado vai sozinho para o servidor de ${deployment}: números, sem som e sem endereços.`,
};
