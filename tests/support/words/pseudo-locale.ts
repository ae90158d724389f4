import type { Dictionary } from '../../../src/views/words/dictionary.ts';

/** Each word is so much longer, as those of German and Filipino are. */
const LONGER = 0.4;

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, i) => [
    letter,
    [...'åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ'][i] ?? letter,
  ]),
);

/**
 * The language of a page whose every word can be told from what is not in the dictionary: accented, longer, and in ⟦⟧. For tests and for
 * looking; nobody reads it.
 */
export function pseudoLocale(english: Dictionary): Dictionary {
  return pseudo(english) as Dictionary;
}

function pseudo(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') return (...values: readonly unknown[]) => pseudo(value(...values));
  if (Array.isArray(value)) return value.map(pseudo);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudo(inner)]));
}

/** "⟦Ŵåîţ~~⟧"; what is in ⟦⟧ already is neither accented nor made longer again. Nothing stays nothing. */
function pseudoText(text: string): string {
  if (text.trim() === '') return text;
  let depth = 0;
  let word = 0;
  let out = '';
  for (const character of text) {
    if (character === '⟦') depth++;
    const isOfWord = depth === 0 && !/\s/u.test(character);
    if (!isOfWord) {
      out += '~'.repeat(Math.round(word * LONGER));
      word = 0;
    } else {
      word++;
    }
    out += depth === 0 ? (LETTERS[character] ?? character) : character;
    if (character === '⟧') depth--;
  }
  return `⟦${out}${'~'.repeat(Math.round(word * LONGER))}⟧`;
}
