import type { Seen, SharedResult } from './shared-result.ts';

/** A result of which the server says that it saw it, before or after it has signed that. */
export interface ToBeSigned extends Omit<SharedResult, 'seen'> {
  readonly seen: Omit<Seen, 'signature'> | null;
}

/**
 * What the server's signature is over: the whole result but the signature itself, the server's own `keyId` and `atMs` included, as JSON
 * without blanks and with the names of every object in the order of their UTF-16 code units (RFC 8785 3.2). Numbers and texts are written
 * as ECMAScript does, which RFC 8785 asks for. Two results have the same text only when every value of theirs is the same.
 */
export function signedText(shared: ToBeSigned): string {
  const { seen } = shared;
  return canonical({ ...shared, seen: seen && { keyId: seen.keyId, atMs: seen.atMs } });
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, item]: [string, unknown]) => `${JSON.stringify(name)}:${canonical(item)}`).join(',')}}`;
}
