import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { type RawFile, readJson } from '../../../../src/history/file/read-json.ts';
import { Refusal } from '../../../../src/history/file/refusal.ts';
import { syntaxFault } from '../../../../src/history/file/syntax-error.ts';
import { createRandom, type Random } from '../../../support/lab/impairment/random.ts';

const CHARACTERS = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  ' ',
  '\n',
  '0',
  '-',
  '.',
  'e',
  't',
  'n',
  'u',
  '\u0001',
  '\u{1f4de}',
  '\u007f',
  '/',
];
const WORDS = ['plain', '', 'a"b', 'back\\slash', '\n\t', '\u{1f4de}', '[{,:}]', 'ö\u2028', '\u007f\u009f'];
const SCALARS = [0, -1.5, 1e-7, 2 ** 63, true, false, null];

/** A value of every kind, nested, as it might be in a file. */
function madeUpValue(random: Random, levels: number): unknown {
  const kind = levels === 0 ? 1 + random() : random() * 4;
  const items = () => Array.from({ length: Math.floor(random() * 4) }, () => madeUpValue(random, levels - 1));
  if (kind < 1) return items();
  if (kind < 1.5) return pick(random, WORDS);
  if (kind < 2) return pick(random, SCALARS);
  return Object.fromEntries(items().map((item, place) => [`${pick(random, WORDS)}${place}`, item]));
}

/** JSON of such a value, often with a few characters put in, replaced or taken out. */
function madeUpText(random: Random): string {
  const top = { entries: madeUpValue(random, 3), marks: [madeUpValue(random, 2)], more: madeUpValue(random, 3) };
  let text = JSON.stringify(random() < 0.5 ? top : Object.values(top), null, random() < 0.3 ? 2 : 0);
  const changes = random() < 0.3 ? 0 : 1 + Math.floor(random() * 2);
  for (let change = 0; change < changes; change += 1) {
    const at = Math.floor(random() * (text.length + 1));
    const put = random() < 0.3 ? '' : pick(random, CHARACTERS);
    text = text.slice(0, at) + put + text.slice(at + Math.floor(random() * 2));
  }
  return text;
}

/** In parts of any length, empty ones too. */
async function* inParts(text: string, random: Random): AsyncGenerator<string> {
  for (let at = 0; at < text.length; ) {
    const length = Math.floor(random() * random() * 40);
    yield text.slice(at, at + length);
    at += length;
  }
}

async function outcomeOf(text: string, random: Random): Promise<{ readonly value: unknown } | Refusal> {
  try {
    return { value: wholeOf(await readJson(inParts(text, random), ['entries', 'marks'], async () => {})) };
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function wholeOf(raw: RawFile): unknown {
  if (raw.kind === 'list') return raw.items;
  return Object.fromEntries([...raw.lists, ...raw.fields]);
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

test('whatever JSON.parse reads is read the same, in parts of any length; what it refuses is refused', async () => {
  const complaints: string[] = [];
  let accepted = 0;
  for (let seed = 0; seed < 2_000; seed += 1) {
    const random = createRandom(seed);
    const text = madeUpText(random);
    const expected = parsed(text);
    const got = await outcomeOf(text, random);
    const isSame =
      expected === null ? got instanceof Refusal && got.reason === 'not-json' : isDeepStrictEqual(got, expected);
    if (!isSame) complaints.push(`${seed}: ${text}`);
    if (expected !== null) accepted += 1;
  }
  expect(complaints).toEqual([]);
  expect(accepted).toBeGreaterThan(500);
  expect(accepted).toBeLessThan(1_500);
});

test('a fault is found exactly where JSON.parse finds none left', () => {
  const complaints: string[] = [];
  for (let seed = 0; seed < 2_000; seed += 1) {
    const text = madeUpText(createRandom(seed));
    const fault = syntaxFault(text);
    if ((fault === null) !== (parsed(text) !== null)) complaints.push(text);
    // What stands before the fault could still become JSON: cut there, the fault is at its end.
    if (fault !== null && (syntaxFault(text.slice(0, fault.at))?.at ?? fault.at) !== fault.at) complaints.push(text);
  }
  expect(complaints).toEqual([]);
});

test('the place of a fault is counted from the beginning of the file', async () => {
  const random = createRandom(1);
  const messages = [
    '{"entries": [{"a": 1}, {"b": 01}]}',
    '{"entries": [{"a": 1}, {"b": "\\x"}]}',
    '{"entries": [{"a": 1}',
    '{"entries": [{"a": 1} {"b": 1}]}',
    '{"entries" [1]}',
    '{"more": {"a": 1, "b" 2}}',
    '{"more": [1, 2}',
    '{"more": 1, "more": 2}',
    '{"more": "\u0001"}',
  ].map(async (text) => String(Reflect.get(await outcomeOf(text, random), 'message')));
  expect(await Promise.all(messages)).toEqual([
    'entries.1: expected a value at character 30, got "0"',
    'entries.1: expected a character of a text, or its closing quote at character 31, got "\\\\"',
    'file: expected "," or "]" at character 22, got the end',
    'file: expected "," or "]" at character 23, got "{"',
    'file: expected ":" at character 12, got "["',
    'more: expected ":" at character 23, got "2"',
    'more: expected "," or "]" at character 15, got "}"',
    'more: expected once, got twice',
    'more: expected a character of a text, or its closing quote at character 11, got "\\u0001"',
  ]);
});

function pick<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T;
}
