import { locale } from './language.ts';

/** The forms of a count, by CLDR's plural categories; those a language does not have, or need, are left out. */
export type Plurals = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** Made once for each locale. */
const made = new Map<string, Intl.PluralRules>();

/** The form for so many, of the language that is spoken: "one" of English is 1, of French 0 and 1. */
export function plural(count: number, forms: Plurals): string {
  const rules = made.get(locale()) ?? new Intl.PluralRules(locale());
  made.set(locale(), rules);
  return forms[rules.select(count)] ?? forms.other;
}
