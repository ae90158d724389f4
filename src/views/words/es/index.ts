import type { Dictionary } from '../dictionary.ts';
import * as everything from './all.ts';

/** Spanish; the compiler tells of any word too few. */
export const dictionary: Dictionary = everything;
