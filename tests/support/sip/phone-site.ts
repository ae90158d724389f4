import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { contentType } from '../../../src/server/content-types.ts';

/** Where pages with phones are opened. */
export interface PhoneSite {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the phones' page in memory and serves it on a free port of this computer, without a policy, as a softphone's own site may. */
export async function servePhones(): Promise<PhoneSite> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('./page/', import.meta.url)),
    logLevel: 'error',
    build: { write: false, target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, minify: false },
    worker: { format: 'es' },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const files = new Map(outputs.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    const body = files.get(path);
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': contentType(path) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
