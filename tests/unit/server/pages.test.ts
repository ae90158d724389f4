import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { builtPages } from '../../../src/server/pages.ts';
import { ask } from '../../support/server/ask.ts';

let dist: string;

test.beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'callprobe-pages-'));
  for (const folder of ['page', 'lib/core']) await mkdir(join(dist, folder), { recursive: true });
});
test.afterEach(() => rm(dist, { recursive: true }));

/** Statuses of these paths, served from what was built into `dist`. */
async function statusesOf(paths: readonly string[]): Promise<readonly number[]> {
  const server = createServer();
  const { handler } = await builtPages(pathToFileURL(`${join(dist, 'page')}/`))(server);
  server.on('request', (request, response) => void handler(request, response, request.url ?? ''));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { readonly port: number };
  const statuses: number[] = [];
  for (const path of paths) statuses.push((await ask(port, path)).status);
  await new Promise((resolve) => server.close(resolve));
  return statuses;
}

test('the library lies beside the page, without its types', async () => {
  await writeFile(join(dist, 'page/index.html'), '<!doctype html>');
  await writeFile(join(dist, 'lib/index.js'), 'export {};');
  await writeFile(join(dist, 'lib/core/index.d.ts'), 'export {};');
  expect(await statusesOf(['/', '/lib/index.js', '/lib/core/index.d.ts', '/index.js'])).toEqual([200, 200, 404, 404]);
});

test('a page without the library is a page all the same, a library without the page is none', async () => {
  await expect(builtPages(pathToFileURL(`${join(dist, 'page')}/`))(createServer())).rejects.toThrow(
    /run npm run build/,
  );
  await writeFile(join(dist, 'page/index.html'), '<!doctype html>');
  await rm(join(dist, 'lib'), { recursive: true });
  expect(await statusesOf(['/', '/lib/index.js'])).toEqual([200, 404]);
});
