import type { Dictionary } from '../dictionary.ts';
import * as everything from './all.ts';

/** French, of no country in particular; the compiler tells of any word too few. */
export const dictionary: Dictionary = everything;
