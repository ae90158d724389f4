import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { forbidden, layerOf, packageOf } from '../support/sources/import-rule.ts';
import { importsOf } from '../support/sources/imports.ts';
import { ROOT, readSources, type SourceFile } from '../support/sources/source-files.ts';

const MODULES = ['.ts', '.tsx', '.mjs', '.mts'];
const MOST_LINES = 300;
/** Not written by anybody, and looked up rather than read. */
const MADE = ['src/API.md'];

function forbiddenImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(importsOf).flatMap((found) => {
    const why = forbidden(found);
    return why === null ? [] : [`${found.path}:${found.line} ${why}`];
  });
}

function packagesOf(files: readonly SourceFile[]): ReadonlySet<string> {
  const specifiers = files.flatMap(importsOf).flatMap(({ specifier }) => specifier ?? []);
  return new Set(specifiers.filter((specifier) => !/^(\.|node:)/u.test(specifier)).map(packageOf));
}

function tooLong(files: readonly SourceFile[]): readonly string[] {
  const lengths = files.map(({ path, text }) => ({ path, lines: text.replace(/\n$/u, '').split('\n').length }));
  return lengths.filter(({ lines }) => lines > MOST_LINES).map(({ path, lines }) => `${path}: ${lines} lines`);
}

async function declared(): Promise<{ readonly installed: readonly string[]; readonly all: readonly string[] }> {
  const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly dependencies: object;
    readonly devDependencies: object;
  };
  const installed = Object.keys(manifest.dependencies);
  // Its own name as well: the recipes import it as an embedder does.
  return { installed, all: [...installed, ...Object.keys(manifest.devDependencies), manifest.name] };
}

test('no file under src imports what the design forbids', async () => {
  const files = await readSources('src', MODULES);
  expect(files.length).toBeGreaterThan(0);
  expect(forbiddenImports(files)).toEqual([]);
});

test('every imported package is declared', async () => {
  const { all } = await declared();
  const files = [...(await readSources('src', MODULES)), ...(await readSources('tests', MODULES))];
  const packages = [...packagesOf(files)];
  expect(packages.filter((name) => !all.includes(name))).toEqual([]);
});

/** Whoever wants what they are for installs them: fetched when first needed, and their absence is told. */
const OPTIONAL_PEERS = ['jssip'];

test('what the published library imports is installed with it', async () => {
  const { installed } = await declared();
  const there = [...installed, ...OPTIONAL_PEERS];
  const files = (await readSources('src', MODULES)).filter(({ path }) =>
    ['core', 'call', 'probe', 'index', 'embed'].includes(layerOf(path) ?? ''),
  );
  expect([...packagesOf(files)].filter((name) => !there.includes(name))).toEqual([]);
});

test(`no file is over ${MOST_LINES} lines`, async () => {
  const extensions = [...MODULES, '.css', '.html', '.md'];
  const folders = [await readSources('src', extensions), await readSources('tests', extensions)];
  expect(tooLong(folders.flat().filter(({ path }) => !MADE.includes(path)))).toEqual([]);
});

