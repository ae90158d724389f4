import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { importsOf } from '../sources/imports.ts';
import { ROOT } from '../sources/source-files.ts';

/** Where the library was built to, from the repository's root. */
export const BUILT_LIBRARY = 'dist/lib';

export interface LoadedFiles {
  /** What a module loads before it runs: itself and all that is imported on the way. */
  readonly atOnce: readonly string[];
  /** What its code asks for later: dynamic imports and workers, with what those load. */
  readonly later: readonly string[];
}

/**
 * The files of the built library that a page loads which imports one entry of it, by their paths in the repository.
 * @param isLeftOut what the page does not ask for, and what only that would load
 */
export function loadedBy(entry: string, isLeftOut: (path: string) => boolean = () => false): LoadedFiles {
  const atOnce = new Set<string>();
  const later = new Set<string>();
  const load = (path: string, into: Set<string>) => {
    if (into.has(path) || isLeftOut(path)) return;
    into.add(path);
    for (const { specifier, later: isLater } of importsOf({ path, text: textOf(path) })) {
      if (specifier === null)
        throw new TypeError(`${path}: expected every import by a plain string, got a computed one`);
      // What the embedder brings is not of the library.
      if (specifier === 'jssip') continue;
      load(posix.join(posix.dirname(path), specifier), isLater ? later : into);
    }
  };
  load(posix.join(BUILT_LIBRARY, entry), atOnce);
  return { atOnce: [...atOnce].sort(), later: [...later].filter((path) => !atOnce.has(path)).sort() };
}

/** Bytes of these files, each sent by itself in gzip. */
export function gzipBytes(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(textOf(path), { level: 9 }).length, 0);
}

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
