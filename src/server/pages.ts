import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Handler } from './handler.ts';
import { staticHandler } from './serve-static.ts';
import { loadStaticFiles, type StaticFile } from './static-files.ts';

/** What answers every path that is not the server's own, and what it holds open. */
export interface Pages {
  readonly handler: Handler;
  /** Whether the answers carry the content security policy. */
  readonly policy: boolean;
  close(): Promise<void>;
}

/** Given the server that will carry it, for what needs a socket of its own on it. */
export type OpenPages = (server: Server) => Promise<Pages>;

/**
 * The built page, beside it under `/lib/` the library as `/embed.html` loads it, and `more` files. Throws an error that names the remedy
 * when the page was not built.
 */
export function builtPages(folder: URL, more: Files = new Map()): OpenPages {
  return async () => {
    const path = fileURLToPath(folder);
    const files = await filesOf(path, '/');
    if (!files.has('/index.html')) throw new Error(`expected the built page in ${path}, got none: run npm run build`);
    const library = await filesOf(fileURLToPath(new URL('../lib/', folder)), '/lib/');
    // Types are for those who compile.
    const loaded = [...library].filter(([name]) => !name.endsWith('.d.ts'));
    return { handler: staticHandler(new Map([...files, ...loaded, ...more])), policy: true, close: async () => {} };
  };
}

type Files = ReadonlyMap<string, StaticFile>;

/** None where there is no such folder. */
function filesOf(path: string, prefix: string): Promise<Files> {
  return loadStaticFiles(path, prefix).catch(() => new Map());
}
