import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ELEMENT_POLICY } from './policy.ts';

export interface ElementServer {
  /** Of the folder: `define.js` and `index.js` are the entries; any other name ending in `.html` is the host's page. */
  readonly url: string;
  /** What `GET ice-servers` answers from now on; null: nobody there. */
  readonly setIceServers: (answer: object | null) => void;
  readonly close: () => Promise<void>;
}

const SRC = new URL('../../../src/', import.meta.url);

/** A host's page: with something of its own to have the focus, and nothing of ours but the script. */
const PAGE = (script: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>A softphone</title>
    ${script}
  </head>
  <body>
    <main><h1>A softphone</h1><button id="own" type="button">Dial</button><div id="place"></div><div id="other"></div></main>
  </body>
</html>
`;

/** Builds the element in memory and serves it under the policy of its README on this computer, on a free port. */
export async function serveElement(): Promise<ElementServer> {
  const files = new Map(await buildElement());
  let answer: object | null = null;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const end = (type: string, body: string | Uint8Array) =>
      response.writeHead(200, { 'content-type': type, 'content-security-policy': ELEMENT_POLICY }).end(body);
    const built = files.get(path);
    if (built !== undefined) end('text/javascript; charset=utf-8', built);
    else if (path === 'plain.html') end('text/html', PAGE(''));
    else if (path.endsWith('.html')) end('text/html', PAGE('<script type="module" src="define.js"></script>'));
    else if (path === 'ice-servers' && answer !== null) end('application/json', JSON.stringify(answer));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    setIceServers: (next) => {
      answer = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** As the library is built, dependencies included. `write` to a folder, or in memory. */
export async function buildElement(outDir?: string): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(SRC),
    logLevel: 'error',
    base: './',
    publicDir: false,
    build: {
      write: outDir !== undefined,
      ...(outDir !== undefined && { outDir }),
      emptyOutDir: true,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      assetsInlineLimit: 0,
      lib: { entry: { define: 'element/define.ts', index: 'element/index.ts' }, formats: ['es'] },
      rolldownOptions: {
        output: { minify: true, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'workers/[name].js' } } },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  return new Map(outputs.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}
