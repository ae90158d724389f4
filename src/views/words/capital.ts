import { locale } from './language.ts';

/** With a capital at its beginning: a clause that stands alone. */
export function capital(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase(locale())}${text.slice(1)}`;
}
