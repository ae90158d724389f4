import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { publicApi } from '../support/package/public-api.ts';

const RECORDED = new URL('../fixtures/public-api.json', import.meta.url);

test('exports and report version are those on record: a change belongs there and in the changelog, and asks for a version', () => {
  expect(publicApi()).toEqual(JSON.parse(readFileSync(RECORDED, 'utf8')));
});

test('every entry exports something that runs', () => {
  for (const [entry, names] of Object.entries(publicApi().entries)) {
    expect(names.filter((name) => !name.startsWith('type ')).length, entry).toBeGreaterThan(0);
  }
});
