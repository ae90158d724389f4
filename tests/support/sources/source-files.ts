import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SourceFile {
  /** From the repository's root, with slashes: `src/core/measured.ts`. */
  readonly path: string;
  readonly text: string;
}

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Every file under a folder of the repository whose name ends in one of `extensions`, in the order of their paths. */
export async function readSources(folder: string, extensions: readonly string[]): Promise<readonly SourceFile[]> {
  const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && extensions.some((extension) => entry.name.endsWith(extension)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(ROOT, path).split(sep).join('/'),
      text: await readFile(path, 'utf8'),
    })),
  );
}
