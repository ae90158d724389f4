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

test('what the size limits count is what a page loads that imports the entry', () => {
  const limits = LIMITS.filter(({ name }) => name.startsWith('callprobe'));
  for (const { name, path } of limits) {
    const [entry = '', what] = name.split(', ');
    const { atOnce, later } = loadedBy(`${entry.replace(/^callprobe\/?/u, '')}/index.js`.replace(/^\//u, ''));
    const loaded = what === 'all of it' ? [...atOnce, ...later] : atOnce;
    expect([path].flat().toSorted(), name).toEqual(loaded.toSorted());
  }
  expect(limits.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['callprobe/core, all of it', 'callprobe, with the page', 'callprobe, all of it']),
  );
});

/** Our choice: so much may a change add or take before README's figures are measured anew; of figures above 30 kB, a hundredth. */
const STALE = { bytes: 300, share: 0.01 } as const;

test('README’s sizes are those of what was built: else `npm run bench:size`', async () => {
  const recorded = readResult<readonly SizeRow[]>('size.json');
  const now = await measureSizes();
  expect(recorded.map(({ what }) => what)).toEqual(now.map(({ what }) => what));
  const near = (before: number, bytes: number, what: string) =>
    expect(Math.abs(bytes - before), what).toBeLessThanOrEqual(Math.max(STALE.bytes, STALE.share * bytes));
  for (const [i, { what, atOnceBytes, laterBytes }] of now.entries()) {
    near(recorded[i]?.atOnceBytes ?? Number.NaN, atOnceBytes, `${what}, with the page`);
    near(recorded[i]?.laterBytes ?? Number.NaN, laterBytes, `${what}, later`);
  }
});

test('a page that uses the score alone gets nothing of a call', async () => {
  const row = (await measureSizes()).find(({ what }) => what.includes('`estimateMos`'));
  expect(row).toMatchObject({ laterBytes: 0 });
  // The limit of the entry that has nothing but the score.
  expect(row?.atOnceBytes).toBeLessThan(6000);
});
