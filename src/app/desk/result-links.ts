import { MAX_PACKED_LENGTH } from '../../links/index.ts';

/** Of one link, characters, escaped and broken into lines at worst; `unpackResult` looks at no longer one. */
const MAX_LENGTH = 3 * MAX_PACKED_LENGTH;

/** Where a result begins in an address, also where a program has escaped it. */
const BEGINNING = /(?:#|%23)(?:\/|%2f)r(?:\/|%2f)/giu;

/**
 * The result links of a text: one a line, or anywhere in a chat. Each with whatever follows it up to the next address, since a program may have
 * broken it into lines: only `unpackResult` can tell where it ends. A text that is a packed result and nothing else is one, too.
 */
export function resultLinksIn(text: string): readonly string[] {
  const places = [...text.matchAll(BEGINNING)].map(({ index }) => index);
  if (places.length === 0) return /^\s*\d{1,4}\.[\w-]+\s*$/u.test(text) ? [text.trim()] : [];
  return places.map((from, i) => {
    const rest = text.slice(from, Math.min(places[i + 1] ?? text.length, from + MAX_LENGTH));
    // The next link's own address belongs to it.
    const address = rest.search(/\bhttps?:\/\//u);
    return address === -1 ? rest : rest.slice(0, address);
  });
}
