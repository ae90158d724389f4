import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../../../src/core/config/languages.ts';
import { englishIn } from '../../../support/sources/english.ts';
import { heldAtLoad } from '../../../support/sources/held-at-load.ts';
import { readSources, type SourceFile } from '../../../support/sources/source-files.ts';

/** What is no word for anybody, or the same in every language. */
const NO_WORDS: readonly RegExp[] = [
  /^[MLHVhvzZ\d\s.-]+$/u, // a path of SVG
  /^(?:plot|heat|trend|compare)-[\w-]+ [\w -]+$|^detail muted$/u, // classes
  /^(?:[\w.]+: )?expected .*, got |^an answer for config\.json$|^none within … s$/u, // what was wrong, for engineers
  /^callprobe-[\w-]+-….\w+$|^…\?subject=…&body=…$|^…-hint …-fault$/u, // names of files, an address, ids
  /^Português \(Brasil\)$/u, // what a language calls itself
  /^(?:[\w.]+: )?expected .+, got |^none within … s$|^an answer for config\.json$/u, // details for an engineer, and parts of them
  /^callprobe-|^…\?subject=/u, // names of files, addresses
  /^…: expected .+, got /u, // the same of whatever field
  /^…-hint …-fault$|^desk desk-over$/u, // ids and classes
];

async function sources(): Promise<readonly SourceFile[]> {
  const all = [
    ...(await readSources('src/views', ['.ts', '.tsx'])),
    ...(await readSources('src/app', ['.ts', '.tsx'])),
  ];
  return all.filter(({ path }) => !LANGUAGES.some((language) => path.includes(`/words/${language}/`)));
}

test('what is searched for is found', () => {
  const english = (text: string) => englishIn({ path: 'a.tsx', text }).map((found) => found.text);
  expect(english("const a = 'Two words'; const b = <p>One</p>; const c = `that is not known`;")).toHaveLength(3);
  expect(english('const a = <p aria-label="Two words" class="no words">{"three small words"}</p>;')).toHaveLength(2);
  expect(english("throw new TypeError('a: expected b, got c');")).toEqual([]);
  const held = (text: string) => heldAtLoad({ path: 'a.ts', text: `import { A_WORDS } from './en/a.ts';\n${text}` });
  expect(held('const { b } = A_WORDS;')).toHaveLength(1);
  expect(held('const b = { ...A_WORDS };')).toHaveLength(1);
  expect(held('const b = [{ text: A_WORDS.c }];')).toHaveLength(1);
  expect(
    held('const keys = Object.keys(A_WORDS.c); const b = () => A_WORDS.c; type C = keyof typeof A_WORDS;'),
  ).toEqual([]);
  expect(held('const TABLES = [A_WORDS];')).toEqual([]);
});

test('no English stands outside of the dictionary', async () => {
  const found = (await sources()).flatMap(englishIn).filter(({ text }) => !NO_WORDS.some((known) => known.test(text)));
  expect(found.map(({ path, line, text }) => `${path}:${line}: ${text}`)).toEqual([]);
});

test('nobody takes a word out of the dictionary before it is needed', async () => {
  const found = (await sources()).flatMap(heldAtLoad);
  expect(found.map(({ path, line, text }) => `${path}:${line}: ${text}`)).toEqual([]);
});
