import type { Dictionary } from '../dictionary.ts';
import * as everything from './all.ts';

/** German; the compiler tells of any word too few. */
export const dictionary: Dictionary = everything;
