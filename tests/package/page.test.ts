import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { loadStaticFiles, type StaticFile } from '../../src/server/static-files.ts';
import { importsOf } from '../support/sources/imports.ts';

let files: ReadonlyMap<string, StaticFile>;
let html: string;

test.beforeAll(async () => {
  files = await loadStaticFiles(fileURLToPath(new URL('../../dist/page/', import.meta.url)));
  html = textOf('/index.html');
});

function textOf(path: string): string {
  const file = files.get(path);
  if (file === undefined) throw new Error(`expected ${path} in the built page, got ${[...files.keys()].join(' ')}`);
  return file.plain.bytes.toString();
}

/** The scripts that the document loads, and all they import before they run. */
function firstLoad(): ReadonlySet<string> {
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { specifier, later } of importsOf({ path, text: textOf(path) })) {
      if (specifier !== null && !later) load(new URL(specifier, `http://page${path}`).pathname);
    }
  };
  for (const [, path = ''] of html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/gu)) load(path);
  return loaded;
}

test('what the size limit counts is what the first load loads', () => {
  const counted = [...files.keys()].filter((path) => /^\/assets\/first\/[^/]+\.js$/u.test(path));
  const loaded = firstLoad();
  expect(loaded.size).toBeGreaterThan(0);
  expect(counted).toEqual(expect.arrayContaining([...loaded]));
});

test('the document keeps the policy: no inline script, no inline style, no handler', () => {
  expect(html.match(/<script(?![^>]*\ssrc=)/u)).toBeNull();
  expect(html.match(/<style|\sstyle=|\son[a-z]+=/u)).toBeNull();
});

test('everything the document names is served from here', () => {
  const named = [...html.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, url = '']) => url);
  expect(named.length).toBeGreaterThan(0);
  for (const url of named) expect([...files.keys()]).toContain(url);
});

test('nothing is inlined as a data: script, and no name but a hashed one may be kept for ever', () => {
  for (const [path, { cacheControl, plain }] of files) {
    if (path.endsWith('.js')) expect(plain.bytes.toString(), path).not.toContain('data:text/javascript');
    if (cacheControl.includes('immutable')) expect(path).toMatch(/-[\w-]{8}\.\w+$/u);
  }
});
