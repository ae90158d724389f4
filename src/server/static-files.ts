import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType } from './content-types.ts';

export interface StaticFile {
  readonly type: string;
  readonly cacheControl: string;
  /** RFC 9110 section 8.8.3: differs between the plain and the compressed form. */
  readonly plain: Representation;
  /** Null where compression gains nothing. */
  readonly gzip: Representation | null;
}

export interface Representation {
  readonly bytes: Buffer;
  readonly etag: string;
}

/**
 * Reads every file under `folder`, compressed once somebody wants it, by the path it is served at. A request is a look-up in this map and
 * nothing else, so no path can lead out of the folder. Throws when the folder is missing.
 */
export async function loadStaticFiles(folder: string, prefix = '/'): Promise<ReadonlyMap<string, StaticFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) => {
      const served = `${prefix}${relative(folder, path).split(sep).join('/')}`;
      return [served, staticFile(served, await readFile(path))] as const;
    }),
  );
  return new Map(files);
}

function staticFile(servedAt: string, bytes: Buffer): StaticFile {
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  let gzip: Representation | null | undefined;
  return {
    type: contentType(servedAt),
    // The build puts a hash of the content into every name under /assets/.
    cacheControl: servedAt.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    plain: { bytes, etag: `"${hash}"` },
    // When it is first asked for: most visitors want one language of six.
    get gzip() {
      if (gzip === undefined) gzip = compressed(bytes, hash);
      return gzip;
    },
  };
}

function compressed(bytes: Buffer, hash: string): Representation | null {
  const fewer = gzipSync(bytes, { level: 9 });
  return fewer.length < bytes.length * 0.9 ? { bytes: fewer, etag: `"${hash}-gzip"` } : null;
}
