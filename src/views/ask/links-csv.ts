import { ASK_WORDS } from '../words/en/ask.ts';
import type { AskLink } from './ask-links.tsx';

/** A table of links for a spreadsheet or a mail merge (RFC 4180). */
export function csvOf(links: readonly AskLink[], ticket: string | null): string {
  const rows = [ASK_WORDS.csvHead, ...links.map(({ label, address }) => [label ?? '', ticket ?? '', address])];
  return `${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

/** What begins like a formula would be run by a spreadsheet: a quotation mark before it keeps it a text. */
function field(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
