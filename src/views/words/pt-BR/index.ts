import type { Dictionary } from '../dictionary.ts';
import * as everything from './all.ts';

/** Brazilian Portuguese; the compiler tells of any word too few. */
export const dictionary: Dictionary = everything;
