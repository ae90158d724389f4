import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { apiReference, publicEntries } from '../support/api/api-reference.ts';
import { ROOT } from '../support/sources/source-files.ts';

test('src/API.md is written from the declarations of the last build', async () => {
  await writeFile(join(ROOT, 'src/API.md'), apiReference(publicEntries()));
});
