/**
 * Why a file was not read:
 * - `too-large`: more than is ever taken;
 * - `unreadable`: the browser could not read it: moved, deleted, or changed since it was chosen;
 * - `not-json`: cut off, changed, or another kind of file;
 * - `not-ours`: neither a history nor a report of Callprobe;
 * - `newer`: written by a later version than this one can read;
 * - `wrong-field`: one of its fields is not what it has to be.
 */
export type RefusalReason = 'too-large' | 'unreadable' | 'not-json' | 'not-ours' | 'newer' | 'wrong-field';

/** Ends the reading of a file; nobody outside this folder sees it. `path` is of the first wrong field. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: RefusalReason;
  readonly path: string;

  constructor(reason: RefusalReason, path: string, complaint: string) {
    super(`${path}: ${complaint}`);
    this.reason = reason;
    this.path = path;
  }
}

/** Of what came, no more than this is quoted back; our choice. */
const MAX_QUOTED = 80;

/** As a sentence may have it: cut, and with nothing in it that a terminal or a screen would act on. */
export function quoted(value: unknown): string {
  const words = typeof value === 'string' ? JSON.stringify(value.slice(0, MAX_QUOTED)) : kindOf(value);
  return words.replace(/\p{C}/gu, '\u{fffd}').slice(0, MAX_QUOTED);
}

function kindOf(value: unknown): string {
  if (value === null || ['number', 'boolean', 'undefined'].includes(typeof value)) return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}
