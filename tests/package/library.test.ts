import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ENTRIES } from '../support/package/entries.ts';
import { expect, test } from '../support/package/installed-fixture.ts';
import { runModule, runTool } from '../support/package/installed-package.ts';
import { importsOf } from '../support/sources/imports.ts';

/** What a module would have to touch to do something at import: in a browser all of these are there. */
const TRAPS = ['document', 'window', 'navigator', 'fetch', 'Worker', 'AudioContext', 'RTCPeerConnection', 'indexedDB'];

test('the tarball has the library, its licences and nothing else', ({ installed }) => {
  const wanted = /^(dist\/lib\/(.+\.(js|d\.ts)|licenses\.md)|LICENSE|README\.md|package\.json)$/u;
  expect(installed.files.filter((path) => !wanted.test(path))).toEqual([]);
  expect(installed.files).toContain('LICENSE');
  expect(installed.files).toContain('dist/lib/index.js');
  expect(installed.files).toContain('dist/lib/core/index.d.ts');
});

test('every entry that package.json names is in the tarball, and every one is tested', async ({ installed }) => {
  const manifest = JSON.parse(await readFile(join(installed.folder, 'package.json'), 'utf8')) as {
    readonly exports: Record<string, Record<string, string>>;
  };
  expect(Object.keys(manifest.exports).map((path) => path.replace('.', 'callprobe'))).toEqual(
    ENTRIES.map(({ name }) => name),
  );
  const targets = Object.values(manifest.exports).flatMap((conditions) => Object.values(conditions));
  expect(targets.length).toBe(ENTRIES.length * 2);
  for (const target of targets) expect(installed.files).toContain(target.replace('./', ''));
});

for (const { name: entry, exports: wanted } of ENTRIES) {
  test(`importing ${entry} does no work: it touches nothing, adds nothing and lets Node end`, async ({ installed }) => {
    const { code, output } = await runModule(
      `for (const name of ${JSON.stringify(TRAPS)}) {
         Object.defineProperty(globalThis, name, { configurable: true, get() { throw new Error(name + ' was touched'); } });
       }
       const before = Reflect.ownKeys(globalThis).length;
       const names = Object.keys(await import('${entry}'));
       console.log(JSON.stringify({ names, added: Reflect.ownKeys(globalThis).length - before }));`,
      installed.project,
    );
    expect(code, output).toBe(0);
    const { names, added } = JSON.parse(output) as { readonly names: readonly string[]; readonly added: number };
    expect(names).toEqual(expect.arrayContaining([...wanted]));
    expect(names).not.toContain('default');
    expect(added).toBe(0);
  });
}

test('publint finds nothing', async ({ installed }) => {
  const { code, output } = await runTool(
    'publint',
    ['run', installed.folder, '--strict', '--pack', 'false'],
    installed.project,
  );
  expect(code, output).toBe(0);
});

test('every file the code asks for beside itself is in the tarball, in the form bundlers see', async ({
  installed,
}) => {
  const scripts = installed.files.filter((path) => path.endsWith('.js'));
  const asked = await Promise.all(
    scripts.map(async (path) => {
      const text = await readFile(join(installed.folder, path), 'utf8');
      expect(text, path).not.toContain('data:text/javascript');
      const beside = [...text.matchAll(/new URL\("([^"]+)", ?import\.meta\.url\)/gu)].map(([, name = '']) => name);
      expect(text.split('import.meta.url').length - 1, `${path}: each import.meta.url in the plain form`).toBe(
        beside.length,
      );
      return beside.map((name) => join(installed.folder, dirname(path), name));
    }),
  );
  expect(asked.flat().length).toBeGreaterThan(0);
  for (const path of asked.flat()) expect(existsSync(path), path).toBe(true);
});

test('no code of it asks for a module that is not in the tarball, evaluates text or writes a script', async ({
  installed,
}) => {
  for (const path of installed.files.filter((name) => name.endsWith('.js'))) {
    const text = await readFile(join(installed.folder, path), 'utf8');
    for (const { specifier, later } of importsOf({ path, text })) {
      // Brought by whoever calls an own phone system, and asked for by the call alone.
      if (specifier === 'jssip' && later && path === 'dist/lib/pbx.js') continue;
      expect(existsSync(join(installed.folder, dirname(path), specifier ?? '')), `${path}: ${specifier}`).toBe(true);
      expect(specifier, path).toMatch(/^\.{1,2}\//u);
    }
    expect(/\beval\(|new Function\(|createElement\(["'`]script/u.exec(text)?.[0], path).toBeUndefined();
  }
});
