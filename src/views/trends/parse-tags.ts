import { MAX_LABEL_LENGTH, MAX_TAGS } from '../../core/trends/annotation.ts';

/** What was typed, as tags: between commas or lines, each once whatever its letters' case, no more than are kept. */
export function parseTags(text: string): readonly string[] {
  const seen = new Set<string>();
  return text
    .split(/[,;\n]/u)
    .map((tag) => tag.trim().replace(/\s+/gu, ' ').slice(0, MAX_LABEL_LENGTH).trim())
    .filter((tag) => {
      const key = tag.toLocaleLowerCase();
      if (tag === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MAX_TAGS);
}
