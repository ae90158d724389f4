import type { Language } from '../../core/config/languages.ts';
import type { Dictionary } from './dictionary.ts';

/** Each language but English is a file of its own, fetched whole by those who read it. */
const DICTIONARIES: Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<{ readonly dictionary: Partial<Dictionary> }>>
> = {
  es: () => import('./es/index.ts'),
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
  'pt-BR': () => import('./pt-BR/index.ts'),
  fil: () => import('./fil/index.ts'),
};

/** The words of a language, for `speak`; null for English, which needs none. Rejects when they cannot be had. */
export async function fetchDictionary(language: Language): Promise<Partial<Dictionary> | null> {
  return language === 'en' ? null : (await DICTIONARIES[language]()).dictionary;
}
