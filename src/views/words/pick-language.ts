import { LANGUAGES, type Language } from '../../core/config/languages.ts';

/** What may decide the language, the most binding first. */
export interface LanguageWishes {
  /** What the person chose on this page, once; null for never. */
  readonly chosen: string | null;
  /** What the link asks for that they came by; null for nothing. */
  readonly asked: string | null;
  /** What the browser says they read, best first (BCP 47). */
  readonly preferred: readonly string[];
}

/** The first wish that this deployment's page can grant; else the first language of its list. */
export function pickLanguage({ chosen, asked, preferred }: LanguageWishes, offered: readonly Language[]): Language {
  for (const tag of [chosen, asked, ...preferred]) {
    const language = tag === null ? undefined : languageFor(tag, offered);
    if (language !== undefined) return language;
  }
  return offered[0] ?? LANGUAGES[0];
}

/** Tagalog is what Filipino is a standard of, and the name that older browsers have for it. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([['tl', 'fil']]);

/** Who reads "pt-PT" or "de-AT" reads our "pt-BR" and "de" rather than another language. */
function languageFor(tag: string, offered: readonly Language[]): Language | undefined {
  const exact = offered.find((language) => language.toLowerCase() === tag.toLowerCase());
  return exact ?? offered.find((language) => primaryOf(language) === primaryOf(tag));
}

function primaryOf(tag: string): string {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return OTHER_NAMES.get(primary) ?? primary;
}
