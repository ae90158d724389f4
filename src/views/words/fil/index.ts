import type { Dictionary } from '../dictionary.ts';
import * as everything from './all.ts';

/** Filipino as it is spoken in call centers; the compiler tells of any word too few. */
export const dictionary: Dictionary = everything;
