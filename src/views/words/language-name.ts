import type { Language } from '../../core/config/languages.ts';

/** What a language calls itself: "Deutsch", "português (Brasil)". */
export function languageName(language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
