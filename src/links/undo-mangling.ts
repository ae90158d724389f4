/** What mail and chat programs put in place of a hyphen, or into a long word; two hyphens become one dash. */
const REPLACED: readonly (readonly [found: RegExp, by: string])[] = [
  [/[\u{ad}\u{200b}-\u{200d}\u{2060}\u{feff}]/gu, ''],
  [/[\u{2010}-\u{2012}\u{2212}]/gu, '-'],
  [/[\u{2013}\u{2014}]/gu, '--'],
  // A soft line break of quoted-printable (RFC 2045 6.7), and the mark of a quoted line.
  [/=\r?\n/gu, '\n'],
  [/\n(?:[ \t]*>)+[ \t]?/gu, '\n'],
];

/**
 * The packed text of a link as it was sent, of a text that went through mail and chat programs: whatever stands before `#/r/` or `#/t/`, escaped
 * characters, line breaks and spaces inside, punctuation and quotes around it. What cannot be told safely is left as it is; the checksum inside
 * tells whether it was right.
 *
 * The first is the likeliest; the others end sooner, for words may follow a link without a mark between.
 */
export function undoMangling(text: string): readonly string[] {
  const [, packed = text] = /#\/[rt]\/(.*)$/su.exec(unescaped(text)) ?? [null, unescaped(text)];
  const plain = REPLACED.reduce((rest, [found, by]) => rest.replaceAll(found, by), packed);
  const pieces = plain.replace(/^[^A-Za-z0-9]+/u, '').split(/\s+/u);
  // A program that breaks lines makes all of one length, but the first, which has the address before it, and the last.
  const last = pieces.findIndex((piece, i) => i > 1 && piece.length !== pieces[1]?.length);
  const ends = [pieces.length, 1, ...(last === -1 ? [] : [last + 1, last])];
  return [...new Set(ends.map((end) => withoutTail(pieces.slice(0, end).join(''))))];
}

/** Nothing that is packed ends in a character of punctuation (see `endsWell`). */
function withoutTail(text: string): string {
  return text.replace(/[^A-Za-z0-9]+$/u, '');
}

/** Twice, since a program may escape what another has escaped; only ASCII, which is all a link has. */
function unescaped(text: string): string {
  const once = (escaped: string) =>
    escaped.replace(/%([0-7][0-9a-f])/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return once(once(text));
}

/** Whether a packed text can stand at the end of a sentence: programs leave out of a link what looks like punctuation at its end. */
export function endsWell(packed: string): boolean {
  return /[A-Za-z0-9]$/u.test(packed);
}
