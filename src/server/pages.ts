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

/** The built page, and `more` files beside it. Throws an error that names the remedy when the page was not built. */
export function builtPages(folder: URL, more: ReadonlyMap<string, StaticFile> = new Map()): OpenPages {
  return async () => {
    const path = fileURLToPath(folder);
    const files = await loadStaticFiles(path).catch(() => new Map<string, StaticFile>());
    if (!files.has('/index.html')) throw new Error(`expected the built page in ${path}, got none: run npm run build`);
    return { handler: staticHandler(new Map([...files, ...more])), policy: true, close: async () => {} };
  };
}
