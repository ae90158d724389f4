import { builtPages } from './pages.ts';
import { runServer } from './run.ts';

await runServer({
  pages: builtPages(new URL('../page/', import.meta.url)),
  relayWorker: new URL('./relay/worker.js', import.meta.url),
});
