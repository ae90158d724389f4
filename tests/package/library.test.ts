import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type InstalledPackage, installPackage, runModule, runTool } from '../support/package/installed-package.ts';

const ENTRIES = ['callprobe', 'callprobe/core'];

/** What a module would have to touch to do something at import: in a browser all of these are there. */
const TRAPS = ['document', 'window', 'navigator', 'fetch', 'Worker', 'AudioContext', 'RTCPeerConnection', 'indexedDB'];

let installed: InstalledPackage;

test.beforeAll(async () => {
  installed = await installPackage();
});
test.afterAll(() => installed.remove());

test('the tarball has the library, its licence and nothing else', () => {
  const others = installed.files.filter(
    (path) => !/^(dist\/lib\/.+\.(js|d\.ts)|LICENSE|README\.md|package\.json)$/u.test(path),
  );
  expect(others).toEqual([]);
  expect(installed.files).toContain('LICENSE');
  expect(installed.files).toContain('dist/lib/index.js');
  expect(installed.files).toContain('dist/lib/core/index.d.ts');
});

test('every entry that package.json names is in the tarball', async () => {
  const manifest = JSON.parse(await readFile(join(installed.folder, 'package.json'), 'utf8')) as {
    readonly exports: Record<string, Record<string, string>>;
  };
  const targets = Object.values(manifest.exports).flatMap((conditions) => Object.values(conditions));
  expect(targets.length).toBe(ENTRIES.length * 2);
  for (const target of targets) expect(installed.files).toContain(target.replace('./', ''));
});

for (const entry of ENTRIES) {
  test(`importing ${entry} does no work: it touches nothing, adds nothing and lets Node end`, async () => {
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
    expect(names).toContain('estimateMos');
    expect(names).not.toContain('default');
    expect(added).toBe(0);
  });
}

for (const [moduleResolution, module] of [
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
] as const) {
  test(`its types compile for a strict stranger with moduleResolution ${moduleResolution}`, async () => {
    const consumer = join(installed.project, `consumer-${moduleResolution}.ts`);
    await writeFile(consumer, CONSUMER);
    const flags = ['--ignoreConfig', '--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2023,dom,dom.iterable'];
    const modules = ['--module', module, '--moduleResolution', moduleResolution, '--types', ''];
    const { code, output } = await runTool('tsc', [...flags, ...modules, consumer], installed.project);
    expect(output).toBe('');
    expect(code).toBe(0);
  });
}

const CONSUMER = `
import { type CallReport, measureCall, probeCall, type ProbeEvent } from 'callprobe';
import { estimateMos, type MosEstimate } from 'callprobe/core';

export async function run(signal: AbortSignal): Promise<CallReport> {
  for await (const event of probeCall({ iceServers: '/ice-servers', signal })) {
    const one: ProbeEvent = event;
    if (one.type === 'report') return one.report;
  }
  return measureCall({ iceServers: '/ice-servers', durationMs: 20_000 });
}

export const estimate: (inputs: Parameters<typeof estimateMos>[0]) => MosEstimate = estimateMos;

// @ts-expect-error: an option that does not exist
probeCall({ iceServers: '/ice-servers', lenght: 1 });
// @ts-expect-error: the result is no number
export const wrong: number = measureCall({ iceServers: '/ice-servers' });
`;

test('publint finds nothing', async () => {
  const { code, output } = await runTool(
    'publint',
    ['run', installed.folder, '--strict', '--pack', 'false'],
    installed.project,
  );
  expect(code, output).toBe(0);
});

test('every file the code asks for beside itself is in the tarball, in the form bundlers see', async () => {
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
