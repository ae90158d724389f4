import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readResult } from '../bench/results.ts';
import { measureSizes, type SizeRow } from '../bench/size/size-results.ts';
import { loadedBy } from '../support/package/built-library.ts';
import { ROOT } from '../support/sources/source-files.ts';

interface Limit {
  readonly name: string;
  readonly path: string | readonly string[];
}

const LIMITS = JSON.parse(readFileSync(join(ROOT, '.size-limit.json'), 'utf8')) as readonly Limit[];

function counted(name: string): readonly string[] {
  const limit = LIMITS.find((one) => one.name.startsWith(name));
  return [limit?.path ?? []].flat().toSorted();
}

test('what the size limits count is what a page loads that imports the entry', () => {
  expect(counted('callprobe/core')).toEqual(loadedBy('core/index.js').atOnce);
  expect(loadedBy('core/index.js').later).toEqual([]);
  const { atOnce, later } = loadedBy('index.js');
  expect(counted("callprobe, with an embedder's page")).toEqual(atOnce);
  expect(counted('callprobe, and all that calls load')).toEqual([...atOnce, ...later].sort());
});

/** Our choice: so much may a change add or take before README's figures are measured anew. */
const STALE_BYTES = 300;

test('README’s sizes are those of what was built: else `npm run bench:size`', async () => {
  const recorded = readResult<readonly SizeRow[]>('size.json');
  const now = await measureSizes();
  expect(recorded.map(({ what }) => what)).toEqual(now.map(({ what }) => what));
  for (const [i, { what, atOnceBytes, laterBytes }] of now.entries()) {
    const before = recorded[i] ?? { atOnceBytes: Number.NaN, laterBytes: Number.NaN };
    expect(Math.abs(atOnceBytes - before.atOnceBytes), `${what}, with the page`).toBeLessThanOrEqual(STALE_BYTES);
    expect(Math.abs(laterBytes - before.laterBytes), `${what}, later`).toBeLessThanOrEqual(STALE_BYTES);
  }
});

test('a page that uses the score alone gets nothing of a call', async () => {
  const row = (await measureSizes()).find(({ what }) => what.includes('`estimateMos`'));
  expect(row).toMatchObject({ laterBytes: 0 });
  // The limit of the entry that has nothing but the score.
  expect(row?.atOnceBytes).toBeLessThan(6000);
});