const FORBIDDEN: readonly (readonly [path: string, text: string, message: RegExp])[] = [
  [
    'src/core/metrics/loss.ts',
    "import '../score/emodel.ts';",
    /:1 expected metrics to import earlier stages only, got score/,
  ],
  ['src/core/samples/a.ts', "import type { A } from '../assessment.ts';", /got assessment/],
  ['src/core/score/a.ts', "export * from '../../call/a.ts';", /expected core to import nothing, got call/],
  ['src/core/score/a.ts', "export { a } from '../../probe.ts';", /got probe/],
  ['src/core/score/a.ts', "import * as v from 'valibot';", /got valibot/],
  ['src/core/report/a.ts', "import { readFile } from 'node:fs';", /got node:/],
  ['src/core/new-stage/a.ts', "import '../measured.ts';", /expected a stage of core/],
  ['src/call/a.ts', "import '../history/a.ts';", /expected call to import core, got history/],
  ['src/call/a.ts', "import 'jssip';", /expected call to import valibot, got jssip/],
  ['src/headset/a.ts', "import '../views/a.tsx';", /expected headset to import core, call, got views/],
  ['src/core/audio/a.ts', "import '../metrics/a.ts';", /expected audio to import earlier stages only, got metrics/],
  ['src/history/a.ts', "import 'preact';", /expected history to import idb, valibot, got preact/],
  ['src/monitor/a.ts', "import '../history/a.ts';", /expected monitor to import core, got history/],
  [
    'src/core/report/a.ts',
    "import '../trends/summary.ts';",
    /expected report to import earlier stages only, got trends/,
  ],
  ['src/views/a.tsx', "import { signal } from '@preact/signals';", /got @preact\/signals/],
  ['src/views/a.tsx', "import '../history/a.ts';", /got history/],
  ['src/app/a.ts', "import '../element/a.ts';", /got element/],
  ['src/app/a.ts', "import '../call/a.ts';", /got call/],
  ['src/element/a.ts', "import '../history/a.ts';", /got history/],
  ['src/embed/a.ts', "import '../probe.ts';", /expected embed to import core, got probe/],
  ['src/embed/a.ts', "import * as v from 'valibot';", /expected embed to import nothing, got valibot/],
  ['src/server/a.ts', "import '../probe.ts';", /expected server to import core, got probe/],
  ['src/server/a.ts', "import { build } from 'vite';", /got vite/],
  ['src/probe.ts', "import './views/a.tsx';", /got views/],
  ['src/probe.ts', "import '../tests/support/lab/lab.ts';", /expected probe to stay in the layers of src/],
  ['src/app/a.ts', "type A = import('../server/a.ts').A;", /got server/],
  ['src/app/a.ts', "const later = () => import('../server/a.ts');", /got server/],
  ['src/app/a.ts', 'const later = (name: string) => import(name);', /computed/],
  ['src/app/a.ts', "new Worker(new URL('../call/tap-worker.ts', import.meta.url), { type: 'module' });", /got call/],
  ['src/other/a.ts', "import '../core/measured.ts';", /expected a file of a layer/],
  ['src/app/a.ts', "\n\n// import '../call/no.ts'\nimport '../call/a.ts';", /^src\/app\/a\.ts:4 /],
];

for (const [path, text, message] of FORBIDDEN) {
  test(`forbidden in ${path}: ${text.trim()}`, () => {
    const found = forbiddenImports([{ path, text }]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });
}

const ALLOWED: readonly (readonly [path: string, text: string])[] = [
  ['src/core/score/a.ts', "import type { A } from '../metrics/a.ts'; import './b.ts'; import '../measured.ts';"],
  ['src/core/report/a.ts', "import * as v from 'valibot';"],
  ['src/call/sip/a.ts', "const later = () => import('jssip'); import '../errors.ts';"],
  ['src/headset/a.ts', "import '../call/a.ts'; import '../core/audio/a.ts';"],
  ['src/call/a.ts', "new Worker(new URL('./tap-worker.ts', import.meta.url)); import '../core/direction.ts';"],
  ['src/server/main.ts', "new URL('../page/', import.meta.url); import { join } from 'node:path';"],
  ['src/server/dev.ts', "import { createServer } from 'vite';"],
  ['src/views/a.tsx', "import { useRef } from 'preact/hooks'; const text = \"import '../call/a.ts'\"; // import('x')"],
];

for (const [path, text] of ALLOWED) {
  test(`allowed in ${path}: ${text}`, () => expect(forbiddenImports([{ path, text }])).toEqual([]));
}

test('the other checks can fail too', () => {
  const text = "import 'left-pad'; import '@scope/name/deep'; import './near.ts'; import 'node:fs';";
  expect([...packagesOf([{ path: 'tests/a.ts', text }])]).toEqual(['left-pad', '@scope/name']);
  expect(tooLong([{ path: 'src/a.ts', text: '\n'.repeat(MOST_LINES) }])).toEqual([]);
  expect(tooLong([{ path: 'src/a.ts', text: '\n'.repeat(MOST_LINES + 1) }])).toEqual(['src/a.ts: 301 lines']);
  expect(() => importsOf({ path: 'src/a.ts', text: 'import from' })).toThrow(/src\/a\.ts/);
});
