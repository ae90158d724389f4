import { UNIT_WORDS } from './en/units.ts';
import { decimalText } from './numbers.ts';

/** "3 kB": of a link, whose characters are bytes; never 0. */
export function kilobytesText(bytes: number): string {
  return UNIT_WORDS.kilobytes(decimalText(Math.max(1, Math.round(bytes / 1000)), 0));
}
