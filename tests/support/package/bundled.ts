import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { ROOT } from '../sources/source-files.ts';
import { BUILT_LIBRARY } from './built-library.ts';

export interface BundledBytes {
  /** In gzip, of the script and all it imports at once. */
  readonly atOnce: number;
  /** Of what it loads when its code asks. */
  readonly later: number;
}

const MODULE = '\0embedder';

/** What an embedder's own page weighs that consists of this module alone, bundled by Vite from the built library. */
export async function bundledBytes(code: string): Promise<BundledBytes> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'embedder',
        resolveId(id) {
          if (id === 'embedder') return MODULE;
          return id === 'callprobe' ? join(ROOT, BUILT_LIBRARY, 'index.js') : null;
        },
        load: (id) => (id === MODULE ? code : null),
      },
    ],
    worker: { format: 'es' },
    build: {
      write: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      // What the module exports is used by nobody, and must not be dropped for it.
      rolldownOptions: { input: 'embedder', preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  return sum(result.output);
}

/** Counted is what a page can reach: Vite also writes chunks that nothing imports any more. */
function sum(files: Rolldown.RolldownOutput['output']): BundledBytes {
  const textOf = new Map(files.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]));
  const atOnce = new Set<string>();
  const load = (name: string) => {
    if (atOnce.has(name)) return;
    atOnce.add(name);
    const file = files.find(({ fileName }) => fileName === name);
    if (file?.type === 'chunk') for (const imported of file.imports) load(imported);
  };
  for (const file of files) if (file.type === 'chunk' && file.isEntry) load(file.fileName);
  const reached = new Set(atOnce);
  // A name of Vite's has a hash in it: where it occurs, the file can be asked for.
  for (const name of reached) {
    const text = textOf.get(name) ?? '';
    for (const other of textOf.keys()) if (text.includes(posix.basename(other))) reached.add(other);
  }
  const bytes = (names: readonly string[]) =>
    names.reduce((so, name) => so + gzipSync(textOf.get(name) ?? '', { level: 9 }).length, 0);
  return { atOnce: bytes([...atOnce]), later: bytes([...reached].filter((name) => !atOnce.has(name))) };
}
