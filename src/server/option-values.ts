import { readFileSync } from 'node:fs';
import type { FlagName, GivenOption } from './flags.ts';
import { OptionError } from './option-error.ts';

/** Reads a file that an option names; tests give their own. */
export type ReadText = (path: string) => string;

export const readTextFile: ReadText = (path) => readFileSync(path, 'utf8');

export function textOf({ as, text }: GivenOption, readText: ReadText): string {
  try {
    return readText(text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OptionError(as, `expected a file that can be read, got "${text}"${code ? ` (${code})` : ''}`);
  }
}

export function needs(given: GivenOption | undefined, name: FlagName, what: string): OptionError {
  return new OptionError(given?.as ?? `--${name}`, `expected ${what}, got none`);
}

export function checked(given: GivenOption, expected: string, holds: (text: string) => boolean): string {
  if (holds(given.text)) return given.text;
  throw new OptionError(given.as, `expected ${expected}, got "${given.text}"`);
}

export function wholeNumber(
  given: GivenOption | undefined,
  range: { readonly least: number; readonly default: number; readonly most: number },
): number {
  if (given === undefined) return range.default;
  const value = /^\d{1,9}$/u.test(given.text) ? Number(given.text) : Number.NaN;
  if (value >= range.least && value <= range.most) return value;
  throw new OptionError(given.as, `expected a whole number from ${range.least} to ${range.most}, got "${given.text}"`);
}

export function onOrOff(given: GivenOption | undefined): boolean {
  if (given === undefined) return false;
  if (given.text === 'true' || given.text === '1') return true;
  if (given.text === 'false' || given.text === '0') return false;
  throw new OptionError(given.as, `expected true, 1, false or 0, got "${given.text}"`);
}
