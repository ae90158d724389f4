import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { sharedResultSchema } from '../../../src/core/share/shared-result.ts';
import { WORDS } from '../../../src/links/words.ts';

/** Of a schema of valibot: the parts that have names or words in them. */
interface Part {
  readonly entries?: Readonly<Record<string, Part>>;
  readonly wrapped?: Part;
  readonly item?: Part;
  readonly options?: readonly unknown[];
}

function namesIn({ entries, wrapped, item, options }: Part): readonly string[] {
  const own = Object.entries(entries ?? {}).flatMap(([name, part]) => [name, ...namesIn(part)]);
  const words = (options ?? []).filter((option) => typeof option === 'string');
  return [...own, ...words, ...(wrapped ? namesIn(wrapped) : []), ...(item ? namesIn(item) : [])];
}

test('every name and every closed word of a result is in the list, so that links stay short', () => {
  const names = namesIn(sharedResultSchema as unknown as Part);
  expect(names.length).toBeGreaterThan(300);
  // A link has no trace.
  const traceOnly = ['ssrc', 'rtpTimestamps', 'sentMs', 'receivedMs'];
  expect([...new Set(names)].filter((name) => !WORDS.includes(name) && !traceOnly.includes(name))).toEqual([]);
});

test('no word is in the list twice', () => {
  expect(new Set(WORDS).size).toBe(WORDS.length);
});

/** Links that are on their way have been made with these. Words may be added behind them; a changed hash means that old links are lost. */
test('the words of the first day are where they were', () => {
  const first = WORDS.slice(0, FIRST_WORDS);
  expect(createHash('sha256').update(first.join(' ')).digest('hex')).toBe(FIRST_HASH);
});

const FIRST_WORDS = 452;
const FIRST_HASH = 'f07f1acbb985826a5a3754114a4337c5f9c743b239d4ce622472640c4d8ae84a';
