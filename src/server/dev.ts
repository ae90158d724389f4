import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'vite';
import type { OpenPages } from './pages.ts';
import { runServer } from './run.ts';

/** The page from its sources, with hot replacement over the same port. */
const sourcePages: OpenPages = async (server) => {
  const vite = await createServer({ appType: 'spa', server: { middlewareMode: true, ws: { server } } });
  const handler = (request: IncomingMessage, response: ServerResponse): void => vite.middlewares(request, response);
  return { handler, policy: false, close: () => vite.close() };
};

await runServer({ pages: sourcePages, relayWorker: new URL('./relay/worker.js', import.meta.url) });
