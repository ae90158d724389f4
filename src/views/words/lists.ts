import { locale } from './language.ts';

/** "A", "A and B", "A, B and C", as the language that is spoken lists things. */
export function listText(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);
}
