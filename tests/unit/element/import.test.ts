import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { ELEMENT_POLICY } from '../../support/element/policy.ts';
import { buildElement } from '../../support/element/serve-element.ts';

/** The namespace of a built entry. */
const imported = (folder: string, name: string) => import(pathToFileURL(`${folder}/${name}`).href);

test('both entries can be imported where there is no browser, and change nothing there', async () => {
  const folder = test.info().outputPath('element');
  await buildElement(folder);
  const before = Object.getOwnPropertyNames(globalThis);
  const { CallProbeElement } = await imported(folder, 'index.js');
  expect(await imported(folder, 'define.js')).toMatchObject({ CallProbeElement });
  expect(CallProbeElement).toBeInstanceOf(Function);
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
});

test('the README lists the policy that the browser tests serve', async () => {
  const readme = await readFile(new URL('../../../src/element/README.md', import.meta.url), 'utf8');
  expect(readme).toContain(ELEMENT_POLICY);
});
