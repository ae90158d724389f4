import type { Language } from '../../core/config/languages.ts';

export interface LanguageFacts {
  /** What the language calls itself: whoever looks for it may read no other. */
  readonly name: string;
  /** Of Intl. Times of day in English are written as everywhere but in North America: 18:42. */
  readonly locale: string;
  /** Which way its script runs; none of these runs from right to left yet, and the page could. */
  readonly dir: 'ltr' | 'rtl';
}

export const LANGUAGE_FACTS: Readonly<Record<Language, LanguageFacts>> = {
  en: { name: 'English', locale: 'en-GB', dir: 'ltr' },
  es: { name: 'Español', locale: 'es', dir: 'ltr' },
  de: { name: 'Deutsch', locale: 'de', dir: 'ltr' },
  fr: { name: 'Français', locale: 'fr', dir: 'ltr' },
  'pt-BR': { name: 'Português (Brasil)', locale: 'pt-BR', dir: 'ltr' },
  fil: { name: 'Filipino', locale: 'fil', dir: 'ltr' },
};
