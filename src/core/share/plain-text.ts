/**
 * What no sentence needs and what makes one read as another: control characters, characters that turn the direction of what follows
 * (Unicode UAX 9 2.1 to 2.5: embeddings, overrides, isolates and what ends them), halves of characters, and the mark of byte order.
 * A direction mark (U+200E, U+200F) stays: it moves nothing but its neighbours, and right-to-left names need it.
 */
const NOT_TEXT = /[\p{Cc}\p{Cs}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{2028}\u{2029}\u{feff}]/gu;
const BREAKS = /[\t\n\r\u{2028}\u{2029}]+/gu;

/** One line of plain text: line breaks become spaces, and what can disguise a text is left out. Idempotent, and never longer. */
export function plainText(text: string): string {
  // Almost every text there is, and hundreds of results have thousands each.
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(BREAKS, ' ').replace(NOT_TEXT, '');
}

/** As {@link plainText}, with its line breaks, each a `\n`. */
export function plainParagraphs(text: string): string {
  return text.split(/\r?\n/u).map(plainText).join('\n');
}

/**
 * A value all of whose texts are one line of plain text. A field whose name is not is left out: no name of ours needs cleaning. The same
 * value, not a copy, where nothing had to change.
 */
export function withPlainTexts<T>(value: T): T;
export function withPlainTexts(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => withPlainTexts(item));
    return items.every((item, i) => item === value[i]) ? value : items;
  }
  const entries = Object.entries(value);
  const plain = entries.flatMap(([name, item]: [string, unknown]): [string, unknown][] =>
    plainText(name) === name ? [[name, withPlainTexts(item)]] : [],
  );
  const isSame = plain.length === entries.length && plain.every(([, item], i) => item === entries[i]?.[1]);
  return isSame ? value : Object.fromEntries(plain);
}
