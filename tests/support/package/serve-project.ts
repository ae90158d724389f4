import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentType } from '../../../src/server/content-types.ts';

/** What README says an embedder's policy needs for the headless library: its own scripts, the worker among them, and `/ice-servers`. */
const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";

export interface ServedProject {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder as an embedder's own server would, under a strict policy; `/ice-servers` is what it is told. */
export async function serveProject(folder: string, iceServers: unknown): Promise<ServedProject> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Content-Security-Policy', POLICY);
    if (pathname === '/ice-servers') {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(iceServers));
      return;
    }
    const body = await readFile(join(folder, pathname)).catch(() => null);
    if (body === null) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': contentType(pathname) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
