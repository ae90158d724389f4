import type { SharedResult } from '../../core/share/shared-result.ts';
import { SHARE_WORDS } from '../../views/words/en/share.ts';

/** What mail programs and the systems between take of an address, characters (the limit that is quoted most is 2,000). */
const MAX_MAILTO = 2_000;

/** The beginning of an e-mail: the summary and, where it fits, the link. @param to null: whoever writes it decides */
export function mailOf(
  to: string | null,
  { report }: SharedResult,
  summary: string,
  address: string | null,
): { readonly href: string; readonly hasLink: boolean } {
  const begin = `mailto:${to === null ? '' : encodeURIComponent(to).replaceAll('%40', '@')}`;
  const mailto = (rest: string) => {
    // Lines of a body end so (RFC 6068, 5).
    const body = `${summary}\n\n${rest}\n`.replaceAll('\n', '\r\n');
    const subject = SHARE_WORDS.mailSubject(report.id.slice(0, 8));
    return `${begin}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  };
  const whole = address === null ? null : mailto(`${SHARE_WORDS.mailRest}\n${address}`);
  if (whole !== null && whole.length <= MAX_MAILTO) return { href: whole, hasLink: true };
  return { href: mailto(SHARE_WORDS.mailPaste), hasLink: false };
}
