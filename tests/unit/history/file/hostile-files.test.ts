import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { readHistoryFile, writeHistoryFile } from '../../../../src/history/file/index.ts';
import { hostileFile } from '../../../support/history/hostile-files.ts';
import { MARKS, someEntries } from '../../../support/history/made-up-file.ts';
import { naivelyRead } from '../../../support/history/naive-reading.ts';

const FILES = 300;

async function exportedText(): Promise<string> {
  const blob = await writeHistoryFile(someEntries(), {
    marks: MARKS,
    exportedAt: 1_795_000_000_000,
    software: '0.1.0',
  });
  return blob.text();
}

/** Why the outcome of a file is not as it has to be; null where it is. */
async function complaintOf(
  seed: number,
  text: string,
): Promise<{ readonly accepted: boolean; readonly complaint: string | null }> {
  const { what, bytes } = hostileFile(seed, text);
  const read = await readHistoryFile(new Blob([bytes]));
  const complain = (why: string) => `${seed}, ${what}: ${why}`;
  if (!read.ok) {
    const isNamed =
      read.message.startsWith(`${read.path}: expected `) && / got /.test(read.message) && read.path !== '';
    return { accepted: false, complaint: isNamed ? null : complain(`no path in ${JSON.stringify(read)}`) };
  }
  const plain = naivelyRead(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  const isWhole = isDeepStrictEqual({ entries: read.file.entries, marks: read.file.marks }, plain);
  return { accepted: true, complaint: isWhole ? null : complain('accepted, but not as a whole') };
}

test(`of ${FILES} mutated and hostile files each is refused by its first wrong field or read as a whole, and none does anything`, async () => {
  const text = await exportedText();
  const outcomes = [];
  for (let seed = 0; seed < FILES; seed += 1) outcomes.push(await complaintOf(seed, text));
  expect(outcomes.flatMap(({ complaint }) => complaint ?? [])).toEqual([]);
  // Both ends are really seen.
  const accepted = outcomes.filter((outcome) => outcome.accepted).length;
  expect(accepted).toBeGreaterThan(20);
  expect(accepted).toBeLessThan(FILES / 2);
  expect(Reflect.get(globalThis, 'ranIt')).toBeUndefined();
  expect(Reflect.get({}, 'ranIt')).toBeUndefined();
});

test('a field changed to what it cannot be is named, wherever it is', async () => {
  const text = await exportedText();
  const value = JSON.parse(text) as unknown;
  const places = [...placesIn(value, [])].filter((_, row) => row % 7 === 0);
  expect(places.length).toBeGreaterThan(200);
  const complaints: string[] = [];
  for (const { holder, name, path } of places) {
    const kept = holder[name];
    holder[name] = wrongInsteadOf(kept);
    const read = await readHistoryFile(JSON.stringify(value));
    holder[name] = kept;
    if (read.ok) complaints.push(`${path}: accepted`);
    else if (read.path !== path && !read.path.startsWith(`${path}.`)) complaints.push(`${path}: ${read.message}`);
  }
  expect(complaints).toEqual([]);
});

/** Of a field that may be null it is not known here what else it may be: an object without fields is none of it. */
function wrongInsteadOf(kept: unknown): unknown {
  if (kept === null) return {};
  return typeof kept === 'string' ? 12.5 : 'wrong';
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly name: string;
  readonly path: string;
}

/** Every value that holds no other. */
function* placesIn(value: unknown, path: readonly string[]): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Record<string, unknown>;
  for (const name of Object.keys(holder)) {
    const below = [...path, name];
    if (typeof holder[name] === 'object' && holder[name] !== null) yield* placesIn(holder[name], below);
    else yield { holder, name, path: below.join('.') };
  }
}
