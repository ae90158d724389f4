import type { Dictionary } from '../dictionary.ts';

/** Not translated yet: what is missing here is said in English. */
export const dictionary: Partial<Dictionary> = {};
