import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { apiReference, publicEntries } from '../support/api/api-reference.ts';
import { ROOT } from '../support/sources/source-files.ts';

const entries = publicEntries();

test('src/API.md says what the declarations say (else: npm run docs:api)', async () => {
  expect(await readFile(join(ROOT, 'src/API.md'), 'utf8')).toBe(apiReference(entries));
});

for (const { name: entry, exports } of entries) {
  test(`everything that ${entry} exports has its doc comment`, () => {
    expect(exports.filter(({ doc }) => doc === null).map(({ name }) => name)).toEqual([]);
  });
}
