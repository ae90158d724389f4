import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DEFAULT_CONFIG } from '../../../../src/core/config/config.ts';
import { EXPECTED, KNOWN } from '../../../../src/core/config/fields.ts';
import { readConfigText } from '../../../../src/core/config/read-config.ts';
import { ROOT } from '../../../support/sources/source-files.ts';

const textOf = (path: string) => readFile(join(ROOT, path), 'utf8');

/** Every field that somebody can write, but the insides of relays, which have a paragraph of their own. */
function fieldNames(): readonly string[] {
  return Object.entries(KNOWN).flatMap(([name, inside]) => {
    const inner = name === 'relays' ? [] : Object.keys(inside);
    return inner.length === 0 ? [name] : inner.map((one) => `${name}.${one}`);
  });
}

function at(field: string): unknown {
  return field.split('.').reduce<unknown>((value, name) => Reflect.get(Object(value), name), DEFAULT_CONFIG);
}

test('the README’s table has each field as it is read: what it takes, and what holds without it', async () => {
  const rows = [
    ...(await textOf('src/core/config/README.md')).matchAll(/^\| `([\w.]+)` \| (.+?) \| `(.+?)` \| (.+) \|$/gmu),
  ];
  expect(rows.map(([, field]) => field)).toEqual(fieldNames());
  const takes: Readonly<Record<string, string>> = EXPECTED;
  for (const [, field = '', expected, otherwise = '', does = ''] of rows) {
    expect(expected, field).toBe(takes[field]);
    expect(JSON.parse(otherwise), field).toEqual(at(field));
    expect(does.length, field).toBeGreaterThan(10);
  }
});

test('the example is right in every field and leaves none out', async () => {
  const text = await textOf('public/config.example.json');
  const { config, faults } = readConfigText(text);
  expect(faults).toEqual([]);
  expect(config).toEqual(JSON.parse(text));
  expect(Object.keys(config)).toEqual(Object.keys(DEFAULT_CONFIG));
});

test('what the page is built with decides nothing', async () => {
  expect(readConfigText(await textOf('public/config.json'))).toEqual({ config: DEFAULT_CONFIG, faults: [] });
});
