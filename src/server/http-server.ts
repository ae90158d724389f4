import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Handler, sendText } from './handler.ts';
import { OptionError } from './option-error.ts';
import { letHostsFrame, setSecurityHeaders } from './security-headers.ts';

export interface HttpRoutes {
  /** Exact paths. */
  readonly exact: ReadonlyMap<string, Handler>;
  /** Everything else. */
  readonly otherwise: Handler;
  /** Whether answers carry the content security policy. */
  readonly policy: boolean;
  /** Of the pages that may show this one in a frame; default none. */
  readonly embedOrigins?: readonly string[];
  /** Origins besides its own that the page may connect to; default none. */
  readonly connectTo?: readonly string[];
}

export interface HttpListener {
  readonly port: number;
  /** Ends open connections too: a page left open must not hold the process. */
  close(): Promise<void>;
}

export function createHttpServer(): Server {
  return createServer();
}

/**
 * Serves `routes` on `server`. `host` null listens on every address. Throws OptionError naming `--port` or `--host` when
 * the port is taken, needs more rights, or the address is not one of this computer.
 */
export async function listen(
  server: Server,
  routes: HttpRoutes,
  { port, host }: { readonly port: number; readonly host: string | null },
): Promise<HttpListener> {
  server.on('request', (request, response) => {
    void answer(routes, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(asOptionError(error, port, host)));
    server.listen(host === null ? { port } : { port, host }, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

async function answer(routes: HttpRoutes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  setSecurityHeaders(response, routes);
  const path = pathOf(request.url ?? '');
  if (path === null) return sendText(response, 400, 'expected a path that begins with /');
  letHostsFrame(response, path, routes.embedOrigins);
  try {
    await (routes.exact.get(path) ?? routes.otherwise)(request, response, path);
  } catch (error) {
    // A fault of ours. The client learns that it happened, the operator what.
    console.error(`${request.method} ${path} failed:`, error);
    if (response.headersSent) response.destroy();
    else sendText(response, 500, 'the server failed to answer this request');
  }
}

/** The path before `?`, as it came: routes and files are looked up by it, nothing is decoded or joined to a folder. */
function pathOf(url: string): string | null {
  const path = url.split('?', 1)[0] ?? '';
  return path.startsWith('/') ? path : null;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}

function asOptionError(error: NodeJS.ErrnoException, port: number, host: string | null): Error {
  if (error.code === 'EADDRINUSE')
    return new OptionError('--port', `expected a free port, got ${port}, which is taken`);
  if (error.code === 'EACCES') {
    return new OptionError('--port', `expected a port this user may listen on (above 1023), got ${port}`);
  }
  if (error.code === 'EADDRNOTAVAIL') {
    return new OptionError('--host', `expected an address of this computer, got "${host ?? ''}"`);
  }
  return error;
}
