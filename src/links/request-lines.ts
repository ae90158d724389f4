import { plainText } from '../core/share/plain-text.ts';
import type { TestRequest } from '../core/share/test-request.ts';
import { fromBase64url, toBase64url } from './base64url.ts';

/** FORMAT 1 of a test link: one line each, in this order; empty where it is null. New ones are only ever added at the end. */
const LINES = [
  'id',
  'by',
  'why',
  'label',
  'ticket',
  'site',
  'kind',
  'longLengthMs',
  'codec',
  'route',
  'language',
  'back',
  'untilMs',
] as const satisfies readonly (keyof TestRequest)[];

/** Numbers among them; in base 36. */
const NUMBERS: readonly string[] = ['longLengthMs', 'untilMs'] satisfies readonly (keyof TestRequest)[];

export function linesOf(request: TestRequest): string {
  const lines = LINES.map((name) => {
    const value = request[name];
    if (value === null) return '';
    if (typeof value === 'number') return value.toString(36);
    return name === 'id' ? shortId(value) : plainText(value);
  });
  return lines.join('\n').replace(/\n+$/u, '');
}

/** In the shape of a request, whatever the lines are; null where they are more than a request has. */
export function requestOf(text: string): unknown {
  const lines = text.replace(/\n+$/u, '').split('\n');
  if (lines.length > LINES.length) return null;
  const fields = LINES.map((name, i) => [name, fieldOf(name, lines[i] ?? '')]);
  return { version: 1, ...Object.fromEntries(fields) };
}

function fieldOf(name: string, line: string): string | number | null {
  if (line === '') return null;
  // Not a number where it is none: the schema then says which field.
  if (NUMBERS.includes(name)) return /^[0-9a-z]{1,10}$/u.test(line) ? Number.parseInt(line, 36) : Number.NaN;
  return name === 'id' ? longId(line) : plainText(line);
}

/** Before the 16 bytes of a UUID, in base64url: 23 characters in place of 36. No id has a dot. */
const UUID_MARK = '.';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

function shortId(id: string): string {
  if (!UUID.test(id)) return id;
  const pairs = id.replaceAll('-', '').match(/../gu) ?? [];
  return `${UUID_MARK}${toBase64url(Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)))}`;
}

function longId(line: string): string {
  const bytes = line.startsWith(UUID_MARK) ? fromBase64url(line.slice(UUID_MARK.length)) : null;
  if (bytes?.length !== 16) return line;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
