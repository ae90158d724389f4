import { quoted, Refusal } from './refusal.ts';

/** Names through which an object can reach what all objects share. None of ours is called so. */
const SHARED = new Set(['__proto__', 'constructor', 'prototype']);

/** Bounds where the schema of reports has none; our choice. Nothing but a trace has longer lists than a call has seconds. */
const MAX_LIST = 700;
const MAX_NAMES = 200;
const TRACE_COLUMNS = new Set(['rtpTimestamps', 'sentMs', 'receivedMs']);

/**
 * Refuses what no field of ours may have, whichever it is, before anybody copies or compares it: names that reach into prototypes, halves of
 * surrogate pairs (they do not survive being written to a file), lists and objects without end.
 * @throws {Refusal}
 */
export function refuseHarmful(value: unknown, path: string): void {
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
    throw new Refusal('wrong-field', path, 'expected Unicode text, got half of a surrogate pair');
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) refuseHarmfulList(value, path);
  else refuseHarmfulObject(value, path);
}

function refuseHarmfulList(items: readonly unknown[], path: string): void {
  const isColumn = TRACE_COLUMNS.has(path.slice(path.lastIndexOf('.') + 1)) && path.includes('trace.');
  if (items.length > MAX_LIST && !isColumn) {
    throw new Refusal('wrong-field', path, `expected at most ${MAX_LIST} items, got ${items.length}`);
  }
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (typeof item === 'object' || typeof item === 'string') refuseHarmful(item, `${path}.${i}`);
  }
}

function refuseHarmfulObject(value: object, path: string): void {
  const names = Object.keys(value);
  if (names.length > MAX_NAMES) {
    throw new Refusal('wrong-field', path, `expected at most ${MAX_NAMES} fields, got ${names.length}`);
  }
  for (const name of names) {
    if (SHARED.has(name))
      throw new Refusal('wrong-field', joined(path, name), 'expected no field of this name, got one');
    if (/\p{Surrogate}/u.test(name)) {
      throw new Refusal('wrong-field', path, 'expected names in Unicode, got half of a surrogate pair');
    }
    const field: unknown = Reflect.get(value, name);
    if (typeof field === 'object' || typeof field === 'string') refuseHarmful(field, joined(path, name));
  }
}

function joined(path: string, name: string): string {
  const shown = /^[\w-]{1,60}$/.test(name) ? name : quoted(name);
  return path === '' ? shown : `${path}.${shown}`;
}
