import type { Dictionary } from './dictionary.ts';

/** A dictionary object as any language may fill it: the same keys, the same values to speak of, other words. */
export type Words<T> = T extends string
  ? string
  : T extends (...values: infer V) => infer R
    ? (...values: V) => Words<R>
    : T extends object
      ? { readonly [K in keyof T]: Words<T[K]> }
      : T;

interface Registered {
  readonly words: object;
  readonly english: object;
}

const registered = new Map<string, Registered>();
let dictionary: Partial<Dictionary> | null = null;
let spokenLocale = 'en-GB';

/**
 * Makes an object of the dictionary: English until another language is spoken, and then that language, in place, so that whoever
 * imports the object has the new words at its next rendering. A file that is loaded later begins in what is spoken by then.
 *
 * @param name the name it is exported by: that of its twin in every other language
 */
// Words that nobody imports need not be delivered: a bundler may leave the call out.
/* @__NO_SIDE_EFFECTS__ */
export function spoken<const T extends object>(name: string, english: T): Words<T> {
  const words = { ...english };
  registered.set(name, { words, english });
  use(name, { words, english });
  return words as Words<T>;
}

/**
 * Speaks another language from now on. What is on screen has to be rendered anew.
 *
 * @param locale of Intl, for numbers, dates and plurals: "de", "en-GB"
 * @param words of that language; null for English, which needs none
 */
export function speak(locale: string, words: Partial<Dictionary> | null): void {
  spokenLocale = locale;
  dictionary = words;
  for (const [name, object] of registered) use(name, object);
}

/** What Intl is asked with, for numbers, dates and plurals. */
export function locale(): string {
  return spokenLocale;
}

/** The names of the objects that are in use so far. */
export function spokenNames(): readonly string[] {
  return [...registered.keys()];
}

function use(name: string, { words, english }: Registered): void {
  Object.assign(words, dictionary?.[name as keyof Dictionary] ?? english);
}
