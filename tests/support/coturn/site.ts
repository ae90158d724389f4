import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runServerProcess } from '../server/server-process.ts';
import { ROOT } from '../sources/source-files.ts';

/** The product's server as a deployer starts it beside coturn. */
export interface Site {
  /** Where the page is, without a slash at the end; the lab's test page is at `/lab/lab.html`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Runs the built server in a process of its own with these TURN servers. */
export async function startSite(turnUrls: readonly string[], secret: string): Promise<Site> {
  // The same build with one folder more, so that tests can place calls by script from the product's own origin.
  const dist = await mkdtemp(join(tmpdir(), 'callprobe-site-'));
  await cp(join(ROOT, 'dist'), dist, { recursive: true });
  await cp(join(ROOT, 'build/lab/page'), join(dist, 'page/lab'), { recursive: true });
  await writeFile(join(dist, 'package.json'), '{ "type": "module" }');
  const where = ['--host', '127.0.0.1', '--port', '0'];
  const turn = ['--turn-urls', turnUrls.join(','), '--turn-secret', secret];
  const { child, exited, says } = runServerProcess([...where, ...turn], dist);
  const close = async (): Promise<void> => {
    child.kill();
    await exited;
    await rm(dist, { recursive: true });
  };
  const printed = await says('Stop with Ctrl-C.').catch(async (error) => {
    await close();
    throw error;
  });
  const [url] = /http:\/\/127\.0\.0\.1:\d+/u.exec(printed) ?? [];
  if (url === undefined) throw new Error(`expected the server to tell its address, got ${printed}`);
  return { url, close };
}
