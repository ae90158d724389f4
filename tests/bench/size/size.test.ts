import { test } from '@playwright/test';
import { writeResult } from '../results.ts';
import { measureSizes, sizeTable } from './size-results.ts';

/** `npm run bench:size`: what the library weighs as it was built; a test of the package holds these figures against it. */
test('sizes of the library', async () => {
  const sizes = await measureSizes();
  writeResult('size.json', `${JSON.stringify(sizes, null, 2)}\n`);
  writeResult('size.md', `${sizeTable(sizes)}\n`);
  console.log(sizeTable(sizes));
});
