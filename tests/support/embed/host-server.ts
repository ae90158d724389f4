import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A page of somebody else's that shows ours: its origin differs from the lab's by its port. */
export interface HostServer {
  readonly origin: string;
  /** The same page by a name of another site, whose frames Chromium lets keep nothing. */
  readonly elsewhere: string;
  /** And by one that nobody has listed. */
  readonly stranger: string;
  readonly close: () => Promise<void>;
}

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Softphone</title><link rel="icon" href="data:,"></head>
<body><h1>Softphone</h1><button type="button">Check my line</button><div id="place"></div></body>
</html>
`;

/** At `/` an empty softphone, at `/embed.js` the library's entry as it is built for a browser. */
export async function startHostServer(): Promise<HostServer> {
  const script = await builtEntry();
  const server = createServer((request, response) => {
    const isScript = request.url === '/embed.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' });
    response.end(isScript ? script : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    elsewhere: `http://localhost:${port}`,
    stranger: `http://stranger.localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function builtEntry(): Promise<string> {
  const entry = fileURLToPath(new URL('../../../src/embed/index.ts', import.meta.url));
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'] } },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunk = outputs.find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('embed: expected a script, got none');
  return chunk.code;
}
