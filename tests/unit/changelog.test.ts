import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { REPORT_VERSION } from '../../src/core/report/terms.ts';
import { ROOT } from '../support/sources/source-files.ts';

const changes = () => readFile(join(ROOT, 'src/CHANGELOG.md'), 'utf8');

/** What an embedder imports: `./core` of package.json is `callprobe/core`. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

test('its newest row is this version: its report and its entries', async () => {
  const { name, version, exports } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as Manifest;
  const rows = [...(await changes()).matchAll(/^\| (\d+\.\d+\.\d+) \| (\d+) \| 1 to (\d+) \| (.*) \|$/gmu)];
  const [[, newest, writes, reads, entries = ''] = []] = rows;
  expect({ newest, writes, reads }).toEqual({
    newest: version,
    writes: `${REPORT_VERSION}`,
    reads: `${REPORT_VERSION}`,
  });
  const named = [...entries.matchAll(/`([^`]+)`/gu)].map(([, entry]) => entry);
  expect(named.sort()).toEqual(
    Object.keys(exports)
      .map((path) => path.replace('.', name))
      .sort(),
  );
});

test('every version of the report has its line, and every version its section', async () => {
  const text = await changes();
  for (let version = 1; version <= REPORT_VERSION; version += 1)
    expect(text).toMatch(new RegExp(`^\\* ${version}: `, 'mu'));
  for (const [, version] of text.matchAll(/^\| (\d+\.\d+\.\d+) \|/gmu)) expect(text).toContain(`\n## ${version}`);
});
