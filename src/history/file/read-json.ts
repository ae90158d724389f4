import { type JsonSource, type JsonText, jsonSource } from './json-source.ts';
import { quoted, Refusal } from './refusal.ts';
import { syntaxFault } from './syntax-error.ts';

/**
 * The outermost value of a file, taken apart: an object by its names, with each of its `lists` item by item, or a list by its items.
 * Nothing in it is checked yet.
 */
export type RawFile =
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, unknown>; readonly lists: RawLists }
  | { readonly kind: 'list'; readonly items: unknown[] };

export type RawLists = ReadonlyMap<string, unknown[]>;

/** More than any history has, our choice: six years of a test every 15 minutes. */
const MAX_ITEMS = 200_000;
/** Above what a history or a report has at its outermost level; our choice. */
const MAX_FIELDS = 100;

/**
 * Reads JSON part by part, so that no step takes long however large the file is. As strict as JSON.parse, and a name may come only once.
 * @param listNames names of the outermost object whose lists are read item by item
 * @throws {Refusal}
 */
export async function readJson(
  parts: AsyncIterator<string>,
  listNames: readonly string[],
  pause: () => Promise<void>,
): Promise<RawFile> {
  const source = jsonSource(parts);
  const first = await source.peek();
  if (first !== '{' && first !== '[') throw unexpected('file', '"{" or "["', source.position(), first);
  const read = first === '[' ? await readList(source, '', pause) : await readObject(source, listNames, pause);
  const rest = await source.peek();
  if (rest !== '') throw unexpected('file', 'the end of the file', source.position(), rest);
  return read;
}

async function readObject(
  source: JsonSource,
  listNames: readonly string[],
  pause: () => Promise<void>,
): Promise<RawFile> {
  const fields = new Map<string, unknown>();
  const lists = new Map<string, unknown[]>();
  source.skip();
  if ((await source.peek()) === '}') {
    source.skip();
    return { kind: 'object', fields, lists };
  }
  for (;;) {
    const name = await readName(source);
    if (fields.has(name) || lists.has(name)) throw new Refusal('wrong-field', pathOf(name), 'expected once, got twice');
    if (fields.size >= MAX_FIELDS) {
      throw new Refusal('wrong-field', 'file', `expected at most ${MAX_FIELDS} fields, got more`);
    }
    const isList = (await source.peek()) === '[' && listNames.includes(name);
    if (isList) lists.set(name, (await readList(source, name, pause)).items);
    else fields.set(name, parsed(await source.value(pathOf(name)), pathOf(name)));
    if ((await separator(source, '}')) === '}') return { kind: 'object', fields, lists };
    await pause();
  }
}

async function readName(source: JsonSource): Promise<string> {
  const first = await source.peek();
  if (first !== '"') throw unexpected('file', 'a name in quotes', source.position(), first);
  const name = parsed(await source.value('file'), 'file');
  const colon = await source.peek();
  if (colon !== ':') throw unexpected('file', '":"', source.position(), colon);
  source.skip();
  await source.peek();
  return String(name);
}

async function readList(source: JsonSource, name: string, pause: () => Promise<void>) {
  const items: unknown[] = [];
  source.skip();
  if ((await source.peek()) === ']') {
    source.skip();
    return { kind: 'list' as const, items };
  }
  for (;;) {
    const path = itemPath(name, items.length);
    if (items.length >= MAX_ITEMS) {
      throw new Refusal('wrong-field', name || 'file', `expected at most ${MAX_ITEMS} items, got more`);
    }
    await source.peek();
    items.push(parsed(await source.value(path), path));
    if ((await separator(source, ']')) === ']') return { kind: 'list' as const, items };
    await pause();
  }
}

/** Passes over what follows a member or an item. */
async function separator(source: JsonSource, close: string): Promise<string> {
  const found = await source.peek();
  if (found !== ',' && found !== close) throw unexpected('file', `"," or "${close}"`, source.position(), found);
  source.skip();
  return found;
}

function parsed({ text, from }: JsonText, path: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const { at, expected } = syntaxFault(text) ?? { at: 0, expected: 'JSON' };
    throw unexpected(path, expected, from + at, text.charAt(at));
  }
}

function unexpected(path: string, expected: string, at: number, got: string): Refusal {
  const found = got === '' ? 'the end' : quoted(got);
  return new Refusal('not-json', path, `expected ${expected} at character ${at + 1}, got ${found}`);
}

function itemPath(name: string, index: number): string {
  return name === '' ? String(index) : `${name}.${index}`;
}

/** A name is anybody's: cut, for a path that can be shown. */
function pathOf(name: string): string {
  return /^[\w-]{1,60}$/.test(name) ? name : quoted(name);
}
